// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QFrame>

namespace hubscope {

/// A box with round corners and a hairline around what belongs together.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const Theme* theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace hubscope {

/// A thin line across, between two parts of a window.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(const Theme* theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
};

} // namespace hubscope

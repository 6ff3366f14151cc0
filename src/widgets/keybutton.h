// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QPushButton>

namespace hubscope {

/// The primary button of a surface with its key behind its words. The shortcut itself is the owner's.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    KeyButton(const Theme* theme, const QString& key, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    QString m_key;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace hubscope {

class Theme;

/// A line with round corners over the widgets of a box, whose own corners it covers.
class ArrayFrame : public QWidget
{
    Q_OBJECT

public:
    ArrayFrame(const Theme& theme, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace hubscope

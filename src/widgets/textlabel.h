// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/theme.h"

#include <QLabel>

namespace hubscope {

/// A plain-text label in one of the theme's fonts and colours, which follows the theme.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(
        const Theme* theme, Theme::FontRole font = Theme::FontRole::Text, Token color = Token::Text,
        QWidget* parent = nullptr);

    void setFontRole(Theme::FontRole font);
    void setColor(Token color);
    Token color() const { return m_color; }
    const Theme* theme() const { return m_theme; }

private:
    void restyle();

    const Theme* m_theme;
    Theme::FontRole m_font;
    Token m_color;
};

} // namespace hubscope

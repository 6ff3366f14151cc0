// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/textlabel.h"

namespace hubscope {

TextLabel::TextLabel(const Theme* theme, Theme::FontRole font, Token color, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_font(font)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // not the one that goes with the parent's background
    restyle();
    connect(theme, &Theme::changed, this, &TextLabel::restyle);
}

void TextLabel::setFontRole(Theme::FontRole font)
{
    m_font = font;
    restyle();
}

void TextLabel::setColor(Token color)
{
    m_color = color;
    restyle();
}

void TextLabel::restyle()
{
    setFont(m_theme->font(m_font));
    QPalette colors = palette();
    colors.setColor(QPalette::Active, QPalette::WindowText, m_theme->color(m_color));
    colors.setColor(QPalette::Inactive, QPalette::WindowText, m_theme->color(m_color));
    setPalette(colors);
}

} // namespace hubscope

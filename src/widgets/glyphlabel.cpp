// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/glyphlabel.h"

namespace hubscope {

GlyphLabel::GlyphLabel(const Theme* theme, QWidget* parent)
    : GlyphLabel(theme, Glyph::Info, Token::Muted, parent)
{
}

GlyphLabel::GlyphLabel(const Theme* theme, Glyph glyph, Token color, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_glyph(glyph)
    , m_color(color)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(theme, &Theme::changed, this, &GlyphLabel::restyle);
    restyle();
}

void GlyphLabel::setGlyph(Glyph glyph, Token color)
{
    m_glyph = glyph;
    m_color = color;
    restyle();
}

void GlyphLabel::restyle()
{
    QPixmap pixmap =
        IconSet(m_theme).pixmap(m_glyph, m_theme->px(16), devicePixelRatioF(), m_theme->color(m_color));
    const bool points = m_glyph == Glyph::Forward || m_glyph == Glyph::Back;
    if (points && layoutDirection() == Qt::RightToLeft) // an arrow points the way one reads
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    setPixmap(pixmap);
}

} // namespace hubscope

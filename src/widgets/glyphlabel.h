// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QLabel>

namespace hubscope {

/// A glyph in one of the theme's colours, which follows the theme. What it means stands in words beside it.
class GlyphLabel : public QLabel
{
    Q_OBJECT

public:
    explicit GlyphLabel(const Theme* theme, QWidget* parent = nullptr);
    GlyphLabel(const Theme* theme, Glyph glyph, Token color, QWidget* parent = nullptr);

    void setGlyph(Glyph glyph, Token color);
    Glyph glyph() const { return m_glyph; }

private:
    void restyle();

    const Theme* m_theme;
    Glyph m_glyph = Glyph::Info;
    Token m_color = Token::Muted;
};

} // namespace hubscope

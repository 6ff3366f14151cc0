// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QIconEngine>
#include <QPointer>

namespace hubscope {

/// Draws one glyph in the colour that a token has at that moment.
class SymbolicIconEngine : public QIconEngine
{
public:
    SymbolicIconEngine(const Theme* theme, Glyph glyph, Token color);

    /// The glyph in one colour, centred in that many device pixels; kept in the pixmap cache.
    static QPixmap render(Glyph glyph, QSize devicePixels, const QColor& color);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override;
    QString key() const override;
    bool isNull() override { return false; }

private:
    QColor colorFor(QIcon::Mode mode) const;

    QPointer<const Theme> m_theme;
    Glyph m_glyph;
    Token m_color;
};

} // namespace hubscope

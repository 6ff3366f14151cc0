// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/symboliciconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace hubscope {

using namespace Qt::StringLiterals;

SymbolicIconEngine::SymbolicIconEngine(const Theme* theme, Glyph glyph, Token color)
    : m_theme(theme)
    , m_glyph(glyph)
    , m_color(color)
{
}

QPixmap SymbolicIconEngine::render(Glyph glyph, QSize devicePixels, const QColor& color)
{
    const QString cacheKey = u"hubscope-glyph/%1/%2x%3/%4"_s.arg(int(glyph))
                                 .arg(devicePixels.width())
                                 .arg(devicePixels.height())
                                 .arg(color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (devicePixels.isEmpty() || QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    QFile file(glyphFile(glyph));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    // QtSvg knows currentColor but offers no way to set it.
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    const int side = std::min(devicePixels.width(), devicePixels.height());
    pixmap = QPixmap(devicePixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(
        &painter,
        QRectF((devicePixels.width() - side) / 2.0, (devicePixels.height() - side) / 2.0, side, side));
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

void SymbolicIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap glyph = render(m_glyph, rect.size() * ratio, colorFor(mode));
    glyph.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), glyph);
}

QPixmap SymbolicIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State)
{
    return render(m_glyph, size, colorFor(mode));
}

QIconEngine* SymbolicIconEngine::clone() const
{
    return new SymbolicIconEngine(*this);
}

QString SymbolicIconEngine::key() const
{
    return u"hubscope-symbolic"_s;
}

QColor SymbolicIconEngine::colorFor(QIcon::Mode mode) const
{
    if (!m_theme)
        return QGuiApplication::palette().color(QPalette::Text);
    if (mode == QIcon::Disabled)
        return m_theme->mixed(Token::Muted, Token::Window, 0.6);
    return m_theme->color(mode == QIcon::Selected ? onSelection(m_color) : m_color);
}

} // namespace hubscope

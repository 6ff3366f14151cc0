// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/keycap.h"

#include <QFontMetrics>
#include <QPainter>

namespace hubscope {

KeyCap::KeyCap(const Theme* theme, const QString& key, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_key(key)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize KeyCap::size(const Theme& theme, const QString& key)
{
    const QFontMetrics metrics(theme.font(Theme::FontRole::FixedSmall));
    return {metrics.horizontalAdvance(key) + Theme::small, metrics.height() + 2};
}

void KeyCap::paint(
    QPainter& painter, const QRect& place, const Theme& theme, const QString& key, const QColor& ink,
    const QBrush& fill)
{
    QColor edge = ink;
    edge.setAlphaF(0.4F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), Theme::tight, Theme::tight);
    painter.setFont(theme.font(Theme::FontRole::FixedSmall));
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter, key);
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), *m_theme, m_key, m_theme->color(Token::Muted), Qt::NoBrush);
}

} // namespace hubscope

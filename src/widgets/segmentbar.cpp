// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/segmentbar.h"

#include <QPainter>

#include <algorithm>

namespace hubscope {

namespace {

constexpr int barThickness = 6;
constexpr int segmentGap = 3;
constexpr int leastSegment = 8; ///< narrower ones cannot be counted by eye

} // namespace

SegmentBar::SegmentBar(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SegmentBar::setParts(int total, int done)
{
    m_total = std::max(0, total);
    m_done = std::clamp(done, 0, m_total);
    update();
}

QSize SegmentBar::sizeHint() const
{
    return {m_theme->px(120), m_theme->px(barThickness)};
}

void SegmentBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool countable = m_total > 0 && width() / m_total >= m_theme->px(leastSegment);
    countable ? paintSegments(painter) : paintShare(painter);
}

void SegmentBar::paintSegments(QPainter& painter) const
{
    const qreal step = qreal(width() + segmentGap) / m_total;
    for (int i = 0; i < m_total; ++i) {
        painter.setBrush(m_theme->color(i < m_done ? Token::Success : Token::Border));
        const QRectF part(i * step, 0, step - segmentGap, height());
        painter.drawRoundedRect(placed(part), height() / 2.0, height() / 2.0);
    }
}

void SegmentBar::paintShare(QPainter& painter) const
{
    const qreal radius = height() / 2.0;
    painter.setBrush(m_theme->color(Token::Border));
    painter.drawRoundedRect(rect(), radius, radius);
    if (m_done == 0)
        return;
    painter.setBrush(m_theme->color(Token::Success));
    const qreal share = std::max<qreal>(qreal(width()) * m_done / m_total, height());
    painter.drawRoundedRect(placed({0, 0, share, qreal(height())}), radius, radius);
}

QRectF SegmentBar::placed(const QRectF& part) const
{
    return layoutDirection() == Qt::RightToLeft
               ? QRectF(width() - part.right(), part.top(), part.width(), part.height())
               : part;
}

} // namespace hubscope

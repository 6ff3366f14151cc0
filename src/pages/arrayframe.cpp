// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/arrayframe.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace hubscope {

ArrayFrame::ArrayFrame(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void ArrayFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath corners;
    corners.addRect(rect());
    QPainterPath box;
    box.addRoundedRect(line, Theme::radius, Theme::radius);
    painter.fillPath(corners.subtracted(box), m_theme.color(Token::Window));
    painter.setPen(m_theme.color(Token::Border));
    painter.drawPath(box);
}

} // namespace hubscope

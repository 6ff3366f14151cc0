// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/card.h"

#include <QPainter>

namespace hubscope {

Card::Card(const Theme* theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
{
    connect(theme, &Theme::changed, this, [this] { update(); });
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme->color(Token::Border));
    painter.setBrush(m_theme->color(Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pill.h"

#include <QPainter>

namespace hubscope {

void paintPill(QPainter* painter, const QRectF& rect, const PillColors& colors)
{
    const qreal inset = colors.border.isValid() ? colors.borderWidth / 2 : 0;
    const QRectF shape = rect.adjusted(inset, inset, -inset, -inset);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colors.border.isValid() ? QPen(colors.border, colors.borderWidth) : QPen(Qt::NoPen));
    painter->setBrush(colors.fill.isValid() ? QBrush(colors.fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter->restore();
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace hubscope {

/// An invalid colour is left out.
struct PillColors
{
    QColor fill;
    QColor border;
    qreal borderWidth = 1;
};

/// A rectangle with round ends; its line stays inside.
void paintPill(QPainter* painter, const QRectF& rect, const PillColors& colors);

} // namespace hubscope

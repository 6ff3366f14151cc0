// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/popupplace.h"

#include <QScreen>
#include <QWidget>

namespace hubscope {

void openBelow(QWidget* popup, QWidget* anchor)
{
    constexpr int gap = 4;
    popup->adjustSize();
    const QSize size = popup->size();
    const QRect screen = anchor->screen()->availableGeometry();
    const QRect from(anchor->mapToGlobal(QPoint(0, 0)), anchor->size());
    int x = anchor->layoutDirection() == Qt::RightToLeft ? from.right() - size.width() + 1 : from.x();
    int y = from.bottom() + gap;
    if (y + size.height() > screen.bottom() && from.top() - gap - size.height() >= screen.top())
        y = from.top() - gap - size.height();
    x = std::max(screen.left(), std::min(x, screen.right() - size.width() + 1));
    popup->move(x, y);
    popup->show();
    popup->setFocus(Qt::PopupFocusReason);
}

} // namespace hubscope

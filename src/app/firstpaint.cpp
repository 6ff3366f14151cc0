// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/firstpaint.h"

#include <QEvent>
#include <QWidget>

namespace hubscope {

FirstPaint::FirstPaint(QWidget* widget, std::function<bool()> ready)
    : QObject(widget)
    , m_ready(std::move(ready))
{
    widget->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && (!m_ready || m_ready())) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hubscope

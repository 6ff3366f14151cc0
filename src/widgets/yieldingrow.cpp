// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/yieldingrow.h"

#include <QEvent>
#include <QHBoxLayout>

namespace hubscope {

YieldingRow::YieldingRow(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
}

void YieldingRow::setYielding(const QList<QWidget*>& widgets)
{
    m_yielding = widgets;
    arrange();
}

void YieldingRow::setWanted(QWidget* widget, bool wanted)
{
    if (wanted)
        m_unwanted.remove(widget);
    else
        m_unwanted.insert(widget);
    arrange();
}

QSize YieldingRow::minimumSizeHint() const
{
    QSize size = m_row->minimumSize();
    for (const QWidget* widget : m_yielding) {
        if (!widget->isHidden())
            size.rwidth() -= widthOf(widget);
    }
    return size;
}

QSize YieldingRow::sizeHint() const
{
    return {minimumSizeHint().width(), m_row->sizeHint().height()};
}

void YieldingRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool YieldingRow::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

void YieldingRow::arrange()
{
    if (m_arranging)
        return;
    m_arranging = true;
    int free = width() - minimumSizeHint().width();
    // The most important ones are asked first whether there is room for them.
    for (auto it = m_yielding.crbegin(); it != m_yielding.crend(); ++it) {
        const bool fits = !m_unwanted.contains(*it) && widthOf(*it) <= free;
        (*it)->setVisible(fits);
        if (fits)
            free -= widthOf(*it);
    }
    m_arranging = false;
}

int YieldingRow::widthOf(const QWidget* widget) const
{
    return widget->sizeHint().expandedTo(widget->minimumSize()).width() + m_row->spacing();
}

} // namespace hubscope

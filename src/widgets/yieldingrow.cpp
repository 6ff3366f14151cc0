// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/yieldingrow.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

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
    const QSize size = m_row->minimumSize();
    return {widthOfRest(size, &QLayoutItem::minimumSize), size.height()};
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
    const int likes = widthOfRest(m_row->sizeHint(), &QLayoutItem::sizeHint);
    QSet<QWidget*> shown = fitting(width() - likes);
    // Only the most important one is worth that something else is cut or wrapped.
    const auto isWanted = [this](const QWidget* widget) { return !m_unwanted.contains(widget); };
    const auto dearest = std::find_if(m_yielding.crbegin(), m_yielding.crend(), isWanted);
    if (dearest != m_yielding.crend() && !shown.contains(*dearest))
        shown = fitting(width() - minimumSizeHint().width());
    for (QWidget* widget : std::as_const(m_yielding))
        widget->setVisible(shown.contains(widget));
    m_arranging = false;
}

/// The more important ones are asked first whether there is room for them.
QSet<QWidget*> YieldingRow::fitting(int free) const
{
    QSet<QWidget*> shown;
    for (auto it = m_yielding.crbegin(); it != m_yielding.crend(); ++it) {
        if (m_unwanted.contains(*it) || widthOf(*it) > free)
            continue;
        shown.insert(*it);
        free -= widthOf(*it);
    }
    return shown;
}

/// Of the width of all that is visible, the part of what never yields.
int YieldingRow::widthOfRest(QSize all, QSize (QLayoutItem::*hint)() const) const
{
    int width = all.width();
    for (QWidget* widget : m_yielding) {
        if (!widget->isHidden())
            width -= (m_row->itemAt(m_row->indexOf(widget))->*hint)().width() + m_row->spacing();
    }
    return width;
}

int YieldingRow::widthOf(const QWidget* widget) const
{
    return widget->sizeHint().expandedTo(widget->minimumSize()).width() + m_row->spacing();
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace hubscope {

FlowLayout::FlowLayout(QWidget* parent, int horizontalGap, int verticalGap)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    const bool inside = index >= 0 && index < count();
    const auto place = inside ? m_items.begin() + index : m_items.end();
    m_items.insert(place, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const int gap = size.width() > 0 ? m_horizontalGap : 0;
        size = QSize(
            size.width() + gap + item->sizeHint().width(),
            std::max(size.height(), item->sizeHint().height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    std::vector<QLayoutItem*> line;
    int lineWidth = 0;
    int lineHeight = 0;
    int y = room.y();
    const auto endLine = [&] {
        if (place)
            placeLine(line, room, y, lineHeight);
        y += lineHeight + m_verticalGap;
        line.clear();
        lineWidth = lineHeight = 0;
    };
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.empty() && lineWidth + m_horizontalGap + size.width() > room.width())
            endLine();
        lineWidth += (line.empty() ? 0 : m_horizontalGap) + size.width();
        lineHeight = std::max(lineHeight, size.height());
        line.push_back(item.get());
    }
    if (!line.empty())
        endLine();
    const int used = std::max(0, y - m_verticalGap - room.y());
    return used + margins.top() + margins.bottom();
}

void FlowLayout::placeLine(const std::vector<QLayoutItem*>& line, const QRect& room, int y, int height) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = room.x();
    for (QLayoutItem* item : line) {
        // A single item wider than the room is cut to it rather than hanging out.
        const QSize size(std::min(item->sizeHint().width(), room.width()), item->sizeHint().height());
        const QRect logical(QPoint(x, y + (height - size.height()) / 2), size);
        item->setGeometry(QStyle::visualRect(direction, room, logical));
        x += size.width() + m_horizontalGap;
    }
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/fieldgrid.h"

#include <QStyle>
#include <QWidget>

namespace hubscope {

namespace {

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FieldGrid::FieldGrid(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FieldGrid::~FieldGrid() = default;

void FieldGrid::setCells(const std::vector<Cell>& cells)
{
    m_items.clear();
    for (const Cell& cell : cells) {
        addChildWidget(cell.widget);
        m_items.push_back({std::make_unique<QWidgetItem>(cell.widget), cell.wide});
    }
    invalidate();
}

void FieldGrid::setTwoColumnsFrom(int width)
{
    m_twoColumnsFrom = width;
    invalidate();
}

void FieldGrid::setIndent(int indent)
{
    m_indent = indent;
    invalidate();
}

void FieldGrid::setGaps(int horizontal, int vertical)
{
    m_horizontalGap = horizontal;
    m_verticalGap = vertical;
    invalidate();
}

void FieldGrid::addItem(QLayoutItem* item)
{
    m_items.push_back({std::unique_ptr<QLayoutItem>(item), true});
    invalidate();
}

int FieldGrid::count() const
{
    return int(m_items.size());
}

QLayoutItem* FieldGrid::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].item.get() : nullptr;
}

QLayoutItem* FieldGrid::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* taken = m_items[size_t(index)].item.release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FieldGrid::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FieldGrid::sizeHint() const
{
    const int width = std::max(minimumSize().width(), m_twoColumnsFrom);
    return {width, heightForWidth(width)};
}

QSize FieldGrid::minimumSize() const
{
    int width = 0;
    for (const Item& entry : m_items) {
        if (!entry.item->isEmpty())
            width = std::max(width, entry.item->minimumSize().width());
    }
    return {width, 0};
}

void FieldGrid::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FieldGrid::arrange(const QRect& rect, bool place) const
{
    const int gap = m_horizontalGap;
    const bool twoColumns = rect.width() + m_indent >= m_twoColumnsFrom;
    const int second = twoColumns ? (rect.width() + m_indent - gap) / 2 : 0;
    const int first = twoColumns ? rect.width() - gap - second : rect.width();
    int y = rect.y();
    int lineHeight = 0;
    bool inSecond = false;
    const auto endLine = [&] {
        if (lineHeight > 0)
            y += lineHeight + m_verticalGap;
        lineHeight = 0;
        inSecond = false;
    };
    for (const Item& entry : m_items) {
        if (entry.item->isEmpty())
            continue;
        const bool wide = entry.wide || !twoColumns;
        if (wide)
            endLine();
        const int width = wide ? rect.width() : inSecond ? second : first;
        const int height = heightOf(*entry.item, width);
        if (place)
            put(entry.item.get(), QRect(rect.x() + (inSecond ? first + gap : 0), y, width, height), rect);
        lineHeight = std::max(lineHeight, height);
        if (wide || inSecond)
            endLine();
        else
            inSecond = true;
    }
    endLine();
    return std::max(0, y - rect.y() - m_verticalGap);
}

void FieldGrid::put(QLayoutItem* item, const QRect& room, const QRect& rect) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    item->setGeometry(QStyle::visualRect(direction, rect, room));
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/replacedrows.h"

#include <algorithm>

namespace hubscope {

using Replaced = std::pair<EventRow, EventRow>;

ReplacedRows::ReplacedRows(QList<Replaced> replaced)
    : m_replaced(std::move(replaced))
{
    std::ranges::sort(m_replaced);
}

EventRow ReplacedRows::now(EventRow row) const
{
    if (row < m_replaced.first().first || row > m_replaced.last().first)
        return row;
    const auto place = std::ranges::lower_bound(m_replaced, row, {}, &Replaced::first);
    return place->first == row ? place->second : row;
}

void ReplacedRows::putInto(QList<EventRow>& rows) const
{
    for (EventRow& row : rows)
        row = now(row);
}

} // namespace hubscope

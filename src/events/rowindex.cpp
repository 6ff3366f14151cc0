// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/rowindex.h"

namespace hubscope {

void RowIndex::clear()
{
    m_slots.clear();
    m_used = 0;
}

std::optional<EventRow> RowIndex::find(const EventKey& key, const EventSnapshot& events) const
{
    if (m_slots.empty())
        return std::nullopt;
    RecordReader records(events);
    for (size_t slot = firstSlot(key); m_slots[slot] != free; slot = (slot + 1) & (m_slots.size() - 1)) {
        if (records.at(m_slots[slot]).key == key)
            return m_slots[slot];
    }
    return std::nullopt;
}

void RowIndex::insert(EventRow row, const EventSnapshot& events)
{
    if ((m_used + 1) * 4 > m_slots.size() * 3)
        grow(events);
    put(row, RecordReader(events).at(row).key);
    ++m_used;
}

void RowIndex::replace(EventRow old, EventRow row, const EventSnapshot& events)
{
    size_t slot = firstSlot(RecordReader(events).at(row).key);
    while (m_slots[slot] != old)
        slot = (slot + 1) & (m_slots.size() - 1);
    m_slots[slot] = row;
}

void RowIndex::put(EventRow row, const EventKey& key)
{
    size_t slot = firstSlot(key);
    while (m_slots[slot] != free)
        slot = (slot + 1) & (m_slots.size() - 1);
    m_slots[slot] = row;
}

void RowIndex::grow(const EventSnapshot& events)
{
    std::vector<EventRow> rows(m_slots.empty() ? 1024 : m_slots.size() * 2, free);
    rows.swap(m_slots);
    RecordReader records(events);
    for (const EventRow row : rows) {
        if (row != free)
            put(row, records.at(row).key);
    }
}

} // namespace hubscope

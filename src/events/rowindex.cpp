// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/rowindex.h"

namespace hubscope {

std::optional<EventRow> RowIndex::find(const EventKey& key, const EventSnapshot& events) const
{
    return m_parts[partOf(key)].find(key, events);
}

void RowIndex::insert(EventRow row, const EventSnapshot& events)
{
    const EventKey key = RecordReader(events).at(row).key;
    m_parts[partOf(key)].insert(row, key, events);
}

void RowIndex::replace(EventRow old, EventRow row, const EventSnapshot& events)
{
    const EventKey key = RecordReader(events).at(row).key;
    m_parts[partOf(key)].replace(old, row, key);
}

std::optional<EventRow> RowIndex::Part::find(const EventKey& key, const EventSnapshot& events) const
{
    if (m_rows.empty())
        return std::nullopt;
    RecordReader records(events);
    const quint8 tag = tagOf(key);
    for (size_t slot = firstSlot(key); m_tags[slot] != free; slot = nextSlot(slot)) {
        if (m_tags[slot] == tag && records.at(m_rows[slot]).key == key)
            return m_rows[slot];
    }
    return std::nullopt;
}

void RowIndex::Part::insert(EventRow row, const EventKey& key, const EventSnapshot& events)
{
    if ((m_used + 1) * 4 > m_rows.size() * 3)
        grow(events);
    put(row, key);
    ++m_used;
}

void RowIndex::Part::replace(EventRow old, EventRow row, const EventKey& key)
{
    size_t slot = firstSlot(key);
    while (m_rows[slot] != old)
        slot = nextSlot(slot);
    m_rows[slot] = row;
}

void RowIndex::Part::put(EventRow row, const EventKey& key)
{
    size_t slot = firstSlot(key);
    while (m_tags[slot] != free)
        slot = nextSlot(slot);
    m_rows[slot] = row;
    m_tags[slot] = tagOf(key);
}

void RowIndex::Part::grow(const EventSnapshot& events)
{
    const size_t size = m_rows.empty() ? 16 : m_rows.size() * 2;
    std::vector<EventRow> rows(size);
    std::vector<quint8> tags(size, free);
    rows.swap(m_rows);
    tags.swap(m_tags);
    RecordReader records(events);
    for (size_t slot = 0; slot < rows.size(); ++slot) {
        if (tags[slot] != free)
            put(rows[slot], records.at(rows[slot]).key);
    }
}

} // namespace hubscope

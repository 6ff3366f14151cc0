// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventsnapshot.h"

#include <array>
#include <optional>
#include <vector>

namespace hubscope {

/// Finds the row of an event by its key. Holds only rows and a byte of each key's hash, five bytes an event
/// with some to spare: the keys are read from the records, so each call is told where those are. The byte
/// saves most of that, which misses the processor's cache each time. Stands in parts that grow by
/// themselves: to grow all of it at once takes a tenth of a second at a million events.
class RowIndex
{
public:
    void clear() { m_parts = {}; }
    std::optional<EventRow> find(const EventKey& key, const EventSnapshot& events) const;
    /// The key must not be there yet, and the row's record must be.
    void insert(EventRow row, const EventSnapshot& events);
    /// Another row has this one's key from now on.
    void replace(EventRow old, EventRow row, const EventSnapshot& events);

private:
    /// A hash table with open addressing; rows by slot.
    class Part
    {
    public:
        std::optional<EventRow> find(const EventKey& key, const EventSnapshot& events) const;
        void insert(EventRow row, const EventKey& key, const EventSnapshot& events);
        void replace(EventRow old, EventRow row, const EventKey& key);

    private:
        static constexpr quint8 free = 0;

        size_t firstSlot(const EventKey& key) const { return hashOf(key) & (m_rows.size() - 1); }
        size_t nextSlot(size_t slot) const { return (slot + 1) & (m_rows.size() - 1); }
        void put(EventRow row, const EventKey& key);
        void grow(const EventSnapshot& events);

        std::vector<EventRow> m_rows; ///< a power of two of them
        std::vector<quint8> m_tags;   ///< for each of these, or `free`
        size_t m_used = 0;
    };
    static constexpr size_t parts = 64;

    // Different bits of the hash choose the slot, the part and the tag.
    static quint64 hashOf(const EventKey& key) { return std::hash<EventKey>()(key); }
    static size_t partOf(const EventKey& key) { return (hashOf(key) >> 48) % parts; }
    static quint8 tagOf(const EventKey& key) { return quint8(1 + (hashOf(key) >> 56) % 255); }

    std::array<Part, parts> m_parts;
};

} // namespace hubscope

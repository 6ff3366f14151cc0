// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventsnapshot.h"

#include <optional>
#include <vector>

namespace hubscope {

/// Finds the row of an event by its key. Holds only rows and a byte of each key's hash, five bytes an event
/// with some to spare: the keys are read from the records, so each call is told where those are. The byte
/// saves most of that, which misses the processor's cache each time.
class RowIndex
{
public:
    void clear();
    std::optional<EventRow> find(const EventKey& key, const EventSnapshot& events) const;
    /// The key must not be there yet, and the row's record must be.
    void insert(EventRow row, const EventSnapshot& events);
    /// Another row has this one's key from now on.
    void replace(EventRow old, EventRow row, const EventSnapshot& events);

private:
    static constexpr quint8 free = 0;

    static quint8 tagOf(const EventKey& key) { return quint8(1 + (std::hash<EventKey>()(key) >> 56) % 255); }
    size_t firstSlot(const EventKey& key) const { return std::hash<EventKey>()(key) & (m_rows.size() - 1); }
    size_t nextSlot(size_t slot) const { return (slot + 1) & (m_rows.size() - 1); }
    void put(EventRow row, const EventKey& key);
    void grow(const EventSnapshot& events);

    std::vector<EventRow> m_rows; ///< a power of two of them
    std::vector<quint8> m_tags;   ///< for each of these, or `free`
    size_t m_used = 0;
};

} // namespace hubscope

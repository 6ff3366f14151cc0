// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/eventbatch.h"
#include "events/eventbodies.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace hubscope {

/// The number of an event in the store that holds it: counted in the order of arrival, never used again.
using EventRow = quint32;

/// What one answer brought.
struct EventChunk
{
    using Records = std::vector<EventRecord>;

    EventRow first = 0; ///< the row of its first record
    std::shared_ptr<const Records> records;
    std::shared_ptr<const EventBodies> bodies;
    QString requestId; ///< see WireLog::find

    EventRow end() const { return first + EventRow(records->size()); }
};

/// What the validation of an event against the schemas came to.
enum class SchemaState : quint8 { Unchecked, Valid, Problems };

/// The loaded events as they stood at one moment: a value that costs little to copy and may be read in any
/// thread, while the store goes on. Rows are those of EventStore; which of them count, and their order, is
/// said by order().
class EventSnapshot
{
public:
    EventSnapshot() = default;

    const std::vector<EventChunk>& chunks() const { return m_chunks; }
    const QStringList& names() const { return m_names; }     ///< what the records' numbers mean
    const QList<EventRow>& order() const { return m_order; } ///< as the hub gave them: newest first
    qsizetype count() const { return m_order.size(); }

    QString name(quint32 number) const { return m_names.value(number); }

    SchemaState schemaState(EventRow row) const;
    /// By this program.
    bool isPosted(const EventRecord& record) const { return m_posted.contains(record.key); }

    /// Whether the row is one of the store's.
    bool contains(EventRow row) const { return !m_chunks.empty() && row < m_chunks.back().end(); }
    const EventChunk& chunkOf(EventRow row) const; ///< the store must contain the row

private:
    friend class EventStore;

    std::vector<EventChunk> m_chunks; ///< by their first row
    QStringList m_names;
    QList<EventRow> m_order;
    QByteArray m_schemaStates; ///< a SchemaState for each row; rows beyond its end are unchecked
    QSet<EventKey> m_posted;
};

/// Goes through the records of a snapshot; rows near the last one are found at once. For one thread, not
/// longer than the snapshot.
class RecordReader
{
public:
    explicit RecordReader(const EventSnapshot& events)
        : m_events(events)
    {
    }

    const EventRecord& at(EventRow row)
    {
        if (m_chunk == nullptr || row < m_chunk->first || row >= m_chunk->end())
            m_chunk = &m_events.chunkOf(row);
        return (*m_chunk->records)[row - m_chunk->first];
    }

private:
    const EventSnapshot& m_events;
    const EventChunk* m_chunk = nullptr;
};

/// Reads bodies of a snapshot; the bytes of the answer read last are kept unpacked. For one thread, not
/// longer than the snapshot.
class BodyReader
{
public:
    explicit BodyReader(const EventSnapshot& events)
        : m_events(events)
    {
    }

    /// The event as the hub sent it; good until the next call. There are bytes to read behind its end (see
    /// simdjson's padding).
    QByteArrayView body(EventRow row);

private:
    const EventSnapshot& m_events;
    const EventChunk* m_chunk = nullptr;
    QByteArray m_bytes;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/eventsnapshot.h"

#include <algorithm>

namespace hubscope {

SchemaState EventSnapshot::schemaState(EventRow row) const
{
    return row < EventRow(m_schemaStates.size()) ? SchemaState(m_schemaStates.at(qsizetype(row)))
                                                 : SchemaState::Unchecked;
}

const EventChunk& EventSnapshot::chunkOf(EventRow row) const
{
    const auto after = std::ranges::upper_bound(m_chunks, row, {}, &EventChunk::first);
    return *std::prev(after);
}

QByteArrayView BodyReader::body(EventRow row)
{
    if (m_chunk == nullptr || row < m_chunk->first || row >= m_chunk->end()) {
        m_chunk = &m_events.chunkOf(row);
        m_bytes = m_chunk->bodies->bytes();
    }
    const EventRecord& record = (*m_chunk->records)[row - m_chunk->first];
    return QByteArrayView(m_bytes).sliced(record.offset, record.length);
}

} // namespace hubscope

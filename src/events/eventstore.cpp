// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/eventstore.h"

#include "events/replacedrows.h"

#include <algorithm>

namespace hubscope {

namespace {

/// A page's known events stand near each other: an event that is not found within so many rows has moved,
/// and says nothing about the place of its neighbours.
constexpr qsizetype nearby = 4096;

} // namespace

EventStore::EventStore(UsualMode usualMode)
    : m_usualMode(std::move(usualMode))
{
}

void EventStore::clear()
{
    auto posted = std::move(m_state.m_posted);
    *this = EventStore(std::move(m_usualMode));
    m_state.m_posted = std::move(posted);
}

EventStore::Added EventStore::append(EventBatch batch, const QString& requestId)
{
    Taken taken = take(std::move(batch), requestId);
    m_state.m_order.append(taken.added.fresh);
    return std::move(taken.added);
}

EventStore::Added EventStore::merge(EventBatch batch, const QString& requestId, const QString& after)
{
    Taken taken = take(std::move(batch), requestId);
    if (taken.added.fresh.isEmpty())
        return std::move(taken.added);

    QList<EventRow>& order = m_state.m_order;
    const auto placeOf = [&order](EventRow row, qsizetype from) {
        const auto begin = order.cbegin() + from;
        const auto end = begin + std::min(nearby, order.size() - from);
        const auto found = std::find(begin, end, row);
        return found == end ? -1 : found - order.cbegin();
    };
    qsizetype cursor = after.isEmpty() ? 0 : placeBehind(after, taken);
    QList<EventRow> run; // of fresh rows, to stand at the cursor
    const auto putRun = [&] {
        order.insert(cursor, run.size(), EventRow());
        std::ranges::copy(run, order.begin() + cursor);
        cursor += run.size();
        run.clear();
    };
    for (const EventRow row : std::as_const(taken.rows)) {
        if (taken.fresh.contains(row)) {
            run.append(row);
        } else if (const qsizetype place = placeOf(row, cursor); place >= 0) {
            putRun();
            cursor = placeOf(row, cursor) + 1;
        }
    }
    putRun();
    return std::move(taken.added);
}

/// Where the events of a page begin that is not the first.
qsizetype EventStore::placeBehind(const QString& id, const Taken& page) const
{
    const QList<EventRow>& order = m_state.order();
    if (const auto above = find(id))
        return order.indexOf(*above) + 1;
    for (const EventRow row : page.rows) {
        if (!page.fresh.contains(row))
            return order.indexOf(row);
    }
    return order.size();
}

EventStore::Added EventStore::replace(EventBatch batch, const QString& requestId)
{
    clear();
    return append(std::move(batch), requestId);
}

EventStore::Taken EventStore::take(EventBatch batch, const QString& requestId)
{
    renumber(batch);
    Taken taken;
    auto records = std::make_shared<EventChunk::Records>();
    records->reserve(size_t(batch.page.elements.size()));
    EventChunk chunk{m_next, records, std::make_shared<EventBodies>(batch.bytes), requestId};
    m_state.m_chunks.push_back(chunk); // the index reads keys from there
    QSet<EventRow> seen;
    for (const EventRecord& record : std::as_const(batch.page.elements)) {
        const auto known = m_rows.find(record.key, m_state);
        if (known && (seen.contains(*known) || sameContent(*known, batch, record))) {
            ++taken.added.known;
            if (!seen.contains(*known))
                taken.rows.append(*known);
            seen.insert(*known);
            continue;
        }
        const EventRow row = m_next++;
        records->push_back(record);
        if (known) {
            m_rows.replace(*known, row, m_state);
            taken.added.replaced.append({*known, row});
            ++taken.added.known;
        } else {
            m_rows.insert(row, m_state);
            taken.added.fresh.append(row);
            taken.fresh.insert(row);
        }
        taken.rows.append(row);
        seen.insert(row);
    }
    if (records->empty())
        m_state.m_chunks.pop_back();
    if (!taken.added.replaced.isEmpty())
        ReplacedRows(taken.added.replaced).putInto(m_state.m_order);
    return taken;
}

void EventStore::renumber(EventBatch& batch)
{
    QList<quint32> numbers;
    for (const QString& name : std::as_const(batch.names))
        numbers.append(numberOf(name));
    for (EventRecord& record : batch.page.elements) {
        for (quint32 EventRecord::*const number :
             {&EventRecord::type, &EventRecord::context, &EventRecord::mode, &EventRecord::identity,
              &EventRecord::idName})
            record.*number = numbers.at(record.*number);
        if (record.mode == 0 && m_usualMode) {
            record.mode = numberOf(m_usualMode(m_state.name(record.type)));
            record.modeAssumed = record.mode != 0;
        }
    }
}

std::optional<quint32> EventStore::findName(const QString& name) const
{
    const auto place = m_numbers.find(name);
    return place == m_numbers.end() ? std::nullopt : std::optional(place->second);
}

quint32 EventStore::numberOf(const QString& name)
{
    if (m_state.m_names.isEmpty()) {
        m_state.m_names.append(QString());
        m_numbers.emplace(QString(), 0);
    }
    const auto [place, isNew] = m_numbers.try_emplace(name, quint32(m_state.m_names.size()));
    if (isNew)
        m_state.m_names.append(name);
    return place->second;
}

bool EventStore::sameContent(EventRow known, const EventBatch& batch, const EventRecord& record) const
{
    const EventRecord& ours = this->record(known);
    if (ours.length != record.length || ours.date != record.date || ours.registeredAt != record.registeredAt)
        return false;
    const QByteArrayView theirs = QByteArrayView(batch.bytes).sliced(record.offset, record.length);
    return QByteArrayView(bytesOf(m_state.chunkOf(known))).sliced(ours.offset, ours.length) == theirs;
}

const EventRecord& EventStore::record(EventRow row) const
{
    const EventChunk& chunk = m_state.chunkOf(row);
    return (*chunk.records)[row - chunk.first];
}

const QByteArray& EventStore::bytesOf(const EventChunk& chunk) const
{
    if (m_lastBodies != chunk.bodies) {
        m_lastBytes = chunk.bodies->bytes();
        m_lastBodies = chunk.bodies;
    }
    return m_lastBytes;
}

QByteArray EventStore::body(EventRow row) const
{
    const EventChunk& chunk = m_state.chunkOf(row);
    const EventRecord& record = (*chunk.records)[row - chunk.first];
    return bytesOf(chunk).mid(record.offset, record.length);
}

Event EventStore::event(EventRow row) const
{
    return eventOf(record(row), m_state.m_names, body(row));
}

void EventStore::setPosted(const QSet<QString>& eventIds)
{
    m_state.m_posted.clear();
    for (const QString& id : eventIds)
        m_state.m_posted.insert(EventKey::of(id));
}

void EventStore::setSchemaStates(EventRow first, const QList<SchemaState>& states)
{
    QByteArray& all = m_state.m_schemaStates;
    if (all.size() < qsizetype(first) + states.size())
        all.resize(qsizetype(first) + states.size(), char(SchemaState::Unchecked));
    for (qsizetype i = 0; i < states.size(); ++i)
        all[qsizetype(first) + i] = char(states.at(i));
}

void EventStore::forgetSchemaStates()
{
    m_state.m_schemaStates.clear();
}

void EventStore::setPacked(
    EventRow first, const std::shared_ptr<const EventBodies>& plain,
    std::shared_ptr<const EventBodies> packed)
{
    const auto chunk = std::ranges::lower_bound(m_state.m_chunks, first, {}, &EventChunk::first);
    if (chunk != m_state.m_chunks.end() && chunk->first == first && chunk->bodies == plain)
        chunk->bodies = std::move(packed);
}

qsizetype EventStore::memory() const
{
    qsizetype bytes = m_state.m_order.capacity() * qsizetype(sizeof(EventRow));
    for (const EventChunk& chunk : m_state.m_chunks)
        bytes += qsizetype(sizeof chunk + chunk.records->capacity() * sizeof(EventRecord)) +
                 chunk.bodies->storedSize();
    return bytes;
}

} // namespace hubscope

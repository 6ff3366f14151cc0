// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/batchmerger.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace hubscope {

namespace {

/// What has no date stands where its query has it, behind nothing.
qint64 rankOf(const EventRecord& record)
{
    return record.hasDate() ? record.date : std::numeric_limits<qint64>::max();
}

quint32 numberIn(EventBatch& batch, QHash<QString, quint32>& numbers, const QString& name)
{
    const auto known = numbers.constFind(name);
    if (known != numbers.cend())
        return *known;
    const auto number = quint32(batch.names.size());
    batch.names.append(name);
    numbers.insert(name, number);
    return number;
}

/// The spare bytes that JSON readers want behind the end.
constexpr qsizetype spareBytes = 64;

} // namespace

BatchMerger::BatchMerger(int lanes)
    : m_lanes(size_t(lanes))
{
}

void BatchMerger::add(int lane, Fetched<EventBatch> batch)
{
    if (!batch.value.page.elements.isEmpty())
        m_lanes[size_t(lane)].batches.push_back(std::move(batch));
}

bool BatchMerger::isEmpty() const
{
    return std::ranges::all_of(m_lanes, [](const Lane& lane) { return lane.batches.empty(); });
}

std::optional<Fetched<EventBatch>> BatchMerger::take(const std::function<bool(int lane)>& mayBringMore)
{
    Fetched<EventBatch> out;
    QHash<QString, quint32> numbers{{QString(), 0}};
    for (Lane& lane : m_lanes)
        lane.names.clear();
    while (Lane* lane = newest(mayBringMore)) {
        if (out.requestId.isEmpty())
            out.requestId = lane->batches.front().requestId;
        append(*lane, out.value, numbers);
    }
    if (out.value.page.elements.isEmpty())
        return std::nullopt;
    out.value.bytes.reserve(out.value.bytes.size() + spareBytes);
    out.value.page.number = m_taken++;
    out.value.page.size = int(out.value.page.elements.size());
    return out;
}

BatchMerger::Lane* BatchMerger::newest(const std::function<bool(int lane)>& mayBringMore)
{
    Lane* best = nullptr;
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        Lane& lane = m_lanes[i];
        if (lane.batches.empty()) {
            if (mayBringMore(int(i)))
                return nullptr;
        } else if (!best || rankOf(lane.head()) > rankOf(best->head())) {
            best = &lane;
        }
    }
    return best;
}

void BatchMerger::append(Lane& lane, EventBatch& out, QHash<QString, quint32>& numbers)
{
    const EventBatch& from = lane.batches.front().value;
    if (lane.names.isEmpty()) {
        for (const QString& name : from.names)
            lane.names.append(numberIn(out, numbers, name));
    }
    EventRecord record = lane.head();
    const QByteArrayView body = QByteArrayView(from.bytes).sliced(record.offset, record.length);
    record.offset = quint32(out.bytes.size());
    out.bytes.append(body);
    for (quint32 EventRecord::*const name :
         {&EventRecord::type, &EventRecord::context, &EventRecord::mode, &EventRecord::identity,
          &EventRecord::idName})
        record.*name = lane.names.at(record.*name);
    out.page.elements.append(record);
    if (++lane.next < from.page.elements.size())
        return;
    lane.batches.pop_front();
    lane.next = 0;
    lane.names.clear();
}

} // namespace hubscope

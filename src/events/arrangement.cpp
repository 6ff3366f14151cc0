// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/arrangement.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace hubscope {

namespace {

/// The place of some names among each other, as people sort words; by their numbers. A name is made a sort
/// key once: to compare names takes five times as long.
std::vector<quint32>
ranksOf(const QStringList& names, const std::vector<quint32>& some, const std::stop_token& stop)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<quint32> ranks(size_t(names.size()));
    std::vector<QCollatorSortKey> keys;
    keys.reserve(some.size());
    for (const quint32 number : some) {
        if (stop.stop_requested())
            return ranks;
        keys.push_back(collator.sortKey(names.at(number)));
    }
    std::vector<size_t> places(some.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::ranges::stable_sort(places, [&](size_t a, size_t b) { return keys[a].compare(keys[b]) < 0; });
    for (size_t rank = 0; rank < places.size(); ++rank)
        ranks[some[places[rank]]] = quint32(rank);
    return ranks;
}

struct KeyedRow
{
    quint64 key;
    EventRow row;
};

/// Sorts by the keys, equal ones as they were; byte by byte, which beats comparing by far.
void radixSort(std::vector<KeyedRow>& rows)
{
    quint64 used = 0;
    for (const KeyedRow& keyed : rows)
        used |= keyed.key;
    std::vector<KeyedRow> sorted(rows.size());
    for (int shift = 0; shift < 64 && (used >> shift) != 0; shift += 8) {
        const auto byteOf = [shift](const KeyedRow& keyed) { return size_t(keyed.key >> shift & 0xff); };
        std::array<size_t, 257> places{}; // where the rows with each byte go
        for (const KeyedRow& keyed : rows)
            ++places[byteOf(keyed) + 1];
        std::partial_sum(places.begin(), places.end(), places.begin());
        for (const KeyedRow& keyed : rows)
            sorted[places[byteOf(keyed)]++] = keyed;
        rows.swap(sorted);
    }
}

/// Sorts rows by a number read for each, those without one last whatever the direction.
template<typename KeyOf>
void sortByNumber(QList<EventRow>& rows, bool descending, KeyOf keyOf)
{
    std::vector<KeyedRow> keyed;
    keyed.reserve(size_t(rows.size()));
    QList<EventRow> keyless;
    auto least = std::numeric_limits<qint64>::max();
    auto most = std::numeric_limits<qint64>::min();
    for (const EventRow row : std::as_const(rows)) {
        if (const std::optional<qint64> key = keyOf(row)) {
            least = std::min(least, *key);
            most = std::max(most, *key);
            keyed.push_back({quint64(*key), row});
        } else {
            keyless.append(row);
        }
    }
    // From the end that comes first: small numbers have few bytes.
    for (KeyedRow& one : keyed)
        one.key = descending ? quint64(most) - one.key : one.key - quint64(least);
    radixSort(keyed);
    std::ranges::transform(keyed, rows.begin(), &KeyedRow::row);
    std::ranges::copy(keyless, rows.begin() + qsizetype(keyed.size()));
}

void sortByText(
    QList<EventRow>& rows, const EventSnapshot& events, const RowSort& sort, const std::stop_token& stop)
{
    RecordReader records(events);
    BodyReader bodies(events);
    QStringList texts;
    std::unordered_map<QString, qint64> numbers;
    std::vector<qint64> numberOf;
    numberOf.reserve(size_t(rows.size()));
    for (const EventRow row : std::as_const(rows)) {
        if (stop.stop_requested())
            return;
        const QString text = sort.readText(events.name(records.at(row).type), bodies.body(row));
        const auto [place, isNew] = numbers.try_emplace(text, texts.size());
        if (isNew)
            texts.append(text);
        numberOf.push_back(place->second);
    }
    std::vector<quint32> all(size_t(texts.size()));
    std::iota(all.begin(), all.end(), 0U);
    const std::vector<quint32> ranks = ranksOf(texts, all, stop);
    size_t next = 0;
    sortByNumber(rows, sort.descending, [&](EventRow) -> std::optional<qint64> {
        const auto number = size_t(numberOf[next++]);
        return texts.at(qsizetype(number)).isEmpty() ? std::nullopt : std::optional<qint64>(ranks[number]);
    });
}

/// The names that rows have there. Where ids are no UUIDs or sessions are many, there are far more others,
/// and comparing words is slow.
std::vector<quint32>
namesIn(const QList<EventRow>& rows, const EventSnapshot& events, quint32 EventRecord::*field)
{
    RecordReader records(events);
    std::vector<bool> isThere(size_t(events.names().size()));
    for (const EventRow row : rows)
        isThere[records.at(row).*field] = true;
    std::vector<quint32> numbers;
    for (quint32 number = 0; number < isThere.size(); ++number) {
        if (isThere[number])
            numbers.push_back(number);
    }
    return numbers;
}

void sortRows(
    QList<EventRow>& rows, const EventSnapshot& events, const RowSort& sort, const std::stop_token& stop)
{
    RecordReader records(events);
    const auto byName = [&](quint32 EventRecord::*field) {
        const std::vector<quint32> ranks = ranksOf(events.names(), namesIn(rows, events, field), stop);
        sortByNumber(rows, sort.descending, [&](EventRow row) -> std::optional<qint64> {
            const quint32 number = records.at(row).*field;
            return number == 0 ? std::nullopt : std::optional<qint64>(ranks[number]);
        });
    };
    switch (sort.key) {
    case RowSort::Key::HubOrder:
        if (sort.descending)
            std::ranges::reverse(rows);
        break;
    case RowSort::Key::Date:
        sortByNumber(rows, sort.descending, [&](EventRow row) -> std::optional<qint64> {
            const EventRecord& record = records.at(row);
            return record.hasDate() ? std::optional(record.date) : std::nullopt;
        });
        break;
    case RowSort::Key::Lag:
        sortByNumber(rows, sort.descending, [&](EventRow row) { return records.at(row).lag(); });
        break;
    case RowSort::Key::Type:
        byName(&EventRecord::type);
        break;
    case RowSort::Key::Context:
        byName(&EventRecord::context);
        break;
    case RowSort::Key::Mode:
        byName(&EventRecord::mode);
        break;
    case RowSort::Key::Identity:
        byName(&EventRecord::identity);
        break;
    case RowSort::Key::Text:
        sortByText(rows, events, sort, stop);
        break;
    }
}

bool isByTime(const RowSort& sort)
{
    return sort.key == RowSort::Key::HubOrder || sort.key == RowSort::Key::Date;
}

} // namespace

Arrangement arrange(const EventSnapshot& events, const ArrangementSpec& spec, const std::stop_token& stop)
{
    Arrangement result;
    result.grouping = spec.grouping;
    result.rows =
        spec.filter.isActive() ? filtered(events, events.order(), spec.filter, stop) : events.order();
    sortRows(result.rows, events, spec.sort, stop);
    if (stop.stop_requested())
        return result;
    if (!isByTime(spec.grouping) && spec.grouping != Grouping::None)
        result.groups = gatherRows(result.rows, events, spec.grouping);
    else if (isByTime(spec.sort))
        groupRuns(result.groups, events, result.rows, 0, spec.grouping, spec.zone);
    return result;
}

void append(
    Arrangement& arrangement, const EventSnapshot& events, const QList<EventRow>& rows,
    const ArrangementSpec& spec)
{
    const qsizetype first = arrangement.rows.size();
    arrangement.grouping = spec.grouping;
    arrangement.rows.append(rows);
    groupRuns(arrangement.groups, events, arrangement.rows, first, spec.grouping, spec.zone);
}

bool growsAtTheEnd(const ArrangementSpec& spec)
{
    return spec.sort.key == RowSort::Key::HubOrder && !spec.sort.descending &&
           (spec.grouping == Grouping::None || isByTime(spec.grouping));
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinerows.h"

#include <algorithm>
#include <map>
#include <set>

namespace hubscope {

namespace {

/// What makes two events the same one. Hubs give every event an id; should one not, its bytes must do.
QString keyOf(const Event& event)
{
    return event.id.isEmpty() ? QString::fromUtf8(event.body) : event.id;
}

/// Which rows of two lists are the same row, as far as they stand in the same order.
struct Match
{
    std::vector<bool> oldKept;
    std::vector<bool> newKept;
};

Match match(const std::vector<TimelineRows::Row>& oldRows, const std::vector<TimelineRows::Row>& newRows)
{
    using Key = std::pair<const TimelineRows::Entry*, QDate>;
    const auto keyOfRow = [](const TimelineRows::Row& row) {
        return Key(row.entry, row.isDay() ? row.day : QDate());
    };
    std::map<Key, std::vector<size_t>> places;
    for (size_t i = 0; i < newRows.size(); ++i)
        places[keyOfRow(newRows[i])].push_back(i);

    Match result{std::vector<bool>(oldRows.size()), std::vector<bool>(newRows.size())};
    size_t next = 0;
    for (size_t i = 0; i < oldRows.size(); ++i) {
        const auto found = places.find(keyOfRow(oldRows[i]));
        if (found == places.end())
            continue;
        const auto place = std::ranges::lower_bound(found->second, next);
        if (place == found->second.end())
            continue;
        result.oldKept[i] = result.newKept[*place] = true;
        next = *place + 1;
    }
    return result;
}

} // namespace

TimelineRows::TimelineRows(const TimeDisplay& time, Observer& observer)
    : m_time(time)
    , m_observer(observer)
{
}

const Event* TimelineRows::event(int row) const
{
    const Row& wanted = at(row);
    return wanted.isDay() ? nullptr : &wanted.entry->event;
}

int TimelineRows::rowOf(const QString& eventId) const
{
    const auto found = m_byKey.find(eventId);
    return found == m_byKey.end() ? -1 : found->second.row;
}

int TimelineRows::dayRowOf(int row) const
{
    while (row >= 0 && !at(row).isDay())
        --row;
    return row;
}

int TimelineRows::eventsOnDay(int dayRow) const
{
    const auto from = m_rows.begin() + dayRow + 1;
    return int(std::find_if(from, m_rows.end(), std::mem_fn(&Row::isDay)) - from);
}

void TimelineRows::clear()
{
    m_rows.clear();
    m_byKey.clear();
}

TimelineRows::Added TimelineRows::append(const QList<Event>& page, const QString& requestId)
{
    Added added;
    Entries fresh;
    for (const Event& event : page) {
        const int before = added.fresh;
        Entry* entry = take(event, requestId, added);
        if (added.fresh > before)
            fresh.push_back(entry);
    }
    if (fresh.empty())
        return added;
    Rows rows;
    const bool goesOn = !m_rows.empty();
    appendGrouped(rows, goesOn ? std::optional(m_rows.back().day) : std::nullopt, fresh);
    insertRun(m_rows.size(), rows, 0, rows.size());
    return added;
}

TimelineRows::Added
TimelineRows::merge(const QList<Event>& page, const QString& requestId, const QString& after)
{
    Added added;
    std::multimap<int, Entry*> freshBefore; // by the row of now that they will stand before
    int cursor = after.isEmpty() ? 0 : rowOf(after) + 1;
    for (const Event& event : page) {
        const int before = added.fresh;
        Entry* entry = take(event, requestId, added);
        if (added.fresh > before)
            freshBefore.emplace(cursor, entry);
        else
            cursor = std::max(cursor, entry->row + 1);
    }
    if (freshBefore.empty())
        return added;

    Entries order;
    auto waiting = freshBefore.begin();
    for (int row = 0; row <= rowCount(); ++row) {
        for (; waiting != freshBefore.end() && waiting->first == row; ++waiting)
            order.push_back(waiting->second);
        if (row < rowCount() && !at(row).isDay())
            order.push_back(at(row).entry);
    }
    setOrder(order);
    return added;
}

void TimelineRows::replace(const QList<Event>& page, const QString& requestId)
{
    Added added;
    Entries order;
    std::set<const Entry*> wanted;
    for (const Event& event : page) {
        Entry* entry = take(event, requestId, added);
        if (wanted.insert(entry).second)
            order.push_back(entry);
    }
    setOrder(order);
    std::erase_if(m_byKey, [&](const auto& item) { return !wanted.contains(&item.second); });
}

void TimelineRows::regroup()
{
    Entries order;
    for (const Row& row : m_rows) {
        if (!row.isDay())
            order.push_back(row.entry);
    }
    m_span = {};
    m_rows.clear();
    appendGrouped(m_rows, std::nullopt, order);
    renumber(0);
}

/// The entry of an event, made when it is new, brought up to date when it is not.
TimelineRows::Entry* TimelineRows::take(const Event& event, const QString& requestId, Added& added)
{
    const auto [place, isNew] = m_byKey.try_emplace(keyOf(event), Entry{event, requestId, {}, -1});
    Entry& entry = place->second;
    if (isNew) {
        ++added.fresh;
        return &entry;
    }
    ++added.known;
    entry.requestId = requestId;
    if (entry.event != event) {
        entry.event = event;
        entry.keyFacts = QString();
        if (entry.row >= 0)
            m_observer.changed(entry.row);
    }
    return &entry;
}

QDate TimelineRows::dayOf(const Event& event)
{
    if (!event.date)
        return {};
    if (!m_span.contains(*event.date))
        m_span = m_time.daySpan(*event.date);
    return m_span.day;
}

/// Appends events, and a row for each day but the one that `rows` or the rows above end with.
void TimelineRows::appendGrouped(Rows& rows, std::optional<QDate> day, const Entries& entries)
{
    for (Entry* entry : entries) {
        const QDate own = dayOf(entry->event);
        if (own != day)
            rows.push_back({nullptr, own});
        rows.push_back({entry, own});
        day = own;
    }
}

/// Makes these the events, in this order, by as few removals and insertions as that takes.
void TimelineRows::setOrder(const Entries& entries)
{
    Rows rows;
    appendGrouped(rows, std::nullopt, entries);
    const Match same = match(m_rows, rows);

    for (size_t last = m_rows.size(); last > 0;) {
        size_t first = last;
        while (first > 0 && !same.oldKept[first - 1])
            --first;
        if (first < last)
            removeRun(first, last);
        last = first > 0 ? first - 1 : 0;
    }
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last < rows.size() && !same.newKept[last])
            ++last;
        if (first < last)
            insertRun(first, rows, first, last);
        first = last + 1;
    }
}

void TimelineRows::insertRun(size_t at, const Rows& rows, size_t first, size_t last)
{
    m_observer.aboutToInsert(int(at), int(at + last - first) - 1);
    m_rows.insert(
        m_rows.begin() + std::ptrdiff_t(at), rows.begin() + std::ptrdiff_t(first),
        rows.begin() + std::ptrdiff_t(last));
    renumber(at);
    m_observer.inserted();
    dayChanged(at);
}

void TimelineRows::removeRun(size_t first, size_t last)
{
    m_observer.aboutToRemove(int(first), int(last) - 1);
    for (size_t row = first; row < last; ++row) {
        if (!m_rows[row].isDay())
            m_rows[row].entry->row = -1;
    }
    m_rows.erase(m_rows.begin() + std::ptrdiff_t(first), m_rows.begin() + std::ptrdiff_t(last));
    renumber(first);
    m_observer.removed();
    dayChanged(first);
}

void TimelineRows::renumber(size_t first)
{
    for (size_t row = first; row < m_rows.size(); ++row) {
        if (!m_rows[row].isDay())
            m_rows[row].entry->row = int(row);
    }
}

/// A run of rows came or went at this row: the day above it has another number of events now.
void TimelineRows::dayChanged(size_t row)
{
    const int dayRow = dayRowOf(int(row) - 1);
    if (dayRow >= 0)
        m_observer.changed(dayRow);
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/eventspans.h"

#include "sandbox/sql.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

constexpr int spanBits = 27;
/// Nearer to an end than this, skipping rows of the index is quicker than looking for the span.
constexpr qint64 nearEnd = 2000;

qint64 spanOf(qint64 time)
{
    return time >> spanBits;
}

qint64 lastOf(qint64 span)
{
    return ((span + 1) << spanBits) - 1;
}

} // namespace

EventSpans::EventSpans(Database& database)
    : m_database(database)
{
}

Result<qint64> EventSpans::countAfter(qint64 customer, qint64 time)
{
    return oneNumber(
        m_database,
        u"SELECT (SELECT IFNULL(SUM(n), 0) FROM event_spans WHERE customer = ? AND span > ?)"
        " + (SELECT COUNT(*) FROM events INDEXED BY events_by_date WHERE customer = ? AND date > ? AND date <= ?)"_s,
        {customer, spanOf(time), customer, time, lastOf(spanOf(time))});
}

Result<qint64> EventSpans::count(qint64 customer, std::optional<qint64> from, std::optional<qint64> to)
{
    const auto fromOn = countAfter(customer, from ? *from - 1 : std::numeric_limits<qint64>::min() / 2);
    if (!fromOn || !to)
        return fromOn;
    const auto afterTo = countAfter(customer, *to);
    if (!afterTo)
        return afterTo;
    return std::max<qint64>(0, *fromOn - *afterTo);
}

Result<EventSpans::Place> EventSpans::find(qint64 customer, qint64 position)
{
    if (auto done = recall(customer); !done)
        return done.error();
    const auto behind = std::ranges::upper_bound(m_places, position, {}, &Place::before);
    return behind == m_places.begin() ? Place() : *std::prev(behind);
}

Result<Done> EventSpans::recall(qint64 customer)
{
    // What this connection has changed, and whether another one has.
    const auto version = firstRow(
        m_database, u"SELECT total_changes(), data_version FROM pragma_data_version"_s, {},
        [](const Statement& row) {
            return QList{row.integer(0), row.integer(1)};
        });
    if (!version)
        return version.error();
    if (customer == m_customer && *version == m_version)
        return Done();
    m_version.clear();
    m_places.clear();
    qint64 before = 0;
    const auto done = eachRow(
        m_database, u"SELECT span, n FROM event_spans WHERE customer = ? ORDER BY span DESC"_s, {customer},
        [&](const Statement& row) {
            m_places.push_back({row.integer(0), before});
            before += row.integer(1);
        });
    if (!done)
        return done;
    m_customer = customer;
    m_version = version->value_or(QList<qint64>());
    return Done();
}

Result<Sql>
EventSpans::pageSql(qint64 customer, const EventFilter& filter, qint64 offset, qint64 size, qint64 total)
{
    const bool isFar = offset > nearEnd && total - offset - size > nearEnd;
    if (!isFar || !filter.isOfAnyKind())
        return eventPageSql(customer, filter, offset, size, total);
    const auto newer = filter.to ? countAfter(customer, *filter.to) : Result<qint64>(0);
    if (!newer)
        return newer.error();
    const auto place = find(customer, *newer + offset);
    if (!place)
        return place.error();
    if (filter.to && place->span >= spanOf(*filter.to))
        return eventPageSql(customer, filter, offset, size, total);
    EventFilter fromSpan = filter;
    fromSpan.to = lastOf(place->span);
    const qint64 skipped = place->before - *newer;
    // Not from the other end: that is as far away as it was.
    const qint64 enough = 2 * (offset + size);
    return eventPageSql(customer, fromSpan, offset - skipped, size, enough);
}

} // namespace hubscope::sandbox

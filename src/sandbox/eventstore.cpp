// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/eventstore.h"

#include "core/json.h"
#include "sandbox/sql.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

QVariantList valuesOf(const StoredEvent& event)
{
    const QVariant customer = event.customer ? QVariant(*event.customer) : QVariant();
    return {event.id,      customer,   event.node, event.session, event.type,
            event.context, event.mode, event.date, event.body};
}

QByteArray ownerText(const QString& customerId)
{
    return customerId.isNull() ? QByteArray("null") : jsonQuoted(customerId);
}

/// An event as reads show it: the two fields that are not part of the stored text come first.
QByteArray composed(const QString& id, const QByteArray& owner, const QByteArray& body)
{
    return "{\"id\":" + jsonQuoted(id) + ",\"customerId\":" + owner + ',' + QByteArrayView(body).sliced(1);
}

/// One event of a page, and what places it there.
struct PageRow
{
    qint64 date;
    qint64 seq;
    QByteArray body;
};

} // namespace

EventStore::EventStore(Database& database)
    : m_database(database)
    , m_spans(database)
{
}

Result<Done> EventStore::accept(const StoredEvent& event, qint64 visibleAt)
{
    return m_database.execute(
        u"INSERT INTO incoming(id, customer, node, session, type, context, mode, date, body, visible_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        valuesOf(event) << visibleAt);
}

Result<Done> EventStore::store(const StoredEvent& event)
{
    return m_database.execute(
        u"INSERT INTO events(id, customer, node, session, type, context, mode, date, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        valuesOf(event));
}

Result<Done> EventStore::showDue(qint64 now)
{
    const auto due = oneNumber(
        m_database,
        u"SELECT EXISTS(SELECT 1 FROM incoming WHERE visible_at <= ?)"
        " OR EXISTS(SELECT 1 FROM handovers WHERE visible_at <= ?)"_s,
        {now, now});
    if (!due || *due == 0)
        return due ? Result<Done>(Done()) : due.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto done = showIncoming(now); !done)
        return done;
    if (auto done = handOver(now); !done)
        return done;
    return transaction->commit();
}

Result<Done> EventStore::showIncoming(qint64 now)
{
    const QString columns = u"id, customer, node, session, type, context, mode, date, body"_s;
    if (auto done = m_database.execute(
            u"INSERT INTO events(%1) SELECT %1 FROM incoming WHERE visible_at <= ? ORDER BY seq"_s.arg(
                columns),
            {now});
        !done)
        return done;
    return m_database.execute(u"DELETE FROM incoming WHERE visible_at <= ?"_s, {now});
}

Result<Done> EventStore::handOver(qint64 now)
{
    if (auto done = m_database.execute(
            u"UPDATE events SET customer = handovers.customer FROM handovers"
            " WHERE handovers.visible_at <= ? AND events.node = handovers.node"
            " AND events.session = handovers.session AND events.customer IS NULL"_s,
            {now});
        !done)
        return done;
    return m_database.execute(u"DELETE FROM handovers WHERE visible_at <= ?"_s, {now});
}

Result<qint64> EventStore::count(qint64 customer, const EventFilter& filter)
{
    if (filter.isOfAnyKind() && filter.isDated())
        return m_spans.count(customer, filter.from, filter.to);
    const Sql sql = eventCountSql(customer, filter);
    return oneNumber(m_database, sql.text, sql.values);
}

Result<EventPage> EventStore::page(
    qint64 customer, const QString& customerId, const EventFilter& filter, qint64 offset, qint64 size)
{
    const auto total = count(customer, filter);
    if (!total)
        return total.error();
    const auto unfiltered = count(customer, {});
    if (!unfiltered)
        return unfiltered.error();
    const auto sql = m_spans.pageSql(customer, filter, offset, size, *total);
    if (!sql)
        return sql.error();
    std::vector<PageRow> found;
    const QByteArray owner = ownerText(customerId);
    const auto done = eachRow(m_database, sql->text, sql->values, [&](const Statement& row) {
        found.push_back({row.integer(0), row.integer(1), composed(row.text(2), owner, row.bytes(3))});
    });
    if (!done)
        return done.error();
    std::ranges::sort(found, std::greater(), [](const PageRow& row) { return std::pair(row.date, row.seq); });
    EventPage page{{}, *total, *unfiltered};
    for (PageRow& row : found)
        page.bodies.append(std::move(row.body));
    return page;
}

Result<std::optional<QByteArray>> EventStore::find(const QString& id)
{
    return firstRow(
        m_database,
        u"SELECT customers.id, events.body FROM events LEFT JOIN customers ON customers.seq = events.customer"
        " WHERE events.id = ?"_s,
        {id}, [&](const Statement& row) {
            return composed(id, ownerText(row.isNull(0) ? QString() : row.text(0)), row.bytes(1));
        });
}

Result<bool> EventStore::remove(const QString& id)
{
    const auto changed = changeRows(m_database, u"DELETE FROM events WHERE id = ?"_s, {id});
    if (!changed)
        return changed.error();
    return *changed > 0;
}

Result<Done>
EventStore::giveSession(const QString& node, const QString& session, qint64 customer, qint64 visibleAt)
{
    if (auto done = m_database.execute(
            u"UPDATE incoming SET customer = ? WHERE node = ? AND session = ? AND customer IS NULL"_s,
            {customer, node, session});
        !done)
        return done;
    return m_database.execute(
        u"INSERT INTO handovers(node, session, customer, visible_at) VALUES (?, ?, ?, ?)"_s,
        {node, session, customer, visibleAt});
}

Result<QHash<qint64, qint64>> EventStore::countByDay(const TrendFilter& filter)
{
    Sql sql{
        u"SELECT date / 86400000 AS day, COUNT(*) FROM events INDEXED BY events_by_time"
        " WHERE date BETWEEN ? AND ?"_s,
        {filter.from, filter.to}};
    sql.addList(u"node"_s, filter.nodes);
    sql.addList(u"context"_s, filter.contexts);
    sql.addList(u"type"_s, filter.types);
    QHash<qint64, qint64> counts;
    const auto done =
        eachRow(m_database, sql.text + u" GROUP BY day"_s, sql.values, [&](const Statement& row) {
            counts.insert(row.integer(0), row.integer(1));
        });
    if (!done)
        return done.error();
    return counts;
}

} // namespace hubscope::sandbox

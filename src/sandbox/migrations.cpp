// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/migrations.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

/// `incoming` holds what was accepted and is not yet to be seen, `events` what reads show. The three indexes
/// of `events` by customer hold every column that a filter asks for, so that a page is found without touching
/// a body. `event_counts` and `event_spans` are kept by triggers, so that a total, and the way to a page in
/// the middle, cost the same for ten events and ten million (see EventSpans).
Migration firstStep()
{
    return {
        u"CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE nodes(seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
        " description TEXT NOT NULL)"_s,
        u"CREATE TABLE event_types(type TEXT PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE customers(seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, node TEXT NOT NULL,"
        " external_id TEXT, email TEXT, body BLOB NOT NULL)"_s,
        u"CREATE INDEX customers_by_node ON customers(node)"_s,
        u"CREATE UNIQUE INDEX customers_by_external_id ON customers(node, external_id)"
        " WHERE external_id IS NOT NULL"_s,
        u"CREATE UNIQUE INDEX customers_by_email ON customers(node, email) WHERE email IS NOT NULL"_s,
        u"CREATE TABLE sessions(seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, node TEXT NOT NULL,"
        " value TEXT NOT NULL, customer INTEGER NOT NULL REFERENCES customers(seq) ON DELETE CASCADE,"
        " UNIQUE(node, value))"_s,
        u"CREATE INDEX sessions_by_customer ON sessions(customer)"_s,
        u"CREATE TABLE incoming(seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
        " customer INTEGER REFERENCES customers(seq) ON DELETE CASCADE, node TEXT NOT NULL, session TEXT,"
        " type TEXT NOT NULL, context TEXT NOT NULL, mode TEXT NOT NULL, date INTEGER NOT NULL,"
        " body BLOB NOT NULL, visible_at INTEGER NOT NULL)"_s,
        u"CREATE INDEX incoming_by_visibility ON incoming(visible_at)"_s,
        u"CREATE INDEX incoming_by_customer ON incoming(customer)"_s,
        u"CREATE TABLE events(seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
        " customer INTEGER REFERENCES customers(seq) ON DELETE CASCADE, node TEXT NOT NULL, session TEXT,"
        " type TEXT NOT NULL, context TEXT NOT NULL, mode TEXT NOT NULL, date INTEGER NOT NULL,"
        " body BLOB NOT NULL)"_s,
        u"CREATE INDEX events_by_date ON events(customer, date, seq, type, context, mode)"_s,
        u"CREATE INDEX events_by_type ON events(customer, type, date, seq, context, mode)"_s,
        u"CREATE INDEX events_by_context ON events(customer, context, date, seq, mode)"_s,
        u"CREATE INDEX events_by_session ON events(node, session) WHERE session IS NOT NULL"_s,
        u"CREATE INDEX events_by_time ON events(date, node, context, type)"_s,
        u"CREATE TABLE event_counts("
        "customer INTEGER NOT NULL REFERENCES customers(seq) ON DELETE CASCADE, type TEXT NOT NULL,"
        " context TEXT NOT NULL, mode TEXT NOT NULL, n INTEGER NOT NULL,"
        " PRIMARY KEY(customer, type, context, mode)) WITHOUT ROWID"_s,
        u"CREATE TABLE event_spans("
        "customer INTEGER NOT NULL REFERENCES customers(seq) ON DELETE CASCADE, span INTEGER NOT NULL,"
        " n INTEGER NOT NULL, PRIMARY KEY(customer, span)) WITHOUT ROWID"_s,
        u"CREATE TRIGGER events_counted AFTER INSERT ON events WHEN NEW.customer IS NOT NULL BEGIN"
        " INSERT INTO event_counts VALUES (NEW.customer, NEW.type, NEW.context, NEW.mode, 1)"
        " ON CONFLICT DO UPDATE SET n = n + 1;"
        " INSERT INTO event_spans VALUES (NEW.customer, NEW.date >> 27, 1)"
        " ON CONFLICT DO UPDATE SET n = n + 1; END"_s,
        u"CREATE TRIGGER events_discounted AFTER DELETE ON events WHEN OLD.customer IS NOT NULL BEGIN"
        " UPDATE event_counts SET n = n - 1 WHERE customer = OLD.customer AND type = OLD.type"
        " AND context = OLD.context AND mode = OLD.mode;"
        " UPDATE event_spans SET n = n - 1 WHERE customer = OLD.customer AND span = OLD.date >> 27; END"_s,
        u"CREATE TRIGGER events_owned AFTER UPDATE OF customer ON events"
        " WHEN OLD.customer IS NULL AND NEW.customer IS NOT NULL BEGIN"
        " INSERT INTO event_counts VALUES (NEW.customer, NEW.type, NEW.context, NEW.mode, 1)"
        " ON CONFLICT DO UPDATE SET n = n + 1;"
        " INSERT INTO event_spans VALUES (NEW.customer, NEW.date >> 27, 1)"
        " ON CONFLICT DO UPDATE SET n = n + 1; END"_s,
    };
}

/// Sessions whose stored events are to become a customer's when reads are to see it.
Migration handoverStep()
{
    return {
        // A file of another program that has seen as many steps has no such table, and stays untouched.
        u"DELETE FROM incoming WHERE FALSE"_s,
        u"CREATE TABLE handovers(seq INTEGER PRIMARY KEY, node TEXT NOT NULL, session TEXT NOT NULL,"
        " customer INTEGER NOT NULL REFERENCES customers(seq) ON DELETE CASCADE,"
        " visible_at INTEGER NOT NULL)"_s,
        u"CREATE INDEX handovers_by_visibility ON handovers(visible_at)"_s,
        u"CREATE INDEX handovers_by_customer ON handovers(customer)"_s,
    };
}

} // namespace

QList<Migration> migrations()
{
    return {firstStep(), handoverStep()};
}

} // namespace hubscope::sandbox

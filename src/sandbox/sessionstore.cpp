// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sessionstore.h"

#include "sandbox/sql.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

StoredSession readSession(const Statement& row)
{
    return {row.text(0), row.text(1), row.integer(2)};
}

} // namespace

SessionStore::SessionStore(Database& database)
    : m_database(database)
{
}

Result<std::optional<StoredSession>> SessionStore::find(qint64 customer, const QString& id)
{
    return firstRow(
        m_database, u"SELECT id, value, customer FROM sessions WHERE customer = ? AND id = ?"_s,
        {customer, id}, readSession);
}

Result<std::optional<StoredSession>> SessionStore::findByValue(const QString& node, const QString& value)
{
    return firstRow(
        m_database, u"SELECT id, value, customer FROM sessions WHERE node = ? AND value = ?"_s, {node, value},
        readSession);
}

Result<Done> SessionStore::add(const QString& node, const StoredSession& session)
{
    return m_database.execute(
        u"INSERT INTO sessions(id, node, value, customer) VALUES (?, ?, ?, ?)"_s,
        {session.id, node, session.value, session.customer});
}

Result<bool> SessionStore::remove(qint64 customer, const QString& id)
{
    const auto changed =
        changeRows(m_database, u"DELETE FROM sessions WHERE customer = ? AND id = ?"_s, {customer, id});
    if (!changed)
        return changed.error();
    return *changed > 0;
}

Result<QList<StoredSession>> SessionStore::list(qint64 customer)
{
    QList<StoredSession> sessions;
    const auto done = eachRow(
        m_database, u"SELECT id, value, customer FROM sessions WHERE customer = ? ORDER BY seq"_s, {customer},
        [&](const Statement& row) { sessions.append(readSession(row)); });
    if (!done)
        return done.error();
    return sessions;
}

} // namespace hubscope::sandbox

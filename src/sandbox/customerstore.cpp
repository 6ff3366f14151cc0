// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/customerstore.h"

#include "sandbox/sql.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

constexpr QStringView columns = u"seq, id, node, external_id, email, body";

QString nullable(const Statement& row, int column)
{
    return row.isNull(column) ? QString() : row.text(column);
}

StoredCustomer readCustomer(const Statement& row)
{
    return {row.integer(0), row.text(1), row.text(2), nullable(row, 3), nullable(row, 4), row.bytes(5)};
}

/// E-mail addresses that differ in case alone are the same address.
QString emailKey(const StoredCustomer& customer)
{
    return customer.email.isNull() ? QString() : customer.email.toLower();
}

QString restriction(const QString& node, const QString& externalId, QVariantList& values)
{
    QString sql = u" WHERE 1"_s;
    if (!node.isNull()) {
        sql += u" AND node = ?"_s;
        values.append(node);
    }
    if (!externalId.isNull()) {
        sql += u" AND external_id = ?"_s;
        values.append(externalId);
    }
    return sql;
}

} // namespace

CustomerStore::CustomerStore(Database& database)
    : m_database(database)
{
}

Result<std::optional<StoredCustomer>> CustomerStore::find(const QString& id)
{
    return firstRow(m_database, u"SELECT %1 FROM customers WHERE id = ?"_s.arg(columns), {id}, readCustomer);
}

Result<std::optional<StoredCustomer>> CustomerStore::findByRow(qint64 row)
{
    return firstRow(
        m_database, u"SELECT %1 FROM customers WHERE seq = ?"_s.arg(columns), {row}, readCustomer);
}

Result<std::optional<StoredCustomer>>
CustomerStore::findByExternalId(const QString& node, const QString& externalId)
{
    return firstRow(
        m_database, u"SELECT %1 FROM customers WHERE node = ? AND external_id = ?"_s.arg(columns),
        {node, externalId}, readCustomer);
}

Result<QString> CustomerStore::findConflict(const StoredCustomer& customer)
{
    const auto found = firstRow(
        m_database,
        u"SELECT id FROM customers WHERE node = ? AND (external_id = ? OR email = ?) AND id <> ? ORDER BY seq"_s,
        {customer.node, customer.externalId, emailKey(customer), customer.id},
        [](const Statement& row) { return row.text(0); });
    if (!found)
        return found.error();
    return found->value_or(QString());
}

Result<qint64> CustomerStore::add(const StoredCustomer& customer)
{
    Statement insert = m_database.prepare(
        u"INSERT INTO customers(id, node, external_id, email, body) VALUES (?, ?, ?, ?, ?)"_s);
    const auto done =
        insert.exec({customer.id, customer.node, customer.externalId, emailKey(customer), customer.body});
    if (!done)
        return done.error();
    return insert.insertedId();
}

Result<Done> CustomerStore::update(const StoredCustomer& customer)
{
    return m_database.execute(
        u"UPDATE customers SET external_id = ?, email = ?, body = ? WHERE seq = ?"_s,
        {customer.externalId, emailKey(customer), customer.body, customer.row});
}

Result<Done> CustomerStore::remove(qint64 row)
{
    return m_database.execute(u"DELETE FROM customers WHERE seq = ?"_s, {row});
}

Result<qint64> CustomerStore::count(const QString& node, const QString& externalId)
{
    QVariantList values;
    const QString where = restriction(node, externalId, values);
    return oneNumber(m_database, u"SELECT COUNT(*) FROM customers"_s + where, values);
}

Result<QByteArrayList>
CustomerStore::bodies(const QString& node, const QString& externalId, qint64 offset, qint64 size)
{
    QVariantList values;
    const QString where = restriction(node, externalId, values);
    values << size << offset;
    QByteArrayList bodies;
    const auto done = eachRow(
        m_database, u"SELECT body FROM customers"_s + where + u" ORDER BY seq LIMIT ? OFFSET ?"_s, values,
        [&](const Statement& row) { bodies.append(row.bytes(0)); });
    if (!done)
        return done.error();
    return bodies;
}

} // namespace hubscope::sandbox

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/pendingcustomers.h"

using namespace Qt::StringLiterals;

namespace hubscope {

PendingCustomers::PendingCustomers(Database& database)
    : m_database(database)
{
}

Result<QList<PendingCustomer>> PendingCustomers::ofProfile(const QString& profileId)
{
    Statement select =
        m_database.prepare(u"SELECT id, request FROM pendingCustomer WHERE profileId = ? ORDER BY number"_s);
    if (auto done = select.exec({profileId}); !done)
        return done.error();
    QList<PendingCustomer> customers;
    while (select.next())
        customers.append({select.text(0), profileId, select.bytes(1)});
    if (const auto failure = select.failure())
        return *failure;
    return customers;
}

Result<Done> PendingCustomers::insert(const PendingCustomer& customer)
{
    return m_database.execute(
        u"INSERT INTO pendingCustomer(id, profileId, request) VALUES (?, ?, ?)"_s,
        {customer.id, customer.profileId, customer.request});
}

Result<Done> PendingCustomers::remove(const QString& id)
{
    return m_database.execute(u"DELETE FROM pendingCustomer WHERE id = ?"_s, {id});
}

} // namespace hubscope

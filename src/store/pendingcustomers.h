// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

#include <QList>

namespace hubscope {

/// A new customer that was sent, and of which nobody knows yet whether the hub has it.
struct PendingCustomer
{
    QString id; ///< a UUID of our own; empty for none
    QString profileId;
    QByteArray request; ///< exactly what is, or was, sent

    bool operator==(const PendingCustomer&) const = default;
};

/// Those on disk: the table `pendingCustomer` of the work file. A row is there from before the first byte
/// until the outcome is known, or does not matter any more. Every function is one transaction.
class PendingCustomers
{
public:
    explicit PendingCustomers(Database& database);

    Result<QList<PendingCustomer>> ofProfile(const QString& profileId); ///< oldest first
    Result<Done> insert(const PendingCustomer& customer);
    Result<Done> remove(const QString& id);

private:
    Database& m_database;
};

} // namespace hubscope

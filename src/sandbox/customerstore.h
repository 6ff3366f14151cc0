// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

#include <QByteArrayList>

#include <optional>

namespace hubscope::sandbox {

/// A customer as it is stored. The columns repeat what must be unique; `body` is what reads show.
struct StoredCustomer
{
    qint64 row = 0; ///< given by the store
    QString id;
    QString node;
    QString externalId; ///< null when there is none
    QString email;      ///< null when there is none
    QByteArray body;
};

/// The customers of the workspace, in the order in which they came.
class CustomerStore
{
public:
    explicit CustomerStore(Database& database);

    Result<std::optional<StoredCustomer>> find(const QString& id);
    Result<std::optional<StoredCustomer>> findByRow(qint64 row);
    Result<std::optional<StoredCustomer>> findByExternalId(const QString& node, const QString& externalId);
    /// The id of another customer of the node with the same external id or e-mail; null when there is none.
    Result<QString> findConflict(const StoredCustomer& customer);

    /// Returns the row.
    Result<qint64> add(const StoredCustomer& customer);
    Result<Done> update(const StoredCustomer& customer);
    /// With its sessions and events.
    Result<Done> remove(qint64 row);

    /// A null node or external id stands for any.
    Result<qint64> count(const QString& node, const QString& externalId = {});
    /// A size below zero means no limit.
    Result<QByteArrayList> bodies(const QString& node, const QString& externalId, qint64 offset, qint64 size);

private:
    Database& m_database;
};

} // namespace hubscope::sandbox

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

#include <optional>

namespace hubscope::sandbox {

/// A session that was reconciled with a customer.
struct StoredSession
{
    QString id;
    QString value;
    qint64 customer = 0; ///< row
};

/// Which session belongs to whom. A value is unique within a node.
class SessionStore
{
public:
    explicit SessionStore(Database& database);

    Result<std::optional<StoredSession>> find(qint64 customer, const QString& id);
    Result<std::optional<StoredSession>> findByValue(const QString& node, const QString& value);
    Result<Done> add(const QString& node, const StoredSession& session);
    /// False when there is none.
    Result<bool> remove(qint64 customer, const QString& id);
    /// In the order in which they came.
    Result<QList<StoredSession>> list(qint64 customer);

private:
    Database& m_database;
};

} // namespace hubscope::sandbox

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/ledgerstore.h"

namespace hubscope {

LedgerStore::LedgerStore(Database& database)
    : m_database(database)
{
}

Result<QList<SessionRecord>> LedgerStore::sessions()
{
    return QList<SessionRecord>();
}

Result<Done> LedgerStore::saveSession(const SessionRecord&)
{
    return Done();
}

Result<Done> LedgerStore::removeSession(const SessionRecord&)
{
    return Done();
}

Result<QList<ReconcileRecord>> LedgerStore::reconciliations()
{
    return QList<ReconcileRecord>();
}

Result<Done> LedgerStore::saveReconciliation(const ReconcileRecord&)
{
    return Done();
}

Result<int> LedgerStore::settleInterrupted()
{
    return m_database.version();
}

} // namespace hubscope

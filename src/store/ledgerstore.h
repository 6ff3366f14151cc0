// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "store/outboxentry.h"
#include "store/reconcilerecord.h"
#include "store/sessionrecord.h"

#include <QList>

namespace hubscope {

/// The session ledger on disk: the tables `session` and `reconciliation` of the work file. The events of a
/// session are rows of the table `outbox`, which stay for the ledger's sake when a person forgets them there.
/// Every function is one transaction.
class LedgerStore
{
public:
    explicit LedgerStore(Database& database);

    /// Newest first. Rows that make no sense are left out and left alone.
    Result<QList<SessionRecord>> sessions();
    Result<Done> saveSession(const SessionRecord& session); ///< new or in place
    /// With its reconciliations, and the events that only the ledger still knows.
    Result<Done> removeSession(const SessionRecord& session);

    Result<QList<ReconcileRecord>> reconciliations();               ///< newest first
    Result<Done> saveReconciliation(const ReconcileRecord& record); ///< new or in place
    /// What was under way when the program ended: see settledState. Returns how many were touched.
    Result<int> settleInterrupted();

    static constexpr qsizetype maxAnswer = 64 * 1024; ///< bytes kept of ReconcileRecord::answer

private:
    Database& m_database;
};

} // namespace hubscope

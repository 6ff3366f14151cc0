// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "store/outboxentry.h"

#include <QList>

namespace hubscope {

/// The outbox on disk: the table `outbox` of the work file. Every function is one transaction. An event that
/// was posted under a session is the ledger's too: forgotten here, its row stays for the ledger's sake, until
/// that forgets the session (LedgerStore::removeSession).
class OutboxStore
{
public:
    explicit OutboxStore(Database& database);

    /// Newest first. A row that makes no sense, of a later program or a damaged disk, is left out and left
    /// alone.
    Result<QList<OutboxEntry>> all();
    /// What the ledger alone still knows, newest first.
    Result<QList<OutboxEntry>> forgotten();
    Result<Done> insert(const OutboxEntry& entry);
    /// Replaces the entry of that id; one that was removed stays so.
    Result<Done> update(const OutboxEntry& entry);
    Result<Done> remove(const QStringList& ids);
    /// What was under way when the program ended: see settledState. Returns how many were touched.
    Result<int> settleInterrupted();
    /// Forgets what is older than 90 days and all but the newest 5,000; never what is under way or what
    /// nobody knows the outcome of. What the ledger alone still knows goes after two years, and all but the
    /// newest 10,000. `now` is ms UTC.
    Result<Done> prune(qint64 now);

    static constexpr qsizetype maxAnswer = 64 * 1024; ///< bytes kept of OutboxEntry::answer

private:
    Result<QList<OutboxEntry>> entries(bool forgotten);

    Database& m_database;
};

} // namespace hubscope

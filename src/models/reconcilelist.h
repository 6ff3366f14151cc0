// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/reconcilerecord.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace hubscope {

/// Reconciliations, newest first, found by their id and by their session without a walk: rows of the ledger
/// ask for theirs with every look.
class ReconcileList
{
public:
    const QList<ReconcileRecord>& all() const { return m_records; } ///< newest first
    const ReconcileRecord* find(const QString& id) const;           ///< null pointer when there is none
    /// Newest first; until the list changes.
    QList<const ReconcileRecord*> ofSession(const QString& sessionId) const;

    /// In its place where it is known, else as the newest.
    void put(const ReconcileRecord& record);
    /// Older ones, newest first.
    void append(const QList<ReconcileRecord>& records);
    void removeSession(const QString& sessionId);

private:
    void indexAll();

    QList<ReconcileRecord> m_records;
    QHash<QString, qsizetype>
        m_fromEnd; ///< by the record's id: 1 for the last, which a new first leaves alone
    QHash<QString, QStringList> m_ofSession; ///< ids of the records, newest first
};

} // namespace hubscope

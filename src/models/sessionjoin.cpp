// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionjoin.h"

#include "models/sessionledger.h"

namespace hubscope {

QList<SessionJoin> joinsOf(const SessionLedger& ledger, const QString& customerId)
{
    QList<SessionJoin> joins;
    for (const ReconcileRecord& record : ledger.reconciliations()) {
        const bool here = ledger.profile() && ledger.profile()->id == record.profileId;
        if (!here || record.customerId != customerId || !isAccepted(record.state))
            continue;
        const qint64 at = record.answeredAt.value_or(record.sentAt.value_or(record.preparedAt));
        joins.append({record.id, record.sessionValue, at, record.certainCount()});
    }
    return joins;
}

} // namespace hubscope

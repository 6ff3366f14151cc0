// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/outboxentry.h"
#include "store/reconcilerecord.h"
#include "store/sessionrecord.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace hubscope {

class SessionLedger;
class TimeDisplay;

/// All that proves a reconciliation: request, answer, counts, the events by name. No token stands in it.
struct Receipt
{
    SessionRecord session;
    ReconcileRecord record;
    QList<OutboxEntry> events; ///< of the proof, in its order; without an id where it is not kept any more
};

/// Nothing when the ledger does not know it.
std::optional<Receipt> receiptOf(const SessionLedger& ledger, const QString& recordId);
/// `reconcile-e3f1c2d0-20240509-1043`, without an ending.
QString receiptFileName(const Receipt& receipt);
/// Indented, with times in ISO 8601 UTC.
QByteArray receiptJson(const Receipt& receipt);
QString receiptMarkdown(const Receipt& receipt, const TimeDisplay& time);

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace hubscope {

class SessionLedger;

/// A session that was given to a customer from this computer, as the customer's timeline marks it.
struct SessionJoin
{
    QString reconciliationId; ///< of the ledger's record
    QString session;          ///< the id that events carry
    qint64 at = 0;            ///< ms UTC, when the hub took it
    int events = 0;           ///< that are known of it

    bool operator==(const SessionJoin&) const = default;
};

/// Of a customer of the hub in use, the latest first.
QList<SessionJoin> joinsOf(const SessionLedger& ledger, const QString& customerId);

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace hubscope::sandbox {

/// An event of the demo data. The JSON texts are compact and UTF-8; one that is absent is empty.
struct DemoEvent
{
    QString id;
    QString customerId; ///< empty for an anonymous event
    std::optional<BringBack> bringBack;
    QString type;
    QString context;
    QString mode;
    qint64 date = 0;         ///< ms UTC
    qint64 registeredAt = 0; ///< ms UTC
    QByteArray properties;
    QByteArray contextInfo;
    QByteArray tracking;

    bool operator==(const DemoEvent&) const = default;
};

/// A customer of the demo data.
struct DemoCustomer
{
    QString id;
    QString externalId;
    qint64 registeredAt = 0; ///< ms UTC
    qint64 updatedAt = 0;    ///< ms UTC
    QByteArray json; ///< an object with `base`, `extended`, `tags` and `consents`, whichever there are

    bool operator==(const DemoCustomer&) const = default;
};

/// A session that is reconciled with a customer.
struct DemoSession
{
    QString id;
    QString customerId;
    QString value; ///< what its events' `bringBackProperties` carry

    bool operator==(const DemoSession&) const = default;
};

/// What a new sandbox holds.
struct DemoData
{
    QList<DemoCustomer> customers;
    std::vector<DemoEvent> events; ///< oldest first
    QList<DemoSession> sessions;
    QString featuredCustomerId; ///< whom a first start shows
    QString anonymousSession;   ///< value of the session that waits to be reconciled

    bool operator==(const DemoData&) const = default;
};

/// Six people and an anonymous visitor of an outdoor shop, over the two years up to `anchor` (ms UTC, a
/// midnight) and the morning after it; one person has a few events of later dates. The same arguments give
/// the same data on every machine.
DemoData generateDemoData(quint32 seed, const QString& nodeId, qint64 anchor);

} // namespace hubscope::sandbox

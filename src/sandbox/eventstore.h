// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/eventfilter.h"
#include "sandbox/eventspans.h"
#include "store/database.h"

#include <QByteArrayList>

#include <optional>

namespace hubscope::sandbox {

/// An event as it is stored.
struct StoredEvent
{
    QString id;
    std::optional<qint64> customer; ///< row of its owner; nothing for an anonymous one
    QString node;
    QString session; ///< null unless it was posted with a session id
    QString type;
    QString context;
    QString mode;
    qint64 date = 0;
    QByteArray body; ///< the JSON object of a read, without `id` and `customerId`
};

/// One page of what a filter finds.
struct EventPage
{
    QByteArrayList bodies; ///< as read
    qint64 total = 0;
    qint64 unfilteredTotal = 0;
};

/// Counts of events by a period's start.
struct TrendFilter
{
    qint64 from = 0; ///< ms UTC, inclusive
    qint64 to = 0;   ///< ms UTC, inclusive
    QStringList nodes;
    QStringList contexts;
    QStringList types;
};

/// The events of the workspace. Accepted ones are kept at once and shown by reads when their time has come.
class EventStore
{
public:
    explicit EventStore(Database& database);

    /// Keeps an event that reads show from `visibleAt` (ms UTC) on.
    Result<Done> accept(const StoredEvent& event, qint64 visibleAt);
    /// Stores an event that reads show at once.
    Result<Done> store(const StoredEvent& event);
    /// Lets reads see what is due. To be called before anything is read.
    Result<Done> showDue(qint64 now);

    Result<EventPage>
    page(qint64 customer, const QString& customerId, const EventFilter& filter, qint64 offset, qint64 size);
    Result<std::optional<QByteArray>> find(const QString& id);
    /// False when there is none.
    Result<bool> remove(const QString& id);
    /// Gives the customer every event that came with that session and has no owner: what is not shown yet at
    /// once, what is shown when reads may see it, from `visibleAt` (ms UTC) on.
    Result<Done> giveSession(const QString& node, const QString& session, qint64 customer, qint64 visibleAt);

    /// Number of events by day, counted in days since the epoch, days without any left out.
    Result<QHash<qint64, qint64>> countByDay(const TrendFilter& filter);

private:
    Result<Done> showIncoming(qint64 now);
    Result<Done> handOver(qint64 now);
    Result<qint64> count(qint64 customer, const EventFilter& filter);

    Database& m_database;
    EventSpans m_spans;
};

} // namespace hubscope::sandbox

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "domain/customer.h"
#include "models/dataage.h"
#include "models/eventfilter.h"
#include "models/livetail.h"
#include "models/timelinefilters.h"
#include "models/timelinemodel.h"
#include "net/call.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hubscope {

class CachedTimeline;
class EventCache;
class Hub;

/// All that one tab is about: a customer, the filter on its events, and the events. With a cache it begins
/// with the events that are saved, and saves what it reads. Outlived by the hub and the cache.
class CustomerTimeline : public QObject
{
    Q_OBJECT

public:
    CustomerTimeline(
        Hub& hub, QString customerId, const Catalogue& catalogue, const TimeDisplay& time, const Clock& clock,
        EventCache* cache = nullptr, QObject* parent = nullptr);
    ~CustomerTimeline() override;

    const QString& customerId() const { return m_customerId; }
    /// Nothing until it was read, and when it could not be.
    const std::optional<Customer>& customer() const { return m_customer; }
    const std::optional<Error>& customerError() const { return m_customerError; }
    /// The sessions reconciled with the customer; nothing while unknown.
    const std::optional<qsizetype>& sessionCount() const { return m_sessionCount; }

    EventFilter& filter() { return m_filter; }
    TimelineFilters& filters() { return m_filters; } ///< the hub's and those of the rows
    TimelineModel& timeline() { return m_timeline; }
    const TimelineModel& timeline() const { return m_timeline; }
    /// How old the events are, and whether the hub can be reached.
    DataAge& age() { return m_age; }
    LiveTail& live() { return m_live; }
    void stopSaving(); ///< of this customer's events, for good

    /// Reads the customer and the first page of its events.
    void load();
    /// Reads again what may have changed; rows, selection and scroll position stay.
    void refresh();
    /// Counts the sessions again.
    void readSessions();
    void cancel();

    /// The requests for the first page as they are asked, without the token: one, or one for each type and
    /// context where the hub takes no more.
    QList<QUrl> requestUrls() const;

Q_SIGNALS:
    void customerChanged();

private:
    void readCustomer();
    void applyFilter();

    Hub& m_hub;
    QString m_customerId;
    EventFilter m_filter;
    TimelineModel m_timeline;
    TimelineFilters m_filters;
    DataAge m_age;
    LiveTail m_live;
    std::unique_ptr<CachedTimeline> m_cached; ///< null without a cache
    Call m_customerCall;
    Call m_sessionsCall;
    std::optional<Customer> m_customer;
    std::optional<Error> m_customerError;
    std::optional<qsizetype> m_sessionCount;
};

} // namespace hubscope

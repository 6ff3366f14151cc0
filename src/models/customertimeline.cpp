// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customertimeline.h"

#include "models/cachedtimeline.h"
#include "services/hub.h"

namespace hubscope {

CustomerTimeline::CustomerTimeline(
    Hub& hub, QString customerId, const Catalogue& catalogue, const TimeDisplay& time, const Clock& clock,
    EventCache* cache, QObject* parent)
    : QObject(parent)
    , m_hub(hub)
    , m_customerId(std::move(customerId))
    , m_filter(time, clock)
    , m_timeline(catalogue, time)
    , m_filters(m_filter, m_timeline)
    , m_age(m_timeline.feed(), clock)
    , m_live(m_timeline, clock)
{
    m_timeline.setService(&hub.events());
    connect(&m_age, &DataAge::retryDue, this, &CustomerTimeline::refresh);
    if (cache) {
        const CacheKey key = CacheKey::of(hub.profile(), m_customerId);
        m_cached = std::make_unique<CachedTimeline>(m_timeline.feed(), *cache, key, clock);
        connect(m_cached.get(), &CachedTimeline::savedShown, &m_age, &DataAge::showSaved);
    }
    connect(&m_filter, &EventFilter::changed, this, &CustomerTimeline::applyFilter);
}

CustomerTimeline::~CustomerTimeline() = default;

void CustomerTimeline::load()
{
    readCustomer();
    const EventQuery query = m_filter.toQuery(m_customerId);
    if (m_cached && !query.isFiltered())
        m_cached->open(query);
    else
        applyFilter();
}

void CustomerTimeline::stopSaving()
{
    if (m_cached)
        m_cached->stopSaving();
}

void CustomerTimeline::refresh()
{
    readCustomer();
    m_filter.renewPreset();
    m_timeline.refresh();
}

void CustomerTimeline::cancel()
{
    m_timeline.cancel();
}

QList<QUrl> CustomerTimeline::requestUrls() const
{
    QList<QUrl> urls;
    const QList<EventQuery> asked = m_timeline.feed().askedQueries();
    for (const EventQuery& query : asked)
        urls.append(m_hub.events().pageUrl(query, 0));
    return urls;
}

void CustomerTimeline::readCustomer()
{
    m_customerCall = m_hub.customers().byId(m_customerId, [this](Result<Fetched<Customer>> answer) {
        m_customerError.reset();
        if (answer)
            m_customer = std::move(answer->value);
        else
            m_customerError = answer.error();
        Q_EMIT customerChanged();
    });
    readSessions();
}

/// Only a number in the identity strip: a hub that refuses it costs nothing.
void CustomerTimeline::readSessions()
{
    m_sessionsCall = m_hub.sessions().list(m_customerId, [this](Result<QList<CustomerSession>> answer) {
        m_sessionCount = answer ? std::optional(answer->size()) : std::nullopt;
        Q_EMIT customerChanged();
    });
}

void CustomerTimeline::applyFilter()
{
    m_timeline.setQuery(m_filter.toQuery(m_customerId));
}

} // namespace hubscope

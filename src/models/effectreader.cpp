// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/effectreader.h"

#include "services/hub.h"

namespace hubscope {

EffectReader::EffectReader(Hub& hub, const Clock& clock, const QString& customerId, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_customer = hub.customers().byId(customerId, [this](const Result<Fetched<Customer>>& answer) {
        if (answer)
            m_read.customer = answer->value;
        else
            m_read.customerError = answer.error();
        settle();
    });
    EventQuery newest;
    newest.customerId = customerId;
    newest.pageSize = 1;
    m_events = hub.events().page(newest, 0, [this](const Result<Fetched<Page<Event>>>& answer) {
        if (answer) {
            m_read.countBefore = answer->value.totalElements;
            m_read.lastEventAt =
                answer->value.elements.isEmpty() ? std::nullopt : answer->value.elements.constFirst().date;
        }
        settle();
    });
    m_sessions = hub.sessions().list(customerId, [this](const Result<QList<CustomerSession>>& answer) {
        if (answer)
            m_read.customerSessions = *answer;
        settle();
    });
}

bool EffectReader::isReading() const
{
    return m_waiting > 0;
}

void EffectReader::settle()
{
    --m_waiting;
    if (!isReading())
        m_read.readAt = m_clock.now();
    Q_EMIT changed();
}

void EffectReader::fill(ReconcileEffect& effect) const
{
    effect.customer = m_read.customer;
    effect.customerError = m_read.customerError;
    effect.countBefore = m_read.countBefore;
    effect.lastEventAt = m_read.lastEventAt;
    effect.customerSessions = m_read.customerSessions;
    effect.readAt = m_read.readAt;
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identitylookup.h"

#include "services/hub.h"

#include <chrono>

namespace hubscope {

IdentityLookup::IdentityLookup(QObject* parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(300));
    connect(&m_pause, &QTimer::timeout, this, &IdentityLookup::ask);
}

void IdentityLookup::setHub(Hub* hub)
{
    m_hub = hub;
    start();
}

void IdentityLookup::look(const Identity& identity)
{
    if (identity == m_identity)
        return;
    m_identity = identity;
    start();
}

void IdentityLookup::again()
{
    start();
    if (m_pause.isActive()) {
        m_pause.stop();
        ask();
    }
}

void IdentityLookup::start()
{
    m_pause.stop();
    m_call.cancel(); // an answer that is on its way is of another question
    m_countCall.cancel();
    m_customer.reset();
    m_eventCount.reset();
    m_error.reset();
    if (m_identity.value.trimmed().isEmpty())
        return settle(State::Empty);
    if (m_identity.kind == Identity::Kind::Session)
        return settle(State::Local);
    if (!m_hub)
        return settle(State::Unknown);
    m_pause.start();
    settle(State::Waiting);
}

void IdentityLookup::ask()
{
    if (m_identity.kind == Identity::Kind::Customer)
        askForCustomer();
    else
        askForExternalId();
}

void IdentityLookup::askForCustomer()
{
    m_call = m_hub->customers().byId(m_identity.value, [this](const Result<Fetched<Customer>>& answer) {
        if (!answer)
            return fail(answer.error());
        m_customer = answer->value;
        askForEventCount();
        settle(State::Found);
    });
}

void IdentityLookup::askForExternalId()
{
    CustomerQuery query;
    query.nodeId = m_identity.nodeId;
    query.externalId = m_identity.value;
    query.pageSize = 2; // more than one is all that matters
    m_call = m_hub->customers().page(query, 0, [this](const Result<Fetched<Page<Customer>>>& answer) {
        if (!answer)
            return fail(answer.error());
        const QList<Customer>& customers = answer->value.elements;
        if (customers.size() == 1) {
            m_customer = customers.constFirst();
            askForEventCount();
        }
        settle(customers.isEmpty() ? State::NotFound : m_customer ? State::Found : State::Several);
    });
}

void IdentityLookup::askForEventCount()
{
    EventQuery query;
    query.customerId = m_customer->id;
    query.pageSize = 1;
    m_countCall = m_hub->events().page(query, 0, [this](const Result<Fetched<Page<Event>>>& answer) {
        if (!answer)
            return; // the customer is there all the same
        m_eventCount = answer->value.totalElements;
        Q_EMIT changed();
    });
}

void IdentityLookup::fail(const Error& error)
{
    if (error.kind == ErrorKind::NotFound)
        return settle(State::NotFound);
    m_error = error;
    settle(State::Unknown);
}

void IdentityLookup::settle(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customercreation.h"

#include "services/hub.h"
#include "services/writeoutcome.h"

namespace hubscope {

CustomerCreation::CustomerCreation(QObject* parent)
    : QObject(parent)
{
}

void CustomerCreation::setHub(Hub* hub)
{
    if (hub == m_hub)
        return;
    m_hub = hub;
    m_call.cancel();
    m_looks.reset();
    if (m_state == State::Sending || m_state == State::FindingOut)
        settle(State::OutcomeUnknown);
}

void CustomerCreation::setDraft(const CustomerDraft& draft)
{
    if (m_state == State::Sending || draft == m_draft)
        return;
    m_draft = draft;
    m_call.cancel();
    m_looks.reset();
    m_customer.reset();
    m_error.reset();
    settle(State::Editing);
}

bool CustomerCreation::maySend() const
{
    const bool ready = m_state == State::Editing || m_state == State::NotSent || m_state == State::Refused;
    return m_hub && ready && std::ranges::all_of(problemsOf(m_draft), &CustomerDraftProblem::isRemark);
}

QUrl CustomerCreation::requestUrl() const
{
    return m_hub ? m_hub->customers().createUrl() : QUrl();
}

QByteArray CustomerCreation::requestBody() const
{
    return customerBody(m_draft).toCompact();
}

void CustomerCreation::send()
{
    if (!maySend())
        return;
    m_error.reset();
    m_customer.reset();
    m_call = m_hub->customers().create(
        requestBody(), [this](const Result<Fetched<CreatedCustomer>>& answer) { onAnswer(answer); });
    settle(State::Sending);
}

void CustomerCreation::onAnswer(const Result<Fetched<CreatedCustomer>>& answer)
{
    if (!answer) {
        m_error = answer.error();
        switch (outcomeOf(answer.error())) {
        case WriteOutcome::Refused:
            return settle(State::Refused);
        case WriteOutcome::NotSent:
            return settle(State::NotSent);
        case WriteOutcome::Accepted:
        case WriteOutcome::Unknown:
            return settle(State::OutcomeUnknown);
        }
    }
    const CreatedCustomer& created = answer->value;
    if (!created.isNew()) {
        m_customer = created.customer;
        settle(State::Exists);
        readExisting();
        return;
    }
    const bool taken = outcomeOfStatus(created.status) == WriteOutcome::Accepted;
    if (!taken || created.customer.id.isEmpty())
        return settle(State::OutcomeUnknown); // taken perhaps, but nobody says as whom
    m_customer = created.customer;
    settle(State::Created);
}

/// The id is known; who it is comes later, or not.
void CustomerCreation::readExisting()
{
    m_call = m_hub->customers().byId(m_customer->id, [this](const Result<Fetched<Customer>>& answer) {
        if (!answer)
            return;
        m_customer = answer->value;
        Q_EMIT changed();
    });
}

void CustomerCreation::findOut()
{
    if (m_state != State::OutcomeUnknown || !m_hub)
        return;
    settle(State::FindingOut);
    m_looks = std::make_unique<LookSchedule>(m_limit);
    connect(m_looks.get(), &LookSchedule::due, this, &CustomerCreation::look);
    connect(m_looks.get(), &LookSchedule::over, this, &CustomerCreation::giveUp);
    m_looks->lookNow();
}

void CustomerCreation::look()
{
    CustomerQuery query;
    query.nodeId = m_draft.nodeId;
    query.externalId = m_draft.externalId.trimmed();
    if (query.externalId.isEmpty())
        query.email = m_draft.email.trimmed();
    query.pageSize = 1;
    if (query.externalId.isEmpty() && query.email.isEmpty()) { // nothing that only this customer would have
        m_looks->stop();
        return giveUp();
    }
    m_looks->hold(m_hub->customers().page(
        query, 0, [this](const Result<Fetched<Page<Customer>>>& answer) { onLooked(answer); }));
}

void CustomerCreation::onLooked(const Result<Fetched<Page<Customer>>>& answer)
{
    if (answer && !answer->value.elements.isEmpty()) {
        m_customer = answer->value.elements.constFirst();
        m_error.reset();
        m_looks->stop();
        return settle(State::Exists);
    }
    if (answer)
        m_looks->again();
    else
        m_looks->failed(answer.error());
}

void CustomerCreation::giveUp()
{
    if (m_looks->failure())
        m_error = m_looks->failure();
    settle(State::OutcomeUnknown);
    Q_EMIT foundOutInVain();
}

void CustomerCreation::settle(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace hubscope

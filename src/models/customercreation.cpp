// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customercreation.h"

#include "models/lookpauses.h"
#include "services/hub.h"
#include "services/writeoutcome.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace hubscope {

CustomerCreation::CustomerCreation(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &CustomerCreation::look);
}

void CustomerCreation::setHub(Hub* hub)
{
    if (hub == m_hub)
        return;
    m_hub = hub;
    m_call.cancel();
    m_timer.stop();
    if (m_state == State::Sending || m_state == State::FindingOut)
        settle(State::OutcomeUnknown);
}

void CustomerCreation::setDraft(const CustomerDraft& draft)
{
    if (m_state == State::Sending || draft == m_draft)
        return;
    m_draft = draft;
    m_call.cancel();
    m_timer.stop();
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
    m_looks = 0;
    m_looking.start();
    settle(State::FindingOut);
    look();
}

void CustomerCreation::look()
{
    CustomerQuery query;
    query.nodeId = m_draft.nodeId;
    query.externalId = m_draft.externalId.trimmed();
    if (query.externalId.isEmpty())
        query.email = m_draft.email.trimmed();
    query.pageSize = 1;
    if (query.externalId.isEmpty() && query.email.isEmpty()) // nothing that only this customer would have
        return giveUp();
    m_call = m_hub->customers().page(
        query, 0, [this](const Result<Fetched<Page<Customer>>>& answer) { onLooked(answer); });
}

void CustomerCreation::onLooked(const Result<Fetched<Page<Customer>>>& answer)
{
    if (answer && !answer->value.elements.isEmpty()) {
        m_customer = answer->value.elements.constFirst();
        m_error.reset();
        return settle(State::Exists);
    }
    if (!answer)
        m_error = answer.error();
    const auto left = m_limit - std::chrono::milliseconds(m_looking.elapsed());
    const bool refused = !answer && answer.error().kind == ErrorKind::Unauthorized;
    if (left <= 0ms || refused)
        giveUp();
    else
        m_timer.start(std::min(lookPause(m_looks++), left));
}

void CustomerCreation::giveUp()
{
    settle(State::OutcomeUnknown);
    Q_EMIT foundOutInVain();
}

void CustomerCreation::settle(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace hubscope

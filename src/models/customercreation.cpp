// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customercreation.h"

#include "core/jsonmembers.h"
#include "services/hub.h"
#include "services/writeoutcome.h"
#include "store/databasethread.h"

#include <QUuid>

#include <algorithm>

namespace hubscope {

namespace {

/// Null where it is no JSON.
JsonValue jsonOf(const QByteArray& request)
{
    const auto json = parseJson(request);
    return json ? *json : JsonValue();
}

/// By what a customer that was sent is looked for; neither where nothing is its alone.
CustomerQuery queryFor(const QByteArray& request)
{
    const JsonValue body = jsonOf(request);
    CustomerQuery query;
    query.nodeId = textAt(body, u"nodeId");
    query.externalId = textAt(body, u"externalId");
    const JsonValue* email = body.atPointer(u"/base/contacts/email");
    if (query.externalId.isEmpty() && email)
        query.email = email->toString();
    return query;
}

} // namespace

CustomerCreation::CustomerCreation(DatabaseThread& database, QObject* parent)
    : QObject(parent)
    , m_database(database)
{
}

void CustomerCreation::setHub(Hub* hub)
{
    if (hub == m_hub)
        return;
    m_hub = hub;
    const bool unsent = m_state == State::Sending && !m_call.isActive();
    m_call.cancel();
    m_looks.reset();
    if (unsent) {
        m_error.emplace().kind = ErrorKind::Cancelled;
        settle(State::NotSent);
    } else if (m_state == State::Sending || m_state == State::FindingOut) {
        settle(State::OutcomeUnknown);
    }
}

void CustomerCreation::takeUpPending()
{
    if (!m_hub)
        return;
    using List = QList<PendingCustomer>;
    const auto job = [profileId = m_hub->profile().id](Database& database) {
        return PendingCustomers(database).ofProfile(profileId);
    };
    m_database.run<List>(job, this, [this](const Result<List>& pending) {
        if (!pending || pending->isEmpty() || m_state != State::Editing)
            return;
        m_pending = pending->constFirst();
        m_draft = draftOfCustomer(jsonOf(m_pending.request));
        settle(State::OutcomeUnknown);
    });
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
    m_pending = {QUuid::createUuid().toString(QUuid::WithoutBraces), m_hub->profile().id, requestBody()};
    settle(State::Sending);
    const auto job = [pending = m_pending](Database& database) {
        return PendingCustomers(database).insert(pending);
    };
    m_database.run<Done>(job, this, [this, id = m_pending.id](const Result<Done>& written) {
        if (m_pending.id != id) // the hub was left meanwhile
            return;
        if (written)
            return post();
        m_error = written.error();
        settle(State::NotSent);
    });
}

void CustomerCreation::post()
{
    m_call = m_hub->customers().create(
        m_pending.request, [this](const Result<Fetched<CreatedCustomer>>& answer) { onAnswer(answer); });
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
        readExisting();
        return settle(State::Exists);
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
    const CustomerQuery query = queryFor(m_pending.request);
    if (query.externalId.isEmpty() && query.email.isEmpty()) { // nothing that only this customer would have
        m_looks->stop();
        return giveUp();
    }
    m_looks->hold(m_hub->customers().page(
        query, 0, [this](const Result<Fetched<Page<Customer>>>& answer) { onLooked(answer); }));
}

void CustomerCreation::onLooked(const Result<Fetched<Page<Customer>>>& answer)
{
    if (!answer)
        return m_looks->failed(answer.error());
    const QList<Customer>& customers = answer->value.elements;
    const auto found =
        std::ranges::find_if(customers, [this](const Customer& customer) { return isTheOne(customer); });
    if (found == customers.cend())
        return m_looks->again();
    m_customer = *found;
    m_error.reset();
    m_looks->stop();
    settle(State::Exists);
}

/// A hub that does not know a filter gives everybody.
bool CustomerCreation::isTheOne(const Customer& customer) const
{
    const CustomerQuery query = queryFor(m_pending.request);
    return query.externalId.isEmpty() ? customer.email.compare(query.email, Qt::CaseInsensitive) == 0
                                      : customer.externalId == query.externalId;
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
    if (state != State::Sending && state != State::OutcomeUnknown && state != State::FindingOut)
        dropPending();
    Q_EMIT changed();
}

void CustomerCreation::dropPending()
{
    if (m_pending.id.isEmpty())
        return;
    // Where the disk refuses, it is offered once more at another time: no harm.
    (void)m_database.run<Done>(
        [id = m_pending.id](Database& database) { return PendingCustomers(database).remove(id); });
    m_pending = {};
}

} // namespace hubscope

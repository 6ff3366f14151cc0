// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reconciliation.h"

#include "models/effectreader.h"
#include "models/eventtext.h"
#include "models/outcomesearch.h"
#include "models/proofwatch.h"
#include "models/sessionledger.h"
#include "services/hub.h"
#include "services/writeoutcome.h"

#include <QPointer>
#include <QUuid>

using namespace std::chrono_literals;

namespace hubscope {

namespace {

ReconcileState reconcileStateAfter(WriteOutcome outcome)
{
    switch (outcome) {
    case WriteOutcome::Accepted:
        return ReconcileState::Accepted;
    case WriteOutcome::Refused:
        return ReconcileState::Refused;
    case WriteOutcome::NotSent:
        return ReconcileState::NotSent;
    case WriteOutcome::Unknown:
        break;
    }
    return ReconcileState::OutcomeUnknown;
}

} // namespace

Reconciliation::Reconciliation(SessionLedger& ledger, Hub& hub, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_hub(hub)
    , m_clock(clock)
{
    connect(&ledger, &SessionLedger::changed, this, [this](const QString& sessionId) {
        if (sessionId != m_effect.session.id || !m_record.id.isEmpty())
            return;
        refreshEvents();
        Q_EMIT effectChanged();
    });
}

Reconciliation::~Reconciliation() = default;

void Reconciliation::setPhase(Phase phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged(phase);
}

void Reconciliation::setSession(const QString& sessionId)
{
    const SessionRecord* session = m_ledger.find(sessionId);
    if (!m_record.id.isEmpty() || !session)
        return;
    m_effect.session = *session;
    refreshEvents();
    check();
}

void Reconciliation::setCustomer(const QString& customerId)
{
    if (!m_record.id.isEmpty())
        return;
    m_effect.customerId = customerId;
    check();
}

void Reconciliation::refreshEvents()
{
    if (const SessionRecord* session = m_ledger.find(m_effect.session.id))
        m_effect.session = *session;
    m_effect.takeKnown(m_ledger);
}

void Reconciliation::check()
{
    if (!m_record.id.isEmpty())
        return;
    m_reader.reset();
    m_effect.forgetCustomer();
    if (m_effect.session.id.isEmpty() || m_effect.customerId.isEmpty()) {
        setPhase(Phase::Choosing);
    } else {
        m_reader = std::make_unique<EffectReader>(m_hub, m_clock, m_effect.customerId);
        connect(m_reader.get(), &EffectReader::changed, this, &Reconciliation::onRead);
        setPhase(Phase::Checking);
    }
    Q_EMIT effectChanged();
}

void Reconciliation::onRead()
{
    m_reader->fill(m_effect);
    m_lookError = m_effect.customerError;
    Q_EMIT effectChanged(); // a listener may begin another check, or end it
    if (m_reader && !m_reader->isReading())
        setPhase(Phase::Checked);
}

bool Reconciliation::maySend() const
{
    const bool ready = m_phase == Phase::Checked || m_phase == Phase::NotSent;
    return ready && m_effect.mayBeSent();
}

QUrl Reconciliation::requestUrl() const
{
    return m_hub.sessions().sessionsUrl(m_effect.customerId);
}

QByteArray Reconciliation::requestBody() const
{
    return SessionService::reconcileBody(m_effect.session.value);
}

void Reconciliation::send()
{
    if (!maySend())
        return;
    refreshEvents();
    m_record = {};
    m_record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_record.sessionId = m_effect.session.id;
    m_record.sessionValue = m_effect.session.value;
    m_record.profileId = m_hub.profile().id;
    m_record.customerId = m_effect.customerId;
    m_record.customerName = m_effect.customer ? customerTitle(*m_effect.customer) : QString();
    m_record.url = requestUrl();
    m_record.request = requestBody();
    m_record.preparedAt = m_clock.now();
    m_record.countBefore = m_effect.countBefore;
    m_record.countBeforeAt = m_effect.readAt;
    for (const OutboxEntry& entry : m_effect.events)
        m_record.proof.append({entry.id, ReconcileEffect::isCertain(entry), m_effect.moves(entry), {}, {}});
    setPhase(Phase::Sending);
    write(&Reconciliation::writeSending);
}

void Reconciliation::write(Then then)
{
    const QPointer<Reconciliation> self = this;
    m_ledger.record(m_record, [self, then](const Result<Done>& done) {
        if (!self)
            return;
        const bool unsent = self->m_record.state == ReconcileState::Prepared ||
                            (self->m_record.state == ReconcileState::Sending && !self->m_call.isActive());
        if (!done)
            Q_EMIT self->storageFailed(done.error());
        if (!done && unsent)
            self->giveUpUnsent(done.error());
        else if (then)
            (self.data()->*then)();
    });
}

void Reconciliation::writeSending()
{
    m_record.state = ReconcileState::Sending;
    m_record.sentAt = m_clock.now();
    write(&Reconciliation::post);
}

void Reconciliation::post()
{
    m_call = m_hub.sessions().reconcile(
        m_record.customerId, m_record.request,
        [this](const Result<Fetched<ReconciledSession>>& answer) { onAnswer(answer); });
}

/// The disk knows it as Prepared at most, or as Sending, which nobody can tell from sent: it is not.
void Reconciliation::giveUpUnsent(const Error& why)
{
    m_record.state = ReconcileState::NotSent;
    m_record.message = why.message;
    m_record.sentAt.reset();
    write(&Reconciliation::showEnd);
}

void Reconciliation::onAnswer(const Result<Fetched<ReconciledSession>>& answer)
{
    if (answer) {
        const ReconciledSession& accepted = answer->value;
        m_record.state = reconcileStateAfter(outcomeOfStatus(accepted.status));
        m_record.httpStatus = accepted.status;
        m_record.hubSessionId = accepted.session.id;
        m_record.answer = accepted.body;
        m_record.answeredAt = m_clock.now();
    } else {
        const Error& error = answer.error();
        m_record.state = reconcileStateAfter(outcomeOf(error));
        m_record.httpStatus = error.httpStatus;
        m_record.answer = error.body;
        m_record.message = error.message;
        m_record.logref = error.logref;
        m_record.conflictId = error.conflictId;
        m_lookError = error;
        if (error.httpStatus != 0)
            m_record.answeredAt = m_clock.now();
    }
    write(&Reconciliation::onAnswered);
}

void Reconciliation::onAnswered()
{
    if (m_record.state == ReconcileState::Accepted)
        startWatching();
    else
        showEnd();
}

void Reconciliation::leaveHub()
{
    m_reader.reset();
    m_watch.reset();
    m_search.reset();
    if (m_record.state == ReconcileState::Sending && m_call.isActive())
        m_record.state = ReconcileState::OutcomeUnknown;
    else if (m_record.state == ReconcileState::Sending || m_record.state == ReconcileState::Prepared)
        m_record.state = ReconcileState::NotSent;
    else
        return;
    m_call.cancel();
    if (!m_record.id.isEmpty())
        write(nullptr);
}

} // namespace hubscope

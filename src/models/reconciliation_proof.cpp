// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/effectreader.h"
#include "models/outcomesearch.h"
#include "models/proofwatch.h"
#include "models/reconciliation.h"
#include "models/sessionledger.h"
#include "services/hub.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace hubscope {

namespace {

/// An acceptance that is older is not watched by itself when its hub is there again.
constexpr std::chrono::milliseconds watchedAnew = 10min;

} // namespace

Reconciliation::Reconciliation(
    SessionLedger& ledger, Hub& hub, const Clock& clock, const ReconcileRecord& record, QObject* parent)
    : Reconciliation(ledger, hub, clock, parent)
{
    m_record = record;
    if (const SessionRecord* session = ledger.find(record.sessionId))
        m_effect.session = *session;
    m_effect.customerId = record.customerId;
    m_effect.countBefore = record.countBefore;
    m_effect.readAt = record.countBeforeAt;
    m_effect.takeKnown(ledger);
    showEnd();
}

void Reconciliation::resume()
{
    const std::chrono::milliseconds age(m_clock.now() - m_record.sentAt.value_or(0));
    if (m_record.state == ReconcileState::Accepted && age < watchedAnew && !m_watch)
        startWatching();
}

void Reconciliation::startWatching()
{
    m_search.reset();
    m_watch = std::make_unique<ProofWatch>(
        m_hub, m_record.customerId, m_record.sessionValue, [this] { return missing(); },
        [this] { return knownEvents(); }, m_limit);
    connect(m_watch.get(), &ProofWatch::found, this, &Reconciliation::onFound);
    connect(m_watch.get(), &ProofWatch::counted, this, &Reconciliation::onCounted);
    connect(m_watch.get(), &ProofWatch::ended, this, &Reconciliation::endWatching);
    setPhase(Phase::Watching);
}

QList<WatchedEvent> Reconciliation::missing() const
{
    QList<WatchedEvent> events;
    const QList<OutboxEntry>& known = m_ledger.events(m_record.sessionId);
    for (const ProofItem& item : m_record.proof) {
        const auto entry = std::ranges::find(known, item.entryId, &OutboxEntry::id);
        if (item.seenAt || entry == known.cend())
            continue;
        SentEvent sent{entry->body, entry->eventId, entry->sentAt.value_or(entry->queuedAt), entry->tag};
        sent.certain = item.certain;
        events.append({item.entryId, sent});
    }
    return events;
}

QStringList Reconciliation::knownEvents() const
{
    QStringList known = m_ledger.eventsOfOthers(m_record.sessionId);
    for (const ProofItem& item : m_record.proof) {
        if (item.seenAt)
            known.append(item.eventId);
    }
    return known;
}

void Reconciliation::onFound(const QString& entryId, const Event& event)
{
    const auto item = std::ranges::find(m_record.proof, entryId, &ProofItem::entryId);
    if (item == m_record.proof.end())
        return;
    item->eventId = event.id;
    item->seenAt = m_clock.now();
    m_ledger.noteSeen(entryId, event.id, m_record.customerId);
}

/// The end of a look.
void Reconciliation::onCounted(std::optional<qint64> events)
{
    m_lookError.reset();
    if (events) {
        m_record.countNow = events;
        m_record.countNowAt = m_clock.now();
    }
    const bool nothingToSee = m_record.proof.isEmpty();
    if (m_record.isWhollySeen() && (nothingToSee || m_record.certainCount() > 0))
        endWatching();
    else
        write(nullptr);
    Q_EMIT proofChanged();
}

void Reconciliation::endWatching()
{
    if (!m_watch)
        return;
    m_lookError = m_watch->schedule().failure();
    m_watch.release()->deleteLater(); // it may be in the middle of its signal
    const bool vague = m_record.certainCount() == 0 && !m_record.proof.isEmpty();
    m_record.state = m_record.isWhollySeen() && !vague ? ReconcileState::Proven : ReconcileState::PartlySeen;
    m_record.endedAt = m_clock.now();
    write(&Reconciliation::showEnd);
}

void Reconciliation::showEnd()
{
    switch (m_record.state) {
    case ReconcileState::Prepared:
    case ReconcileState::Sending:
        setPhase(Phase::Sending);
        break;
    case ReconcileState::Accepted: // long ago, and the watching was interrupted
    case ReconcileState::PartlySeen:
        setPhase(Phase::PartlySeen);
        break;
    case ReconcileState::Proven:
        setPhase(Phase::Proven);
        break;
    case ReconcileState::Refused:
        setPhase(Phase::Refused);
        break;
    case ReconcileState::OutcomeUnknown:
        setPhase(Phase::OutcomeUnknown);
        break;
    case ReconcileState::NotSent:
        setPhase(Phase::NotSent);
        break;
    }
}

void Reconciliation::stopWatching()
{
    if (m_phase == Phase::Watching)
        endWatching();
    if (m_phase != Phase::FindingOut)
        return;
    m_search.reset();
    showEnd();
}

void Reconciliation::lookAgain()
{
    if (m_phase == Phase::PartlySeen)
        startWatching();
}

void Reconciliation::findOut()
{
    if (m_phase != Phase::OutcomeUnknown)
        return;
    m_search = std::make_unique<OutcomeSearch>(
        m_hub, m_record.customerId, m_record.sessionValue, [this] { return missing(); },
        [this] { return knownEvents(); }, m_limit);
    connect(m_search.get(), &OutcomeSearch::ended, this, &Reconciliation::onFoundOut);
    setPhase(Phase::FindingOut);
}

void Reconciliation::onFoundOut(bool there, const QString& hubSessionId)
{
    m_lookError = m_search->failure();
    m_search.release()->deleteLater(); // it is in the middle of its signal
    if (!there) {
        showEnd();
        Q_EMIT foundOutInVain();
        return;
    }
    m_record.state = ReconcileState::Accepted;
    m_record.hubSessionId = hubSessionId;
    write(&Reconciliation::onAnswered);
}

std::optional<std::chrono::milliseconds> Reconciliation::watchedFor() const
{
    if (m_watch)
        return m_watch->schedule().elapsed();
    if (!m_record.endedAt || !m_record.answeredAt)
        return std::nullopt;
    return std::chrono::milliseconds(*m_record.endedAt - *m_record.answeredAt);
}

std::optional<std::chrono::milliseconds> Reconciliation::nextLook() const
{
    return m_watch ? m_watch->schedule().nextLook() : std::nullopt;
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outbox.h"
#include "models/sessionledger.h"
#include "store/databasethread.h"
#include "store/ledgerstore.h"
#include "store/outboxstore.h"
#include "store/privatefile.h"

#include <algorithm>

namespace hubscope {

namespace {

/// The hub surely does not have it.
bool isNowhere(const OutboxEntry& entry)
{
    return entry.state == OutboxState::Rejected || entry.state == OutboxState::Cancelled;
}

} // namespace

QString SessionLedger::sessionOf(const OutboxEntry& entry)
{
    if (!entry.isAnonymous() || entry.identity->value.isEmpty() || m_going.contains(entry.id))
        return {};
    const Identity& who = *entry.identity;
    if (const SessionRecord* known = m_sessions.findValue(entry.profileId, who.nodeId, who.value))
        return known->id;
    Profile hub;
    hub.id = entry.profileId;
    hub.name = entry.profileName;
    hub.kind = entry.hubKind;
    if (m_profile && m_profile->id == entry.profileId)
        hub = *m_profile;
    SessionRecord session = newRecord(hub, who.value, SessionOrigin::Posted, who.nodeId);
    session.knownSince = entry.queuedAt;
    add(session);
    return session.id;
}

QString SessionLedger::takeEntry(const OutboxEntry& entry)
{
    if (OutboxEntry* known = findEvent(entry.id)) {
        if (*known == entry)
            return {};
        *known = entry;
        return m_sessionOf.value(entry.id);
    }
    const QString session = sessionOf(entry);
    if (session.isEmpty())
        return {};
    QList<OutboxEntry>& events = m_events[session];
    const auto later = std::ranges::upper_bound(events, entry.queuedAt, {}, &OutboxEntry::queuedAt);
    events.insert(later, entry);
    m_sessionOf.insert(entry.id, session);
    return session;
}

void SessionLedger::takeOutbox()
{
    if (!m_loaded)
        return;
    QSet<QString> sessions;
    const QList<OutboxEntry> shown = m_outbox.entries(); // listeners may change it
    for (auto entry = shown.crbegin(); entry != shown.crend(); ++entry)
        sessions.insert(takeEntry(*entry));
    sessions.remove(QString());
    for (const QString& session : std::as_const(sessions))
        Q_EMIT changed(session);
}

void SessionLedger::onOutboxChanged(const QString& entryId)
{
    const OutboxEntry* entry = m_outbox.find(entryId);
    if (!m_loaded || !entry || !entry->isAnonymous())
        return;
    if (const QString session = takeEntry(*entry); !session.isEmpty())
        Q_EMIT changed(session);
}

/// What the hub has, or may have, the ledger goes on knowing.
void SessionLedger::onOutboxRemoved(const QStringList& entryIds)
{
    QSet<QString> sessions;
    for (const QString& entryId : entryIds) {
        m_going.remove(entryId);
        const OutboxEntry* entry = findEvent(entryId);
        if (!entry || !isNowhere(*entry))
            continue;
        const QString session = m_sessionOf.take(entryId);
        m_events[session].removeIf([&entryId](const OutboxEntry& one) { return one.id == entryId; });
        sessions.insert(session);
    }
    for (const QString& session : std::as_const(sessions))
        Q_EMIT changed(session);
}

/// The last are asked for most.
OutboxEntry* SessionLedger::findEvent(const QString& entryId)
{
    const auto session = m_sessionOf.constFind(entryId);
    if (session == m_sessionOf.cend())
        return nullptr;
    QList<OutboxEntry>& events = m_events[*session];
    const auto found = std::find_if(
        events.rbegin(), events.rend(), [&entryId](const OutboxEntry& entry) { return entry.id == entryId; });
    return found == events.rend() ? nullptr : &*found;
}

const QList<OutboxEntry>& SessionLedger::events(const QString& id) const
{
    static const QList<OutboxEntry> none;
    const auto found = m_events.find(id);
    return found == m_events.end() ? none : found->second;
}

SessionCounts SessionLedger::counts(const QString& id) const
{
    SessionCounts counts;
    for (const OutboxEntry& entry : events(id)) {
        const bool underWay = entry.state == OutboxState::Queued || entry.state == OutboxState::Sending;
        counts.underWay += underWay;
        counts.refused += isNowhere(entry);
        counts.sent += !underWay && !isNowhere(entry);
        counts.seen += entry.state == OutboxState::Seen;
        counts.unknown += entry.state == OutboxState::OutcomeUnknown;
    }
    return counts;
}

QStringList SessionLedger::eventsOfOthers(const QString& id) const
{
    QStringList others;
    const auto add = [&others](const OutboxEntry& entry) {
        if (!entry.eventId.isEmpty())
            others.append(entry.eventId);
    };
    for (const auto& [session, events] : m_events) {
        if (session != id)
            std::ranges::for_each(events, add);
    }
    for (const OutboxEntry& entry : m_outbox.entries()) {
        if (!entry.isAnonymous())
            add(entry);
    }
    return others;
}

bool SessionLedger::isInOutbox(const QString& entryId) const
{
    return m_outbox.find(entryId) != nullptr;
}

QList<ReconcileRecord> SessionLedger::reconciliationsOf(const QString& id) const
{
    QList<ReconcileRecord> records;
    for (const ReconcileRecord* record : m_reconciliations.ofSession(id))
        records.append(*record);
    return records;
}

const ReconcileRecord* SessionLedger::reconciliation(const QString& recordId) const
{
    return m_reconciliations.find(recordId);
}

const ReconcileRecord* SessionLedger::accepted(const QString& id) const
{
    for (const ReconcileRecord* record : m_reconciliations.ofSession(id)) {
        if (isAccepted(record->state))
            return record;
    }
    return nullptr;
}

const ReconcileRecord* SessionLedger::decisive(const QString& id) const
{
    if (const ReconcileRecord* took = accepted(id))
        return took;
    return m_reconciliations.ofSession(id).value(0);
}

QString SessionLedger::ownerOf(const OutboxEntry& entry) const
{
    const Identity& who = *entry.identity;
    const SessionRecord* session = m_sessions.findValue(entry.profileId, who.nodeId, who.value);
    const ReconcileRecord* record = session ? accepted(session->id) : nullptr;
    return record ? record->customerId : QString();
}

void SessionLedger::record(const ReconcileRecord& record, std::function<void(const Result<Done>&)> done)
{
    const auto job = [record, known = find(record.sessionId) != nullptr](Database& database) {
        return known ? LedgerStore(database).saveReconciliation(record)
                     : Result<Done>(storageError(QStringLiteral("the session is forgotten")));
    };
    m_database.run<Done>(job, this, [this, record, done = std::move(done)](const Result<Done>& written) {
        if (!written)
            Q_EMIT storageFailed(written.error());
        show(record);
        if (done)
            done(written);
    });
}

void SessionLedger::show(const ReconcileRecord& record)
{
    if (!find(record.sessionId)) // forgotten meanwhile
        return;
    m_reconciliations.put(record);
    Q_EMIT reconciliationChanged(record.id);
    Q_EMIT changed(record.sessionId);
}

void SessionLedger::noteSeen(const QString& entryId, const QString& eventId, const QString& customerId)
{
    if (isInOutbox(entryId)) {
        m_outbox.found(entryId, eventId, customerId);
        return;
    }
    OutboxEntry* entry = findEvent(entryId);
    if (!entry || entry->state == OutboxState::Seen)
        return;
    entry->state = OutboxState::Seen;
    entry->seenAt = m_clock.now();
    entry->eventId = eventId;
    entry->customerId = customerId;
    const auto job = [next = *entry](Database& database) { return OutboxStore(database).update(next); };
    m_database.run<Done>(job, this, [this](const Result<Done>& done) {
        if (!done)
            Q_EMIT storageFailed(done.error());
    });
    Q_EMIT changed(m_sessionOf.value(entryId));
}

} // namespace hubscope

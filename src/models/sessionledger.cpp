// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionledger.h"

#include "domain/identity.h"
#include "models/outbox.h"
#include "store/databasethread.h"
#include "store/ledgerstore.h"
#include "store/outboxstore.h"

#include <QUuid>

#include <algorithm>

namespace hubscope {

struct SessionLedger::Stored
{
    QList<SessionRecord> sessions;
    QList<ReconcileRecord> reconciliations;
    QList<OutboxEntry> entries;   ///< of the whole outbox, and those that it has forgotten
    std::optional<Error> trouble; ///< what the disk would not take
};

SessionLedger::SessionLedger(DatabaseThread& database, Outbox& outbox, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_outbox(outbox)
    , m_clock(clock)
{
    connect(&outbox, &Outbox::loaded, this, &SessionLedger::takeOutbox);
    connect(&outbox, &Outbox::added, this, &SessionLedger::onOutboxChanged);
    connect(&outbox, &Outbox::changed, this, &SessionLedger::onOutboxChanged);
    connect(&outbox, &Outbox::removed, this, &SessionLedger::onOutboxRemoved);
    outbox.setSessionOwner([this](const OutboxEntry& entry) { return ownerOf(entry); });
}

SessionLedger::~SessionLedger()
{
    m_outbox.setSessionOwner({});
}

Result<SessionLedger::Stored> SessionLedger::read(Database& database)
{
    LedgerStore ledger(database);
    OutboxStore outbox(database);
    const auto settled = ledger.settleInterrupted();
    auto sessions = ledger.sessions();
    auto reconciliations = ledger.reconciliations();
    const auto shown = outbox.all();
    const auto forgotten = outbox.forgotten();
    if (!sessions || !reconciliations)
        return sessions ? reconciliations.error() : sessions.error();
    if (!shown || !forgotten)
        return shown ? forgotten.error() : shown.error();
    Stored stored{*std::move(sessions), *std::move(reconciliations), *shown + *forgotten, {}};
    if (!settled)
        stored.trouble = settled.error();
    return stored;
}

void SessionLedger::load()
{
    m_database.run<Stored>(&SessionLedger::read, this, [this](const Result<Stored>& stored) {
        m_loaded = true;
        if (stored)
            takeLoaded(*stored);
        takeOutbox();
        Q_EMIT loaded();
        Q_EMIT currentChanged();
        if (!stored || stored->trouble)
            Q_EMIT storageFailed(stored ? *stored->trouble : stored.error());
    });
}

void SessionLedger::takeLoaded(const Stored& stored)
{
    m_sessions.appendNew(stored.sessions); // behind what was made since the loading began
    QList<ReconcileRecord> records = stored.reconciliations;
    for (ReconcileRecord& record : records)
        record.state = settledState(record.state); // where the disk would not take it
    m_reconciliations.append(records);
    for (OutboxEntry entry : stored.entries) {
        entry.state = settledState(entry.state);
        takeEntry(entry);
    }
}

void SessionLedger::setProfile(const std::optional<Profile>& profile)
{
    if (profile == m_profile)
        return;
    m_profile = profile;
    Q_EMIT profileChanged();
    Q_EMIT currentChanged();
}

QList<SessionRecord> SessionLedger::sessionsHere() const
{
    QList<SessionRecord> here;
    std::ranges::copy_if(sessions(), std::back_inserter(here), [this](const SessionRecord& session) {
        return m_profile && session.profileId == m_profile->id;
    });
    return here;
}

const SessionRecord* SessionLedger::findValue(const QString& value, const QString& nodeId) const
{
    if (!m_profile)
        return nullptr;
    return m_sessions.findValue(m_profile->id, nodeId.isEmpty() ? m_profile->nodeId : nodeId, value);
}

const SessionRecord* SessionLedger::current() const
{
    const SessionRecord* latest = nullptr;
    for (const SessionRecord& session : sessions()) {
        const bool candidate = m_profile && session.profileId == m_profile->id && session.chosenAt;
        if (candidate && (!latest || *session.chosenAt > *latest->chosenAt))
            latest = &session;
    }
    return latest;
}

/// Later than every other choice, whatever the clock says.
qint64 SessionLedger::nextChoice() const
{
    const SessionRecord* latest = current();
    return std::max(m_clock.now(), latest ? *latest->chosenAt + 1 : 0);
}

void SessionLedger::setCurrent(const QString& id)
{
    SessionRecord* session = m_sessions.find(id);
    if (!session || !m_profile || session->profileId != m_profile->id || session == current())
        return;
    session->chosenAt = nextChoice();
    save(*session);
    Q_EMIT changed(id);
    Q_EMIT currentChanged();
}

SessionRecord SessionLedger::newRecord(
    const Profile& hub, const QString& value, SessionOrigin origin, const QString& nodeId) const
{
    return {
        .id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .value = value,
        .label = {},
        .profileId = hub.id,
        .profileName = hub.name,
        .hubKind = hub.kind,
        .baseUrl = hub.baseUrl.toString(QUrl::FullyEncoded),
        .workspaceId = hub.workspaceId,
        .nodeId = nodeId,
        .origin = origin,
        .knownSince = m_clock.now(),
        .chosenAt = {}};
}

QString SessionLedger::makeNew(const QString& label)
{
    if (!m_profile)
        return {};
    SessionRecord session = newRecord(*m_profile, newSessionId(), SessionOrigin::Made, m_profile->nodeId);
    session.label = label.trimmed();
    session.chosenAt = nextChoice();
    add(session);
    Q_EMIT currentChanged();
    return session.id;
}

QString SessionLedger::adopt(const QString& value, SessionOrigin origin, QString nodeId)
{
    const QString wanted = origin == SessionOrigin::Pasted ? value.trimmed() : value;
    if (!m_profile || !m_loaded || wanted.trimmed().isEmpty())
        return {};
    if (nodeId.isEmpty())
        nodeId = m_profile->nodeId;
    if (const SessionRecord* known = findValue(wanted, nodeId))
        return known->id;
    const SessionRecord session = newRecord(*m_profile, wanted, origin, nodeId);
    add(session);
    return session.id;
}

void SessionLedger::setLabel(const QString& id, const QString& label)
{
    SessionRecord* session = m_sessions.find(id);
    if (!session || session->label == label.trimmed())
        return;
    session->label = label.trimmed();
    save(*session);
    Q_EMIT changed(id);
    if (session == current())
        Q_EMIT currentChanged();
}

void SessionLedger::add(const SessionRecord& session)
{
    m_sessions.prepend(session);
    save(session);
    Q_EMIT added(session.id);
}

void SessionLedger::save(const SessionRecord& session)
{
    const auto job = [session](Database& database) { return LedgerStore(database).saveSession(session); };
    m_database.run<Done>(job, this, [this](const Result<Done>& done) {
        if (!done)
            Q_EMIT storageFailed(done.error());
    });
}

bool SessionLedger::forget(const QString& id)
{
    const SessionRecord* found = find(id);
    const SessionCounts known = counts(id);
    const bool reconciling =
        std::ranges::any_of(m_reconciliations.ofSession(id), [](const ReconcileRecord* record) {
            return record->state == ReconcileState::Prepared || record->state == ReconcileState::Sending;
        });
    if (!found || known.underWay > 0 || reconciling)
        return false;
    const SessionRecord session = *found;
    const bool wasCurrent = found == current();
    QStringList shown;
    for (const OutboxEntry& entry : events(id)) {
        m_sessionOf.remove(entry.id);
        if (isInOutbox(entry.id))
            shown.append(entry.id);
    }
    m_going.unite({shown.cbegin(), shown.cend()}); // a word of theirs until they are gone revives nothing
    m_sessions.remove(id);
    m_events.erase(id);
    m_reconciliations.removeSession(id);
    m_outbox.forget(shown); // before the session, which takes with it what is forgotten
    const auto job = [session](Database& database) { return LedgerStore(database).removeSession(session); };
    m_database.run<Done>(job, this, [this](const Result<Done>& done) {
        if (!done)
            Q_EMIT storageFailed(done.error());
    });
    Q_EMIT removed(id);
    if (wasCurrent)
        Q_EMIT currentChanged();
    return true;
}

} // namespace hubscope

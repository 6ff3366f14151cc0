// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionledger.h"

#include "models/outbox.h"
#include "store/databasethread.h"

namespace hubscope {

SessionLedger::SessionLedger(DatabaseThread& database, Outbox& outbox, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_outbox(outbox)
    , m_clock(clock)
{
}

SessionLedger::~SessionLedger() = default;

void SessionLedger::load()
{
    m_loaded = true;
    Q_EMIT loaded();
}

void SessionLedger::setProfile(const std::optional<Profile>& profile)
{
    m_profile = profile;
}

QList<SessionRecord> SessionLedger::sessionsHere() const
{
    return m_sessions;
}

const SessionRecord* SessionLedger::find(const QString&) const
{
    return nullptr;
}

const SessionRecord* SessionLedger::findValue(const QString&, const QString&) const
{
    return nullptr;
}

const SessionRecord* SessionLedger::current() const
{
    return nullptr;
}

void SessionLedger::setCurrent(const QString&)
{
    Q_UNUSED(m_clock.now());
}

QString SessionLedger::makeNew(const QString&)
{
    return {};
}

QString SessionLedger::adopt(const QString&, SessionOrigin, QString)
{
    return {};
}

void SessionLedger::setLabel(const QString&, const QString&) {}

bool SessionLedger::forget(const QString&)
{
    return m_database.waitForJobs({});
}

const QList<OutboxEntry>& SessionLedger::events(const QString&) const
{
    static const QList<OutboxEntry> none;
    return none;
}

SessionCounts SessionLedger::counts(const QString&) const
{
    return {};
}

bool SessionLedger::isInOutbox(const QString& entryId) const
{
    return m_outbox.find(entryId) != nullptr;
}

QList<ReconcileRecord> SessionLedger::reconciliationsOf(const QString&) const
{
    return {};
}

const ReconcileRecord* SessionLedger::reconciliation(const QString&) const
{
    return nullptr;
}

const ReconcileRecord* SessionLedger::accepted(const QString&) const
{
    return nullptr;
}

void SessionLedger::record(const ReconcileRecord&, std::function<void(const Result<Done>&)>) {}

void SessionLedger::noteSeen(const QString&, const QString&, const QString&) {}

} // namespace hubscope

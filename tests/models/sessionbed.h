// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outbox.h"
#include "models/reconciliations.h"
#include "models/sessionledger.h"
#include "models/workbase.h"
#include "net/wirelog.h"
#include "services/hub.h"
#include "support/sandboxfixture.h"

#include <memory>

namespace hubscope::test {

/// Outbox, session ledger and reconciliations over a real sandbox hub and a real file.
class SessionBed
{
public:
    explicit SessionBed(sandbox::ServerOptions options = SandboxFixture::emptyHub());
    ~SessionBed();

    SandboxFixture& sandbox() { return *m_sandbox; }
    WorkBase& base() { return m_base; }
    WireLog& log() { return m_log; }
    Hub& hub() { return *m_hub; }
    Outbox& outbox() { return *m_outbox; }
    SessionLedger& ledger() { return *m_ledger; }
    Reconciliations& reconciliations() { return *m_reconciliations; }
    Profile profile(const QString& id = QStringLiteral("p1")) const;

    /// Ends all of it and begins anew with the same file, as a new start of the program does.
    void restart();
    /// The hub goes, and comes back where it was; with `file` in the options, with all that it knew.
    void endHub();
    void reviveHub();
    /// Another hub of this profile, or the same one again.
    void use(const Profile& profile);

    QByteArray anonymousEvent(const QString& session, const QString& path) const;
    QByteArray eventOf(const QString& customerId, const QString& path) const;
    /// Posts and waits for the hub's word. The entry's id.
    QString post(const QByteArray& body);
    /// The state of an entry by now.
    OutboxState stateOf(const QString& entryId) const { return m_outbox->find(entryId)->state; }
    /// Creates a customer on the hub.
    QString makeCustomer(const QString& externalId);
    /// What the hub says by now, whatever the faults.
    int eventsOnHub(const QString& customerId);
    QStringList sessionsOnHub(const QString& customerId);
    /// First tries of writes so far.
    int postsTo(const QString& pathEnd) const;

    /// A new session with an event for each path, and a customer; ready to be sent.
    Reconciliation* prepared(const QStringList& paths, const QString& externalId = QStringLiteral("4711"));
    QString customerId; ///< of prepared()
    QString sessionId;  ///< of prepared()
    QStringList entries;

private:
    void start();
    std::unique_ptr<Hub> newHub(const Profile& profile);

    sandbox::ServerOptions m_options;
    std::unique_ptr<SandboxFixture> m_sandbox;
    Profile m_profile; ///< stays while the hub is away
    WorkBase m_base;
    WireLog m_log;
    SystemClock m_clock;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<SessionLedger> m_ledger;
    std::unique_ptr<Reconciliations> m_reconciliations;
};

} // namespace hubscope::test

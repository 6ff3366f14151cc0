// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/result.h"
#include "domain/event.h"
#include "models/reconcileeffect.h"
#include "net/call.h"
#include "services/sessionservice.h"
#include "store/reconcilerecord.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace hubscope {

class EffectReader;
class Hub;
class OutcomeSearch;
class ProofWatch;
class SessionLedger;
struct WatchedEvent;

/// Gives a session to a customer and proves it: check, send, look for every known event on the customer's
/// timeline (experience, X3). On disk before a byte leaves, and before each further state is shown. Nothing
/// is ever sent twice. Owned by Reconciliations, so that it goes on when a window closes.
class Reconciliation : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Choosing,   ///< session or customer are not chosen, or there is no hub
        Checking,   ///< reads what the customer has now
        Checked,    ///< see effect(), maySend()
        Sending,    ///< being written, then sent
        Watching,   ///< accepted; looks for the events
        Proven,     ///< all that are known were seen
        PartlySeen, ///< accepted; time is up or the watching was stopped; lookAgain()
        Refused,
        OutcomeUnknown, ///< findOut()
        FindingOut,
        NotSent, ///< surely nothing left; send() once more
    };
    Q_ENUM(Phase)

    /// Ledger, hub and clock outlive it.
    Reconciliation(SessionLedger& ledger, Hub& hub, const Clock& clock, QObject* parent = nullptr);
    /// One that was begun before, as the ledger has it.
    Reconciliation(
        SessionLedger& ledger, Hub& hub, const Clock& clock, const ReconcileRecord& record,
        QObject* parent = nullptr);
    ~Reconciliation() override;

    Phase phase() const { return m_phase; }

    // Before it is sent; ignored later.
    void setSession(const QString& sessionId); ///< of the SessionRecord
    void setCustomer(const QString& customerId);
    /// Reads the effect (again). Begins by itself when both are chosen.
    void check();
    const ReconcileEffect& effect() const { return m_effect; }
    /// Checked or NotSent, and no check failed. Whether the hub may be written to is the WriteGuard's.
    bool maySend() const;
    /// What send() posts, and where to.
    QUrl requestUrl() const;
    QByteArray requestBody() const;

    void send();
    void stopWatching(); ///< becomes PartlySeen, or Proven where nothing was missing
    void lookAgain();    ///< from PartlySeen
    /// From OutcomeUnknown: asks the hub for the customer's sessions. There: Watching. Not there: the outcome
    /// stays unknown, and foundOutInVain says so.
    void findOut();

    /// As the ledger has it; its id is empty before send().
    const ReconcileRecord& record() const { return m_record; }
    /// The failure of the last reading, looking or finding out; nothing when it did not fail.
    const std::optional<Error>& lookError() const { return m_lookError; }
    /// From the answer to now, or to the end of the watching; nothing where there was no answer, or no end.
    std::optional<std::chrono::milliseconds> watchedFor() const;
    /// Until the next look; nothing while none is planned.
    std::optional<std::chrono::milliseconds> nextLook() const;
    /// How long to look after an acceptance.
    std::chrono::milliseconds limit() const { return m_limit; }
    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; }

    /// Goes on with the watching of one that the ledger knows as accepted, unless that was long ago.
    void resume();
    /// The hub goes: what was sent and not answered is of unknown outcome, and the watching ends.
    void leaveHub();

Q_SIGNALS:
    void phaseChanged(hubscope::Reconciliation::Phase phase);
    void effectChanged();
    void proofChanged(); ///< another event was seen, or the counts changed
    void foundOutInVain();
    void storageFailed(const hubscope::Error& error);

private:
    using Then = void (Reconciliation::*)();

    void refreshEvents();
    void onRead();
    void setPhase(Phase phase);
    /// Writes the record as it is now, then goes on; `then` may be null.
    void write(Then then);
    void writeSending();
    void post();
    void onAnswer(const Result<Fetched<ReconciledSession>>& answer);
    void onAnswered();
    void giveUpUnsent(const Error& why);

    void startWatching();
    void onFound(const QString& entryId, const Event& event);
    void onCounted(std::optional<qint64> events);
    void endWatching();
    void showEnd();
    QList<WatchedEvent> missing() const;
    QStringList knownEvents() const;
    void onFoundOut(bool there, const QString& hubSessionId);

    SessionLedger& m_ledger;
    Hub& m_hub;
    const Clock& m_clock;
    Phase m_phase = Phase::Choosing;
    ReconcileEffect m_effect;
    ReconcileRecord m_record;
    std::optional<Error> m_lookError;
    std::chrono::milliseconds m_limit{60'000};
    std::unique_ptr<EffectReader> m_reader;
    std::unique_ptr<ProofWatch> m_watch;
    std::unique_ptr<OutcomeSearch> m_search;
    Call m_call;
};

} // namespace hubscope

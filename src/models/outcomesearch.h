// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer.h"
#include "models/proofwatch.h"

namespace hubscope {

class Hub;

/// Finds out whether a session was given to a customer although the answer was lost: is it among the
/// customer's sessions, or one of its events on the customer's timeline? Asks again as LookSchedule says, for
/// a hub shows late what it did.
class OutcomeSearch : public QObject
{
    Q_OBJECT

public:
    /// Starts. The hub outlives it.
    OutcomeSearch(
        Hub& hub, QString customerId, QString session, ProofWatch::Missing missing, ProofWatch::Known known,
        std::chrono::milliseconds limit, QObject* parent = nullptr);

    /// Why the last look failed; nothing when it did not.
    const std::optional<Error>& failure() const { return m_schedule.failure(); }

Q_SIGNALS:
    /// Once. The id of the hub's session object is empty where only an event told.
    void ended(bool there, const QString& hubSessionId);

private:
    void askForSessions();
    void onSessions(const Result<QList<CustomerSession>>& sessions);
    void askForEvents();
    void onEvents(const Result<ManySighting>& looked);

    Hub& m_hub;
    QString m_customerId;
    QString m_session;
    ProofWatch::Missing m_missing;
    ProofWatch::Known m_known;
    LookSchedule m_schedule;
    std::optional<Error> m_sessionsError; ///< of the look under way
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/lookschedule.h"
#include "services/sessionproof.h"

#include <functional>

namespace hubscope {

class Hub;

/// An event that is looked for, by a name of the caller's.
struct WatchedEvent
{
    QString entryId;
    SentEvent sent;
};

/// Looks for the events of a session on a customer's timeline, as LookSchedule says, until all are found or
/// time is up.
class ProofWatch : public QObject
{
    Q_OBJECT

public:
    /// What of the session is not seen yet, in the order of sending; asked at every look.
    using Missing = std::function<QList<WatchedEvent>()>;
    /// Ids of stored events that are others'; asked at every look.
    using Known = std::function<QStringList()>;

    /// Starts. The hub outlives it.
    ProofWatch(
        Hub& hub, QString customerId, QString session, Missing missing, Known known,
        std::chrono::milliseconds limit, QObject* parent = nullptr);

    const LookSchedule& schedule() const { return m_schedule; }

Q_SIGNALS:
    void found(const QString& entryId, const hubscope::Event& event);
    /// The hub's count of the customer's events. Comes with every look, after what it found.
    void counted(std::optional<qint64> events);
    void ended(); ///< once: time is up, or the hub refused. The caller ends it when nothing is missing.

private:
    void look();
    void onLooked(const Result<ManySighting>& looked);

    Hub& m_hub;
    QString m_customerId;
    QString m_session;
    Missing m_missing;
    Known m_known;
    LookSchedule m_schedule;
    QStringList m_entriesAsked; ///< in the order in which the look under way looks for them
};

} // namespace hubscope

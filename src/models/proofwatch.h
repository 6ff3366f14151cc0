// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "services/sessionproof.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace hubscope {

class Hub;

/// An event that is looked for, by a name of the caller's.
struct WatchedEvent
{
    QString entryId;
    SentEvent sent;
};

/// Looks for the events of a session on a customer's timeline, again and again with growing pauses, until
/// all are found or time is up. A look that fails does not end it, unless the hub refuses the token; it waits
/// as long as the hub asks for.
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

    std::chrono::milliseconds elapsed() const;
    /// Nothing while a look is under way.
    std::optional<std::chrono::milliseconds> nextLook() const;
    /// Why the last look failed; nothing when it did not.
    const std::optional<Error>& failure() const { return m_failure; }

Q_SIGNALS:
    void found(const QString& entryId, const hubscope::Event& event);
    /// The hub's count of the customer's events. Comes with every look, after what it found.
    void counted(std::optional<qint64> events);
    void ended(); ///< once: time is up, or the hub refused. The caller ends it when nothing is missing.

private:
    void onTimer();
    void look();
    void onLooked(const Result<ManySighting>& looked);
    void onFailed(const Error& error);
    void pause(std::chrono::milliseconds atLeast = {});

    Hub& m_hub;
    QString m_customerId;
    QString m_session;
    Missing m_missing;
    Known m_known;
    std::chrono::milliseconds m_limit;
    QElapsedTimer m_elapsed;
    size_t m_pauses = 0;
    QTimer m_timer;             ///< of the pause, then of the look
    QStringList m_entriesAsked; ///< in the order in which the look under way looks for them
    Call m_look;
    std::optional<Error> m_failure;
};

} // namespace hubscope

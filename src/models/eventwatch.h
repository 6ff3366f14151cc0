// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/confirmation.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace hubscope {

class Hub;

/// Looks for one event that was posted, again and again with growing pauses, until it is found, cannot be
/// read, or time is up. A look that fails does not end it, unless the hub refuses the token; it waits as long
/// as the hub asks for.
class EventWatch : public QObject
{
    Q_OBJECT

public:
    /// Ids of stored events that are other posts'; asked at every look.
    using Known = std::function<QStringList()>;

    /// Starts. The hub outlives it.
    EventWatch(
        Hub& hub, SentEvent sent, Known known, std::chrono::milliseconds limit, QObject* parent = nullptr);

    std::chrono::milliseconds elapsed() const;
    /// Why the last look failed; nothing when it did not.
    const std::optional<Error>& failure() const { return m_failure; }

Q_SIGNALS:
    /// Once. NotSeen: time is up, or the hub refused; the customer may be there all the same.
    void ended(const hubscope::Sighting& sighting);

private:
    void onTimer();
    void look();
    void onLooked(const Result<Sighting>& looked);
    void onFailed(const Error& error);
    void pause(std::chrono::milliseconds atLeast = {});
    void giveUp();

    Hub& m_hub;
    SentEvent m_sent;
    Known m_known;
    std::chrono::milliseconds m_limit;
    QElapsedTimer m_elapsed;
    size_t m_pauses = 0;
    QTimer m_timer; ///< of the pause, then of the look
    Call m_look;
    std::optional<Error> m_failure;
    QString m_owner; ///< the customer whose timeline was looked at last
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace hubscope {

class Clock;
class EventFeed;

/// How old the events are that are shown, whether the hub can be reached, and when it is asked again by
/// itself if not: after growing pauses, and only while somebody looks.
class DataAge : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Unknown, ///< nothing is shown that came from anywhere
        Saved,   ///< what is shown was saved earlier; the hub has not answered yet
        Current, ///< it is as the hub said at asOf()
        Offline, ///< the hub could not be reached when it was asked last
    };
    Q_ENUM(Phase)

    /// Feed and clock outlive this.
    DataAge(const EventFeed& feed, const Clock& clock, QObject* parent = nullptr);

    Phase phase() const { return m_phase; }
    std::optional<qint64> asOf() const { return m_asOf; }  ///< when the newest events were read, ms UTC
    qint64 offlineSince() const { return m_offlineSince; } ///< of phase Offline, ms UTC
    bool isAsking() const;                                 ///< the hub, at present
    int events() const;                                    ///< that are shown
    /// Whole seconds until the hub is asked again; nothing while it is not going to be.
    std::optional<int> secondsToRetry() const;

    void showSaved(qint64 asOf);
    void retryNow(); ///< in phase Offline
    /// Nobody looks: the hub is not asked by itself.
    void setWatched(bool watched);
    /// The pauses before the hub is asked again; the last one stays.
    void setPauses(const QList<std::chrono::milliseconds>& pauses) { m_pauses = pauses; }

Q_SIGNALS:
    void changed();  ///< the phase, or a time of it
    void tick();     ///< a second less to wait
    void retryDue(); ///< the hub is to be asked now

private:
    void setPhase(Phase phase);
    void onReached();
    void onFailed(const Error& error);
    void schedule();
    void onTick();

    const EventFeed& m_feed;
    const Clock& m_clock;
    Phase m_phase = Phase::Unknown;
    std::optional<qint64> m_asOf;
    qint64 m_offlineSince = 0;
    QList<std::chrono::milliseconds> m_pauses;
    qsizetype m_failures = 0; ///< one after the other
    std::optional<QDeadlineTimer> m_retryAt;
    QTimer m_tick;
    bool m_watched = true;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "models/eventglance.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace hubscope {

class Clock;
class TimelineModel;

/// Asks the hub for newer events of a timeline again and again, one request at a time, and only while
/// somebody can see them. Counts what came on top and was not looked at. While it is paused nothing comes
/// into the timeline; the hub is asked as often how many events it has.
class LiveTail : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Off,
        Waiting, ///< for the next request
        Asking,
        Paused,  ///< by a person, see isCounting()
        Away,    ///< the timeline is not to be seen
        Idle,    ///< nothing was pressed or moved for a while
        Limited, ///< the hub wants fewer requests; it says when it goes on
        Stopped, ///< the hub refused, see error(); goes on when it is switched on again
    };
    Q_ENUM(Phase)

    /// Timeline and clock outlive this.
    LiveTail(TimelineModel& timeline, const Clock& clock, QObject* parent = nullptr);

    bool isOn() const { return m_on; }
    void setOn(bool on); ///< asks at once
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    /// From the end of a request to the next one. After a failure it is longer.
    std::chrono::seconds interval() const { return m_interval; }
    void setInterval(std::chrono::seconds interval);

    void setWatched(bool watched); ///< the timeline is to be seen
    void noteInput();              ///< somebody is there
    void setAtTop(bool atTop);     ///< what comes on top is seen at once

    Phase phase() const;
    qint64 nextAt() const { return m_nextAt; } ///< ms UTC; in the phases Waiting and Limited
    int secondsToNext() const;                 ///< the same, never below 0
    int requestsInLastMinute() const;
    const std::optional<Error>& error() const { return m_error; } ///< of the last request
    int newCount() const { return m_new; } ///< events that came above what is being read
    /// So many events more than when the timeline was read last has the hub; while paused.
    int heldCount() const { return m_held; }
    /// Whether the hub is asked for that: somebody is there, and it gives totals.
    bool isCounting() const;

    /// Does what is due; a timer calls it.
    void look();

Q_SIGNALS:
    void changed();         ///< the phase, or what it is about
    void looked();          ///< some time went by
    void newCountChanged(); ///< or heldCount

private:
    bool mayAsk() const;
    bool isIdle() const;
    bool isUnderWay() const;
    void ask();
    void count();
    void onCounted(std::optional<qint64> total);
    void forgetCount(std::optional<qint64> baseline);
    void onRefreshed(int newEvents);
    void onFailed(const Error& error);
    void endRequest(std::chrono::milliseconds pause);
    void countRequest();
    void noteRequest();
    void setNew(int count);
    void setHeld(int count);
    void tellChange();

    TimelineModel& m_timeline;
    const Clock& m_clock;
    std::chrono::seconds m_interval{5};
    bool m_on = false;
    bool m_paused = false;
    bool m_watched = false;
    bool m_atTop = true;
    bool m_asking = false;
    std::optional<Error> m_error;
    int m_failures = 0; ///< one after the other
    qint64 m_nextAt = 0;
    qint64 m_lastInput = 0;
    QList<qint64> m_requests; ///< when they ended
    int m_new = 0;
    EventGlance m_glance;
    std::optional<qint64> m_topTotal; ///< what the hub had when the top was read last
    int m_held = 0;
    Phase m_toldPhase = Phase::Off;
    QTimer m_timer;
};

} // namespace hubscope

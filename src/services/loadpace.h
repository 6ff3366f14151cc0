// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>

#include <optional>

namespace hubscope {

/// How fast a load goes, of the time that is not spent waiting.
class LoadPace
{
public:
    /// Counts anew, from a number of events on that are there.
    void restart(qint64 events)
    {
        *this = LoadPace();
        m_from = events;
        setRunning(true);
    }

    void setRunning(bool running)
    {
        if (running && !m_running.isValid()) {
            m_running.start();
        } else if (!running && m_running.isValid()) {
            m_before += m_running.elapsed();
            m_running.invalidate();
        }
    }

    /// 0 as long as it cannot be told.
    double eventsPerSecond(qint64 events) const
    {
        const qint64 msecs = m_before + (m_running.isValid() ? m_running.elapsed() : 0);
        return msecs > 0 ? 1000.0 * double(events - m_from) / double(msecs) : 0;
    }

    std::optional<double> secondsLeft(qint64 events, std::optional<qint64> total) const
    {
        const double rate = eventsPerSecond(events);
        if (!total || rate <= 0)
            return std::nullopt;
        return double(std::max<qint64>(0, *total - events)) / rate;
    }

private:
    qint64 m_from = 0;
    qint64 m_before = 0; ///< ms until it was stopped last
    QElapsedTimer m_running;
};

} // namespace hubscope

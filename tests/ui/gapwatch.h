// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace hubscope::test {

/// Measures the longest time for which the event loop of its thread did not turn, to a few milliseconds.
class GapWatch
{
public:
    GapWatch()
    {
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] {
            m_longest = std::max(m_longest, m_since.restart());
        });
        m_tick.setTimerType(Qt::PreciseTimer);
        m_since.start();
        m_tick.start(1);
    }

    /// ms, the wait that has not ended counted.
    qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }
    void restart()
    {
        m_longest = 0;
        m_since.restart();
    }

private:
    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace hubscope::test

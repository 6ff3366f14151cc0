// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <thread>

namespace hubscope::bench {

/// Counts how often the event loop of the thread that made it did not turn for longer than the limit, from
/// begin() to end(). A thread of its own asks it every few milliseconds. Beside it another thread that does
/// nothing but wait is watched in the same way: where that one is late, the machine was busy.
class StallWatch
{
public:
    explicit StallWatch(std::chrono::milliseconds limit);
    ~StallWatch();

    /// What is done from now on: stalls are told with it on standard error.
    void begin(const char* doing);
    void end();

    int stalls() const { return m_stalls; }
    int idleStalls() const { return m_idleStalls; }

private:
    using Clock = std::chrono::steady_clock;

    void ask(const std::stop_token& stop);
    void idle(const std::stop_token& stop);

    std::chrono::milliseconds m_limit;
    std::atomic<const char*> m_doing = nullptr;
    std::atomic<int> m_stalls = 0;
    std::atomic<int> m_idleStalls = 0;
    std::atomic<bool> m_answered = true;
    QObject m_asked;
    std::jthread m_asking;
    std::jthread m_idling;
};

} // namespace hubscope::bench

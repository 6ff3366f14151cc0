// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stallwatch.h"

#include <QCoreApplication>

#include <cstdio>

namespace hubscope::bench {

namespace {

constexpr std::chrono::milliseconds pause(2);

} // namespace

StallWatch::StallWatch(std::chrono::milliseconds limit)
    : m_limit(limit)
    , m_asking([this](const std::stop_token& stop) { ask(stop); })
    , m_idling([this](const std::stop_token& stop) { idle(stop); })
{
}

StallWatch::~StallWatch()
{
    for (std::jthread* thread : {&m_asking, &m_idling}) {
        thread->request_stop();
        thread->join();
    }
}

void StallWatch::begin(const char* doing)
{
    QCoreApplication::processEvents();
    m_doing = doing;
}

void StallWatch::end()
{
    QCoreApplication::processEvents(); // what was done last is answered for
    m_doing = nullptr;
}

void StallWatch::ask(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        m_answered = false;
        const auto asked = Clock::now();
        QMetaObject::invokeMethod(
            &m_asked, [this] { m_answered = true; }, Qt::QueuedConnection);
        while (!m_answered && !stop.stop_requested())
            std::this_thread::sleep_for(pause);
        const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - asked);
        const char* doing = m_doing;
        if (doing && took > m_limit) {
            ++m_stalls;
            std::fprintf(stderr, "no answer for %lld ms: %s\n", static_cast<long long>(took.count()), doing);
        }
        std::this_thread::sleep_for(pause);
    }
}

void StallWatch::idle(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        const auto start = Clock::now();
        std::this_thread::sleep_for(pause);
        if (m_doing && Clock::now() - start > m_limit)
            ++m_idleStalls;
    }
}

} // namespace hubscope::bench

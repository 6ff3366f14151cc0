// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/hubwait.h"

#include <algorithm>

namespace hubscope {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// After a 429 that names no time; doubled each time that no answer came in between.
constexpr milliseconds firstWait = 500ms;
constexpr int mostDoublings = 7;
constexpr milliseconds longestWait = 24h;

} // namespace

HubWait::HubWait(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // others may be early, which a hub that counts would punish
    m_timer.callOnTimeout(this, &HubWait::over);
}

void HubWait::onRefusal(const Error& error)
{
    if (!isActive())
        ++m_waits;
    const milliseconds backOff = firstWait * (1 << std::min(m_waits - 1, mostDoublings));
    const milliseconds asked = std::min<milliseconds>(error.retryAfter.value_or(0s), longestWait);
    const milliseconds left = isActive() ? m_timer.remainingTimeAsDuration() : 0ms;
    const milliseconds wait = std::max({backOff, asked, left});
    m_timer.start(wait);
    m_end = QDeadlineTimer(wait);
}

void HubWait::reset()
{
    stop();
    m_waits = 0;
}

std::optional<QDeadlineTimer> HubWait::end() const
{
    return isActive() ? std::optional(m_end) : std::nullopt;
}

} // namespace hubscope

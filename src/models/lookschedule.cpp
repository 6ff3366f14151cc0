// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lookschedule.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace hubscope {

namespace {

/// A look that takes longer counts as failed.
constexpr std::chrono::seconds longestLook{15};

/// How long to wait before each look, counted from 0. The first three meet the sandbox's two seconds; the
/// real hub takes about thirty (API contract, Writes are asynchronous).
std::chrono::milliseconds lookPause(size_t look)
{
    constexpr std::array<std::chrono::milliseconds, 8> pauses = {500ms, 700ms, 1s, 1500ms, 2s, 3s, 5s, 8s};
    return pauses.at(std::min(look, pauses.size() - 1));
}

} // namespace

LookSchedule::LookSchedule(std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent)
    , m_limit(limit)
{
    m_elapsed.start();
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &LookSchedule::onTimer);
}

std::chrono::milliseconds LookSchedule::elapsed() const
{
    return std::chrono::milliseconds(m_elapsed.elapsed());
}

std::optional<std::chrono::milliseconds> LookSchedule::nextLook() const
{
    if (m_looking || !m_timer.isActive())
        return std::nullopt;
    return m_timer.remainingTimeAsDuration();
}

void LookSchedule::onTimer()
{
    if (!m_looking) {
        lookNow();
        return;
    }
    m_call.cancel();
    Error error;
    error.kind = ErrorKind::Timeout;
    again(error);
}

void LookSchedule::lookNow()
{
    m_looking = true;
    m_timer.start(longestLook);
    Q_EMIT due();
}

void LookSchedule::hold(Call call)
{
    m_call = std::move(call);
}

void LookSchedule::again(std::optional<Error> failure)
{
    m_looking = false;
    m_failure = std::move(failure);
    const auto left = m_limit - elapsed();
    const std::chrono::milliseconds asked = m_failure ? m_failure->retryAfter.value_or(0s) : 0s;
    if (left <= 0ms || asked > left)
        end();
    else
        m_timer.start(std::max(std::min(lookPause(m_pauses++), left), asked));
}

void LookSchedule::failed(const Error& error)
{
    if (error.kind != ErrorKind::Unauthorized && error.kind != ErrorKind::Forbidden) {
        again(error);
        return;
    }
    m_failure = error;
    end();
}

void LookSchedule::stop()
{
    m_looking = false;
    m_failure.reset();
    m_timer.stop();
}

void LookSchedule::end()
{
    m_looking = false;
    m_timer.stop();
    QMetaObject::invokeMethod(this, &LookSchedule::over, Qt::QueuedConnection);
}

} // namespace hubscope

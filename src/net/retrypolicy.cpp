// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/retrypolicy.h"

#include <QRandomGenerator>

#include <algorithm>

namespace hubscope {

using std::chrono::milliseconds;

namespace {

/// A certificate or a password does not get better by asking again.
bool mayPass(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return error.obstacle != Obstacle::Tls && error.httpStatus != 407;
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::RateLimited:
        return true;
    default:
        return false;
    }
}

} // namespace

RetryPolicy::RetryPolicy()
    : RetryPolicy(Limits(), [] { return QRandomGenerator::global()->generateDouble(); })
{
}

RetryPolicy::RetryPolicy(Limits limits, Jitter jitter)
    : m_limits(limits)
    , m_jitter(std::move(jitter))
{
}

RetryPolicy RetryPolicy::never()
{
    Limits limits;
    limits.tries = 1;
    return RetryPolicy(limits, [] { return 0.0; });
}

std::optional<milliseconds> RetryPolicy::delay(int attempt, const Error& error, Method method) const
{
    if (isWrite(method) || attempt >= m_limits.tries || !mayPass(error))
        return std::nullopt;
    if (error.retryAfter && *error.retryAfter > m_limits.longestRetryAfter)
        return std::nullopt;
    // Half fixed, half random: clients that failed together do not come back together.
    const double longest = double(m_limits.firstDelay.count()) * double(1 << (attempt - 1));
    const milliseconds backOff(qint64(longest * (0.5 + 0.5 * m_jitter())));
    return std::max<milliseconds>(backOff, error.retryAfter.value_or(std::chrono::seconds(0)));
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "net/request.h"

#include <chrono>
#include <functional>
#include <optional>

namespace hubscope {

/// When a failed request is asked again: a pure function, but for the jitter, which is injected.
class RetryPolicy
{
public:
    /// A number from 0 to below 1, anew at each call.
    using Jitter = std::function<double()>;

    struct Limits
    {
        int tries = 3;
        std::chrono::milliseconds firstDelay{400};
        std::chrono::seconds longestRetryAfter{10}; ///< a hub that asks for more is told to the caller
    };

    /// Jitter from the system's random numbers.
    RetryPolicy();
    RetryPolicy(Limits limits, Jitter jitter);
    /// Nothing is asked twice.
    static RetryPolicy never();

    /// How long to wait before the next try, after try number `attempt` (from 1) ended in `error`; nothing
    /// means to give up. Reads are repeated when the hub was not reached, slow, busy or ill. Writes never
    /// are: nobody knows whether they were done.
    std::optional<std::chrono::milliseconds> delay(int attempt, const Error& error, Method method) const;

private:
    Limits m_limits;
    Jitter m_jitter;
};

} // namespace hubscope

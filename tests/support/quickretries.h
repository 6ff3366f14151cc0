// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/retrypolicy.h"

namespace hubscope::test {

/// Quick retries without chance.
inline RetryPolicy quickRetries()
{
    RetryPolicy::Limits limits;
    limits.firstDelay = std::chrono::milliseconds(2);
    return RetryPolicy(limits, [] { return 0.0; });
}

} // namespace hubscope::test

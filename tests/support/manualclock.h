// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

namespace hubscope::test {

/// A clock that stands still until it is moved.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(qint64 now = 1'715'243'000'000)
        : m_now(now)
    {
    }
    qint64 now() const override { return m_now; }
    void set(qint64 now) { m_now = now; }
    void advance(qint64 msecs) { m_now += msecs; }

private:
    qint64 m_now;
};

} // namespace hubscope::test

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace hubscope {

/// Where the time comes from, so that tests can hold it still.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since the epoch, UTC.
    virtual qint64 now() const = 0;
};

class SystemClock final : public Clock
{
public:
    qint64 now() const override;
};

} // namespace hubscope

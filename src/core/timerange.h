// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace hubscope {

/// Milliseconds UTC; the end is not part of it.
struct TimeRange
{
    qint64 from = 0;
    qint64 to = 0;

    qint64 length() const { return to - from; }
    bool contains(qint64 time) const { return from <= time && time < to; }
    bool overlaps(const TimeRange& other) const { return from < other.to && other.from < to; }
    bool operator==(const TimeRange&) const = default;
};

} // namespace hubscope

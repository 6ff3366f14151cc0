// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lag.h"

#include <cstdlib>

namespace hubscope {

namespace {

constexpr qint64 hourMs = 3'600'000;
/// Clocks of two computers are allowed to differ by this much.
constexpr qint64 clockTolerance = 5'000;
/// What is left of a lag of whole hours may be an ordinary lag.
constexpr qint64 ordinaryLag = 60'000;
constexpr qint64 widestZone = 14;

bool isWholeHours(qint64 lag)
{
    const qint64 hours = (lag + (lag < 0 ? -hourMs / 2 : hourMs / 2)) / hourMs;
    const qint64 rest = lag - hours * hourMs;
    return hours != 0 && std::abs(hours) <= widestZone && rest >= -clockTolerance && rest <= ordinaryLag;
}

} // namespace

LagKind lagKind(std::optional<qint64> lag)
{
    if (!lag)
        return LagKind::Normal;
    // The usual case first: millions of events are asked.
    if (*lag >= -clockTolerance && *lag < hourMs - clockTolerance)
        return LagKind::Normal;
    if (isWholeHours(*lag))
        return LagKind::WholeHours;
    if (*lag < -clockTolerance)
        return LagKind::Future;
    return *lag > hourMs ? LagKind::Late : LagKind::Normal;
}

} // namespace hubscope

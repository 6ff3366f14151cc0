// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace hubscope {

/// What an event's lag, the time from its date to its storage, says about it.
enum class LagKind {
    Normal,
    Late,       ///< stored more than an hour after it happened
    Future,     ///< dated after it was stored
    WholeHours, ///< off by whole hours and hardly more: a local time was sent as UTC
};

/// Milliseconds; an unknown lag is Normal.
LagKind lagKind(std::optional<qint64> lag);

} // namespace hubscope

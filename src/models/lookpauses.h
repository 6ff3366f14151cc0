// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <chrono>

namespace hubscope {

/// How long to wait before each look for what was written, counted from 0. The first three meet the sandbox's
/// two seconds; the real hub takes about thirty (API contract, Writes are asynchronous).
inline std::chrono::milliseconds lookPause(size_t look)
{
    using namespace std::chrono_literals;
    constexpr std::array<std::chrono::milliseconds, 8> pauses = {500ms, 700ms, 1s, 1500ms, 2s, 3s, 5s, 8s};
    return pauses.at(std::min(look, pauses.size() - 1));
}

/// A look that takes longer counts as failed.
inline constexpr std::chrono::seconds longestLook{15};

} // namespace hubscope

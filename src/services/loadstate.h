// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hubscope {

/// Where a list that loads by pages stands.
enum class LoadState {
    Idle, ///< nothing was asked yet, or loading was cancelled
    Loading,
    Ready, ///< there may be more
    AtEnd,
    Failed, ///< a page did not come; `retry` asks for it again
};

} // namespace hubscope

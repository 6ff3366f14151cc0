// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hubscope {

/// What the events of a timeline are, which counts of them have to say.
enum class EventScope {
    Loaded,     ///< from a hub, as far as they were read
    SentByThis, ///< by this program, under one session
};

} // namespace hubscope

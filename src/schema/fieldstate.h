// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hubscope {

/// How a field stands in a JSON object: absent, null and present are three different things to a hub.
enum class FieldState { NotSent, Null, Value };

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

namespace hubscope {

/// Whether two values say the same, whatever the order of keys and the spelling of numbers, which are
/// compared by their digits. Where a key stands twice, the last one counts.
bool sameContent(const JsonValue& a, const JsonValue& b);

} // namespace hubscope

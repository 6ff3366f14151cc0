// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

namespace hubscope {

/// The text of an object's member; empty when there is none, when it is no string, and of what is no object.
QString textAt(const JsonValue& object, QStringView key);

} // namespace hubscope

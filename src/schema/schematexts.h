// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

namespace hubscope {

/// The schema with the titles and descriptions of another one for the same data, field by field, where it has
/// none itself. Workspaces often say nothing for people about the fields that the bundle explains.
JsonValue withTextsOf(JsonValue schema, const JsonValue& other);

} // namespace hubscope

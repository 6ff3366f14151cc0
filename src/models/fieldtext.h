// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "schema/fieldnode.h"

#include <QString>

namespace hubscope {

/// What a value of a wrong type is not: `not a number`, or `expected text or null`.
QString wrongTypeText(const FieldNode& schema);
/// `1 × 89.00` of a line of an order, with a question mark for what is no number; empty for other things.
QString priceText(const JsonValue& item);

} // namespace hubscope

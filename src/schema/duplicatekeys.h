// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/violation.h"

#include <vector>

namespace hubscope {

/// A Warning for each key that stands more than once in its object: RFC 8259 leaves to the reader which of
/// them counts. In the order of the document.
std::vector<Violation> duplicateKeys(const JsonValue& value);

} // namespace hubscope

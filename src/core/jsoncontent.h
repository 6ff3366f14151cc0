// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QByteArrayView>

namespace hubscope {

/// Whether two JSON spellings are of one number: `1.10` and `1.1`, `1e2` and `100`. Compared by their
/// decimal digits, so that no number is too large or too long.
bool sameNumber(QByteArrayView a, QByteArrayView b);

/// Whether two values say the same, whatever the order of keys and the spelling of numbers. Where a key
/// stands twice, the last one counts.
bool sameContent(const JsonValue& a, const JsonValue& b);

} // namespace hubscope

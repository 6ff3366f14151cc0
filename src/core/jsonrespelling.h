// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jsonspans.h"

namespace hubscope {

/// The JSON text of `to`, spelled as `text`, which is that of `from`, wherever both have the same: blanks,
/// escapes, line breaks. Only an object or array that gains, loses or moves something is laid out anew, in
/// the manner of its first members, and its insides stay as they are.
QByteArray
respelled(const QByteArray& text, const JsonSpans& spans, const JsonValue& from, const JsonValue& to);

} // namespace hubscope

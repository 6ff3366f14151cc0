// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QString>

namespace hubscope {

/// A value as a cell shows it: a text without quotes, a number as it was spelled, a container as its count.
QString valueText(const JsonValue& value);
/// What a container is, in few words: `EUR, rate 1`, the name of a product; else its count.
QString gist(const JsonValue& value);
QString valueToolTip(const JsonValue& value);  ///< the whole of a text; nothing for other values
QString countText(const JsonValue& container); ///< `3 items`, `6 fields`
QString typeText(JsonValue::Type type);        ///< `text`, `number`, …

} // namespace hubscope

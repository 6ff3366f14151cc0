// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QMetaType>

#include <vector>

namespace hubscope {

struct FieldNode;

// A JSON value as a line of text that a person reads and writes in a cell.

QString cellText(const JsonValue& value); ///< numbers in the locale, objects and arrays as JSON
/// What a text means in a field. What is no number in a field of numbers, and no JSON where anything may
/// stand, is the text as it is: nothing that was typed is lost.
JsonValue cellValue(const QString& text, const FieldNode& node);
/// The values to choose from, without null; none where a person writes.
std::vector<JsonValue> choicesOf(const FieldNode& node);

} // namespace hubscope

Q_DECLARE_METATYPE(hubscope::JsonValue)

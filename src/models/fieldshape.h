// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/fieldnode.h"

namespace hubscope {

/// How a form shows a field, by its schema and by what stands there.
enum class FieldShape {
    Editor, ///< one value
    Group,  ///< an object with fields of its own
    Table,  ///< an array of objects, or of single values
    Json,   ///< text: the schema does not say what belongs there, or something else stands there
};

/// How a value would be shown; `value` is a null pointer for what is not sent.
FieldShape fieldShape(const FieldNode& node, const JsonValue* value);
/// Whether numbers are all that may stand there, beside null.
bool isNumeric(const FieldNode& node);

/// What a field starts with: the schema's first choice, an empty text, the number nearest to zero, an object
/// with its required children.
JsonValue emptyFieldValue(const FieldNode& node);
/// An object with the required children, whatever types the schema names.
JsonValue emptyFieldObject(const FieldNode& node);

} // namespace hubscope

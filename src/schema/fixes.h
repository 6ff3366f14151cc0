// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/fieldnode.h"
#include "schema/violation.h"

#include <optional>

namespace hubscope {

/// Another value for one that breaks that rule of its schema: it says the same, and fits.
std::optional<Fix> replacement(const FieldNode& schema, const JsonValue& actual, Rule rule);

/// For a key that a closed object does not have: the name of a property that is surely meant and not there
/// yet, else that it goes.
Fix fixOfKey(const QString& key, const FieldNode& schema, const JsonValue& object);

/// For a missing member that can only be an empty object.
std::optional<Fix> fixOfMissing(const FieldNode* schema);

/// The name that a text is a misspelling of: other letter case, other separators or a few other letters.
/// Empty where there is none, or more than one.
QString nearestName(const QString& text, const QStringList& names);

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "schema/fieldnode.h"
#include "schema/formats.h"
#include "schema/violation.h"

#include <vector>

namespace hubscope {

class Catalogue;

/// Everything in which a value breaks its schema (JSON Schema, draft 4), in the order of the document; what
/// is missing comes after what is there. The pointers start with `at`. A required member of an object that is
/// not there is no violation. Numbers are judged by their digits, not as doubles. Ends after 1000 violations;
/// a schema that leads to itself without end fits everything.
std::vector<Violation> validate(const FieldNode& schema, const JsonValue& value, const QString& at = {});

/// Whether validate() finds nothing, in less time.
bool conforms(const FieldNode& schema, const JsonValue& value);

/// The schemas' part of validateEvent: `properties`, `contextInfo` and `tracking`, as far as the catalogue
/// knows the type and the context. Pointers start at the event.
std::vector<Violation> validatePayload(const JsonValue& event, const Catalogue& catalogue);

/// Everything that the hub will refuse in the body of POST events: the envelope (API contract, Event) and the
/// payload; of each in the order of the document. A type that the catalogue does not have, or has as
/// switched off, is a Warning, and so is a key that stands twice.
std::vector<Violation> validateEvent(const JsonValue& event, const Catalogue& catalogue);

} // namespace hubscope

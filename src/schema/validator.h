// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "schema/fieldnode.h"
#include "schema/violation.h"

#include <vector>

namespace hubscope {

class Catalogue;

/// Everything in which a value breaks its schema (JSON Schema, draft 4), in the order of the document. The
/// pointers start with `at`. A required member of an object that is not there is no violation.
std::vector<Violation> validate(const FieldNode& schema, const JsonValue& value, const QString& at = {});

/// The schemas' part of validateEvent: `properties`, `contextInfo` and `tracking`, as far as the catalogue
/// knows the type and the context. Pointers start at the event.
std::vector<Violation> validatePayload(const JsonValue& event, const Catalogue& catalogue);

/// Everything that the hub will refuse in the body of POST events: the envelope (API contract, Event) and the
/// payload. A type that the catalogue does not have, or has as switched off, is a Warning.
std::vector<Violation> validateEvent(const JsonValue& event, const Catalogue& catalogue);

/// Whether a text has a format that JSON Schema names: date-time, date, email, ipv4, ipv6, hostname, uri,
/// url. A format that is not known fits everything.
bool hasFormat(const QString& text, const QString& format);

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>

namespace hubscope {

/// What was changed, or is odd, in something that was taken over into a draft.
enum class ImportRemark {
    StoredFieldsDropped, ///< id, registeredAt and the like: the hub gives them
    ExternalIdRespelled, ///< `externalId` became `EXTERNAL_ID`
    NodeMissing,         ///< an external id or a session without its node
    DateWithoutZone,     ///< a date and time that does not say its zone
    OtherEventsIgnored,  ///< the first of several lines or items was taken
    TokenIgnored,        ///< a command held an Authorization header; it was not read
};

/// What could be read from a pasted or dropped text.
struct DraftImport
{
    enum class Kind { Event, Properties };
    Kind kind = Kind::Event; ///< an object without any of an event's keys is taken for properties
    JsonValue json;
    QList<ImportRemark> remarks;
};

enum class ImportFailure { NotJson, NotAnObject, NoBody, TooLarge };

/// Reads an event, posted or stored, or only its properties; JSON, the first line of NDJSON, the first item
/// of an array, or a `curl` command with such a body (POSIX shell quoting, `-d`, `--data…`, `--json`).
Result<DraftImport, ImportFailure> importDraft(const QByteArray& text);

inline constexpr qsizetype maxImportSize = 4 * 1024 * 1024;

} // namespace hubscope

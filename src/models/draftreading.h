// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "core/jsonspans.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace hubscope {

/// What the text of a draft says. A value; may be made on any thread.
struct DraftReading
{
    QByteArray text;
    QByteArray good;                        ///< the last text that was an object: this one, or an earlier one
    std::shared_ptr<const JsonValue> event; ///< of the good one; always an object
    JsonSpans spans;                        ///< of the good one
    std::optional<JsonError> error;         ///< why the text itself is none

    /// `lastGood` stands in where the text is broken; where that is broken too, the event is empty.
    static DraftReading of(const QByteArray& text, const QByteArray& lastGood);
};

/// JsonError::detail of a text that is JSON, but no object.
inline constexpr QLatin1StringView notAnObject{"NOT_AN_OBJECT"};

} // namespace hubscope

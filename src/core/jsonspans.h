// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <vector>

namespace hubscope {

/// Where one value stands in a JSON text. Byte offsets; an end is one past the last byte.
struct JsonSpan
{
    QString pointer;         ///< RFC 6901
    qsizetype keyBegin = -1; ///< with the quotes; -1 for items of arrays and the document itself
    qsizetype keyEnd = -1;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Where everything stands in a JSON text: leads a caret to its field and a problem to its place.
class JsonSpans
{
public:
    JsonSpans() = default; ///< of no text
    /// Parents before their children, in the order of the text.
    explicit JsonSpans(std::vector<JsonSpan> spans);

    /// The value at a pointer (the last one where a key stands twice); null pointer when there is none.
    const JsonSpan* find(QStringView pointer) const;
    /// The innermost value, or the key of one, that an offset lies in or touches; null pointer outside.
    const JsonSpan* at(qsizetype offset) const;
    /// The members or items of one of all(), in order; a key that stands twice is there twice.
    std::vector<const JsonSpan*> children(const JsonSpan& parent) const;
    const std::vector<JsonSpan>& all() const { return m_spans; } ///< parents before their children, in order

private:
    using Place = std::vector<JsonSpan>::const_iterator;
    Place after(Place span) const; ///< the first one that is not inside of it

    std::vector<JsonSpan> m_spans;
};

/// parseJson that also says where everything stands; of no text when it is no JSON.
Result<JsonValue, JsonError> parseJson(QByteArrayView text, JsonSpans& spans);

} // namespace hubscope

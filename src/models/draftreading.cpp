// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draftreading.h"

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

Result<JsonValue, JsonError> parseObject(const QByteArray& text, JsonSpans& spans)
{
    auto parsed = parseJson(text, spans);
    if (parsed && !parsed->isObject())
        return JsonError{.offset = 0, .line = 1, .column = 1, .detail = notAnObject};
    return parsed;
}

} // namespace

DraftReading DraftReading::of(const QByteArray& text, const QByteArray& lastGood)
{
    DraftReading reading{.text = text, .good = text, .event = {}, .spans = {}, .error = {}};
    auto parsed = parseObject(text, reading.spans);
    if (!parsed) {
        reading.error = parsed.error();
        reading.good = lastGood;
        parsed = parseObject(lastGood, reading.spans);
    }
    reading.event = std::make_shared<const JsonValue>(parsed ? *std::move(parsed) : JsonValue::object());
    return reading;
}

} // namespace hubscope

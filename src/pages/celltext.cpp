// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/celltext.h"

#include "models/formmodel.h"
#include "widgets/numbertext.h"

#include <QLocale>

#include <algorithm>

namespace hubscope {

QString cellText(const JsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isNumber())
        return numberText(value.spelling(), QLocale());
    return QString::fromUtf8(value.toCompact());
}

JsonValue cellValue(const QString& text, const FieldNode& node)
{
    if (isNumeric(node)) {
        if (const auto spelling = readNumberText(text, QLocale()))
            return JsonValue::number(*spelling);
    } else if (fieldShape(node, nullptr) != FieldShape::Editor) {
        if (auto parsed = parseJson(text.toUtf8()))
            return std::move(parsed).value();
    }
    return JsonValue::string(text);
}

std::vector<JsonValue> choicesOf(const FieldNode& node)
{
    const auto isOther = [](FieldType type) { return type != FieldType::Boolean && type != FieldType::Null; };
    if (node.enumValues.empty() && !node.types.empty() && std::ranges::none_of(node.types, isOther))
        return {JsonValue::boolean(true), JsonValue::boolean(false)};
    std::vector<JsonValue> choices = node.enumValues;
    std::erase_if(choices, [](const JsonValue& value) { return value.isNull(); });
    return choices;
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fieldshape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// Alternatives, and references that lead nowhere: no editor for a single kind of value can stand for them.
bool hasAlternatives(const FieldNode& node)
{
    return !node.oneOf.empty() || !node.anyOf.empty() || !node.allOf.empty() ||
           std::ranges::find(node.unknown, u"$ref"_s, &JsonMember::key) != node.unknown.end();
}

/// The one type that a field may have beside null; nothing when there are several or none is named.
std::optional<FieldType> onlyType(const FieldNode& node)
{
    std::optional<FieldType> only;
    for (const FieldType type : node.types) {
        if (type == FieldType::Null)
            continue;
        const bool widens = only == FieldType::Integer && type == FieldType::Number;
        const bool included = only == FieldType::Number && type == FieldType::Integer;
        if (only && !widens && !included)
            return std::nullopt;
        if (!included)
            only = type;
    }
    return only;
}

bool fitsTable(const FieldNode& items, const JsonValue& array)
{
    const FieldShape wanted = fieldShape(items, nullptr);
    return std::ranges::all_of(array.items(), [&](const JsonValue& item) {
        return wanted == FieldShape::Group ? item.isObject() : !item.isContainer();
    });
}

FieldShape objectShape(const FieldNode& node, const JsonValue* value)
{
    const bool fits = value == nullptr || value->isNull() || value->isObject();
    return !node.children.empty() && fits ? FieldShape::Group : FieldShape::Json;
}

FieldShape arrayShape(const FieldNode& node, const JsonValue* value)
{
    if (!node.items || !node.tuple.empty() || onlyType(node.items->target()) == FieldType::Array)
        return FieldShape::Json;
    const FieldShape items = fieldShape(*node.items, nullptr);
    const bool tabular = items == FieldShape::Group || items == FieldShape::Editor;
    const bool fits =
        value == nullptr || value->isNull() || (value->isArray() && fitsTable(*node.items, *value));
    return tabular && fits ? FieldShape::Table : FieldShape::Json;
}

/// A schema may require itself.
constexpr int maxDepth = 16;

JsonValue emptyOf(const FieldNode& reference, int depth = 0);

JsonValue emptyObject(const FieldNode& node, int depth)
{
    JsonValue object = JsonValue::object();
    for (const FieldNode& child : node.children) {
        if (child.required && depth < maxDepth)
            object.set(child.name, emptyOf(child, depth + 1));
    }
    return object;
}

/// The nearest to zero that the bounds allow.
JsonValue emptyNumber(const FieldNode& node)
{
    if (node.minimum && *node.minimum > 0)
        return JsonValue::number(*node.minimum);
    if (node.maximum && *node.maximum < 0)
        return JsonValue::number(*node.maximum);
    return JsonValue::number(qint64(0));
}

JsonValue emptyOf(const FieldNode& reference, int depth)
{
    const FieldNode& node = reference.target();
    const auto choice = std::ranges::find_if(node.enumValues, [](const JsonValue& v) { return !v.isNull(); });
    if (choice != node.enumValues.end())
        return *choice;
    switch (onlyType(node).value_or(node.children.empty() ? FieldType::String : FieldType::Object)) {
    case FieldType::Null:
        return {};
    case FieldType::Boolean:
        return JsonValue::boolean(false);
    case FieldType::Integer:
    case FieldType::Number:
        return emptyNumber(node);
    case FieldType::String:
        return JsonValue::string({});
    case FieldType::Array:
        return JsonValue::array(std::vector<JsonValue>(
            size_t(std::clamp<qint64>(node.minItems.value_or(0), 0, 16)),
            node.items && depth < maxDepth ? emptyOf(*node.items, depth + 1) : JsonValue()));
    case FieldType::Object:
        return emptyObject(node, depth);
    }
    return {};
}

} // namespace

FieldShape fieldShape(const FieldNode& reference, const JsonValue* value)
{
    const FieldNode& node = reference.target();
    if (hasAlternatives(node))
        return FieldShape::Json;
    const bool single = value == nullptr || !value->isContainer();
    const auto type = onlyType(node);
    if (!type)
        return !node.enumValues.empty() && single ? FieldShape::Editor : FieldShape::Json;
    if (*type == FieldType::Object)
        return objectShape(node, value);
    if (*type == FieldType::Array)
        return arrayShape(node, value);
    return single ? FieldShape::Editor : FieldShape::Json;
}

bool isNumeric(const FieldNode& node)
{
    const auto type = onlyType(node);
    return type == FieldType::Integer || type == FieldType::Number;
}

JsonValue emptyFieldValue(const FieldNode& node)
{
    return emptyOf(node);
}

JsonValue emptyFieldObject(const FieldNode& node)
{
    return emptyObject(node, 0);
}

} // namespace hubscope

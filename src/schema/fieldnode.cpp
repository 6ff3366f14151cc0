// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/fieldnode.h"

#include "core/jsonpointer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct TypeName
{
    QStringView name;
    FieldType type;
};

constexpr std::array typeNames = {
    TypeName{u"null", FieldType::Null},       TypeName{u"boolean", FieldType::Boolean},
    TypeName{u"integer", FieldType::Integer}, TypeName{u"number", FieldType::Number},
    TypeName{u"string", FieldType::String},   TypeName{u"array", FieldType::Array},
    TypeName{u"object", FieldType::Object},
};

/// "number/null" stands in a published schema; it can only mean both.
void addTypes(std::vector<FieldType>& types, const QString& names)
{
    for (const QStringView name : QStringView(names).split(u'/')) {
        const auto known = std::ranges::find(typeNames, name.trimmed(), &TypeName::name);
        if (known != typeNames.end() && std::ranges::find(types, known->type) == types.end())
            types.push_back(known->type);
    }
}

bool readTypes(FieldNode& node, const JsonValue& value)
{
    if (value.isString())
        addTypes(node.types, value.toString());
    for (const JsonValue& item : value.items())
        addTypes(node.types, item.toString());
    return !node.types.empty();
}

bool readText(QString& out, const JsonValue& value)
{
    out = value.toString();
    return value.isString();
}

bool readFlag(bool& out, const JsonValue& value)
{
    out = value.toBool();
    return value.isBool();
}

bool readNumber(std::optional<double>& out, const JsonValue& value)
{
    if (value.isNumber())
        out = value.toDouble();
    return value.isNumber();
}

bool readCount(std::optional<qint64>& out, const JsonValue& value)
{
    bool ok = false;
    const qint64 count = value.isInteger() ? value.spelling().toLongLong(&ok) : 0;
    if (ok && count >= 0)
        out = count;
    return out.has_value();
}

bool readProperties(FieldNode& node, const JsonValue& value)
{
    for (const JsonMember& member : value.members()) {
        FieldNode child = parseSchema(member.value);
        child.name = member.key;
        node.children.push_back(std::move(child));
    }
    return value.isObject();
}

bool readRequired(FieldNode& node, const JsonValue& value)
{
    for (const JsonValue& item : value.items()) {
        if (item.isString())
            node.requiredKeys.append(item.toString());
    }
    return value.isArray();
}

bool readItems(FieldNode& node, const JsonValue& value)
{
    const bool oneForAll = value.isObject() || value.isBool();
    if (oneForAll)
        node.items = std::make_shared<const FieldNode>(parseSchema(value));
    return oneForAll;
}

bool readEnum(FieldNode& node, const JsonValue& value)
{
    node.enumValues = value.items();
    return !node.enumValues.empty();
}

/// Additional properties may also be described by a schema of their own, which this tree does not hold.
bool readAdditional(FieldNode& node, const JsonValue& value)
{
    node.closed = value.isBool() && !value.toBool();
    return value.isBool();
}

struct Keyword
{
    QStringView name;
    bool (*read)(FieldNode& node, const JsonValue& value); ///< false: not understood
};

using N = FieldNode;
using V = const JsonValue;

constexpr std::array keywords = {
    Keyword{u"$schema", [](N&, V&) { return true; }},
    Keyword{u"title", [](N& node, V& value) { return readText(node.title, value); }},
    Keyword{u"description", [](N& node, V& value) { return readText(node.description, value); }},
    Keyword{u"type", readTypes},
    Keyword{u"format", [](N& node, V& value) { return readText(node.format, value); }},
    Keyword{u"enum", readEnum},
    Keyword{u"minimum", [](N& node, V& value) { return readNumber(node.minimum, value); }},
    Keyword{u"maximum", [](N& node, V& value) { return readNumber(node.maximum, value); }},
    Keyword{u"exclusiveMinimum", [](N& node, V& value) { return readFlag(node.exclusiveMinimum, value); }},
    Keyword{u"exclusiveMaximum", [](N& node, V& value) { return readFlag(node.exclusiveMaximum, value); }},
    Keyword{u"multipleOf", [](N& node, V& value) { return readNumber(node.multipleOf, value); }},
    Keyword{u"minLength", [](N& node, V& value) { return readCount(node.minLength, value); }},
    Keyword{u"maxLength", [](N& node, V& value) { return readCount(node.maxLength, value); }},
    Keyword{u"pattern", [](N& node, V& value) { return readText(node.pattern, value); }},
    Keyword{u"minItems", [](N& node, V& value) { return readCount(node.minItems, value); }},
    Keyword{u"maxItems", [](N& node, V& value) { return readCount(node.maxItems, value); }},
    Keyword{u"uniqueItems", [](N& node, V& value) { return readFlag(node.uniqueItems, value); }},
    Keyword{u"required", readRequired},
    Keyword{u"additionalProperties", readAdditional},
    Keyword{u"properties", readProperties},
    Keyword{u"items", readItems},
};

} // namespace

bool FieldNode::allows(FieldType type) const
{
    const auto lists = [this](FieldType wanted) { return std::ranges::find(types, wanted) != types.end(); };
    return types.empty() || lists(type) || (type == FieldType::Integer && lists(FieldType::Number));
}

const FieldNode* FieldNode::child(QStringView key) const
{
    // The last one where a key stands twice, as JsonValue::find has it.
    const auto last = std::find_if(
        children.crbegin(), children.crend(), [key](const FieldNode& node) { return node.name == key; });
    return last == children.crend() ? nullptr : &*last;
}

const FieldNode* FieldNode::find(QStringView pointer) const
{
    const QStringList steps = pointerSteps(pointer);
    const FieldNode* node = steps.isEmpty() && !pointer.isEmpty() ? nullptr : this;
    for (const QString& step : steps) {
        const FieldNode* next = node->child(step);
        if (next == nullptr && arrayIndex(step))
            next = node->items.get();
        if (node = next; node == nullptr)
            break;
    }
    return node;
}

FieldNode parseSchema(const JsonValue& schema)
{
    FieldNode node;
    if (schema.isBool() && !schema.toBool()) // `false` allows nothing, which draft 4 spells so
        node.unknown.push_back({u"not"_s, JsonValue::object()});
    for (const JsonMember& member : schema.members()) {
        const auto keyword = std::ranges::find(keywords, QStringView(member.key), &Keyword::name);
        if (keyword == keywords.end() || !keyword->read(node, member.value))
            node.unknown.push_back(member);
    }
    for (FieldNode& child : node.children)
        child.required = node.requiredKeys.contains(child.name);
    return node;
}

} // namespace hubscope

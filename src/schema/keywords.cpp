// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/keywords.h"

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

/// Not understood where a bound stands already: drafts that spell both bounds as numbers mean them together.
bool readNumber(std::optional<double>& out, QByteArray& spelling, const JsonValue& value)
{
    if (!value.isNumber() || out)
        return false;
    out = value.toDouble();
    spelling = value.spelling();
    return true;
}

bool readCount(std::optional<qint64>& out, const JsonValue& value)
{
    bool ok = false;
    const qint64 count = value.isInteger() ? value.spelling().toLongLong(&ok) : 0;
    if (ok && count >= 0)
        out = count;
    return out.has_value();
}

bool readTexts(QStringList& out, const JsonValue& value)
{
    for (const JsonValue& item : value.items()) {
        if (item.isString())
            out.append(item.toString());
    }
    return value.isArray();
}

bool readEnum(FieldNode& node, const JsonValue& value)
{
    node.enumValues = value.items();
    return !node.enumValues.empty();
}

bool readPattern(FieldNode& node, const JsonValue& value)
{
    const QRegularExpression expression = schemaExpression(value.toString());
    if (!value.isString() || !expression.isValid())
        return false;
    node.pattern = value.toString();
    node.expression = std::make_shared<const QRegularExpression>(expression);
    return true;
}

/// A flag in draft 4; in later drafts a number, the bound itself.
bool readExclusive(bool& flag, std::optional<double>& bound, QByteArray& spelling, const JsonValue& value)
{
    if (!value.isNumber() || bound)
        return readFlag(flag, value);
    flag = true;
    return readNumber(bound, spelling, value);
}

struct Keyword
{
    QStringView name;
    bool (*read)(FieldNode& node, const JsonValue& value);
};

using N = FieldNode;
using V = const JsonValue;

constexpr std::array keywords = {
    Keyword{u"$schema", [](N&, V&) { return true; }},
    Keyword{u"id", [](N&, V& value) { return value.isString(); }},
    Keyword{u"definitions", [](N&, V& value) { return value.isObject(); }},
    Keyword{u"title", [](N& node, V& value) { return readText(node.title, value); }},
    Keyword{u"description", [](N& node, V& value) { return readText(node.description, value); }},
    Keyword{u"type", readTypes},
    Keyword{u"format", [](N& node, V& value) { return readText(node.format, value); }},
    Keyword{u"enum", readEnum},
    Keyword{u"minimum", [](N& n, V& value) { return readNumber(n.minimum, n.minimumSpelling, value); }},
    Keyword{u"maximum", [](N& n, V& value) { return readNumber(n.maximum, n.maximumSpelling, value); }},
    Keyword{
        u"exclusiveMinimum",
        [](N& n, V& value) {
            return readExclusive(n.exclusiveMinimum, n.minimum, n.minimumSpelling, value);
        }},
    Keyword{
        u"exclusiveMaximum",
        [](N& n, V& value) {
            return readExclusive(n.exclusiveMaximum, n.maximum, n.maximumSpelling, value);
        }},
    Keyword{
        u"multipleOf", [](N& n, V& value) { return readNumber(n.multipleOf, n.multipleOfSpelling, value); }},
    Keyword{u"minLength", [](N& node, V& value) { return readCount(node.minLength, value); }},
    Keyword{u"maxLength", [](N& node, V& value) { return readCount(node.maxLength, value); }},
    Keyword{u"pattern", readPattern},
    Keyword{u"minItems", [](N& node, V& value) { return readCount(node.minItems, value); }},
    Keyword{u"maxItems", [](N& node, V& value) { return readCount(node.maxItems, value); }},
    Keyword{u"uniqueItems", [](N& node, V& value) { return readFlag(node.uniqueItems, value); }},
    Keyword{u"minProperties", [](N& node, V& value) { return readCount(node.minProperties, value); }},
    Keyword{u"maxProperties", [](N& node, V& value) { return readCount(node.maxProperties, value); }},
    Keyword{u"required", [](N& node, V& value) { return readTexts(node.requiredKeys, value); }},
};

} // namespace

bool readKeyword(FieldNode& node, const JsonMember& keyword)
{
    const auto known = std::ranges::find(keywords, QStringView(keyword.key), &Keyword::name);
    return known != keywords.end() && known->read(node, keyword.value);
}

QRegularExpression schemaExpression(QString pattern)
{
    static const QRegularExpression codePoint(u"(?<!\\\\)((?:\\\\\\\\)*)\\\\u([0-9A-Fa-f]{4})"_s);
    pattern.replace(codePoint, u"\\1\\x{\\2}"_s);
    // To ECMA-262 `$` is the very end; to PCRE it may also stand before a line break there.
    static const QRegularExpression end(
        uR"(\G((?:[^\\\[$]|\\.|\[(?:[^\\\]]|\\.)*\])*+)\$)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    pattern.replace(end, u"\\1\\z"_s);
    return QRegularExpression(u"(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=1000)"_s + pattern);
}

QString fieldTypeName(FieldType type)
{
    return std::ranges::find(typeNames, type, &TypeName::type)->name.toString();
}

} // namespace hubscope

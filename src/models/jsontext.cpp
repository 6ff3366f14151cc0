// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jsontext.h"

#include "core/plaintext.h"
#include "models/eventtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct JsonWords
{
    Q_DECLARE_TR_FUNCTIONS(JsonText)
};

constexpr size_t fewMembers = 3;

/// What a thing is called, where it says so.
QString nameOf(const JsonValue& object)
{
    for (const QStringView key : {u"name", u"label", u"title", u"subject", u"sku", u"key", u"id"}) {
        const JsonValue* value = object.find(key);
        if (value != nullptr && value->isString() && !value->toString().isEmpty())
            return valueText(*value);
    }
    return {};
}

QString listed(const std::vector<JsonMember>& members)
{
    QStringList texts;
    for (const JsonMember& member : members) {
        if (!member.value.isNull())
            texts.append(valueText(member.value));
    }
    return texts.join(u", "_s);
}

} // namespace

QString valueText(const JsonValue& value)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        return u"null"_s;
    case JsonValue::Type::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case JsonValue::Type::Number:
        return QString::fromLatin1(value.spelling());
    case JsonValue::Type::String:
        return oneLine(value.toString(), 1000);
    case JsonValue::Type::Array:
    case JsonValue::Type::Object:
        return countText(value);
    }
    return {};
}

QString gist(const JsonValue& value)
{
    if (!value.isObject())
        return valueText(value);
    const auto& members = value.members();
    const bool flat =
        std::ranges::none_of(members, [](const JsonMember& m) { return m.value.isContainer(); });
    if (const QString name = nameOf(value); !name.isEmpty())
        return name;
    const QString list = flat && members.size() <= fewMembers ? listed(members) : QString();
    return list.isEmpty() ? countText(value) : list;
}

QString valueToolTip(const JsonValue& value)
{
    constexpr qsizetype enough = 2000; // tooltips are for reading on, not for megabytes
    return value.isString() ? plainToolTip(value.toString().left(enough)) : QString();
}

QString countText(const JsonValue& container)
{
    return container.isArray() ? JsonWords::tr("%n item(s)", nullptr, int(container.items().size()))
                               : JsonWords::tr("%n field(s)", nullptr, int(container.members().size()));
}

QString typeText(JsonValue::Type type)
{
    switch (type) {
    case JsonValue::Type::Null:
        return u"null"_s;
    case JsonValue::Type::Bool:
        return JsonWords::tr("true or false");
    case JsonValue::Type::Number:
        return JsonWords::tr("number");
    case JsonValue::Type::String:
        return JsonWords::tr("text");
    case JsonValue::Type::Array:
        return JsonWords::tr("list");
    case JsonValue::Type::Object:
        return JsonWords::tr("object");
    }
    return {};
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fieldtext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Null:
        return u"null"_s;
    case FieldType::Boolean:
        return FieldWords::tr("true or false");
    case FieldType::Integer:
        return FieldWords::tr("whole number");
    case FieldType::Number:
        return FieldWords::tr("number");
    case FieldType::String:
        return FieldWords::tr("text");
    case FieldType::Array:
        return FieldWords::tr("list");
    case FieldType::Object:
        return FieldWords::tr("object");
    }
    return {};
}

QString notA(FieldType type)
{
    switch (type) {
    case FieldType::Null:
        return FieldWords::tr("not null");
    case FieldType::Boolean:
        return FieldWords::tr("neither true nor false");
    case FieldType::Integer:
        return FieldWords::tr("not a whole number");
    case FieldType::Number:
        return FieldWords::tr("not a number");
    case FieldType::String:
        return FieldWords::tr("not a text");
    case FieldType::Array:
        return FieldWords::tr("not a list");
    case FieldType::Object:
        return FieldWords::tr("not an object");
    }
    return {};
}

} // namespace

QString wrongTypeText(const FieldNode& schema)
{
    if (schema.types.size() == 1)
        return notA(schema.types.front());
    QStringList names;
    for (const FieldType type : schema.types)
        names.append(typeName(type));
    return FieldWords::tr("expected %1")
        .arg(names.join(FieldWords::tr(" or ", "between the types that a field may have")));
}

QString priceText(const JsonValue& item)
{
    const JsonValue* price = item.find(u"price");
    if (price == nullptr)
        return {};
    const JsonValue* quantity = item.find(u"quantity");
    const auto number = [](const JsonValue& value) {
        return value.isNumber() ? QString::fromLatin1(value.spelling()) : u"?"_s;
    };
    return u"%1 × %2"_s.arg(quantity == nullptr ? u"1"_s : number(*quantity), number(*price));
}

} // namespace hubscope

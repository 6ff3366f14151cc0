// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/schematexts.h"

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

void takeText(JsonValue& schema, const JsonValue& other, const QString& key)
{
    const JsonValue* own = schema.find(key);
    const JsonValue* text = other.find(key);
    if (text != nullptr && (own == nullptr || own->toString().isEmpty()))
        schema.set(key, *text);
}

void takeTexts(JsonValue& schema, const JsonValue& other)
{
    if (!schema.isObject() || !other.isObject())
        return;
    takeText(schema, other, u"title"_s);
    takeText(schema, other, u"description"_s);
    JsonValue* items = schema.find(u"items");
    const JsonValue* otherItems = other.find(u"items");
    if (items != nullptr && otherItems != nullptr)
        takeTexts(*items, *otherItems);
    JsonValue* properties = schema.find(u"properties");
    const JsonValue* otherProperties = other.find(u"properties");
    if (properties == nullptr || otherProperties == nullptr)
        return;
    for (JsonMember& member : properties->members()) {
        if (const JsonValue* otherField = otherProperties->find(member.key))
            takeTexts(member.value, *otherField);
    }
}

} // namespace

JsonValue withTextsOf(JsonValue schema, const JsonValue& other)
{
    takeTexts(schema, other);
    return schema;
}

} // namespace hubscope

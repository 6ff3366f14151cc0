// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/typechange.h"

#include "core/jsonpointer.h"
#include "schema/catalogue.h"

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

bool hasPlaceFor(const FieldNode& schema, const JsonMember& member)
{
    const FieldNode* child = schema.child(member.key);
    return child ? child->allows(fieldTypeOf(member.value)) : !schema.closed;
}

void dropStrangers(TypeChange& change, const QString& key, const FieldNode& schema)
{
    JsonValue* payload = change.event.find(key);
    if (!payload || !payload->isObject())
        return;
    std::erase_if(payload->members(), [&](const JsonMember& member) {
        if (hasPlaceFor(schema, member))
            return false;
        change.dropped.append(u'/' + key + u'/' + pointerStep(member.key));
        return true;
    });
}

} // namespace

TypeChange withType(const JsonValue& event, const Catalogue& catalogue, const QString& type)
{
    TypeChange change{event, {}};
    change.event.set(u"type"_s, JsonValue::string(type));
    if (const EventTypeInfo* info = catalogue.eventType(type))
        dropStrangers(change, u"properties"_s, *info->properties.tree());
    return change;
}

TypeChange withContext(const JsonValue& event, const Catalogue& catalogue, const QString& context)
{
    TypeChange change{event, {}};
    change.event.set(u"context"_s, JsonValue::string(context));
    if (const ContextInfo* info = catalogue.context(context))
        dropStrangers(change, u"contextInfo"_s, *info->contextInfo.tree());
    return change;
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draftschema.h"

#include "core/jsonmembers.h"
#include "core/jsonpointer.h"
#include "schema/catalogue.h"

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// The schema of one of an event's payloads; null when nothing is known about it.
std::shared_ptr<const FieldNode>
payloadSchema(const JsonValue& event, const Catalogue& catalogue, QStringView payload)
{
    if (payload == u"properties") {
        const EventTypeInfo* type = catalogue.eventType(textAt(event, u"type"));
        return type ? type->properties.tree() : nullptr;
    }
    if (payload == u"contextInfo") {
        const ContextInfo* context = catalogue.context(textAt(event, u"context"));
        return context ? context->contextInfo.tree() : nullptr;
    }
    return payload == u"tracking" ? catalogue.tracking().tree() : nullptr;
}

/// As events are written in the API contract.
QStringList envelopeOrder()
{
    return {u"type"_s,       u"context"_s,     u"mode"_s,
            u"date"_s,       u"customerId"_s,  u"bringBackProperties"_s,
            u"properties"_s, u"contextInfo"_s, u"tracking"_s};
}

} // namespace

std::shared_ptr<const FieldNode>
schemaAt(const JsonValue& event, const Catalogue& catalogue, QStringView pointer)
{
    if (!pointer.startsWith(u'/'))
        return nullptr;
    const qsizetype slash = pointer.indexOf(u'/', 1);
    const qsizetype end = slash < 0 ? pointer.size() : slash;
    const auto schema = payloadSchema(event, catalogue, pointer.sliced(1, end - 1));
    const FieldNode* node = schema ? schema->find(pointer.sliced(end)) : nullptr;
    return node ? std::shared_ptr<const FieldNode>(schema, &node->target()) : nullptr;
}

QStringList keyOrderAt(const JsonValue& event, const Catalogue& catalogue, QStringView pointer)
{
    const QString parent = parentPointer(pointer);
    if (parent.isEmpty())
        return envelopeOrder();
    QStringList keys;
    if (const auto node = schemaAt(event, catalogue, parent)) {
        for (const FieldNode& child : node->children)
            keys.append(child.name);
    }
    return keys;
}

void makeWay(JsonValue& event, const Catalogue& catalogue, QStringView pointer)
{
    const QString parent = parentPointer(pointer);
    const JsonValue* there = event.atPointer(parent);
    if (parent.isEmpty() || (there && there->isContainer()))
        return;
    makeWay(event, catalogue, parent);
    const auto node = schemaAt(event, catalogue, parent);
    const bool array = node && node->allows(FieldType::Array) && !node->allows(FieldType::Object);
    setAt(
        event, parent, array ? JsonValue::array() : JsonValue::object(),
        keyOrderAt(event, catalogue, parent));
}

} // namespace hubscope

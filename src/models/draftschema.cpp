// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draftschema.h"

#include "core/jsonpointer.h"
#include "schema/catalogue.h"

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

QString wordOf(const JsonValue& event, QStringView key)
{
    const JsonValue* value = event.find(key);
    return value ? value->toString() : QString();
}

/// The schema of one of an event's payloads; null when nothing is known about it.
std::shared_ptr<const FieldNode>
payloadSchema(const JsonValue& event, const Catalogue& catalogue, QStringView payload)
{
    if (payload == u"properties") {
        const EventTypeInfo* type = catalogue.eventType(wordOf(event, u"type"));
        return type ? type->properties.tree() : nullptr;
    }
    if (payload == u"contextInfo") {
        const ContextInfo* context = catalogue.context(wordOf(event, u"context"));
        return context ? context->contextInfo.tree() : nullptr;
    }
    return payload == u"tracking" ? catalogue.tracking().tree() : nullptr;
}

/// Calls `use` with the node that governs the pointer, or with a null pointer. The node lives as long as the
/// call.
template<typename Use>
auto withNode(const JsonValue& event, const Catalogue& catalogue, QStringView pointer, Use use)
{
    const qsizetype slash = pointer.indexOf(u'/', 1);
    const QStringView payload = pointer.sliced(1, (slash < 0 ? pointer.size() : slash) - 1);
    const auto schema = payloadSchema(event, catalogue, payload);
    return use(schema ? schema->find(slash < 0 ? QStringView() : pointer.sliced(slash)) : nullptr);
}

/// As events are written in the API contract.
QStringList envelopeOrder()
{
    return {u"type"_s,       u"context"_s,     u"mode"_s,
            u"date"_s,       u"customerId"_s,  u"bringBackProperties"_s,
            u"properties"_s, u"contextInfo"_s, u"tracking"_s};
}

} // namespace

QStringList keyOrderAt(const JsonValue& event, const Catalogue& catalogue, QStringView pointer)
{
    const QString parent = parentPointer(pointer);
    if (parent.isEmpty())
        return envelopeOrder();
    return withNode(event, catalogue, parent, [](const FieldNode* node) {
        QStringList keys;
        for (const FieldNode& child : node ? node->target().children : std::vector<FieldNode>())
            keys.append(child.name);
        return keys;
    });
}

void makeWay(JsonValue& event, const Catalogue& catalogue, QStringView pointer)
{
    const QString parent = parentPointer(pointer);
    const JsonValue* there = event.atPointer(parent);
    if (parent.isEmpty() || (there && there->isContainer()))
        return;
    makeWay(event, catalogue, parent);
    const bool array = withNode(event, catalogue, parent, [](const FieldNode* node) {
        return node && node->target().allows(FieldType::Array) && !node->target().allows(FieldType::Object);
    });
    setAt(
        event, parent, array ? JsonValue::array() : JsonValue::object(),
        keyOrderAt(event, catalogue, parent));
}

} // namespace hubscope

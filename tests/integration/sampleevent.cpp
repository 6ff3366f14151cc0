// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleevent.h"

#include "core/jsonpointer.h"

using namespace Qt::StringLiterals;

namespace hubscope::test {

namespace {

/// Walks through an event's payload and breaks it at every place in every way.
class Breaker
{
public:
    explicit Breaker(const JsonValue& event)
        : m_event(event)
    {
    }

    void breakMembers(const FieldNode& field, const JsonValue& object, const QString& pointer)
    {
        if (field.closed)
            put("additionalProperties", pointer + u"/unheard~1of"_s, JsonValue::boolean(true));
        for (const QString& key : field.requiredKeys) {
            const QString missing = pointer + u'/' + pointerStep(key);
            JsonValue event = m_event;
            removeAt(event, missing);
            add("required", missing, std::move(event));
        }
        for (const FieldNode& child : field.children) {
            if (object.find(child.name) != nullptr)
                breakField(child, pointer + u'/' + pointerStep(child.name));
        }
    }

    std::vector<BrokenEvent> broken;

private:
    void breakField(const FieldNode& field, const QString& pointer)
    {
        const JsonValue& value = *m_event.atPointer(pointer);
        breakType(field, pointer);
        breakChoice(field, pointer);
        if (value.isNumber())
            breakBounds(field, pointer);
        if (value.isObject())
            breakMembers(field, value, pointer);
        if (field.items && !value.items().empty())
            breakField(*field.items, pointer + u"/0"_s);
    }

    void put(const char* keyword, const QString& pointer, const JsonValue& value)
    {
        JsonValue event = m_event;
        setAt(event, pointer, value);
        add(keyword, pointer, std::move(event));
    }

    void add(const char* keyword, const QString& pointer, JsonValue event)
    {
        const QString name = QString::fromLatin1(keyword);
        broken.push_back({name + u" at "_s + pointer, std::move(event), pointer, name});
    }

    /// With a value of each type that does not belong there.
    void breakType(const FieldNode& field, const QString& pointer)
    {
        if (!field.allows(FieldType::Integer))
            put("type", pointer, JsonValue::number(QByteArray("12.50")));
        if (!field.allows(FieldType::String))
            put("type", pointer, JsonValue::string(u"12,50"_s));
        if (!field.allows(FieldType::Object))
            put("type", pointer, JsonValue::object());
        if (!field.allows(FieldType::Array))
            put("type", pointer, JsonValue::array());
        if (!field.allows(FieldType::Null))
            put("type", pointer, JsonValue());
        if (field.allows(FieldType::Integer) && !field.allows(FieldType::Number))
            put("type", pointer, JsonValue::number(QByteArray("1.5")));
    }

    void breakChoice(const FieldNode& field, const QString& pointer)
    {
        if (!field.enumValues.empty() && field.allows(FieldType::String))
            put("enum", pointer, JsonValue::string(u"no such value"_s));
        if (!field.format.isEmpty())
            put("format", pointer, JsonValue::string(u"of no format"_s));
    }

    void breakBounds(const FieldNode& field, const QString& pointer)
    {
        if (field.minimum)
            put("minimum", pointer, JsonValue::number(*field.minimum - 0.5));
        if (field.maximum)
            put("maximum", pointer, JsonValue::number(*field.maximum + 0.5));
    }

    const JsonValue& m_event;
};

} // namespace

JsonValue sampleEvent(const Catalogue& catalogue, const EventTypeInfo& type, const SampleRequest& request)
{
    const std::vector<ContextInfo>& contexts = catalogue.contexts();
    const ContextInfo& context = contexts[request.seed % contexts.size()];
    return JsonValue::object(
        {{u"type"_s, JsonValue::string(type.name)},
         {u"context"_s, JsonValue::string(context.name)},
         {u"mode"_s, JsonValue::string(type.mode)},
         {u"properties"_s, sampleProperties(type, request)},
         {u"contextInfo"_s, sampleContextInfo(context, request)},
         {u"tracking"_s, sampleTracking(catalogue, request)}});
}

std::vector<BrokenEvent> brokenEvents(const JsonValue& event, const QString& root, const FieldNode& schema)
{
    Breaker breaker(event);
    breaker.breakMembers(schema, *event.atPointer(root), root);
    return std::move(breaker.broken);
}

} // namespace hubscope::test

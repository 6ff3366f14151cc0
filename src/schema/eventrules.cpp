// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonmembers.h"
#include "core/jsonpointer.h"
#include "core/timestamp.h"
#include "domain/event.h"
#include "schema/catalogue.h"
#include "schema/duplicatekeys.h"
#include "schema/fixes.h"
#include "schema/validator.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// The body of POST events (API contract, Event), as far as a schema can say it. Null is as good as nothing
/// where nothing need be.
const FieldNode& envelope()
{
    static const FieldNode schema = [] {
        const auto json = parseJson(
            R"({"type": "object", "additionalProperties": false, "required": ["type", "context", "properties"],
                "properties": {
                    "customerId": {"type": ["string", "null"], "minLength": 1},
                    "bringBackProperties": {
                        "type": ["object", "null"], "required": ["type", "value", "nodeId"],
                        "properties": {
                            "type": {"type": "string", "minLength": 1},
                            "value": {"type": "string", "minLength": 1},
                            "nodeId": {"type": "string", "minLength": 1}}},
                    "type": {"type": "string", "minLength": 1},
                    "context": {"type": "string", "minLength": 1},
                    "mode": {"type": ["string", "null"], "minLength": 1},
                    "date": {"type": ["string", "null"], "minLength": 1},
                    "properties": {"type": "object"},
                    "contextInfo": {"type": ["object", "null"]},
                    "tracking": {"type": ["object", "null"]}}})");
        Q_ASSERT(json.hasValue());
        return parseSchema(*json);
    }();
    return schema;
}

/// What a date should be; that it may also be written otherwise is judgeDate()'s to say.
const FieldNode& dateSchema()
{
    static const FieldNode schema = [] {
        FieldNode node;
        node.types = {FieldType::String};
        node.format = u"date-time"_s;
        return node;
    }();
    return schema;
}

JsonValue textsOf(const QStringList& texts)
{
    JsonValue array = JsonValue::array();
    for (const QString& text : texts)
        array.append(JsonValue::string(text));
    return array;
}

template<typename Info>
QStringList namesOf(const std::vector<Info>& infos)
{
    QStringList names;
    for (const Info& info : infos)
        names.append(info.name);
    return names;
}

std::optional<Fix> nearestFix(const QString& text, const QStringList& names)
{
    const QString meant = nearestName(text, names);
    if (meant.isEmpty())
        return std::nullopt;
    return Fix{.kind = Fix::Kind::Replace, .value = JsonValue::string(meant)};
}

/// What the envelope's schema cannot say.
class EnvelopeJudge
{
public:
    EnvelopeJudge(const JsonValue& event, const Catalogue& catalogue)
        : m_event(event)
        , m_catalogue(catalogue)
    {
    }

    std::vector<Violation> judge()
    {
        m_found = validate(envelope(), m_event);
        if (!m_event.isObject())
            return std::move(m_found);
        for (Violation& violation : m_found)
            sayAsEnvelope(violation);
        judgeIdentity();
        judgeType();
        if (const QString* context = text({u"context"}); context && !m_catalogue.context(*context))
            report(u"/context"_s, Rule::NotInWorkspace, namesOf(m_catalogue.contexts()));
        if (const QString* mode = text({u"mode"}); mode && *mode != "ACTIVE"_L1 && *mode != "PASSIVE"_L1)
            reportEnum(u"/mode"_s, {u"ACTIVE"_s, u"PASSIVE"_s});
        judgeDate();
        bringInOrder();
        return std::move(m_found);
    }

private:
    /// That of the document; what is missing comes last.
    void bringInOrder()
    {
        QHash<QString, qsizetype> places;
        for (const JsonMember& member : m_event.members())
            places.insert(member.key, places.value(member.key, places.size()));
        std::ranges::stable_sort(m_found, {}, [&places](const Violation& violation) {
            return places.value(pointerSteps(violation.pointer).value(0), places.size());
        });
    }

    /// A text of the envelope that says something; null pointer where there is none, or it is wrong already.
    const QString* text(std::initializer_list<QStringView> keys) const
    {
        const JsonValue* value = m_event.at(keys);
        return value && value->isString() && !value->toString().isEmpty() ? &value->toString() : nullptr;
    }

    static void sayAsEnvelope(Violation& violation)
    {
        if (violation.rule == Rule::MinLength) {
            violation.rule = Rule::Empty;
            violation.expected = {};
        }
        if (violation.pointer == "/date"_L1)
            violation.fix = replacement(dateSchema(), violation.actual, violation.rule);
        // A number is no name spelled otherwise.
        static const QStringList names{u"/type"_s, u"/context"_s, u"/mode"_s};
        if (violation.rule == Rule::Type && names.contains(violation.pointer))
            violation.fix.reset();
        // The hub's own fields, in a copy of a stored event.
        if (violation.pointer == "/id"_L1 || violation.pointer == "/registeredAt"_L1)
            violation.fix = Fix{.kind = Fix::Kind::Remove};
    }

    Violation& report(const QString& pointer, Rule rule, const QStringList& choices = {})
    {
        const JsonValue* actual = m_event.atPointer(pointer);
        m_found.push_back({.pointer = pointer, .rule = rule, .actual = actual ? *actual : JsonValue()});
        m_found.back().fix = actual ? nearestFix(actual->toString(), choices) : std::nullopt;
        return m_found.back();
    }

    void reportEnum(const QString& pointer, const QStringList& choices)
    {
        report(pointer, Rule::Enum, choices).expected = textsOf(choices);
    }

    void judgeIdentity()
    {
        const auto given = [this](QStringView key) {
            const JsonValue* value = m_event.find(key);
            return value && !value->isNull();
        };
        if (!given(u"customerId") && !given(u"bringBackProperties"))
            report(u"/customerId"_s, Rule::Identity);
        const QString* type = text({u"bringBackProperties", u"type"});
        const QString pointer = u"/bringBackProperties/type"_s;
        const QStringList types{u"SESSION_ID"_s, u"EXTERNAL_ID"_s};
        if (type == nullptr || types.contains(*type))
            return;
        reportEnum(pointer, types);
        // Some documentation spells it so, and hubs may take it.
        if (BringBack{.type = *type, .value = {}, .nodeId = {}}.isExternalId())
            m_found.back().severity = Violation::Severity::Warning;
    }

    void judgeType()
    {
        const QString* name = text({u"type"});
        const EventTypeInfo* type = name ? m_catalogue.eventType(*name) : nullptr;
        if (name == nullptr || (type && type->enabled))
            return;
        const QStringList others = type ? QStringList() : namesOf(m_catalogue.eventTypes());
        report(u"/type"_s, Rule::NotInWorkspace, others).severity = Violation::Severity::Warning;
    }

    void judgeDate()
    {
        const QString* date = text({u"date"});
        if (date == nullptr || parseTimestamp(*date))
            return;
        Violation& violation = report(u"/date"_s, Rule::Format);
        violation.expected = JsonValue::string(dateSchema().format);
        violation.fix = replacement(dateSchema(), violation.actual, Rule::Format);
    }

    const JsonValue& m_event;
    const Catalogue& m_catalogue;
    std::vector<Violation> m_found;
};

void judgePart(
    std::vector<Violation>& found, const JsonValue& event, const QString& key, const LazySchema& schema)
{
    const JsonValue* part = event.find(key);
    if (part == nullptr || !part->isObject())
        return;
    std::vector<Violation> more = validate(*schema.tree(), *part, u'/' + key);
    std::ranges::move(more, std::back_inserter(found));
}

} // namespace

std::vector<Violation> validatePayload(const JsonValue& event, const Catalogue& catalogue)
{
    std::vector<Violation> found;
    if (const EventTypeInfo* type = catalogue.eventType(textAt(event, u"type")))
        judgePart(found, event, u"properties"_s, type->properties);
    if (const ContextInfo* context = catalogue.context(textAt(event, u"context")))
        judgePart(found, event, u"contextInfo"_s, context->contextInfo);
    judgePart(found, event, u"tracking"_s, catalogue.tracking());
    return found;
}

std::vector<Violation> validateEvent(const JsonValue& event, const Catalogue& catalogue)
{
    std::vector<Violation> found = EnvelopeJudge(event, catalogue).judge();
    std::ranges::move(validatePayload(event, catalogue), std::back_inserter(found));
    std::ranges::move(duplicateKeys(event), std::back_inserter(found));
    return found;
}

} // namespace hubscope

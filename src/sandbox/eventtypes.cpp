// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/eventtypes.h"

#include "core/jsonmembers.h"
#include "core/jsonpointer.h"
#include "sandbox/sql.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

JsonValue bundledConfiguration(const EventTypeInfo& type)
{
    return JsonValue::object(
        {{u"id"_s, JsonValue::string(type.name)},
         {u"type"_s, JsonValue::string(type.name)},
         {u"mode"_s, JsonValue::string(type.mode)},
         {u"label"_s, JsonValue::string(type.label)},
         {u"description"_s, JsonValue::string(type.description)},
         {u"propertiesSchema"_s, type.properties.json()},
         {u"enabled"_s, JsonValue::boolean(true)}});
}

/// As configure() keeps it: with all fields.
EventTypeInfo configuredType(const QString& name, const JsonValue& configuration)
{
    const JsonValue* schema = configuration.find(u"propertiesSchema");
    const JsonValue* enabled = configuration.find(u"enabled");
    const auto parsed = parseJson(schema ? schema->toString().toUtf8() : QByteArray());
    return {
        .name = name,
        .label = textAt(configuration, u"label"),
        .description = textAt(configuration, u"description"),
        .mode = textAt(configuration, u"mode"),
        .properties = LazySchema(parsed ? *parsed : (schema ? *schema : JsonValue())),
        .origin = SchemaOrigin::Workspace,
        .enabled = !enabled || enabled->toBool()};
}

bool isMode(const JsonValue& value)
{
    return value.toString() == "ACTIVE"_L1 || value.toString() == "PASSIVE"_L1;
}

/// An object, or a string holding JSON.
bool isSchema(const JsonValue& value)
{
    if (!value.isString())
        return value.isObject();
    const auto parsed = parseJson(value.toString().toUtf8());
    return parsed && parsed->isObject();
}

QString problemOf(const QString& name, const QString& key, const JsonValue& value)
{
    if ((key == "id"_L1 || key == "type"_L1) && value.toString() != name)
        return u"must be "_s + name;
    if (key == "mode"_L1 && !isMode(value))
        return u"must be ACTIVE or PASSIVE"_s;
    if ((key == "label"_L1 || key == "description"_L1) && !value.isString())
        return u"must be a string"_s;
    if (key == "enabled"_L1 && !value.isBool())
        return u"must be a boolean"_s;
    if (key == "propertiesSchema"_L1 && !isSchema(value))
        return u"must be an object or a string holding JSON"_s;
    return {};
}

} // namespace

EventTypes::EventTypes(Catalogue bundle, Database& database)
    : m_bundle(std::move(bundle))
    , m_database(database)
    , m_catalogue(m_bundle)
{
}

Result<Done> EventTypes::load()
{
    m_configured.clear();
    const auto read = [this](const Statement& row) {
        if (auto body = parseJson(row.bytes(1)))
            m_configured.insert(row.text(0), std::move(*body));
    };
    auto done = eachRow(m_database, u"SELECT type, body FROM event_types"_s, {}, read);
    overlay();
    return done;
}

void EventTypes::overlay()
{
    std::vector<EventTypeInfo> types;
    for (auto entry = m_configured.cbegin(); entry != m_configured.cend(); ++entry)
        types.push_back(configuredType(entry.key(), entry.value()));
    m_catalogue = m_bundle.overlaid(types, {});
}

QStringList EventTypes::names() const
{
    QStringList names;
    for (const EventTypeInfo& type : m_catalogue.eventTypes())
        names.append(type.name);
    return names;
}

bool EventTypes::contains(const QString& name) const
{
    return m_catalogue.eventType(name) != nullptr;
}

std::optional<JsonValue> EventTypes::configuration(const QString& name) const
{
    const EventTypeInfo* type = m_bundle.eventType(name);
    if (!type)
        return std::nullopt;
    const auto configured = m_configured.constFind(name);
    return configured == m_configured.constEnd() ? bundledConfiguration(*type) : *configured;
}

/// Fields that the body leaves out keep the catalogue's values: a type cannot be without mode or schema.
Result<Done> EventTypes::configure(const QString& name, const JsonValue& configuration)
{
    JsonValue full = bundledConfiguration(*m_bundle.eventType(name));
    for (const JsonMember& member : configuration.members())
        full.set(member.key, member.value);
    auto done = m_database.execute(
        u"INSERT OR REPLACE INTO event_types(type, body) VALUES (?, ?)"_s, {name, full.toCompact()});
    if (done) {
        m_configured.insert(name, std::move(full));
        overlay();
    }
    return done;
}

QList<FieldError> configurationViolations(const QString& name, const JsonValue& body)
{
    if (!body.isObject())
        return {{QString(), u"must be an object"_s}};
    QList<FieldError> violations;
    for (const JsonMember& member : body.members()) {
        const QString problem = problemOf(name, member.key, member.value);
        if (!problem.isEmpty())
            violations.append({u'/' + pointerStep(member.key), problem});
    }
    return violations;
}

} // namespace hubscope::sandbox

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/customerbody.h"

#include "core/timestamp.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

struct Field
{
    QStringView name;
    JsonValue::Type type;
    QStringView article;
};

constexpr Field typedFields[] = {
    {u"nodeId", JsonValue::Type::String, u"a string"},
    {u"externalId", JsonValue::Type::String, u"a string"},
    {u"enabled", JsonValue::Type::Bool, u"a boolean"},
    {u"base", JsonValue::Type::Object, u"an object"},
    {u"extended", JsonValue::Type::Object, u"an object"},
    {u"tags", JsonValue::Type::Object, u"an object"},
    {u"consents", JsonValue::Type::Object, u"an object"},
};

/// The fields that a read always has, in its order, after those of the stamp.
constexpr QStringView shownFields[] = {u"extra", u"base", u"extended", u"tags", u"consents"};

void checkType(
    const JsonValue* value, JsonValue::Type type, const QString& path, QStringView article,
    QList<FieldError>& violations)
{
    if (value && !value->isNull() && value->type() != type)
        violations.append({path, u"must be "_s + article});
}

/// Null for an empty text too: nobody is found by an empty external id.
QString textOrNull(const JsonValue& value, std::initializer_list<QStringView> keys)
{
    const JsonValue* found = value.at(keys);
    return found && !found->toString().isEmpty() ? found->toString() : QString();
}

const JsonValue& memberOrNull(const JsonValue& object, QStringView key)
{
    static const JsonValue null;
    const JsonValue* found = object.find(key);
    return found ? *found : null;
}

void copyField(const JsonValue& from, const QStringList& steps, JsonValue& to)
{
    const JsonValue* found = from.find(steps.first());
    if (!found)
        return;
    if (steps.size() == 1 || !found->isObject()) {
        to.set(steps.first(), *found);
        return;
    }
    JsonValue inner = to.find(steps.first()) ? *to.find(steps.first()) : JsonValue::object();
    copyField(*found, steps.mid(1), inner);
    to.set(steps.first(), std::move(inner));
}

} // namespace

QList<FieldError> customerViolations(const JsonValue& body)
{
    if (!body.isObject())
        return {{QString(), u"must be an object"_s}};
    QList<FieldError> violations;
    for (const Field& field : typedFields)
        checkType(body.find(field.name), field.type, u'/' + field.name, field.article, violations);
    checkType(
        body.at({u"base", u"contacts"}), JsonValue::Type::Object, u"/base/contacts"_s, u"an object",
        violations);
    checkType(
        body.at({u"base", u"contacts", u"email"}), JsonValue::Type::String, u"/base/contacts/email"_s,
        u"a string", violations);
    for (const QStringView list : {u"educations", u"likes", u"jobs", u"subscriptions"}) {
        checkType(
            body.at({u"base", list}), JsonValue::Type::Array, u"/base/"_s + list, u"an array", violations);
    }
    return violations;
}

JsonValue shownCustomer(const JsonValue& posted, const CustomerStamp& stamp)
{
    const JsonValue* enabled = posted.find(u"enabled");
    JsonValue shown = JsonValue::object(
        {{u"id"_s, JsonValue::string(stamp.id)},
         {u"nodeId"_s, JsonValue::string(stamp.node)},
         {u"externalId"_s, memberOrNull(posted, u"externalId")},
         {u"registeredAt"_s, JsonValue::string(hubTimestamp(stamp.registeredAt))},
         {u"updatedAt"_s, JsonValue::string(hubTimestamp(stamp.updatedAt))},
         {u"enabled"_s, enabled && enabled->isBool() ? *enabled : JsonValue::boolean(true)}});
    for (const QStringView field : shownFields)
        shown.set(field.toString(), memberOrNull(posted, field));
    for (const JsonMember& member : posted.members()) {
        if (!shown.find(member.key))
            shown.set(member.key, member.value);
    }
    return shown;
}

StoredCustomer storedCustomer(const JsonValue& shown)
{
    return {
        0,
        textOrNull(shown, {u"id"}),
        textOrNull(shown, {u"nodeId"}),
        textOrNull(shown, {u"externalId"}),
        textOrNull(shown, {u"base", u"contacts", u"email"}),
        shown.toCompact()};
}

void mergeInto(JsonValue& target, const JsonValue& patch)
{
    if (!target.isObject() || !patch.isObject()) {
        target = patch;
        return;
    }
    for (const JsonMember& member : patch.members()) {
        if (JsonValue* existing = target.find(member.key))
            mergeInto(*existing, member.value);
        else
            target.set(member.key, member.value);
    }
}

JsonValue withFields(const JsonValue& customer, const QStringList& fields)
{
    JsonValue out = JsonValue::object({{u"id"_s, memberOrNull(customer, u"id")}});
    for (const QString& field : fields)
        copyField(customer, field.split(u'.'), out);
    return out;
}

} // namespace hubscope::sandbox

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customerdraft.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

using Field = CustomerDraftProblem::Field;
using Kind = CustomerDraftProblem::Kind;

struct CustomerDraftWords
{
    Q_DECLARE_TR_FUNCTIONS(CustomerDraft)
};

bool isBlank(const QByteArray& text)
{
    return text.trimmed().isEmpty();
}

/// An object, or nothing for blanks and for what is none.
std::optional<JsonValue> objectIn(const QByteArray& text)
{
    auto json = parseJson(text);
    if (isBlank(text) || !json || !json->isObject())
        return std::nullopt;
    return *std::move(json);
}

void checkFree(const QByteArray& text, Field field, QList<CustomerDraftProblem>& problems)
{
    if (isBlank(text))
        return;
    const auto json = parseJson(text);
    if (!json)
        problems.append({Kind::BadJson, field, json.error().line, json.error().column});
    else if (!json->isObject())
        problems.append({Kind::NoObject, field});
}

void setText(JsonValue& object, const QString& key, const QString& text)
{
    if (!text.trimmed().isEmpty())
        object.set(key, JsonValue::string(text.trimmed()));
}

JsonValue contactsOf(const CustomerDraft& draft, const JsonValue& base)
{
    const JsonValue* given = base.find(u"contacts");
    JsonValue contacts = given && given->isObject() ? *given : JsonValue::object();
    setText(contacts, u"email"_s, draft.email);
    setText(contacts, u"phone"_s, draft.phone);
    return contacts;
}

JsonValue baseOf(const CustomerDraft& draft)
{
    JsonValue base = objectIn(draft.base).value_or(JsonValue::object());
    setText(base, u"firstName"_s, draft.firstName);
    setText(base, u"lastName"_s, draft.lastName);
    JsonValue contacts = contactsOf(draft, base);
    if (!contacts.members().empty())
        base.set(u"contacts"_s, std::move(contacts));
    return base;
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::None:
        break;
    case Field::Node:
        return CustomerDraftWords::tr("Node");
    case Field::ExternalId:
        return CustomerDraftWords::tr("External id");
    case Field::Email:
        return CustomerDraftWords::tr("E-mail");
    case Field::Base:
        return u"base"_s;
    case Field::Extended:
        return u"extended"_s;
    case Field::Tags:
        return u"tags"_s;
    }
    return {};
}

} // namespace

QList<CustomerDraftProblem> problemsOf(const CustomerDraft& draft)
{
    QList<CustomerDraftProblem> problems;
    if (draft.nodeId.trimmed().isEmpty())
        problems.append({Kind::NoNode, Field::Node});
    checkFree(draft.base, Field::Base, problems);
    checkFree(draft.extended, Field::Extended, problems);
    checkFree(draft.tags, Field::Tags, problems);
    const JsonValue body = customerBody(draft);
    if (!body.find(u"externalId") && !body.find(u"base") && !body.find(u"extended"))
        problems.append({Kind::Nothing, Field::ExternalId});
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s]+$"_s);
    const QString address = draft.email.trimmed();
    if (!address.isEmpty() && !email.match(address).hasMatch())
        problems.append({Kind::BadEmail, Field::Email});
    return problems;
}

QString customerDraftProblemText(const CustomerDraftProblem& problem)
{
    switch (problem.kind) {
    case Kind::NoNode:
        return CustomerDraftWords::tr("The profile has no node: the hub needs one.");
    case Kind::Nothing:
        return CustomerDraftWords::tr("Enter an external id, or anything about the person.");
    case Kind::BadJson:
        return CustomerDraftWords::tr("%1 is no JSON, at line %2, column %3.")
            .arg(fieldName(problem.field))
            .arg(problem.line)
            .arg(problem.column);
    case Kind::NoObject:
        return CustomerDraftWords::tr("%1 must be a JSON object: {…}.").arg(fieldName(problem.field));
    case Kind::BadEmail:
        break;
    }
    return CustomerDraftWords::tr("This does not look like an e-mail address.");
}

JsonValue customerBody(const CustomerDraft& draft)
{
    JsonValue body = JsonValue::object();
    setText(body, u"nodeId"_s, draft.nodeId);
    setText(body, u"externalId"_s, draft.externalId);
    JsonValue base = baseOf(draft);
    if (!base.members().empty())
        body.set(u"base"_s, std::move(base));
    if (auto extended = objectIn(draft.extended))
        body.set(u"extended"_s, *std::move(extended));
    if (auto tags = objectIn(draft.tags))
        body.set(u"tags"_s, *std::move(tags));
    return body;
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customerdraft.h"

#include "core/jsonmembers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

using DraftField = CustomerDraftProblem::Field;
using DraftFault = CustomerDraftProblem::Kind;

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

void checkFree(const QByteArray& text, DraftField field, QList<CustomerDraftProblem>& problems)
{
    if (isBlank(text))
        return;
    const auto json = parseJson(text);
    if (!json)
        problems.append({DraftFault::BadJson, field, json.error().line, json.error().column});
    else if (!json->isObject())
        problems.append({DraftFault::NoObject, field});
}

void setEntered(JsonValue& object, const QString& key, const QString& text)
{
    if (!text.trimmed().isEmpty())
        object.set(key, JsonValue::string(text.trimmed()));
}

JsonValue contactsOf(const CustomerDraft& draft, const JsonValue& base)
{
    const JsonValue* given = base.find(u"contacts");
    JsonValue contacts = given && given->isObject() ? *given : JsonValue::object();
    setEntered(contacts, u"email"_s, draft.email);
    setEntered(contacts, u"phone"_s, draft.phone);
    return contacts;
}

JsonValue baseOf(const CustomerDraft& draft)
{
    JsonValue base = objectIn(draft.base).value_or(JsonValue::object());
    setEntered(base, u"firstName"_s, draft.firstName);
    setEntered(base, u"lastName"_s, draft.lastName);
    JsonValue contacts = contactsOf(draft, base);
    if (!contacts.members().empty())
        base.set(u"contacts"_s, std::move(contacts));
    return base;
}

QString fieldName(DraftField field)
{
    switch (field) {
    case DraftField::None:
        break;
    case DraftField::Node:
        return CustomerDraftWords::tr("Node");
    case DraftField::ExternalId:
        return CustomerDraftWords::tr("External id");
    case DraftField::Email:
        return CustomerDraftWords::tr("E-mail");
    case DraftField::Base:
        return u"base"_s;
    case DraftField::Extended:
        return u"extended"_s;
    case DraftField::Tags:
        return u"tags"_s;
    }
    return {};
}

} // namespace

QList<CustomerDraftProblem> problemsOf(const CustomerDraft& draft)
{
    QList<CustomerDraftProblem> problems;
    if (draft.nodeId.trimmed().isEmpty())
        problems.append({DraftFault::NoNode, DraftField::Node});
    checkFree(draft.base, DraftField::Base, problems);
    checkFree(draft.extended, DraftField::Extended, problems);
    checkFree(draft.tags, DraftField::Tags, problems);
    const JsonValue body = customerBody(draft);
    if (!body.find(u"externalId") && !body.find(u"base") && !body.find(u"extended"))
        problems.append({DraftFault::Nothing, DraftField::ExternalId});
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s]+$"_s);
    const QString address = draft.email.trimmed();
    if (!address.isEmpty() && !email.match(address).hasMatch())
        problems.append({DraftFault::BadEmail, DraftField::Email});
    return problems;
}

QString customerDraftProblemText(const CustomerDraftProblem& problem)
{
    switch (problem.kind) {
    case DraftFault::NoNode:
        return CustomerDraftWords::tr("The profile has no node: the hub needs one.");
    case DraftFault::Nothing:
        return CustomerDraftWords::tr("Enter an external id, or anything about the person.");
    case DraftFault::BadJson:
        return CustomerDraftWords::tr("%1 is no JSON, at line %2, column %3.")
            .arg(fieldName(problem.field))
            .arg(problem.line)
            .arg(problem.column);
    case DraftFault::NoObject:
        return CustomerDraftWords::tr("%1 must be a JSON object: {…}.").arg(fieldName(problem.field));
    case DraftFault::BadEmail:
        break;
    }
    return CustomerDraftWords::tr("This does not look like an e-mail address.");
}

JsonValue customerBody(const CustomerDraft& draft)
{
    JsonValue body = JsonValue::object();
    setEntered(body, u"nodeId"_s, draft.nodeId);
    setEntered(body, u"externalId"_s, draft.externalId);
    JsonValue base = baseOf(draft);
    if (!base.members().empty())
        body.set(u"base"_s, std::move(base));
    if (auto extended = objectIn(draft.extended))
        body.set(u"extended"_s, *std::move(extended));
    if (auto tags = objectIn(draft.tags))
        body.set(u"tags"_s, *std::move(tags));
    return body;
}

CustomerDraft draftOfCustomer(const JsonValue& body)
{
    const auto free = [&body](QStringView key) {
        const JsonValue* part = body.find(key);
        return part ? part->toPretty() : QByteArray();
    };
    CustomerDraft draft;
    draft.nodeId = textAt(body, u"nodeId");
    draft.externalId = textAt(body, u"externalId");
    draft.base = free(u"base");
    draft.extended = free(u"extended");
    draft.tags = free(u"tags");
    return draft;
}

} // namespace hubscope

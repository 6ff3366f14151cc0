// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/customerquery.h"

#include "core/json.h"
#include "domain/eventquery.h"

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

JsonValue literal(const char* value)
{
    return JsonValue::string(QString::fromLatin1(value));
}

JsonValue atomic(const char* attribute, const char* op, const QString& value)
{
    return JsonValue::object(
        {{u"type"_s, literal("atomic")},
         {u"attribute"_s, literal(attribute)},
         {u"operator"_s, literal(op)},
         {u"value"_s, JsonValue::string(value)}});
}

JsonValue composite(const char* conjunction, std::vector<JsonValue> conditions)
{
    return JsonValue::object(
        {{u"type"_s, literal("composite")},
         {u"conjunction"_s, literal(conjunction)},
         {u"conditions"_s, JsonValue::array(std::move(conditions))}});
}

/// `IN` on a text means "contains".
JsonValue containedAnywhere(const QString& value)
{
    return composite(
        "or", {atomic("base.firstName", "IN", value), atomic("base.lastName", "IN", value),
               atomic("base.contacts.email", "IN", value), atomic("externalId", "IN", value)});
}

/// Each word somewhere: first and last name are two fields.
JsonValue everyWordContained(const QString& text)
{
    std::vector<JsonValue> conditions;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        conditions.push_back(containedAnywhere(word));
    return conditions.size() == 1 ? conditions.front() : composite("and", std::move(conditions));
}

QString simpleQuery(JsonValue condition)
{
    const JsonValue query = JsonValue::object(
        {{u"name"_s, literal("")},
         {u"query"_s, JsonValue::object(
                          {{u"type"_s, literal("simple")},
                           {u"are"_s, JsonValue::object({{u"condition"_s, std::move(condition)}})}})}});
    return QString::fromUtf8(query.toCompact());
}

} // namespace

QUrlQuery CustomerQuery::toUrlQuery(int page) const
{
    QUrlQuery query;
    addEncoded(query, u"nodeId"_s, nodeId);
    if (!externalId.isEmpty())
        addEncoded(query, u"externalId"_s, externalId);
    if (!email.isEmpty())
        addEncoded(query, u"query"_s, simpleQuery(atomic("base.contacts.email", "EQUALS", email)));
    else if (!text.trimmed().isEmpty())
        addEncoded(query, u"query"_s, simpleQuery(everyWordContained(text)));
    addEncoded(query, u"page"_s, QString::number(page));
    addEncoded(query, u"size"_s, QString::number(pageSize));
    return query;
}

} // namespace hubscope

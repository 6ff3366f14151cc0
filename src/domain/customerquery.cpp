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

/// `IN` on a text means "contains".
JsonValue containedAnywhere(const QString& value)
{
    return JsonValue::object(
        {{u"type"_s, literal("composite")},
         {u"conjunction"_s, literal("or")},
         {u"conditions"_s,
          JsonValue::array(
              {atomic("base.firstName", "IN", value), atomic("base.lastName", "IN", value),
               atomic("base.contacts.email", "IN", value), atomic("externalId", "IN", value)})}});
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
    else if (!text.isEmpty())
        addEncoded(query, u"query"_s, simpleQuery(containedAnywhere(text)));
    addEncoded(query, u"page"_s, QString::number(page));
    addEncoded(query, u"size"_s, QString::number(pageSize));
    return query;
}

} // namespace hubscope

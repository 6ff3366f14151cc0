// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factchecker.h"

#include "core/timestamp.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox::test {

namespace {

bool hasType(const QJsonValue& value, const QString& type)
{
    if (type == u"integer")
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return (type == u"string" && value.isString()) || (type == u"number" && value.isDouble()) ||
           (type == u"object" && value.isObject()) || (type == u"array" && value.isArray()) ||
           (type == u"null" && value.isNull()) || (type == u"boolean" && value.isBool());
}

bool hasOneType(const QJsonValue& value, const QJsonValue& types)
{
    if (types.isString())
        return hasType(value, types.toString());
    const QJsonArray list = types.toArray();
    return std::any_of(
        list.begin(), list.end(), [&](const QJsonValue& type) { return hasType(value, type.toString()); });
}

bool hasFormat(const QString& text, const QString& format)
{
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s]+\\.[a-z]+$"_s);
    static const QRegularExpression dateTime(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"_s);
    static const QRegularExpression ipv4(u"^\\d+\\.\\d+\\.\\d+\\.\\d+$"_s);
    if (format == u"email")
        return email.match(text).hasMatch();
    if (format == u"date-time")
        return dateTime.match(text).hasMatch() && parseTimestamp(text).has_value();
    if (format == u"ipv4")
        return ipv4.match(text).hasMatch() && !QHostAddress(text).isNull();
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty();
}

} // namespace

QStringList FactChecker::check(const QJsonObject& schema, const QJsonValue& value)
{
    FactChecker checker;
    checker.value(schema, value, {});
    checker.m_found.sort();
    return checker.m_found;
}

void FactChecker::report(const QString& pointer, const char* keyword)
{
    m_found.append(pointer + u": "_s + QLatin1StringView(keyword));
}

void FactChecker::value(const QJsonObject& schema, const QJsonValue& value, const QString& pointer)
{
    if (schema.contains(u"type") && !hasOneType(value, schema[u"type"]))
        return report(pointer, "type");
    if (schema.contains(u"enum") && !schema[u"enum"].toArray().contains(value))
        report(pointer, "enum");
    if (value.isString() && schema.contains(u"format") &&
        !hasFormat(value.toString(), schema[u"format"].toString()))
        report(pointer, "format");
    if (value.isDouble() && value.toDouble() < schema[u"minimum"].toDouble(-HUGE_VAL))
        report(pointer, "minimum");
    if (value.isDouble() && value.toDouble() > schema[u"maximum"].toDouble(HUGE_VAL))
        report(pointer, "maximum");
    if (value.isObject())
        members(schema, value.toObject(), pointer);
    qsizetype index = 0;
    for (const QJsonValue& item : value.toArray())
        this->value(schema[u"items"].toObject(), item, pointer + u'/' + QString::number(index++));
}

void FactChecker::members(const QJsonObject& schema, const QJsonObject& object, const QString& pointer)
{
    const QJsonObject properties = schema[u"properties"].toObject();
    const bool closed = schema[u"additionalProperties"] == QJsonValue(false);
    for (const QJsonValue& required : schema[u"required"].toArray()) {
        if (!object.contains(required.toString()))
            report(pointer + u'/' + required.toString(), "required");
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString at = pointer + u'/' + member.key();
        if (properties.contains(member.key()))
            value(properties[member.key()].toObject(), member.value(), at);
        else if (closed)
            report(at, "additionalProperties");
    }
}

} // namespace hubscope::sandbox::test

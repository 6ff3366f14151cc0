// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/errorbody.h"

#include "core/jsonpointer.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// A string as it is, a number as it was spelled, nothing for null, and JSON for the rest.
QString textOf(const JsonValue& value)
{
    if (value.isString())
        return value.toString();
    return value.isNull() ? QString() : QString::fromUtf8(value.toCompact());
}

QString textOf(const JsonValue* value)
{
    return value ? textOf(*value) : QString();
}

QString firstOf(const JsonValue& object, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys) {
        const QString text = textOf(object.find(key));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// Some validators give the way to a field as a list of steps.
QString pathOf(const JsonValue& entry)
{
    const JsonValue* path = entry.find(u"path");
    if (!path || !path->isArray())
        return firstOf(entry, {u"path", u"pointer", u"field", u"property", u"name"});
    QString pointer;
    for (const JsonValue& step : path->items())
        pointer += u'/' + pointerStep(textOf(step));
    return pointer;
}

FieldError fieldErrorOf(const JsonValue& entry)
{
    if (!entry.isObject())
        return {{}, textOf(entry)};
    QString message = firstOf(entry, {u"message", u"detail", u"description", u"reason"});
    if (message.isEmpty())
        message = textOf(entry);
    return {pathOf(entry), message};
}

void appendField(QList<FieldError>& out, const QString& path, const JsonValue& messages)
{
    if (!messages.isArray()) {
        out.append({path, textOf(messages)});
        return;
    }
    for (const JsonValue& message : messages.items())
        out.append({path, textOf(message)});
}

/// `errors` is a list of texts or objects; some servers write an object of field and message instead.
QList<FieldError> fieldErrorsOf(const JsonValue* errors)
{
    QList<FieldError> out;
    if (!errors)
        return out;
    if (errors->isArray()) {
        for (const JsonValue& entry : errors->items())
            out.append(fieldErrorOf(entry));
    } else if (errors->isObject()) {
        for (const JsonMember& member : errors->members())
            appendField(out, member.key, member.value);
    } else if (errors->isString()) {
        out.append(fieldErrorOf(*errors));
    }
    return out;
}

/// From `data.customer.id`, or else the last word of `Conflict with exiting customer ID`.
QString conflictIdOf(const JsonValue& body, const QString& message)
{
    const QString id = textOf(body.at({u"data", u"customer", u"id"}));
    if (!id.isEmpty())
        return id;
    static const QRegularExpression lastWord(u"\\bcustomer:?\\s+([^\\s.,]+)[.,]?\\s*$"_s);
    return lastWord.match(message).captured(1);
}

} // namespace

ErrorBody readErrorBody(const QByteArray& body)
{
    const auto json = parseJson(body);
    if (!json || !json->isObject())
        return {};
    ErrorBody out;
    out.message = textOf(json->find(u"message"));
    out.logref = textOf(json->find(u"logref"));
    out.fieldErrors = fieldErrorsOf(json->find(u"errors"));
    out.conflictId = conflictIdOf(*json, out.message);
    return out;
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/response.h"

#include "sandbox/requestparser.h"

#include <QDateTime>
#include <QLocale>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

QByteArray httpDate()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

Response jsonResponse(int status, const JsonValue& value)
{
    return jsonResponse(status, value.toCompact());
}

Response jsonResponse(int status, QByteArray body)
{
    Response response;
    response.status = status;
    response.body = std::move(body);
    return response;
}

Response emptyResponse(int status)
{
    return jsonResponse(status, QByteArray());
}

Response errorResponse(int status, const QString& message, const QList<FieldError>& errors, JsonValue data)
{
    JsonValue entries = JsonValue::array();
    for (const FieldError& error : errors) {
        entries.append(JsonValue::object(
            {{u"path"_s, JsonValue::string(error.path)}, {u"message"_s, JsonValue::string(error.message)}}));
    }
    const QString logref = QUuid::createUuid().toString(QUuid::Id128).left(12);
    return jsonResponse(
        status, JsonValue::object(
                    {{u"message"_s, JsonValue::string(message)},
                     {u"logref"_s, JsonValue::string(logref)},
                     {u"data"_s, std::move(data)},
                     {u"errors"_s, std::move(entries)}}));
}

QByteArray serialised(const Response& response, bool keepAlive, bool withBody)
{
    QByteArray out;
    out.reserve(256 + (withBody ? response.body.size() : 0));
    out += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status);
    out += "\r\nDate: " + httpDate();
    // Neither of these answers may have a body (RFC 9110, 8.6).
    if (response.status != 204 && response.status != 304) {
        if (!response.body.isEmpty())
            out += "\r\nContent-Type: " + response.contentType;
        out += "\r\nContent-Length: " + QByteArray::number(response.body.size());
    }
    for (const auto& [name, value] : response.headers)
        out += "\r\n" + name + ": " + value;
    out += keepAlive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n";
    if (withBody)
        out += response.body;
    return out;
}

} // namespace hubscope::sandbox

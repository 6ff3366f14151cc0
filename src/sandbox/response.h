// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/json.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace hubscope::sandbox {

/// What a handler answers; the connection adds what HTTP needs.
struct Response
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers; ///< beside Content-Type and Content-Length
};

Response jsonResponse(int status, const JsonValue& value);
Response jsonResponse(int status, QByteArray body);
Response emptyResponse(int status);

/// The error envelope (API contract, Error body). `data` is null unless given.
Response
errorResponse(int status, const QString& message, const QList<FieldError>& errors = {}, JsonValue data = {});

/// The bytes on the wire. `withBody` is false for the answer to HEAD: all headers, no body.
QByteArray serialised(const Response& response, bool keepAlive, bool withBody);

} // namespace hubscope::sandbox

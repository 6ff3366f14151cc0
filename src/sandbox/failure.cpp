// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/failure.h"

#include "core/logging.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

Error errorOf(ErrorKind kind, int status, const QString& message)
{
    Error error;
    error.kind = kind;
    error.httpStatus = status;
    error.message = message;
    return error;
}

} // namespace

Error notFound(const QString& message)
{
    return errorOf(ErrorKind::NotFound, 404, message);
}

Error customerNotFound(const QString& id)
{
    return notFound(u"customer not found "_s + id);
}

Error nodeNotFound(const QString& id)
{
    return notFound(u"node not found "_s + id);
}

Error invalid(const QList<FieldError>& violations)
{
    Error error = errorOf(ErrorKind::Invalid, 400, u"Validation failed"_s);
    error.fieldErrors = violations;
    return error;
}

Error invalid(const QString& path, const QString& message)
{
    return invalid({FieldError{path, message}});
}

Error conflict(const QString& customerId)
{
    // The word is misspelled by the hub (API contract, Error body).
    Error error = errorOf(ErrorKind::Conflict, 409, u"Conflict with exiting customer "_s + customerId);
    error.conflictId = customerId;
    return error;
}

Response failureResponse(const Error& error, const QString& workspaceUrl)
{
    if (error.kind == ErrorKind::Storage) {
        qCWarning(lcSandbox) << "storage:" << error.message;
        return errorResponse(500, u"Internal server error"_s);
    }
    JsonValue data;
    if (!error.conflictId.isEmpty()) {
        const QString href = workspaceUrl + u"/customers/"_s + error.conflictId;
        data = JsonValue::object(
            {{u"customer"_s,
              JsonValue::object(
                  {{u"id"_s, JsonValue::string(error.conflictId)}, {u"href"_s, JsonValue::string(href)}})}});
    }
    return errorResponse(error.httpStatus, error.message, error.fieldErrors, std::move(data));
}

} // namespace hubscope::sandbox

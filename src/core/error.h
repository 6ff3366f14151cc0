// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace hubscope {

/// What went wrong, as far as the next step depends on it. Text for people is made higher up.
enum class ErrorKind {
    Offline,        ///< the hub could not be reached: name, connection, proxy or TLS
    Timeout,        ///< no answer within our own limit
    Cancelled,      ///< we gave up ourselves
    Unauthorized,   ///< 401
    Forbidden,      ///< 403
    NotFound,       ///< 404
    Conflict,       ///< 409
    Invalid,        ///< 400, 422 and other refusals of the request itself
    RateLimited,    ///< 429
    Server,         ///< 5xx, and 423 while the hub reindexes
    Protocol,       ///< an answer that is not what the API contract promises
    Repeated,       ///< page after page with the same content
    OutcomeUnknown, ///< a write whose answer was lost: it may or may not have been done
    Storage,        ///< a local file or database refused
};

/// How far the way to the hub was open, for an Offline error.
enum class Obstacle {
    None,
    Name,       ///< the host's name is not known
    Connection, ///< refused, lost or without a route
    Proxy,      ///< the proxy cannot be reached, or wants other credentials (status 407)
    Tls,        ///< no agreement on a protocol, or a certificate that is not trusted
};

/// One entry of the hub's `errors` array (API contract, Error body).
struct FieldError
{
    QString path; ///< JSON pointer or name of the field at fault, as the hub wrote it; may be empty
    QString message;

    bool operator==(const FieldError&) const = default;
};

/// A failure as a value: what kind it is and everything the hub or the system said about it.
struct Error
{
    ErrorKind kind = ErrorKind::Protocol;
    int httpStatus = 0; ///< 0 when no status line arrived
    QString message;    ///< the hub's or the system's own words; plain text, never ours
    QString logref;     ///< the hub's reference for its support; may be empty
    QString requestId;  ///< finds the exchange in the WireLog; may be empty
    std::optional<std::chrono::seconds> retryAfter; ///< from Retry-After
    QList<FieldError> fieldErrors;
    QString conflictId;                 ///< at 409: the id of the customer that is in the way
    QByteArray body;                    ///< the answer's body, cut at 64 kB, for "show what came"
    Obstacle obstacle = Obstacle::None; ///< says more about kind Offline

    bool operator==(const Error&) const = default;
};

} // namespace hubscope

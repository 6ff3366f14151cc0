// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/errormapping.h"

#include "net/errorbody.h"

#include "core/redaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr qsizetype keptBody = 64 * 1024;
// Read in the caller's thread: a body of megabytes is no error envelope, and would hold the window up.
constexpr qsizetype mostEnvelope = 512 * 1024;

ErrorKind kindOfStatus(int status, Method method)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 407:
        return ErrorKind::Offline;
    case 408:
        return ErrorKind::Timeout;
    case 409:
        return ErrorKind::Conflict;
    case 423:
        return ErrorKind::Server;
    case 429:
        return ErrorKind::RateLimited;
    case 502:
    case 504:
        return isWrite(method) ? ErrorKind::OutcomeUnknown : ErrorKind::Server;
    default:
        if (status >= 500)
            return ErrorKind::Server;
        return status >= 400 ? ErrorKind::Invalid : ErrorKind::Protocol;
    }
}

Obstacle obstacleOf(const Outcome& outcome)
{
    if (outcome.status == 407)
        return Obstacle::Proxy;
    switch (outcome.networkError) {
    case QNetworkReply::HostNotFoundError:
        return Obstacle::Name;
    case QNetworkReply::SslHandshakeFailedError:
        return Obstacle::Tls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Obstacle::Proxy;
    default:
        return Obstacle::Connection;
    }
}

/// Whether it ended before the first byte of the request could have left.
bool nothingLeft(const Outcome& outcome)
{
    switch (outcome.networkError) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return !outcome.sent;
    }
}

/// An answer that was promised and began, but did not end well.
bool isAnswerBroken(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError ||
           error == QNetworkReply::ProtocolInvalidOperationError ||
           error == QNetworkReply::UnknownContentError;
}

ErrorKind kindWithoutAnswer(const Outcome& outcome)
{
    if (isWrite(outcome.method) && !nothingLeft(outcome))
        return ErrorKind::OutcomeUnknown;
    if (outcome.timedOut || outcome.networkError == QNetworkReply::TimeoutError)
        return ErrorKind::Timeout;
    if (outcome.tooLarge || isAnswerBroken(outcome.networkError))
        return ErrorKind::Protocol;
    return ErrorKind::Offline;
}

bool isCut(const Outcome& outcome)
{
    bool known = false;
    const qint64 promised = headerValue(outcome.headers, "Content-Length").toLongLong(&known);
    return known && outcome.body.size() < promised;
}

std::optional<std::chrono::seconds> retryAfterOf(const Headers& headers, qint64 now)
{
    const QByteArray value = headerValue(headers, "Retry-After").trimmed();
    bool number = false;
    const qint64 seconds = value.toLongLong(&number);
    if (number)
        return std::chrono::seconds(std::max<qint64>(seconds, 0));
    const auto time = httpTime(value);
    if (!time)
        return std::nullopt;
    return std::chrono::seconds(std::max<qint64>((*time - now + 999) / 1000, 0));
}

/// Fills in what the hub said, where it said something.
void addHubsWords(Error& error, const Outcome& outcome, qint64 now)
{
    error.httpStatus = outcome.status;
    error.retryAfter = retryAfterOf(outcome.headers, now);
    error.body = outcome.body.left(keptBody);
    const ErrorBody said = outcome.body.size() > mostEnvelope ? ErrorBody() : readErrorBody(outcome.body);
    error.message = said.message;
    error.logref = said.logref;
    error.fieldErrors = said.fieldErrors;
    if (outcome.status == 409)
        error.conflictId = said.conflictId;
    if (outcome.status >= 300 && outcome.status < 400)
        error.message = QString::fromUtf8(headerValue(outcome.headers, "Location"));
    if (error.message.isEmpty())
        error.message = outcome.reason;
}

} // namespace

std::optional<Error> errorOf(const Outcome& outcome, qint64 now)
{
    const bool success = outcome.status >= 200 && outcome.status < 300;
    const bool broken = outcome.timedOut || outcome.tooLarge || isCut(outcome) ||
                        outcome.networkError != QNetworkReply::NoError;
    if (success && !broken && !outcome.cancelled)
        return std::nullopt;

    Error error;
    addHubsWords(error, outcome, now);
    if (outcome.cancelled)
        error.kind = ErrorKind::Cancelled;
    else if (success || outcome.status < 200)
        error.kind = kindWithoutAnswer(outcome);
    else
        error.kind = kindOfStatus(outcome.status, outcome.method);
    if (error.kind == ErrorKind::Offline) {
        error.obstacle = obstacleOf(outcome);
        if (outcome.networkError == QNetworkReply::ProxyAuthenticationRequiredError)
            error.httpStatus = 407;
    }
    if (error.message.isEmpty() || success)
        error.message = outcome.systemMessage;
    error.message = redactText(error.message);
    return error;
}

} // namespace hubscope

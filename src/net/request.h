// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace hubscope {

enum class Method { Get, Post, Put, Patch, Delete };

QByteArray methodName(Method method);
/// Whether asking twice may do something twice.
constexpr bool isWrite(Method method)
{
    return method != Method::Get;
}

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// The first header of that name, which is compared without case; empty when there is none.
QByteArray headerValue(const Headers& headers, QByteArrayView name);
/// A time as HTTP's headers spell it, in ms UTC, exact to the second; nothing when it is none.
std::optional<qint64> httpTime(const QByteArray& value);

/// What becomes of a read that the hub answers with 429.
enum class AtRateLimit {
    Wait, ///< it is asked again as RetryPolicy says
    Tell, ///< the caller is told, who has more requests under way and holds them all
};

/// What is asked. Token, user agent, language, request id and time-out are added in one place, by HttpClient.
struct Request
{
    Method method = Method::Get;
    QUrl url;
    QByteArray body;                           ///< JSON; sent with POST, PUT and PATCH
    std::chrono::milliseconds timeout{30'000}; ///< for one try, from its start to the last byte
    AtRateLimit atRateLimit = AtRateLimit::Wait;
};

/// What came back with a 2xx status.
struct Reply
{
    int status = 0;
    Headers headers;
    QByteArray body;
    QString requestId; ///< finds the exchange in the WireLog
};

} // namespace hubscope

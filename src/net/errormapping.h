// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "net/request.h"

#include <QNetworkReply>

#include <optional>

namespace hubscope {

/// Everything that is known about one try once it is over.
struct Outcome
{
    Method method = Method::Get;
    int status = 0; ///< 0 when no status line arrived
    QString reason; ///< of the status line
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString systemMessage; ///< the system's or the TLS library's words about networkError
    Headers headers;
    QByteArray body;
    bool sent = false;      ///< the request left this computer, or may have
    bool timedOut = false;  ///< our own time-out ended it
    bool cancelled = false; ///< the caller gave it up
    bool tooLarge = false;  ///< we gave it up because of the size of the body
};

/// Why a try failed; nothing for a whole 2xx answer. The HTTP status counts before the network error, which
/// Qt makes up for some of them. A write whose answer was lost is OutcomeUnknown, and so is one for which a
/// gateway lost it (502, 504). A redirect is a Protocol error whose message is the target: nothing follows
/// it, so that no token leaves for another host. `now` (ms UTC) turns a date in Retry-After into seconds.
std::optional<Error> errorOf(const Outcome& outcome, qint64 now);

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpclient.h"
#include "net/wirelog.h"

#include "support/manualclock.h"
#include "support/quickretries.h"

#include <optional>

namespace hubscope::test {

/// A client with its log, and the completions of the one request that it sends.
struct HttpProbe
{
    HttpProbe() { client->setRetryPolicy(quickRetries()); }

    void send(
        Method method, const QUrl& url, std::chrono::milliseconds timeout = std::chrono::seconds(20),
        const QByteArray& body = "{\"a\":1}")
    {
        Request request;
        request.method = method;
        request.url = url;
        request.timeout = timeout;
        if (method != Method::Get && method != Method::Delete)
            request.body = body;
        call = client->send(request, [this](const Result<Reply>& result) {
            ++completions;
            if (result)
                reply = *result;
            else
                error = result.error();
        });
    }

    static constexpr char secret[] = "S3cretT0ken";

    ManualClock clock;
    WireLog log;
    std::unique_ptr<HttpClient> client = std::make_unique<HttpClient>(AccessToken(secret), log, clock);
    Call call;
    int completions = 0;
    std::optional<Reply> reply;
    std::optional<Error> error;
};

} // namespace hubscope::test

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/token.h"
#include "net/call.h"
#include "net/request.h"

#include <QObject>

class QNetworkAccessManager;

namespace hubscope {

class WireLog;

/// The one place that talks HTTP. Signs every request with the token, gives it an id and a time-out of its
/// own, retries what RetryPolicy allows, follows no redirect, never sends a write twice, never uses a proxy
/// for loopback, and leaves one redacted line per attempt in the WireLog.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    HttpClient(Token token, WireLog& log, const Clock& clock, QObject* parent = nullptr);
    ~HttpClient() override;

    /// Completes with the reply of a 2xx status, or with an Error: see ErrorKind.
    Call send(Request request, Completion<Reply> done);

    /// Answers larger than this are given up as Protocol errors.
    static constexpr qint64 maxBodySize = 32 * 1024 * 1024;

private:
    Token m_token;
    WireLog& m_log;
    const Clock& m_clock;
    QNetworkAccessManager* m_network;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/token.h"
#include "net/call.h"
#include "net/request.h"
#include "net/retrypolicy.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace hubscope {

class WireLog;
struct Wire;

/// The one place that talks HTTP. Signs every request with the token, gives it an id and a time-out of its
/// own, retries what RetryPolicy allows, follows no redirect, never sends a write twice, never uses a proxy
/// for loopback, and leaves one redacted line per attempt in the WireLog.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    /// `log` and `clock` must outlive the client.
    HttpClient(AccessToken token, WireLog& log, const Clock& clock, QObject* parent = nullptr);
    /// Gives up what is under way; its completions will not come. Waits for answers that are being read.
    ~HttpClient() override;

    /// Completes with the reply of a 2xx status, or with an Error: see ErrorKind.
    Call send(Request request, Completion<Reply> done);

    /// What hides our token where an answer that could not be read repeats it. May outlive the client.
    std::function<void(QByteArray& text)> tokenHider() const;

    /// Where answers are read. They have threads of their own: the pool that all share may be full of long
    /// work.
    QThreadPool& readers() { return m_readers; }

    /// By how many ms the server's clock is ahead of ours, as the newest answer that is no error says
    /// (those may be a proxy's): too few by up to a second and the answer's way. Nothing before such an
    /// answer.
    std::optional<qint64> clockLead() const;

    /// For the requests to come.
    void setRetryPolicy(RetryPolicy policy);
    /// No try of the requests to come lasts longer, whatever its request says.
    void limitTimeout(std::chrono::milliseconds longest);

    /// Answers larger than this are given up as Protocol errors.
    static constexpr qint64 maxBodySize = 32 * 1024 * 1024;

private:
    std::unique_ptr<Wire> m_wire;
    QThreadPool m_readers;
    std::chrono::milliseconds m_longestTimeout = std::chrono::milliseconds::max();
};

} // namespace hubscope

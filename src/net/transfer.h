// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/token.h"
#include "net/request.h"
#include "net/retrypolicy.h"
#include "net/wirelog.h"

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QObject>

class QNetworkAccessManager;

namespace hubscope {

class WireAttempt;
struct Outcome;

/// What all requests of one HttpClient share.
struct Wire
{
    AccessToken token;
    WireLog& log;
    const Clock& clock;
    QNetworkAccessManager& network;
    RetryPolicy retryPolicy;
    std::optional<qint64> clockLead = std::nullopt; ///< see HttpClient::clockLead
};

/// One request with all its tries, until its completion or until it is abandoned; deletes itself then.
class Transfer final : public QObject
{
    Q_OBJECT

public:
    /// `wire` must outlive it.
    Transfer(Wire& wire, Request request, Completion<Reply> done, QObject* parent);

    bool isActive() const { return bool(m_done); }
    /// Ends it; the completion will not come.
    void abandon();

private:
    QNetworkRequest signedRequest() const;
    void startAttempt();
    void onAttemptFinished();
    void complete(Result<Reply> result);
    void recordStart();
    void recordEnd(const Outcome& outcome, const std::optional<Error>& error);

    Wire& m_wire;
    Request m_request;
    Completion<Reply> m_done;
    QNetworkRequest m_ready;
    WireAttempt* m_attempt = nullptr;
    Exchange m_exchange;
    QElapsedTimer m_elapsed;
};

} // namespace hubscope

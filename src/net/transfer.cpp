// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/transfer.h"

#include "net/httpclient.h"
#include "net/wireattempt.h"

#include "core/redaction.h"

#include <QLocale>
#include <QTimer>
#include <QUuid>

namespace hubscope {

namespace {

QByteArray acceptedLanguages()
{
    const QByteArray name = QLocale().bcp47Name().toLatin1();
    const qsizetype dash = name.indexOf('-');
    if (dash < 0)
        return name + ", *;q=0.5";
    return name + ", " + name.first(dash) + ";q=0.9, *;q=0.5";
}

/// A hub that repeats our token in an answer must not get it into a log or a message.
void hide(const AccessToken& token, Outcome& outcome)
{
    for (auto& header : outcome.headers)
        redactToken(token, header.second);
    // The body of an answer that came whole is the caller's, byte for byte; any other ends in an Error.
    const bool success = outcome.status >= 200 && outcome.status < 300;
    if (!success || outcome.networkError != QNetworkReply::NoError)
        redactToken(token, outcome.body);
}

} // namespace

Transfer::Transfer(Wire& wire, Request request, Completion<Reply> done, QObject* parent)
    : QObject(parent)
    , m_wire(wire)
    , m_request(std::move(request))
    , m_done(std::move(done))
{
    m_exchange.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_exchange.attempt = 0;
    m_exchange.method = m_request.method;
    m_exchange.url = m_request.url;
    m_exchange.requestBody = m_request.body;
    m_ready = signedRequest();
    startAttempt();
}

QNetworkRequest Transfer::signedRequest() const
{
    QNetworkRequest out(m_request.url);
    if (!m_wire.token.isEmpty())
        out.setRawHeader("Authorization", "Bearer " + m_wire.token.reveal());
    out.setRawHeader("User-Agent", "Hubscope/" HUBSCOPE_VERSION);
    out.setRawHeader("Accept", "application/json");
    out.setRawHeader("Accept-Language", acceptedLanguages());
    out.setRawHeader("X-Request-Id", m_exchange.requestId.toLatin1());
    if (!m_request.body.isEmpty())
        out.setRawHeader("Content-Type", "application/json");
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setDecompressedSafetyCheckThreshold(HttpClient::maxBodySize);
    return out;
}

void Transfer::startAttempt()
{
    if (!m_done) // abandoned while it waited for a retry
        return;
    recordStart();
    m_attempt = new WireAttempt(m_wire.network, m_ready, m_request, HttpClient::maxBodySize, this);
    connect(m_attempt, &WireAttempt::finished, this, &Transfer::onAttemptFinished);
}

void Transfer::onAttemptFinished()
{
    WireAttempt* attempt = std::exchange(m_attempt, nullptr);
    attempt->deleteLater();
    Outcome outcome = attempt->takeOutcome();
    hide(m_wire.token, outcome);
    const qint64 now = m_wire.clock.now();
    std::optional<Error> error = errorOf(outcome, now);
    if (const auto said = httpTime(headerValue(outcome.headers, "Date")); said && !error)
        m_wire.clockLead = *said - now;
    recordEnd(outcome, error);
    if (!m_done) // a listener of the log gave it up
        return;
    if (!error) {
        complete(
            Reply{outcome.status, std::move(outcome.headers), std::move(outcome.body), m_exchange.requestId});
        return;
    }
    error->requestId = m_exchange.requestId;
    const bool tells = error->kind == ErrorKind::RateLimited && m_request.atRateLimit == AtRateLimit::Tell;
    const auto delay = m_wire.retryPolicy.delay(m_exchange.attempt, *error, m_request.method);
    if (delay && !tells)
        QTimer::singleShot(*delay, this, &Transfer::startAttempt);
    else
        complete(*std::move(error));
}

void Transfer::complete(Result<Reply> result)
{
    auto deliver = [this, result = std::move(result)]() mutable {
        deleteLater();
        if (const auto done = std::exchange(m_done, nullptr))
            done(std::move(result));
    };
    QMetaObject::invokeMethod(this, std::move(deliver), Qt::QueuedConnection);
}

void Transfer::abandon()
{
    if (!std::exchange(m_done, nullptr))
        return;
    if (WireAttempt* attempt = std::exchange(m_attempt, nullptr)) {
        attempt->cancel();
        Outcome outcome = attempt->takeOutcome();
        hide(m_wire.token, outcome);
        recordEnd(outcome, errorOf(outcome, m_wire.clock.now()));
        attempt->deleteLater();
    }
    deleteLater();
}

void Transfer::recordStart()
{
    ++m_exchange.attempt;
    m_exchange.startedAt = m_wire.clock.now();
    m_elapsed.start();
    m_exchange.elapsed = 0;
    m_exchange.status = 0;
    m_exchange.responseHeaders.clear();
    m_exchange.responseSize = 0;
    m_exchange.error.reset();
    m_exchange.finished = false;
    m_exchange.requestHeaders.clear();
    for (const QByteArray& name : m_ready.rawHeaderList())
        m_exchange.requestHeaders.append({name, m_ready.rawHeader(name)});
    m_wire.log.record(m_exchange);
}

void Transfer::recordEnd(const Outcome& outcome, const std::optional<Error>& error)
{
    m_exchange.elapsed = m_elapsed.elapsed();
    m_exchange.status = outcome.status;
    m_exchange.responseHeaders = outcome.headers;
    m_exchange.responseSize = outcome.body.size();
    m_exchange.finished = true;
    if (error)
        m_exchange.error = error->kind;
    m_wire.log.record(m_exchange);
}

} // namespace hubscope

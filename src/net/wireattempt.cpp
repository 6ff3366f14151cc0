// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/wireattempt.h"

#include "net/sequentialbody.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslError>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr qsizetype spareBytes = 64;

} // namespace

WireAttempt::WireAttempt(
    QNetworkAccessManager& network, QNetworkRequest ready, const Request& request, qint64 maxBodySize,
    QObject* parent)
    : QObject(parent)
    , m_maxBodySize(maxBodySize)
{
    m_outcome.method = request.method;
    // Qt does not tell when a write without a body was sent: take it for sent, which errs on the safe side.
    m_outcome.sent = isWrite(request.method) && request.body.isEmpty();
    ready.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    send(network, ready, request);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &WireAttempt::onMetaData);
    connect(m_reply, &QNetworkReply::readyRead, this, &WireAttempt::onReadyRead);
    connect(m_reply, &QNetworkReply::sslErrors, this, &WireAttempt::onTlsErrors);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_outcome.sent = true; });
    connect(m_reply, &QNetworkReply::finished, this, &WireAttempt::finish);
    // QNetworkRequest::setTransferTimeout only counts inactivity: a slow drip would never end.
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &WireAttempt::onTimeout);
    m_timer.start(request.timeout);
}

WireAttempt::~WireAttempt()
{
    release();
}

void WireAttempt::send(QNetworkAccessManager& network, const QNetworkRequest& ready, const Request& request)
{
    if (!isWrite(request.method)) {
        m_reply = network.get(ready);
        return;
    }
    // Without a body too (DELETE): only a request with one that cannot be rewound is never sent twice.
    QNetworkRequest write = ready;
    write.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    write.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto* body = new SequentialBody(request.body);
    m_reply = network.sendCustomRequest(write, methodName(request.method), body);
    body->setParent(m_reply);
}

void WireAttempt::cancel()
{
    m_outcome.cancelled = true;
    collect();
    release();
}

void WireAttempt::onMetaData()
{
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_maxBodySize)
        giveUpTooLarge();
}

void WireAttempt::onReadyRead()
{
    if (m_reply->bytesAvailable() > m_maxBodySize)
        giveUpTooLarge();
}

void WireAttempt::giveUpTooLarge()
{
    m_outcome.tooLarge = true;
    finish();
}

void WireAttempt::onTlsErrors(const QList<QSslError>& errors)
{
    QStringList messages;
    for (const QSslError& error : errors)
        messages.append(error.errorString());
    messages.removeDuplicates();
    m_tlsMessage = messages.join(u"; "_s);
}

void WireAttempt::onTimeout()
{
    m_outcome.timedOut = true;
    finish();
}

/// Takes what the reply knows; after an abort it would no longer.
void WireAttempt::collect()
{
    if (!m_reply)
        return;
    m_outcome.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_outcome.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    m_outcome.networkError = m_reply->error();
    if (m_outcome.networkError != QNetworkReply::NoError)
        m_outcome.systemMessage = m_tlsMessage.isEmpty() ? m_reply->errorString() : m_tlsMessage;
    m_outcome.headers = m_reply->rawHeaderPairs();
    if (!m_outcome.tooLarge)
        readBody();
}

/// In one go, with room for the spare bytes behind the end that JSON readers want: nobody copies it again.
void WireAttempt::readBody()
{
    const qint64 size = m_reply->bytesAvailable();
    m_outcome.body.reserve(size + spareBytes);
    m_outcome.body.resize(size);
    m_outcome.body.truncate(std::max<qint64>(0, m_reply->read(m_outcome.body.data(), size)));
}

/// Lets go of the reply, which ends the request with it. abort() would do so now, but complain of what the
/// network thread says of it until the reply is gone.
void WireAttempt::release()
{
    m_timer.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
}

void WireAttempt::finish()
{
    collect();
    release();
    Q_EMIT finished();
}

} // namespace hubscope

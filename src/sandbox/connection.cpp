// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/connection.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

/// A client that does not read its answers gets no further ones worked out.
constexpr qint64 maxUnsentBytes = 4 * 1024 * 1024;
/// A client that floods is not read ahead of what is being answered.
constexpr qint64 maxReadAheadBytes = 256 * 1024;
constexpr int drainMs = 250;

} // namespace

Connection::Connection(
    QTcpSocket* socket, const HttpLimits& limits, const RequestHandler& handler, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_limits(limits)
    , m_handler(handler)
    , m_parser(limits.request)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(maxReadAheadBytes);
    m_idleTimer.setSingleShot(true);
    m_delayTimer.setSingleShot(true);
    m_delayTimer.setTimerType(Qt::PreciseTimer); // others may fire too early
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::serve);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_idleTimer, &QTimer::timeout, this, &Connection::onIdle);
    connect(&m_delayTimer, &QTimer::timeout, this, [this] {
        send();
        serve();
    });
    m_idleTimer.start(m_limits.idleMs);
}

void Connection::refuse(const Response& response)
{
    m_delivery.response = response;
    m_keepAlive = false;
    m_closing = true;
    send();
}

void Connection::onReadyRead()
{
    if (m_closing) {
        m_socket->readAll();
        return;
    }
    serve();
}

void Connection::onIdle()
{
    if (m_parser.isInside() && !m_closing)
        fail(408);
    else
        m_socket->abort();
}

void Connection::serve()
{
    if (m_held || m_closing || m_socket->bytesToWrite() > maxUnsentBytes)
        return;
    const bool fresh = m_input.isEmpty() && !m_parser.isInside();
    m_input += m_socket->readAll();
    if (fresh && !m_input.isEmpty())
        m_idleTimer.start(m_limits.idleMs);
    switch (m_parser.feed(m_input)) {
    case RequestParser::State::NeedMore:
        if (m_parser.takeExpectation())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        break;
    case RequestParser::State::Complete:
        answer(m_parser.take());
        // One request a turn: a client with a long pipeline must not keep the others waiting.
        if (!m_input.isEmpty())
            QMetaObject::invokeMethod(this, &Connection::serve, Qt::QueuedConnection);
        break;
    case RequestParser::State::Failed:
        fail(m_parser.failureStatus());
        break;
    }
}

void Connection::answer(const Request& request)
{
    m_idleTimer.stop();
    m_keepAlive = request.keepAlive;
    m_head = request.method == "HEAD";
    m_delivery = m_handler(request);
    m_held = true;
    if (m_delivery.delayMs == 0)
        send();
    else if (m_delivery.delayMs > 0)
        m_delayTimer.start(m_delivery.delayMs);
}

void Connection::fail(int status)
{
    m_delivery = {errorResponse(status, QString::fromLatin1(reasonPhrase(status)))};
    m_keepAlive = false;
    m_head = false;
    m_input.clear();
    m_closing = true;
    send();
}

void Connection::send()
{
    m_held = false;
    const Delivery delivery = std::exchange(m_delivery, {});
    if (delivery.drop) {
        m_closing = true; // what came behind it in the pipeline is lost with it
        m_socket->disconnectFromHost();
        return;
    }
    m_keepAlive = m_keepAlive && !delivery.bodyBytes;
    QByteArray bytes = serialised(delivery.response, m_keepAlive, !m_head);
    if (delivery.bodyBytes && !m_head)
        bytes.chop(std::max<qint64>(0, delivery.response.body.size() - *delivery.bodyBytes));
    m_socket->write(bytes);
    if (!m_keepAlive) {
        closeAfterSending();
        return;
    }
    m_idleTimer.start(m_limits.idleMs);
}

void Connection::closeAfterSending()
{
    if (m_closing)
        drainAndClose();
    else
        m_socket->disconnectFromHost();
    m_closing = true;
}

void Connection::drainAndClose()
{
    m_socket->readAll();
    m_idleTimer.stop();
    QTimer::singleShot(drainMs, m_socket, &QTcpSocket::disconnectFromHost);
}

} // namespace hubscope::sandbox

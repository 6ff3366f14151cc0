// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <optional>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace hubscope::test {

namespace {

/// Takes one whole request off the front of what was read.
std::optional<Received> takeRequest(QByteArray& unread)
{
    const qsizetype headEnd = unread.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    Received out;
    out.headers = unread.left(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> line = out.headers.takeFirst().split(' ');
    out.method = line.value(0);
    out.target = line.value(1);
    const qsizetype bodySize = out.header("Content-Length").toLongLong();
    if (unread.size() < headEnd + 4 + bodySize)
        return std::nullopt;
    out.body = unread.mid(headEnd + 4, bodySize);
    out.bytes = unread.left(headEnd + 4 + bodySize);
    unread.remove(0, out.bytes.size());
    return out;
}

} // namespace

Answer Answer::http(int status, const QByteArray& body, const QList<QByteArray>& headers, After after)
{
    Answer out;
    out.after = after;
    out.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    out.bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray& header : headers)
        out.bytes += header + "\r\n";
    out.bytes += "\r\n" + body;
    return out;
}

Answer Answer::json(const QByteArray& body, int status)
{
    return http(status, body, {"Content-Type: application/json"});
}

QByteArray Received::header(const QByteArray& name) const
{
    for (const QByteArray& line : headers) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

ScriptedServer::ScriptedServer(QObject* parent)
    : QObject(parent)
    , m_fallback(Answer::json("{}"))
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    const bool listening = m_server.listen(QHostAddress::LocalHost);
    Q_ASSERT(listening);
    Q_UNUSED(listening)
}

QUrl ScriptedServer::url(const QString& path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(port()).arg(path));
}

int ScriptedServer::openConnections() const
{
    int open = 0;
    const auto sockets = m_server.findChildren<QTcpSocket*>();
    for (const QTcpSocket* socket : sockets)
        open += socket->state() == QAbstractSocket::ConnectedState ? 1 : 0;
    return open;
}

void ScriptedServer::closeConnections()
{
    const auto sockets = m_server.findChildren<QTcpSocket*>();
    for (QTcpSocket* socket : sockets)
        socket->disconnectFromHost();
}

void ScriptedServer::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        ++m_connections;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QTcpSocket::deleteLater);
        if (!m_greeting.isEmpty())
            socket->write(m_greeting);
    }
}

void ScriptedServer::read(QTcpSocket* socket)
{
    QByteArray unread = socket->property("unread").toByteArray() + socket->readAll();
    while (const auto request = takeRequest(unread)) {
        m_requests.append(*request);
        Answer next = m_fallback;
        if (m_handler) {
            next = m_handler(*request);
        } else if (!m_script.empty()) {
            next = m_script.front();
            m_script.pop_front();
        }
        QTimer::singleShot(next.delay, socket, [this, socket, next] { answer(socket, next); });
    }
    socket->setProperty("unread", unread);
}

void ScriptedServer::answer(QTcpSocket* socket, const Answer& answer)
{
    if (answer.dripSize > 0) {
        drip(socket, answer.bytes, answer);
        return;
    }
    socket->write(answer.bytes);
    end(socket, answer.after);
}

void ScriptedServer::drip(QTcpSocket* socket, QByteArray rest, const Answer& answer)
{
    socket->write(rest.left(answer.dripSize));
    rest.remove(0, answer.dripSize);
    if (rest.isEmpty())
        end(socket, answer.after);
    else
        QTimer::singleShot(
            answer.dripPause, socket, [this, socket, rest, answer] { drip(socket, rest, answer); });
}

void ScriptedServer::end(QTcpSocket* socket, Answer::After after)
{
    switch (after) {
    case Answer::After::KeepOpen:
    case Answer::After::Hang:
        break;
    case Answer::After::Close:
        socket->disconnectFromHost();
        break;
    case Answer::After::Reset: {
        socket->flush();
        const linger now{1, 0};
        setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        socket->abort();
        break;
    }
    }
}

} // namespace hubscope::test

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/rawclient.h"

#include <QDeadlineTimer>

namespace hubscope::test {

namespace {

constexpr int patienceMs = 5000;

} // namespace

RawClient::RawClient(quint16 port)
{
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    m_socket.waitForConnected(patienceMs);
}

void RawClient::send(const QByteArray& bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

bool RawClient::waitFor(qsizetype bytes)
{
    const QDeadlineTimer deadline(patienceMs);
    while (m_buffer.size() < bytes) {
        m_buffer += m_socket.readAll();
        if (m_buffer.size() >= bytes)
            break;
        if (deadline.hasExpired() || !m_socket.waitForReadyRead(int(deadline.remainingTime()))) {
            m_buffer += m_socket.readAll();
            return m_buffer.size() >= bytes;
        }
    }
    return true;
}

std::optional<RawAnswer> RawClient::read(bool withBody)
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!waitFor(m_buffer.size() + 1))
            return std::nullopt;
    }
    const QList<QByteArray> lines = m_buffer.first(end).split('\n');
    m_buffer.remove(0, end + 4);
    RawAnswer answer;
    answer.status = lines[0].split(' ').value(1).toInt();
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = withBody ? answer.headers.value("content-length").toLongLong() : 0;
    waitFor(length);
    answer.body = m_buffer.first(std::min(length, m_buffer.size()));
    m_buffer.remove(0, answer.body.size());
    return answer;
}

bool RawClient::waitForClose()
{
    const QDeadlineTimer deadline(patienceMs);
    while (isOpen() && !deadline.hasExpired())
        m_socket.waitForDisconnected(int(deadline.remainingTime()));
    m_buffer += m_socket.readAll();
    return !isOpen();
}

} // namespace hubscope::test

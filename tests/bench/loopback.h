// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

#include <memory>

namespace hubscope::bench {

/// A blocking keep-alive connection to 127.0.0.1:port. Throws std::runtime_error.
class LoopbackConnection
{
public:
    explicit LoopbackConnection(quint16 port);
    ~LoopbackConnection();
    LoopbackConnection(const LoopbackConnection&) = delete;
    LoopbackConnection& operator=(const LoopbackConnection&) = delete;

    /// Sends a request and reads one answer with a Content-Length, head and body.
    QByteArray exchange(const QByteArray& request);

private:
    int m_socket;
};

/// The body of an answer with its head.
QByteArray bodyOf(const QByteArray& answer);

/// Requests per second that `connections` keep-alive connections get from 127.0.0.1:port, each asking for the
/// next answer as soon as it has the last, for `seconds`. Throws std::runtime_error.
double requestsPerSecond(quint16 port, const QByteArray& request, int connections, double seconds);

/// Milliseconds until each of the requests is answered: the median of so many rounds, in each of which they
/// are asked in turn, all on one keep-alive connection.
QList<double> answerTimes(quint16 port, const QByteArrayList& requests, int rounds);

/// The answer to one request, head and body.
QByteArray fetch(quint16 port, const QByteArray& request);

/// A process that answers every request with the same bytes: what the loopback itself allows.
class ConstantServer
{
public:
    explicit ConstantServer(const QByteArray& answer);
    ~ConstantServer();
    ConstantServer(const ConstantServer&) = delete;
    ConstantServer& operator=(const ConstantServer&) = delete;

    quint16 port() const { return m_port; }

private:
    int m_process = -1;
    quint16 m_port = 0;
};

} // namespace hubscope::bench

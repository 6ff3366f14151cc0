// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

namespace hubscope::bench {

/// Requests per second that `connections` keep-alive connections get from 127.0.0.1:port, each asking for the
/// next answer as soon as it has the last, for `seconds`. Throws std::runtime_error.
double requestsPerSecond(quint16 port, const QByteArray& request, int connections, double seconds);

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

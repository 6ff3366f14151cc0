// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "sandbox/connection.h"

#include <QTcpServer>

namespace hubscope::sandbox {

/// Listens on the loopback address and gives every client its Connection. Lives in one thread; what the
/// handler does blocks all clients, so it must be quick.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    HttpServer(HttpLimits limits, RequestHandler handler, QObject* parent = nullptr);
    ~HttpServer() override;

    /// Port 0 picks a free one. Returns the port; fails with ErrorKind::Offline when it is taken.
    Result<quint16> listen(quint16 port);
    /// Ends every connection, at once.
    void close();

private:
    void onNewConnection();

    HttpLimits m_limits;
    RequestHandler m_handler;
    QTcpServer m_listener;
    int m_connections = 0;
};

} // namespace hubscope::sandbox

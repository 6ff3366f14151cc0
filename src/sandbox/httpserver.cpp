// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpserver.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

HttpServer::HttpServer(HttpLimits limits, RequestHandler handler, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
    , m_handler(std::move(handler))
    , m_listener(this)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &HttpServer::onNewConnection);
}

HttpServer::~HttpServer()
{
    close();
}

Result<quint16> HttpServer::listen(quint16 port)
{
    if (m_listener.listen(QHostAddress::LocalHost, port))
        return m_listener.serverPort();
    Error error;
    error.kind = ErrorKind::Offline;
    error.message = u"cannot listen on port %1: %2"_s.arg(port).arg(m_listener.errorString());
    return error;
}

void HttpServer::close()
{
    m_listener.close();
    qDeleteAll(findChildren<Connection*>(Qt::FindDirectChildrenOnly));
}

void HttpServer::onNewConnection()
{
    while (QTcpSocket* socket = m_listener.nextPendingConnection()) {
        auto* connection = new Connection(socket, m_limits, m_handler, this);
        ++m_connections;
        connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
        if (m_connections > m_limits.maxConnections)
            connection->refuse(errorResponse(503, u"Too many connections"_s));
    }
}

} // namespace hubscope::sandbox

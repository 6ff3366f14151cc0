// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/delivery.h"
#include "sandbox/requestparser.h"

#include <QTimer>

class QTcpSocket;

namespace hubscope::sandbox {

/// Bounds of what one client may use up.
struct HttpLimits
{
    RequestParser::Limits request;
    int idleMs = 60'000; ///< without a request, or for one request to arrive
    int maxConnections = 128;
};

/// One client: reads its requests one after another and answers them in that order. Ends itself (deleteLater)
/// when the client has gone.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// Takes over the socket. `handler` outlives the connection.
    Connection(QTcpSocket* socket, const HttpLimits& limits, const RequestHandler& handler, QObject* parent);

    /// Answers and closes without reading a request.
    void refuse(const Response& response);

private:
    void onReadyRead();
    void onIdle();
    /// Answers the next request if it is complete, no answer is being held back and the client reads.
    void serve();
    void answer(const Request& request);
    void fail(int status);
    void send();
    void closeAfterSending();
    /// Closing with unread bytes would reset the connection under the answer: they are read away first.
    void drainAndClose();

    QTcpSocket* m_socket;
    HttpLimits m_limits;
    const RequestHandler& m_handler;
    RequestParser m_parser;
    QByteArray m_input;
    Delivery m_delivery; ///< the answer under way
    bool m_keepAlive = true;
    bool m_head = false;
    bool m_held = false;    ///< an answer waits for its time
    bool m_closing = false; ///< no further request is read
    QTimer m_idleTimer;
    QTimer m_delayTimer;
};

} // namespace hubscope::sandbox

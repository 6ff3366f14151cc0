// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/token.h"
#include "sandbox/connection.h"
#include "sandbox/faultrule.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <vector>

namespace hubscope::sandbox {

class HubApi;
class HttpServer;
class FaultInjector;
class Workspace;

/// How a sandbox hub is to be.
struct ServerOptions
{
    quint16 port = 0;  ///< 0: a free one
    QString file;      ///< empty: in memory
    AccessToken token; ///< empty: a random one
    int visibilityDelayMs = 2000;
    quint32 seed = 1;
    bool empty = false; ///< a new workspace gets no demo data
    int latencyMs = 0;
    std::vector<FaultRule> faults;
    HttpLimits limits;
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(); ///< read in the server's thread
};

/// What a client needs to talk to a running hub.
struct ServerInfo
{
    QUrl baseUrl; ///< `http://127.0.0.1:PORT/hub/v1`
    QString workspaceId;
    QString nodeId;
    AccessToken token;
    QString featuredCustomerId; ///< empty without demo data
};

/// One line of a log of requests.
struct RequestLogEntry
{
    QByteArray method;
    QString path;
    int status = 0;
    qint64 micros = 0; ///< spent on the answer, delays not counted
};

/// The sandbox hub. Works in the thread that it lives in, whose event loop must run. Only the functions that
/// say so may be called from other threads.
class Server : public QObject
{
    Q_OBJECT

public:
    explicit Server(ServerOptions options, QObject* parent = nullptr);
    ~Server() override;

    /// Opens the data and listens. Fails with ErrorKind::Storage or, when the port is taken, Offline.
    Result<ServerInfo> start();
    /// Closes all connections and the data. May be started again.
    void stop();
    /// Drops all data and fills the workspace anew. Connections stay.
    Result<Done> reset();

    // From any thread; in force for requests that come later.
    void setLatency(int msecs);
    void setVisibilityDelay(int msecs);
    void setFaults(const std::vector<FaultRule>& rules);

Q_SIGNALS:
    void requestAnswered(const hubscope::sandbox::RequestLogEntry& entry);

private:
    Delivery handle(const Request& request);
    ServerInfo info(quint16 port) const;

    ServerOptions m_options;
    std::unique_ptr<FaultInjector> m_faults;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<HubApi> m_api;
    std::unique_ptr<HttpServer> m_http;
};

} // namespace hubscope::sandbox

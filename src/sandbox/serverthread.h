// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/server.h"

#include <QThread>

#include <optional>

namespace hubscope::sandbox {

/// Runs a sandbox hub in a thread of its own, for a program that has better things to do. Destroying it stops
/// the hub and waits for that.
class ServerThread : public QObject
{
    Q_OBJECT

public:
    explicit ServerThread(ServerOptions options, QObject* parent = nullptr);
    ~ServerThread() override;

    /// Ends in `started` or `failed`. To be called once.
    void start();
    /// Drops all data and fills the workspace anew; ends in `resetDone` or `failed`.
    void reset();

    void setLatency(int msecs) { m_server->setLatency(msecs); }
    void setVisibilityDelay(int msecs) { m_server->setVisibilityDelay(msecs); }
    void setFaults(const std::vector<FaultRule>& rules) { m_server->setFaults(rules); }

    /// Waits until everything asked for above is in force: a request that arrives at the same moment could
    /// overtake it.
    void settle();

    /// Nothing before `started`.
    const std::optional<ServerInfo>& info() const { return m_info; }

Q_SIGNALS:
    void started(const hubscope::sandbox::ServerInfo& info);
    void failed(const hubscope::Error& error);
    void resetDone();
    void requestAnswered(const hubscope::sandbox::RequestLogEntry& entry);

private:
    void onStarted(const ServerInfo& info);

    QThread m_thread;
    Server* m_server; ///< lives in the thread and is deleted there
    std::optional<ServerInfo> m_info;
};

} // namespace hubscope::sandbox

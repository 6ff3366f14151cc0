// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/serverthread.h"

namespace hubscope::test {

/// A sandbox hub in a thread of its own, ready when the constructor returns, gone with the fixture.
/// Unless told otherwise it is empty, in memory, and shows what is posted at once.
class SandboxFixture
{
public:
    SandboxFixture();
    explicit SandboxFixture(sandbox::ServerOptions options);

    static sandbox::ServerOptions emptyHub();
    /// With the demo data of seed 1.
    static sandbox::ServerOptions demoHub();

    /// Asserted to have worked by every other function; the reason is in `failure`.
    bool isRunning() const { return m_thread.info().has_value(); }
    const QString& failure() const { return m_failure; }

    const sandbox::ServerInfo& info() const;
    QUrl baseUrl() const { return info().baseUrl; }
    QString workspaceId() const { return info().workspaceId; }
    QString nodeId() const { return info().nodeId; }
    AccessToken token() const { return info().token; }
    QString featuredCustomerId() const { return info().featuredCustomerId; }

    /// The address of something in the workspace: `path` is `events` or `customers/ID`.
    QUrl url(const QString& path) const;

    // In force when the call returns.

    /// Rules as on the command line, `POST /events every=3 status=503`; they replace those before.
    void setFaults(const QStringList& rules);
    void clearFaults() { setFaults({}); }
    void setLatency(int msecs);
    void setVisibilityDelay(int msecs);
    /// Emits `requestAnswered`, `resetDone`.
    sandbox::ServerThread& thread() { return m_thread; }

private:
    sandbox::ServerThread m_thread;
    QString m_failure;
};

} // namespace hubscope::test

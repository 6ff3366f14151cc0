// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sandboxfixture.h"

#include <QEventLoop>

namespace hubscope::test {

using sandbox::ServerOptions;

SandboxFixture::SandboxFixture()
    : SandboxFixture(emptyHub())
{
}

SandboxFixture::SandboxFixture(ServerOptions options)
    : m_thread(std::move(options))
{
    QEventLoop loop;
    QObject::connect(&m_thread, &sandbox::ServerThread::started, &loop, &QEventLoop::quit);
    QObject::connect(&m_thread, &sandbox::ServerThread::failed, &loop, [&](const Error& error) {
        m_failure = error.message;
        qWarning("sandbox: %s", qUtf8Printable(error.message));
        loop.quit();
    });
    m_thread.start();
    loop.exec();
}

ServerOptions SandboxFixture::emptyHub()
{
    ServerOptions options;
    options.empty = true;
    options.visibilityDelayMs = 0;
    return options;
}

ServerOptions SandboxFixture::demoHub()
{
    ServerOptions options = emptyHub();
    options.empty = false;
    return options;
}

const sandbox::ServerInfo& SandboxFixture::info() const
{
    Q_ASSERT(isRunning());
    return *m_thread.info();
}

QUrl SandboxFixture::url(const QString& path) const
{
    return QUrl(
        info().baseUrl.toString() + QStringLiteral("/workspaces/") + workspaceId() + QChar(u'/') + path);
}

void SandboxFixture::setFaults(const QStringList& rules)
{
    std::vector<sandbox::FaultRule> parsed;
    for (const QString& rule : rules) {
        const auto read = sandbox::parseFaultRule(rule);
        if (!read)
            qFatal("fault rule %s: %s", qUtf8Printable(rule), qUtf8Printable(read.error().message));
        parsed.push_back(*read);
    }
    m_thread.setFaults(parsed);
    m_thread.settle();
}

void SandboxFixture::setLatency(int msecs)
{
    m_thread.setLatency(msecs);
    m_thread.settle();
}

void SandboxFixture::setVisibilityDelay(int msecs)
{
    m_thread.setVisibilityDelay(msecs);
    m_thread.settle();
}

} // namespace hubscope::test

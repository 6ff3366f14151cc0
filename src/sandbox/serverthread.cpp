// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/serverthread.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

ServerThread::ServerThread(ServerOptions options, QObject* parent)
    : QObject(parent)
    , m_server(new Server(std::move(options)))
{
    m_thread.setObjectName(u"sandbox"_s);
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    connect(m_server, &Server::requestAnswered, this, &ServerThread::requestAnswered);
    m_thread.start();
}

ServerThread::~ServerThread()
{
    m_thread.quit();
    m_thread.wait();
}

void ServerThread::start()
{
    QMetaObject::invokeMethod(m_server, [this] {
        auto info = m_server->start();
        // Back in the owner's thread; if it is gone by then, so is the call.
        QMetaObject::invokeMethod(this, [this, info = std::move(info)] {
            if (info)
                onStarted(*info);
            else
                Q_EMIT failed(info.error());
        });
    });
}

void ServerThread::onStarted(const ServerInfo& info)
{
    m_info = info;
    Q_EMIT started(info);
}

void ServerThread::reset()
{
    QMetaObject::invokeMethod(m_server, [this] {
        const auto done = m_server->reset();
        QMetaObject::invokeMethod(this, [this, done] {
            if (done)
                Q_EMIT resetDone();
            else
                Q_EMIT failed(done.error());
        });
    });
}

void ServerThread::settle()
{
    QMetaObject::invokeMethod(
        m_server, [] {}, Qt::BlockingQueuedConnection);
}

} // namespace hubscope::sandbox

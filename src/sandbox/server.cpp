// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/server.h"

#include "sandbox/faultinjector.h"
#include "sandbox/httpserver.h"
#include "sandbox/hubapi.h"
#include "sandbox/workspace.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

AccessToken randomToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArrayView bytes(reinterpret_cast<const char*>(words.data()), sizeof words);
    return AccessToken(bytes.toByteArray().toHex());
}

} // namespace

Server::Server(ServerOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_faults(std::make_unique<FaultInjector>())
{
    if (m_options.token.isEmpty())
        m_options.token = randomToken();
    m_faults->setRules(m_options.faults);
    m_faults->setLatency(m_options.latencyMs);
}

Server::~Server() = default;

Result<ServerInfo> Server::start()
{
    stop();
    auto workspace = Workspace::open(
        {m_options.file, m_options.seed, m_options.empty, m_options.visibilityDelayMs, m_options.clock});
    if (!workspace)
        return workspace.error();
    m_workspace = std::move(*workspace);
    m_api = std::make_unique<HubApi>(*m_workspace, m_options.token);
    m_http = std::make_unique<HttpServer>(
        m_options.limits, [this](const Request& request) { return handle(request); });
    const auto port = m_http->listen(m_options.port);
    if (!port) {
        stop();
        return port.error();
    }
    return info(*port);
}

void Server::stop()
{
    m_http.reset();
    m_api.reset();
    m_workspace.reset();
}

Result<Done> Server::reset()
{
    if (!m_workspace)
        return Done();
    return m_workspace->reset();
}

void Server::setLatency(int msecs)
{
    QMetaObject::invokeMethod(this, [this, msecs] {
        m_options.latencyMs = msecs;
        m_faults->setLatency(msecs);
    });
}

void Server::setVisibilityDelay(int msecs)
{
    QMetaObject::invokeMethod(this, [this, msecs] {
        m_options.visibilityDelayMs = msecs;
        if (m_workspace)
            m_workspace->setVisibilityDelay(msecs);
    });
}

void Server::setFaults(const std::vector<FaultRule>& rules)
{
    QMetaObject::invokeMethod(this, [this, rules] {
        m_options.faults = rules;
        m_faults->setRules(rules);
    });
}

Delivery Server::handle(const Request& request)
{
    QElapsedTimer timer;
    timer.start();
    const Delivery delivery =
        m_faults->deliver(request, [this](const Request& whole) { return m_api->answer(whole); });
    Q_EMIT requestAnswered(
        {request.method, request.path, delivery.drop ? 0 : delivery.response.status,
         timer.nsecsElapsed() / 1000});
    return delivery;
}

ServerInfo Server::info(quint16 port) const
{
    return {
        QUrl(u"http://127.0.0.1:%1/hub/v1"_s.arg(port)), m_workspace->id(), m_workspace->nodes().value(0).id,
        m_options.token, m_workspace->featuredCustomerId()};
}

} // namespace hubscope::sandbox

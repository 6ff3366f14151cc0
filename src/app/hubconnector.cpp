// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hubconnector.h"

#include "services/hub.h"
#include "store/profilestore.h"

namespace hubscope {

HubConnector::HubConnector(
    const ProfileStore& profiles, SecretStore& secrets, WireLog& log, const Clock& clock, QString sandboxFile,
    QObject* parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_secrets(secrets)
    , m_log(log)
    , m_clock(clock)
    , m_sandboxFile(std::move(sandboxFile))
{
}

HubConnector::~HubConnector() = default;

void HubConnector::connectTo(const QString& profileId)
{
    const std::optional<Profile> profile = m_profiles.find(profileId);
    if (!profile)
        return;
    disconnectHub();
    ++m_generation;
    m_profileId = profileId;
    Q_EMIT connecting(*profile);
    if (profile->isEmbeddedSandbox())
        reachSandbox(*profile);
    else
        reachHub(*profile);
}

QString HubConnector::featuredCustomer() const
{
    return isEmbeddedSandbox() && m_sandboxInfo ? m_sandboxInfo->featuredCustomerId : QString();
}

void HubConnector::resetSandbox()
{
    if (!m_sandbox)
        return;
    if (isEmbeddedSandbox())
        disconnectHub();
    m_sandbox->reset();
}

void HubConnector::disconnectHub()
{
    if (!m_hub)
        return;
    Q_EMIT aboutToDisconnect();
    m_hub.reset();
}

void HubConnector::reachSandbox(const Profile& profile)
{
    if (m_sandboxInfo) {
        use(profile, m_sandboxInfo->token);
        return;
    }
    if (m_sandbox)
        return; // on its way
    sandbox::ServerOptions options;
    options.file = m_sandboxFile;
    m_sandbox = std::make_unique<sandbox::ServerThread>(options);
    connect(m_sandbox.get(), &sandbox::ServerThread::started, this, [this](const sandbox::ServerInfo& info) {
        m_sandboxInfo = info;
        if (isEmbeddedSandbox())
            connectTo(m_profileId);
    });
    connect(m_sandbox.get(), &sandbox::ServerThread::resetDone, this, [this] {
        if (isEmbeddedSandbox())
            connectTo(m_profileId);
    });
    connect(m_sandbox.get(), &sandbox::ServerThread::failed, this, [this](const Error& error) {
        m_sandbox.release()->deleteLater(); // another try starts another one
        m_sandboxInfo.reset();
        if (const auto sandbox = m_profiles.find(m_profileId); sandbox && isEmbeddedSandbox())
            Q_EMIT failed(*sandbox, error);
    });
    m_sandbox->start();
}

void HubConnector::reachHub(const Profile& profile)
{
    const quint64 generation = m_generation;
    m_secrets.read(profile.id, this, [this, profile, generation](Result<SecretStore::Secret> answer) {
        if (generation != m_generation)
            return;
        if (!answer)
            Q_EMIT failed(profile, answer.error());
        else if (answer->token.isEmpty())
            Q_EMIT tokenMissing(profile);
        else
            use(profile, answer->token);
    });
}

void HubConnector::use(const Profile& profile, const AccessToken& token)
{
    Profile reachable = profile;
    if (profile.isEmbeddedSandbox()) {
        reachable.baseUrl = m_sandboxInfo->baseUrl;
        reachable.workspaceId = m_sandboxInfo->workspaceId;
        reachable.nodeId = m_sandboxInfo->nodeId;
    }
    m_hub = std::make_unique<Hub>(reachable, token, m_log, m_clock);
    Q_EMIT connected();
}

} // namespace hubscope

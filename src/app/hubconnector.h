// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "domain/profile.h"
#include "sandbox/serverthread.h"
#include "store/secretstore.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hubscope {

class Hub;
class ProfileStore;
class WireLog;

/// Gets from a profile to a hub that one can talk to: starts the embedded sandbox when it is meant, else
/// fetches the token. Owns the one hub in use.
class HubConnector : public QObject
{
    Q_OBJECT

public:
    HubConnector(
        const ProfileStore& profiles, SecretStore& secrets, WireLog& log, const Clock& clock,
        QString sandboxFile, QObject* parent = nullptr);
    ~HubConnector() override;

    /// Leaves the hub in use and reaches for another. A call that is overtaken by the next has no effect.
    void connectTo(const QString& profileId);

    Hub* hub() const { return m_hub.get(); } ///< null pointer until connected
    const QString& profileId() const { return m_profileId; }
    bool isEmbeddedSandbox() const { return m_profileId == QLatin1StringView(sandboxProfileId); }
    /// The customer that a first look at the sandbox shows; empty for other hubs.
    QString featuredCustomer() const;

    /// Throws the embedded sandbox's data away and makes the demo data anew, then connects again.
    void resetSandbox();

Q_SIGNALS:
    void connecting(const hubscope::Profile& profile);
    void aboutToDisconnect(); ///< the hub is still there, for the last time
    void connected();
    void tokenMissing(const hubscope::Profile& profile);
    void failed(const hubscope::Profile& profile, const hubscope::Error& error);

private:
    void disconnectHub();
    void reachSandbox(const Profile& profile);
    void reachHub(const Profile& profile);
    void use(const Profile& profile, const AccessToken& token);

    const ProfileStore& m_profiles;
    SecretStore& m_secrets;
    WireLog& m_log;
    const Clock& m_clock;
    QString m_sandboxFile;
    QString m_profileId;
    std::unique_ptr<sandbox::ServerThread> m_sandbox;
    std::optional<sandbox::ServerInfo> m_sandboxInfo;
    std::unique_ptr<Hub> m_hub;
    quint64 m_generation = 0; ///< of connectTo, to drop what was overtaken
};

} // namespace hubscope

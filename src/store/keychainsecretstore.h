// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/secretstore.h"

#include <QHash>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace hubscope {

/// The system's keychain (Secret Service, KWallet, macOS, Windows) under the service name "hubscope". Any
/// answer but "found" and "not there" means that there is no keychain: tokens are then kept for this run
/// only. A keychain that does not answer in time (locked, its prompt unseen) is left alone until it does.
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainSecretStore(
        std::chrono::milliseconds patience = std::chrono::seconds(5), QObject* parent = nullptr);

    Backend backend() const override { return m_backend; }
    void read(const QString& profileId, QObject* context, Completion<Secret> done) override;
    void write(const QString& profileId, const AccessToken& token, QObject* context, Completion<Backend> done)
        override;
    void remove(const QString& profileId, QObject* context, Completion<Done> done) override;

private:
    enum class Answer { Done, NotThere, Unavailable };
    using Handler = std::function<void(Answer)>;

    /// Runs a job. `handle` is called once: with its answer, or with Unavailable when time is up.
    void run(QKeychain::Job* job, const QString& profileId, const Handler& handle);
    static Answer answerOf(const QKeychain::Job& job);
    void setBackend(Backend backend);
    bool isHanging() const { return m_overdue > 0; }

    std::chrono::milliseconds m_patience;
    Backend m_backend = Backend::Keychain;
    int m_overdue = 0;                     ///< jobs that are still out although their time is up
    QHash<QString, AccessToken> m_thisRun; ///< what the keychain would not take
};

} // namespace hubscope

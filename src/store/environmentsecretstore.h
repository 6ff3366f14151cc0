// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/secretstore.h"

namespace hubscope {

/// Puts the token of HUBSCOPE_TOKEN before what another store has, for one profile: the one that is active
/// when the program starts. It wins for this run and is never stored; a token that is written meanwhile goes
/// to the other store and counts from the next run. Other profiles never see it, so that switching does not
/// send it to another hub.
class EnvironmentSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    /// Takes the token out of the environment, so that programs we start do not inherit it. Empty when there
    /// is none.
    static AccessToken takeFromEnvironment();

    /// `inner` must outlive this.
    EnvironmentSecretStore(
        SecretStore& inner, QString profileId, AccessToken token, QObject* parent = nullptr);

    Backend backend() const override { return m_inner.backend(); }
    void read(const QString& profileId, QObject* context, Completion<Secret> done) override;
    void write(const QString& profileId, const AccessToken& token, QObject* context, Completion<Backend> done)
        override;
    void remove(const QString& profileId, QObject* context, Completion<Done> done) override;

private:
    SecretStore& m_inner;
    QString m_profileId;
    AccessToken m_token;
};

} // namespace hubscope

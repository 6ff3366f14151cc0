// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/environmentsecretstore.h"

namespace hubscope {

AccessToken EnvironmentSecretStore::takeFromEnvironment()
{
    constexpr char variable[] = "HUBSCOPE_TOKEN";
    AccessToken token(qgetenv(variable).trimmed());
    qunsetenv(variable);
    return token;
}

EnvironmentSecretStore::EnvironmentSecretStore(
    SecretStore& inner, QString profileId, AccessToken token, QObject* parent)
    : SecretStore(parent)
    , m_inner(inner)
    , m_profileId(std::move(profileId))
    , m_token(std::move(token))
{
    connect(&inner, &SecretStore::backendChanged, this, &SecretStore::backendChanged);
}

void EnvironmentSecretStore::read(const QString& profileId, QObject* context, Completion<Secret> done)
{
    if (profileId == m_profileId && !m_token.isEmpty())
        deliver<Secret>(context, std::move(done), Secret{m_token, Backend::Environment});
    else
        m_inner.read(profileId, context, std::move(done));
}

void EnvironmentSecretStore::write(
    const QString& profileId, const AccessToken& token, QObject* context, Completion<Backend> done)
{
    m_inner.write(profileId, token, context, std::move(done));
}

void EnvironmentSecretStore::remove(const QString& profileId, QObject* context, Completion<Done> done)
{
    m_inner.remove(profileId, context, std::move(done));
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/memorysecretstore.h"

namespace hubscope {

void MemorySecretStore::read(const QString& profileId, QObject* context, Completion<Secret> done)
{
    deliver<Secret>(context, std::move(done), Secret{m_tokens.value(profileId), Backend::MemoryOnly});
}

void MemorySecretStore::write(
    const QString& profileId, const AccessToken& token, QObject* context, Completion<Backend> done)
{
    m_tokens.insert(profileId, token);
    deliver<Backend>(context, std::move(done), Backend::MemoryOnly);
}

void MemorySecretStore::remove(const QString& profileId, QObject* context, Completion<Done> done)
{
    m_tokens.remove(profileId);
    deliver<Done>(context, std::move(done), Done());
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/secretstore.h"

#include <QHash>

namespace hubscope {

/// Tokens for this run only. What remains when there is no keychain, and what tests use.
class MemorySecretStore final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    Backend backend() const override { return Backend::MemoryOnly; }
    void read(const QString& profileId, QObject* context, Completion<Secret> done) override;
    void write(const QString& profileId, const AccessToken& token, QObject* context, Completion<Backend> done)
        override;
    void remove(const QString& profileId, QObject* context, Completion<Done> done) override;

private:
    QHash<QString, AccessToken> m_tokens;
};

} // namespace hubscope

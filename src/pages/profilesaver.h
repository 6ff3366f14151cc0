// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "pages/profiledraft.h"

#include <QObject>

namespace hubscope {

class ProfileStore;
class SecretStore;

/// Brings what was drafted into the stores: removals, additions, changes, the order, then the tokens.
/// What was stored before something fails stays stored, and saving again goes on from there.
class ProfileSaver : public QObject
{
    Q_OBJECT

public:
    ProfileSaver(ProfileStore& profiles, SecretStore& secrets, QObject* parent = nullptr);

    /// New drafts get their ids, kept tokens leave theirs. `finished` follows, from the event loop.
    void save(QList<ProfileDraft>& drafts, const QStringList& removedIds);

Q_SIGNALS:
    /// The error is empty when all went well.
    void finished(const std::optional<hubscope::Error>& error);

private:
    Result<Done> storeProfiles(QList<ProfileDraft>& drafts, const QStringList& removedIds);
    Result<Done> storeOne(ProfileDraft& draft);
    void keepTokens(QList<ProfileDraft>& drafts);
    void countDown();

    ProfileStore& m_profiles;
    SecretStore& m_secrets;
    int m_pending = 0; ///< writes to the keychain that are under way
};

} // namespace hubscope

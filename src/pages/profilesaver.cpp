// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/profilesaver.h"

#include "store/profilestore.h"
#include "store/secretstore.h"

namespace hubscope {

ProfileSaver::ProfileSaver(ProfileStore& profiles, SecretStore& secrets, QObject* parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_secrets(secrets)
{
}

void ProfileSaver::save(QList<ProfileDraft>& drafts, const QStringList& removedIds)
{
    if (const auto stored = storeProfiles(drafts, removedIds); !stored) {
        const Error error = stored.error();
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT finished(error); }, Qt::QueuedConnection);
        return;
    }
    m_pending = 1; // ours, so that it cannot end before all writes are begun
    keepTokens(drafts);
    QMetaObject::invokeMethod(this, &ProfileSaver::countDown, Qt::QueuedConnection);
}

Result<Done> ProfileSaver::storeProfiles(QList<ProfileDraft>& drafts, const QStringList& removedIds)
{
    for (const QString& id : removedIds) {
        if (!m_profiles.find(id))
            continue; // done by an earlier try
        if (auto removed = m_profiles.remove(id); !removed)
            return removed;
        // A keychain that does not answer keeps a token that nothing leads to any more.
        m_secrets.remove(id, this, [](const Result<Done>&) {});
    }
    for (ProfileDraft& draft : drafts) {
        if (auto stored = storeOne(draft); !stored)
            return stored;
    }
    for (int i = 0; i < drafts.size(); ++i) {
        if (m_profiles.profiles().at(i).id == drafts.at(i).id)
            continue;
        if (auto moved = m_profiles.move(drafts.at(i).id, i); !moved)
            return moved;
    }
    return Done();
}

Result<Done> ProfileSaver::storeOne(ProfileDraft& draft)
{
    if (!draft.id.isEmpty())
        return m_profiles.update(draft.profile());
    const auto added = m_profiles.add(draft.profile());
    if (!added)
        return added.error();
    draft.id = *added;
    return Done();
}

void ProfileSaver::keepTokens(QList<ProfileDraft>& drafts)
{
    for (ProfileDraft& draft : drafts) {
        if (!draft.newToken)
            continue;
        ++m_pending;
        m_secrets.write(
            draft.id, *draft.newToken, this, [this](const Result<SecretStore::Backend>&) { countDown(); });
        draft.newToken.reset();
    }
}

void ProfileSaver::countDown()
{
    if (--m_pending == 0)
        Q_EMIT finished(std::nullopt);
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/profilestore.h"

#include "core/logging.h"
#include "store/privatefile.h"
#include "store/setaside.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {
namespace {

constexpr int fileVersion = 1;

Profile embeddedSandbox(const QString& name)
{
    Profile profile;
    profile.id = QLatin1StringView(sandboxProfileId);
    profile.kind = HubKind::Sandbox;
    profile.name = name;
    return profile;
}

QJsonObject toJson(const Profile& profile)
{
    QJsonObject object{{u"id"_s, profile.id}, {u"name"_s, profile.name}};
    if (profile.isEmbeddedSandbox())
        return object;
    object[u"kind"_s] = hubKindWord(profile.kind);
    object[u"baseUrl"_s] = profile.baseUrl.toString(QUrl::FullyEncoded);
    object[u"workspaceId"_s] = profile.workspaceId;
    object[u"nodeId"_s] = profile.nodeId;
    return object;
}

std::optional<Profile> fromJson(const QJsonObject& object)
{
    const QString id = object.value("id"_L1).toString();
    const QString name = object.value("name"_L1).toString();
    if (id == QLatin1StringView(sandboxProfileId))
        return embeddedSandbox(name);
    const auto kind = hubKindOf(object.value("kind"_L1).toString());
    const auto baseUrl = readBaseUrl(object.value("baseUrl"_L1).toString());
    if (id.isEmpty() || id.contains(u'/') || !kind || !baseUrl)
        return std::nullopt;
    return Profile{id,
                   name,
                   *kind,
                   *baseUrl,
                   object.value("workspaceId"_L1).toString(),
                   object.value("nodeId"_L1).toString()};
}

bool hasId(const QList<Profile>& profiles, const QString& id)
{
    return std::ranges::find(profiles, id, &Profile::id) != profiles.end();
}

/// Whether it comes back from the file as it went in.
bool isStorable(const Profile& profile)
{
    return fromJson(toJson(profile)) == profile;
}

} // namespace

ProfileStore::ProfileStore(const QString& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
{
    load();
    if (!hasId(m_profiles, QLatin1StringView(sandboxProfileId)))
        m_profiles.prepend(embeddedSandbox(QString()));
}

std::optional<Profile> ProfileStore::find(const QString& id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? std::nullopt : std::optional(m_profiles.at(index));
}

void ProfileStore::load()
{
    QFile file(m_file);
    if (file.size() == 0)
        return; // not there yet, or made and not written
    if (!file.open(QIODevice::ReadOnly)) {
        m_loadError = storageError(file.errorString());
        m_writable = false;
        return;
    }
    QJsonParseError parsed;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &parsed).object();
    file.close();
    if (root.value("version"_L1).toInt() > fileVersion) {
        m_loadError = storageError(u"the file was written by a newer version"_s);
        m_writable = false;
        return;
    }
    const QJsonValue entries = root.value("profiles"_L1);
    if (!entries.isArray())
        m_loadError = storageError(
            parsed.error == QJsonParseError::NoError ? u"no profiles in the file"_s : parsed.errorString());
    for (const QJsonValue entry : entries.toArray()) {
        const auto profile = fromJson(entry.toObject());
        if (profile && !hasId(m_profiles, profile->id))
            m_profiles += *profile;
        else
            m_loadError = storageError(u"an entry is not a profile"_s);
    }
    if (m_loadError)
        keepAside();
}

/// A copy, so that nothing is lost even when the program ends before it writes the file again.
void ProfileStore::keepAside()
{
    m_keptFile = nameForBroken(m_file);
    if (QFile::copy(m_file, m_keptFile)) {
        qCWarning(lcStore) << "broken profiles file kept as" << m_keptFile;
        return;
    }
    m_keptFile.clear();
    m_writable = false;
}

qsizetype ProfileStore::indexOf(const QString& id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    return found == m_profiles.end() ? -1 : found - m_profiles.begin();
}

Result<Done> ProfileStore::commit(const QList<Profile>& profiles)
{
    if (!m_writable)
        return *m_loadError;
    if (auto created = createPrivateFile(m_file); !created)
        return created;
    QJsonArray entries;
    for (const Profile& profile : profiles)
        entries += toJson(profile);
    QSaveFile file(m_file);
    file.open(QIODevice::WriteOnly);
    file.write(QJsonDocument({{u"version"_s, fileVersion}, {u"profiles"_s, entries}}).toJson());
    if (!file.commit())
        return storageError(file.errorString());
    m_profiles = profiles;
    return Done();
}

Result<QString> ProfileStore::add(Profile profile)
{
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!isStorable(profile))
        return storageError(u"not a usable profile"_s);
    if (auto done = commit(m_profiles + QList{profile}); !done)
        return done.error();
    Q_EMIT added(profile.id);
    return profile.id;
}

Result<Done> ProfileStore::update(const Profile& profile)
{
    const qsizetype index = indexOf(profile.id);
    if (index < 0)
        return storageError(u"no such profile"_s);
    QList<Profile> profiles = m_profiles;
    profiles[index] = profiles.at(index).isEmbeddedSandbox() ? embeddedSandbox(profile.name) : profile;
    if (!isStorable(profiles.at(index)))
        return storageError(u"not a usable profile"_s);
    if (profiles == m_profiles)
        return Done();
    auto done = commit(profiles);
    if (done)
        Q_EMIT changed(profile.id);
    return done;
}

Result<Done> ProfileStore::remove(const QString& id)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || m_profiles.at(index).isEmbeddedSandbox())
        return storageError(u"not a profile that can be removed"_s);
    QList<Profile> profiles = m_profiles;
    profiles.removeAt(index);
    auto done = commit(profiles);
    if (done)
        Q_EMIT removed(id);
    return done;
}

Result<Done> ProfileStore::move(const QString& id, int index)
{
    const qsizetype from = indexOf(id);
    if (from < 0 || index < 0 || index >= m_profiles.size())
        return storageError(u"no such profile or place"_s);
    QList<Profile> profiles = m_profiles;
    profiles.move(from, index);
    return commit(profiles);
}

} // namespace hubscope

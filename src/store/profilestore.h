// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/profile.h"

#include <QObject>

#include <optional>

namespace hubscope {

/// The user's profiles, in the user's order, in a JSON file. The embedded sandbox is always among them: only
/// its name can be changed (empty: the pages have a word for it). Tokens are not here, see SecretStore.
///
/// A change is written before it counts: when writing fails, everything stays as it was.
class ProfileStore : public QObject
{
    Q_OBJECT

public:
    explicit ProfileStore(const QString& file, QObject* parent = nullptr);

    const QList<Profile>& profiles() const { return m_profiles; } ///< never empty
    std::optional<Profile> find(const QString& id) const;

    /// Why the file could not be taken whole, for a message to the user. What can be read of a broken file is
    /// there, and the file itself was kept as `keptFile`. A file of a newer version is left as it is and
    /// nothing can be changed.
    const std::optional<Error>& loadError() const { return m_loadError; }
    const QString& keptFile() const { return m_keptFile; }

    /// Appends; the profile gets an id of its own, which is the value. Its base URL
    /// must be one that `readBaseUrl` gave.
    Result<QString> add(Profile profile);
    /// Replaces the profile with the same id. Of the embedded sandbox only the name is taken.
    Result<Done> update(const Profile& profile);
    /// Its token and settings are left to the caller. The embedded sandbox cannot be removed.
    Result<Done> remove(const QString& id);
    /// To an index between 0 and the last.
    Result<Done> move(const QString& id, int index);

Q_SIGNALS:
    void added(const QString& id);
    void changed(const QString& id);
    void removed(const QString& id);

private:
    void load();
    void keepAside();
    qsizetype indexOf(const QString& id) const;
    Result<Done> commit(const QList<Profile>& profiles);

    QString m_file;
    QList<Profile> m_profiles;
    std::optional<Error> m_loadError;
    QString m_keptFile;
    bool m_writable = true;
};

} // namespace hubscope

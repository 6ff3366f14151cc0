// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/profile.h"

#include <QMenu>

namespace hubscope {

class ProfileStore;
class Theme;

/// The profiles to switch to, each with the word for its kind.
class ProfileMenu : public QMenu
{
    Q_OBJECT

public:
    ProfileMenu(const ProfileStore& profiles, const Theme& theme, QWidget* parent = nullptr);

    void setCurrent(const QString& profileId);

    /// `Built-in sandbox` where the user gave the sandbox no name.
    static QString titleOf(const Profile& profile);

Q_SIGNALS:
    void chosen(const QString& profileId);
    void manageRequested();

private:
    void fill();

    const ProfileStore& m_profiles;
    const Theme& m_theme;
    QString m_current;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profilemenu.h"

#include "core/plaintext.h"
#include "pages/hubkindlook.h"
#include "store/profilestore.h"

namespace hubscope {

ProfileMenu::ProfileMenu(const ProfileStore& profiles, const Theme& theme, QWidget* parent)
    : QMenu(parent)
    , m_profiles(profiles)
    , m_theme(theme)
{
    connect(this, &QMenu::aboutToShow, this, &ProfileMenu::fill);
}

void ProfileMenu::setCurrent(const QString& profileId)
{
    m_current = profileId;
}

QString ProfileMenu::titleOf(const Profile& profile)
{
    const bool unnamed = profile.name.isEmpty() && profile.isEmbeddedSandbox();
    return unnamed ? embeddedSandboxName() : profile.name;
}

void ProfileMenu::fill()
{
    clear();
    for (const Profile& profile : m_profiles.profiles()) {
        QString title = withoutMnemonics(titleOf(profile));
        if (profile.kind == HubKind::Production)
            title = tr("%1 (production)").arg(title);
        QAction* action = addAction(IconSet(&m_theme).icon(hubKindLook(profile.kind).glyph), title);
        action->setCheckable(true);
        action->setChecked(profile.id == m_current);
        const QString id = profile.id;
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT chosen(id); });
    }
    addSeparator();
    connect(addAction(tr("Profiles…")), &QAction::triggered, this, &ProfileMenu::manageRequested);
}

} // namespace hubscope

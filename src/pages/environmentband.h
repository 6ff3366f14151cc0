// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/profile.h"

#include "widgets/icons.h"
#include "widgets/yieldingrow.h"

class QLabel;
class QMenu;
class QToolButton;

namespace hubscope {

class ElidedLabel;
class Theme;
class WriteGuard;

/// The band that says, in words and colour, which hub is looked at and what that means: for production also
/// whether it may be written to. Its buttons switch to another and lock or unlock.
class EnvironmentBand : public YieldingRow
{
    Q_OBJECT

public:
    explicit EnvironmentBand(const Theme& theme, QWidget* parent = nullptr);

    /// Shows the hub in use. An embedded sandbox is given with its running address.
    void showProfile(const Profile& profile, bool embedded);
    /// Shows that a hub is being reached.
    void showConnecting(const Profile& profile);

    /// The menu that the switch button opens; stays the caller's.
    void setSwitchMenu(QMenu* menu);
    void openSwitchMenu();
    /// False in a dialog, which stays with its hub: no way to another is offered.
    void setSwitchable(bool switchable);
    /// What is shown as read only, and unlocked from here. The guard outlives the band.
    void setGuard(WriteGuard* guard);
    /// Asks whether production may be written to, in a dialog; nothing to ask about other hubs.
    void askToUnlock();

Q_SIGNALS:
    void connectRequested(); ///< the sandbox's "Connect a real hub…"

private:
    void present(const QString& word, const QStringList& parts);
    void showLock();
    void showGlyph(Glyph glyph);
    void recolour();

    const Theme& m_theme;
    WriteGuard* m_guard = nullptr;
    HubKind m_kind = HubKind::Sandbox;
    bool m_switchable = true;
    QString m_banner;    ///< the word for the kind of hub
    QStringList m_parts; ///< of what stands after it
    Glyph m_shownGlyph = Glyph::Flask;
    QLabel* m_glyph;
    QLabel* m_word;
    ElidedLabel* m_text;
    QToolButton* m_lock;
    QToolButton* m_connect;
    QToolButton* m_switch;
};

} // namespace hubscope

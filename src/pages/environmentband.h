// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/profile.h"

#include "widgets/yieldingrow.h"

class QLabel;
class QMenu;
class QToolButton;

namespace hubscope {

class Theme;

/// The band that says, in words and colour, which hub is looked at and what that means. Its button switches
/// to another.
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

Q_SIGNALS:
    void connectRequested(); ///< the sandbox's "Connect a real hub…"

private:
    void present(const QString& word, const QStringList& parts);
    void recolour();

    const Theme& m_theme;
    HubKind m_kind = HubKind::Sandbox;
    QLabel* m_glyph;
    QLabel* m_word;
    QLabel* m_text;
    QToolButton* m_connect;
    QToolButton* m_switch;
};

} // namespace hubscope

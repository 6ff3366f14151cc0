// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QMenu;

namespace hubscope {

class SessionActions;
class SessionLedger;
class Theme;

/// The current session in the tool row, `Session e3f1…a9`, with a menu: what can be done about it, the others
/// to change to, and a new one.
class SessionButton : public QPushButton
{
    Q_OBJECT

public:
    /// `actions` are those of the current session: this keeps them on it.
    SessionButton(
        SessionLedger& ledger, SessionActions& actions, QAction* newSession, const Theme& theme,
        QWidget* parent = nullptr);

private:
    void showCurrent();
    void fillMenu();

    SessionLedger& m_ledger;
    SessionActions& m_actions;
    QAction* m_newSession;
    const Theme& m_theme;
    QMenu* m_menu;
};

} // namespace hubscope

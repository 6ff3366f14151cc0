// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/sessionbutton.h"

#include "core/plaintext.h"
#include "models/eventtext.h"
#include "models/reconciletext.h"
#include "models/sessionledger.h"
#include "pages/sessionactions.h"
#include "widgets/icons.h"
#include "widgets/menus.h"
#include "widgets/theme.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr qsizetype offeredSessions = 8;

} // namespace

SessionButton::SessionButton(
    SessionLedger& ledger, SessionActions& actions, QAction* newSession, const Theme& theme, QWidget* parent)
    : QPushButton(parent)
    , m_ledger(ledger)
    , m_actions(actions)
    , m_newSession(newSession)
    , m_theme(theme)
    , m_menu(new QMenu(this))
{
    setObjectName("sessionButton"_L1);
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(IconSet(&theme).icon(Glyph::Link));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SessionButton::fillMenu);
    connect(&ledger, &SessionLedger::currentChanged, this, &SessionButton::showCurrent);
    connect(&ledger, &SessionLedger::loaded, this, &SessionButton::showCurrent);
    fillMenu();
    showCurrent();
}

void SessionButton::showCurrent()
{
    const SessionRecord* current = m_ledger.current();
    m_actions.setSession(current ? current->id : QString());
    const QString title = current ? middleElided(oneLine(sessionTitle(*current)), 12, 4) : QString();
    setText(current ? withoutMnemonics(tr("Session %1").arg(title)) : tr("No session"));
    setAccessibleName(current ? tr("Current session: %1").arg(title) : tr("No current session"));
    setAccessibleDescription(
        current ? current->value
                : tr("A new one: %1").arg(m_newSession->shortcut().toString(QKeySequence::NativeText)));
    setToolTip(plainToolTip(
        current ? tr("Anonymous events carry this session id:\n%1").arg(current->value)
                : tr("No session yet. A new one: %1")
                      .arg(m_newSession->shortcut().toString(QKeySequence::NativeText))));
}

void SessionButton::fillMenu()
{
    clearMenu(*m_menu);
    m_menu->addAction(m_newSession);
    m_menu->addSeparator();
    m_menu->addActions(m_actions.all());
    const SessionRecord* current = m_ledger.current();
    QList<SessionRecord> others = m_ledger.sessionsHere();
    others.removeIf([current](const SessionRecord& one) { return current && one.id == current->id; });
    if (others.isEmpty())
        return;
    m_menu->addSeparator();
    QMenu* change = m_menu->addMenu(tr("Change to"));
    for (const SessionRecord& one : others.first(std::min(others.size(), offeredSessions))) {
        const QString id = shortSession(one.value);
        const QString title = oneLine(sessionTitle(one), 40);
        QAction* action = change->addAction(withoutMnemonics(title == id ? id : u"%1  %2"_s.arg(title, id)));
        connect(action, &QAction::triggered, this, [this, chosen = one.id] { m_ledger.setCurrent(chosen); });
    }
}

} // namespace hubscope

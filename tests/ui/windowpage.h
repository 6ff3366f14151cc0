// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/linebar.h"
#include "pages/timelineview.h"
#include "ui/eventpaneobject.h"
#include "ui/finder.h"
#include "ui/timelineobject.h"

#include <QAction>
#include <QDockWidget>
#include <QListView>
#include <QTabBar>

#include <functional>

class QMenu;

namespace hubscope {
class FilterBar;
class MainWindow;
class MessageStrip;
} // namespace hubscope

namespace hubscope::test {

/// The main window as its user sees and drives it: with keys and the mouse only.
class WindowPage
{
public:
    explicit WindowPage(MainWindow& window);

    QWidget& widget() const;

    /// Keys go where the window system would send them: to the popup, the dialog or the widget with the
    /// focus.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(const QString& text);
    static void click(QWidget& target);

    QString band() const; ///< all of its words
    QString title() const;
    QString health() const;

    // The line.
    LineBar& line() const { return child<LineBar>(widget()); }
    void openByLine(const QString& text) const; ///< Ctrl+L, the text, Enter
    QStringList suggestions() const;            ///< what the line's popup offers; empty when it is closed

    // The strip below it; empty when nothing is said.
    QString noticeTitle() const;
    QString noticeText() const;
    MessageStrip& notice() const;

    // Tabs.
    QTabBar& tabs() const { return child<QTabBar>(widget(), QStringLiteral("Open customers")); }
    QStringList tabTitles() const;

    TimelineObject timeline() const { return TimelineObject(widget()); }
    EventPaneObject event() const { return EventPaneObject(widget()); }

    // The customers' pane.
    QWidget& customersPane() const { return child<QWidget>(widget(), QStringLiteral("customersPane")); }
    QListView& customersList() const;
    QStringList customerNames() const;

    /// A menu's action by its object name.
    QAction& action(const char* name) const;
    QDockWidget& dock(const char* name) const;

    /// What stands in the middle when there is no timeline or nothing in it; empty when it is not in sight.
    QString emptyTitle() const;
    QString emptyReason() const;
    void clickEmptyPrimary() const;

private:
    MainWindow& m_window;
};

/// Runs `act` as soon as a dialog or a message box is open, from inside its event loop.
void whenDialogOpens(const std::function<void(QWidget& dialog)>& act);
/// The same for a menu.
void whenMenuOpens(const std::function<void(QMenu& menu)>& act);

} // namespace hubscope::test

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowpage.h"

#include "app/mainwindow.h"
#include "pages/environmentband.h"
#include "widgets/emptystate.h"
#include "widgets/messagestrip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace hubscope::test {

namespace {

/// The window that has the keyboard: a dialog before the main window. Popups take keys from either.
QWindow* keyboardWindow()
{
    if (QWidget* dialog = QApplication::activeModalWidget())
        return dialog->window()->windowHandle();
    // The platform may leave none, or a menu that is closed.
    const auto isActive = [] {
        return QApplication::activeWindow() && QApplication::activeWindow()->isVisible();
    };
    if (!isActive()) {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (qobject_cast<MainWindow*>(window) && window->isVisible())
                window->activateWindow();
        }
    }
    if (!QTest::qWaitFor(isActive))
        qFatal("no window is active");
    return QApplication::activeWindow()->windowHandle();
}

const EmptyState* visibleEmptyState(const QWidget& window)
{
    const QWidget* centre = static_cast<const QMainWindow&>(window).centralWidget();
    const auto states = childrenOf<EmptyState>(*centre);
    return !states.isEmpty() && states.first()->isVisible() ? states.first() : nullptr;
}

/// Asks `find` until it has an answer.
template<typename T>
void poll(const std::function<T*()>& find, const std::function<void(T&)>& act)
{
    if (T* found = find())
        act(*found);
    else
        QTimer::singleShot(5, qApp, [find, act] { poll<T>(find, act); });
}

} // namespace

WindowPage::WindowPage(MainWindow& window)
    : m_window(window)
{
}

QWidget& WindowPage::widget() const
{
    return m_window;
}

void WindowPage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(keyboardWindow(), key, modifiers);
}

void WindowPage::type(const QString& text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, keyboardWindow(), Qt::Key_unknown, character, Qt::NoModifier);
}

void WindowPage::click(QWidget& target)
{
    QVERIFY2(target.isVisible() && target.isEnabled(), qPrintable(nameOf(target)));
    QTest::mouseClick(&target, Qt::LeftButton);
}

QString WindowPage::band() const
{
    return child<EnvironmentBand>(m_window).accessibleDescription();
}

QString WindowPage::title() const
{
    return m_window.windowTitle();
}

QString WindowPage::health() const
{
    return child<QLabel>(m_window, u"health"_s).text();
}

void WindowPage::openByLine(const QString& text) const
{
    press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), &line());
    type(text);
    press(Qt::Key_Return);
}

QStringList WindowPage::suggestions() const
{
    const QAbstractItemView* popup = line().findChild<QCompleter*>()->popup();
    QStringList rows;
    for (int row = 0; popup->isVisible() && row < popup->model()->rowCount(); ++row)
        rows.append(popup->model()->index(row, 0).data().toString());
    return rows;
}

MessageStrip& WindowPage::notice() const
{
    // The strip of the window itself stands in the header; others belong to panes.
    for (MessageStrip* strip : childrenOf<MessageStrip>(child<QWidget>(m_window, u"header"_s)))
        return *strip;
    qFatal("no notice in the header");
}

QString WindowPage::noticeTitle() const
{
    return notice().isVisible() ? notice().title() : QString();
}

QString WindowPage::noticeText() const
{
    return notice().isVisible() ? notice().text() : QString();
}

QStringList WindowPage::tabTitles() const
{
    QStringList titles;
    for (int i = 0; i < tabs().count(); ++i)
        titles.append(tabs().tabText(i));
    return titles;
}

QListView& WindowPage::customersList() const
{
    return child<QListView>(customersPane(), u"Customers"_s);
}

QStringList WindowPage::customerNames() const
{
    QStringList names;
    const QAbstractItemModel* model = customersList().model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    return names;
}

QAction& WindowPage::action(const char* name) const
{
    auto* action = m_window.findChild<QAction*>(QLatin1StringView(name));
    if (!action)
        qFatal("no action %s", name);
    return *action;
}

QDockWidget& WindowPage::dock(const char* name) const
{
    return child<QDockWidget>(m_window, QString::fromLatin1(name));
}

QString WindowPage::emptyTitle() const
{
    const EmptyState* state = visibleEmptyState(m_window);
    return state ? state->title() : QString();
}

QString WindowPage::emptyReason() const
{
    const EmptyState* state = visibleEmptyState(m_window);
    return state ? state->reason() : QString();
}

void WindowPage::clickEmptyPrimary() const
{
    const EmptyState* state = visibleEmptyState(m_window);
    QVERIFY(state);
    click(*state->primaryButton());
}

void whenDialogOpens(const std::function<void(QWidget&)>& act)
{
    const auto find = []() -> QWidget* {
        QWidget* dialog = QApplication::activeModalWidget();
        return dialog && dialog->isActiveWindow() ? dialog : nullptr;
    };
    poll<QWidget>(find, act);
}

void whenMenuOpens(const std::function<void(QMenu&)>& act)
{
    poll<QMenu>([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }, act);
}

} // namespace hubscope::test

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composerobject.h"

#include "pages/environmentband.h"
#include "widgets/elidedlabel.h"
#include "widgets/jsoneditor.h"
#include "widgets/messagestrip.h"

#include <QApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace hubscope::test {

namespace {

QWindow* keyboardWindow()
{
    QWidget* target = QApplication::activePopupWidget();
    if (!target)
        target = QApplication::activeModalWidget();
    if (!target && !QApplication::activeWindow()) // which the platform leaves so when a dialog was closed
        openComposer().activateWindow();
    if (!target && !QTest::qWaitFor([] { return QApplication::activeWindow() != nullptr; }))
        qFatal("no window is active");
    return (target ? target : QApplication::activeWindow())->window()->windowHandle();
}

/// Chooses an entry of the menu that opens next, by the start of its words.
void chooseInMenu(const QString& words)
{
    if (!QTest::qWaitFor([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; }))
        qFatal("no menu opened");
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    for (QAction* action : menu->actions()) {
        if (action->text().startsWith(words) && action->isEnabled()) {
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
    }
    qFatal("the menu has no %s", qPrintable(words));
}

} // namespace

ComposerPage& ComposerObject::page() const
{
    for (ComposerPage* page : m_window.findChildren<ComposerPage*>()) {
        if (!page->isHidden())
            return *page;
    }
    qFatal("no draft is in front");
}

QByteArray ComposerObject::at(const QString& pointer) const
{
    const JsonValue* value = draft().event().atPointer(pointer);
    return value ? value->toCompact() : QByteArray();
}

void ComposerObject::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(keyboardWindow(), key, modifiers);
}

void ComposerObject::type(const QString& text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, keyboardWindow(), Qt::Key_unknown, character, Qt::NoModifier);
}

QString ComposerObject::band() const
{
    return child<EnvironmentBand>(m_window).accessibleDescription();
}

QStringList ComposerObject::tabs() const
{
    const auto& bar = child<QTabBar>(m_window, u"Open drafts"_s);
    QStringList titles;
    for (int i = 0; i < bar.count(); ++i)
        titles.append(bar.tabText(i));
    return titles;
}

QString ComposerObject::saved() const
{
    return child<ElidedLabel>(m_window, u"savedLabel"_s).text();
}

QString ComposerObject::problem() const
{
    return child<QWidget>(page(), u"problemsBar"_s).accessibleDescription();
}

QString ComposerObject::fix() const
{
    const auto& button = child<QPushButton>(child<QWidget>(page(), u"problemsBar"_s));
    return button.isHidden() ? QString() : button.text();
}

QString ComposerObject::delivery() const
{
    const auto& strip = child<QWidget>(page(), u"deliveryStrip"_s);
    return strip.isHidden() ? QString() : strip.accessibleName() + u". "_s + strip.accessibleDescription();
}

QString ComposerObject::obstacle() const
{
    const QString words = child<ElidedLabel>(page(), u"Why it cannot be sent"_s).text();
    if (words.isEmpty() != sendButton().isEnabled())
        qFatal("the button and its reason contradict each other: %s", qPrintable(words));
    return words;
}

QString ComposerObject::notice() const
{
    QStringList words;
    for (const MessageStrip* strip : m_window.findChildren<MessageStrip*>()) {
        if (strip->isVisible())
            words.append(strip->title() + u". "_s + strip->text());
    }
    return words.join(u" / "_s);
}

QPushButton& ComposerObject::deliveryButton(const QString& words) const
{
    return child<QPushButton>(child<QWidget>(page(), u"deliveryStrip"_s), words);
}

QByteArray ComposerObject::json() const
{
    return child<JsonEditor>(page()).text();
}

void ComposerObject::push(const QString& button) const
{
    auto& target = child<QAbstractButton>(m_window, button);
    if (!target.isVisible() || !target.isEnabled())
        qFatal("%s cannot be pushed", qPrintable(button));
    target.setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
}

void ComposerObject::choose(const QString& button, const QString& words) const
{
    keyboardWindow(); // is active from here on: the menu takes over the event loop
    QTimer::singleShot(0, qApp, [words] { chooseInMenu(words); });
    push(button);
}

void ComposerObject::chooseType(const QString& typed) const
{
    type(typed);
    press(Qt::Key_Return);
}

ComposerWindow& openComposer()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        auto* composer = qobject_cast<ComposerWindow*>(window);
        if (composer && composer->isVisible())
            return *composer;
    }
    qFatal("the composer is not open");
}

} // namespace hubscope::test

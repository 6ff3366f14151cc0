// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "models/customertimeline.h"
#include "support/testmain.h"
#include "ui/program.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

namespace {

/// Whether a screen reader may land on it by itself.
bool isControl(const QAccessibleInterface& interface)
{
    switch (interface.role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
        return true;
    default:
        return interface.state().focusable && interface.object() && interface.object()->isWidgetType();
    }
}

void walk(QAccessibleInterface* interface, QStringList& unnamed, const QString& path)
{
    if (!interface || !interface->isValid() || interface->state().invisible)
        return;
    const QObject* object = interface->object();
    const QString step =
        object ? QString::fromLatin1(object->metaObject()->className()) + u'#' + object->objectName()
               : u"?"_s;
    const QString here = path + u'/' + step;
    if (isControl(*interface) && interface->text(QAccessible::Name).trimmed().isEmpty())
        unnamed.append(here);
    // The cells of tables and trees are their models' business; there are thousands.
    const QAccessible::Role role = interface->role();
    if (role == QAccessible::Table || role == QAccessible::Tree)
        return;
    for (int i = 0; i < interface->childCount(); ++i)
        walk(interface->child(i), unnamed, here);
}

QString unnamedControls(QWidget& root)
{
    QStringList unnamed;
    walk(QAccessible::queryAccessibleInterface(&root), unnamed, {});
    return unnamed.join(u'\n');
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyControlOfTheWindowHasAName_data();
    void everyControlOfTheWindowHasAName();
    void everyControlOfThePopupsHasAName_data();
    void everyControlOfThePopupsHasAName();
    void everyControlOfTheDialogsHasAName_data();
    void everyControlOfTheDialogsHasAName();
    void rowsAreReadOut();
    void tabReachesEverythingAndLeavesIt_data();
    void tabReachesEverythingAndLeavesIt();
    void f6GoesRound_data();
    void f6GoesRound();
    void keysAreUnique();
    void mnemonicsAreUnique();

private:
    const DemoPeople m_people;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

void TestAccessibility::initTestCase()
{
    QAccessible::setActive(true);
    m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub());
}

void TestAccessibility::init()
{
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
    m_program->openCustomer(m_people.support);
    m_program->window().action("actionShowNetwork").trigger();
}

void TestAccessibility::cleanup()
{
    m_program.reset();
}

void TestAccessibility::everyControlOfTheWindowHasAName_data()
{
    QTest::addColumn<QString>("customer");
    QTest::addColumn<Qt::Key>("tab");
    QTest::newRow("overview") << m_people.support << Qt::Key_1;
    QTest::newRow("tree") << m_people.support << Qt::Key_2;
    QTest::newRow("JSON") << m_people.support << Qt::Key_3;
    QTest::newRow("request") << m_people.support << Qt::Key_4;
    QTest::newRow("no events") << m_people.newcomer << Qt::Key_1;
    QTest::newRow("no such customer") << u"nobody"_s << Qt::Key_1;
}

void TestAccessibility::everyControlOfTheWindowHasAName()
{
    QFETCH(QString, customer);
    QFETCH(Qt::Key, tab);
    const WindowPage window = m_program->window();
    window.openByLine(u"customer:"_s + customer);
    QTRY_VERIFY(window.noticeTitle() != u"Looking for %1…"_s.arg(customer));
    WindowPage::press(tab, Qt::ControlModifier);
    const QString unnamed = unnamedControls(window.widget());
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed));
}

void TestAccessibility::everyControlOfThePopupsHasAName_data()
{
    QTest::addColumn<QString>("property");
    for (const char* property : {"Type", "Context", "Mode", "Dates"})
        QTest::newRow(property) << QString::fromLatin1(property);
}

void TestAccessibility::everyControlOfThePopupsHasAName()
{
    QFETCH(QString, property);
    QWidget& popup = m_program->window().timeline().openPopup(property);
    const QString unnamed = unnamedControls(popup);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed));
    QVERIFY(!popup.accessibleName().isEmpty());
    WindowPage::press(Qt::Key_Escape);
    QVERIFY(!popup.isVisible());
    // The keyboard is back where it came from.
    QCOMPARE(QApplication::focusWidget(), &m_program->window().timeline().filterChip(property));
}

void TestAccessibility::everyControlOfTheDialogsHasAName_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const char* action : {"actionEventById", "actionProfiles", "actionShortcuts", "actionAbout"})
        QTest::newRow(action) << QByteArray(action);
}

void TestAccessibility::everyControlOfTheDialogsHasAName()
{
    QFETCH(QByteArray, action);
    QString unnamed = u"no dialog came"_s;
    whenDialogOpens([&unnamed](QWidget& dialog) {
        unnamed = unnamedControls(dialog);
        WindowPage::press(Qt::Key_Escape);
    });
    m_program->window().action(action.constData()).trigger();
    QTRY_VERIFY(unnamed != "no dialog came"_L1);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed));
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestAccessibility::rowsAreReadOut()
{
    const TimelineObject timeline = m_program->window().timeline();
    const int row = timeline.firstEventRow();
    for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
        const QModelIndex index = timeline.model().index(row, column);
        if (index.data().toString().isEmpty())
            continue;
        QVERIFY2(
            !index.data(Qt::AccessibleTextRole).isValid() ||
                !index.data(Qt::AccessibleTextRole).toString().isEmpty(),
            qPrintable(QString::number(column)));
    }
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&timeline.view());
    QCOMPARE(table->role(), QAccessible::Table);
    QVERIFY(table->tableInterface());
    QCOMPARE(table->tableInterface()->rowCount(), timeline.model().rowCount());
}

void TestAccessibility::tabReachesEverythingAndLeavesIt_data()
{
    QTest::addColumn<Qt::Key>("tab");
    QTest::newRow("overview") << Qt::Key_1;
    QTest::newRow("tree") << Qt::Key_2;
    QTest::newRow("JSON") << Qt::Key_3;
    QTest::newRow("request") << Qt::Key_4;
}

void TestAccessibility::tabReachesEverythingAndLeavesIt()
{
    QFETCH(Qt::Key, tab);
    const WindowPage window = m_program->window();
    WindowPage::press(tab, Qt::ControlModifier);
    QSet<const QWidget*> wanted;
    for (const QWidget* widget : window.widget().findChildren<QWidget*>()) {
        const bool takesTab = widget->focusPolicy() & Qt::TabFocus;
        if (takesTab && widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
            !widget->isWindow())
            wanted.insert(widget);
    }
    QVERIFY(wanted.size() > 12);
    const QWidget* start = QApplication::focusWidget();
    QSet<const QWidget*> reached;
    for (int step = 0; step < 200; ++step) {
        WindowPage::press(Qt::Key_Tab);
        const QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus);
        reached.insert(focus);
        if (focus == start)
            break;
    }
    QVERIFY2(reached.contains(start), "Tab is trapped somewhere");
    QStringList missed;
    for (const QWidget* widget : wanted - reached) {
        // One of a group of segments, or the current tab of a bar, stands for all: arrows do the rest.
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!(button && button->autoExclusive()) && !(button && button->group()))
            missed.append(
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u' ' +
                nameOf(*widget));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    // And back the same way.
    WindowPage::press(Qt::Key_Tab);
    const QWidget* next = QApplication::focusWidget();
    WindowPage::press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(QApplication::focusWidget() != next);
    QCOMPARE(QApplication::focusWidget(), start);
}

void TestAccessibility::f6GoesRound_data()
{
    QTest::addColumn<QString>("customer");
    QTest::newRow("with events") << m_people.support;
    QTest::newRow("without events") << m_people.newcomer;
}

void TestAccessibility::f6GoesRound()
{
    QFETCH(QString, customer);
    const WindowPage window = m_program->window();
    window.openByLine(customer);
    QTRY_VERIFY(window.line().text().isEmpty()); // it was found: nothing moves the focus from here on
    QCOMPARE(window.timeline().page().customer().customerId(), customer);
    QTRY_VERIFY(window.timeline().model().state() != LoadState::Loading);
    const QList<QWidget*> panes{
        &window.line(),
        &window.customersPane(),
        &window.timeline().page(),
        &window.event().pane(),
        &child<QWidget>(window.widget(), u"networkPane"_s),
        &child<QWidget>(window.widget(), u"facetsPane"_s)};
    const auto paneOfFocus = [&]() -> QWidget* {
        QWidget* focus = QApplication::focusWidget();
        for (QWidget* pane : panes) {
            if (focus && (pane == focus || pane->isAncestorOf(focus)))
                return pane;
        }
        return nullptr;
    };
    WindowPage::press(Qt::Key_L, Qt::ControlModifier);
    QList<QWidget*> forward;
    do {
        forward.append(paneOfFocus());
        WindowPage::press(Qt::Key_F6);
    } while (paneOfFocus() != panes.first() && forward.size() < 10);
    QVERIFY(forward.size() >= 4 && forward.size() <= 5);
    QVERIFY(!forward.contains(nullptr));
    QCOMPARE(QSet<QWidget*>(forward.begin(), forward.end()).size(), forward.size());
    QVERIFY(forward.contains(&window.timeline().page()));
    QVERIFY(forward.contains(panes.last()));
    WindowPage::press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(paneOfFocus(), forward.last());
}

void TestAccessibility::keysAreUnique()
{
    QMap<QString, QString> owner;
    for (const QAction* action : m_program->window().widget().findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts()) {
            const QString text = key.toString();
            QVERIFY2(!owner.contains(text), qPrintable(text + u' ' + action->text() + u' ' + owner[text]));
            owner.insert(text, action->text());
        }
    }
    for (const char* key :
         {"Ctrl+L", "Ctrl+G", "F5", "Ctrl+R", "Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "F6", "Shift+F6",
          "Ctrl+Shift+P", "Ctrl+Shift+Backspace", "Ctrl+J", "Ctrl+F", "Ctrl+C", "Ctrl+Shift+C"})
        QVERIFY2(owner.contains(QString::fromLatin1(key)), key);
}

void TestAccessibility::mnemonicsAreUnique()
{
    const auto check = [](const QList<QAction*>& actions) {
        QMap<QChar, QString> owner;
        for (const QAction* action : actions) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            if (action->isSeparator() || !action->isVisible())
                continue;
            QVERIFY2(!key.isEmpty(), qPrintable(action->text()));
            const QChar letter = key.toString().back();
            QVERIFY2(!owner.contains(letter), qPrintable(action->text() + u" and "_s + owner[letter]));
            owner.insert(letter, action->text());
        }
    };
    auto& window = static_cast<QMainWindow&>(m_program->window().widget());
    check(window.menuBar()->actions());
    for (const QAction* menu : window.menuBar()->actions())
        check(menu->menu()->actions());
}

HUBSCOPE_TEST(TestAccessibility)
#include "tst_accessibility.moc"

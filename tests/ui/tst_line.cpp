// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/program.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

class TestLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opens_data();
    void opens();
    void anEventIsSelectedInItsTimeline();
    void anEventBeyondTheFirstPageStays();
    void saysWhatItUnderstood_data();
    void saysWhatItUnderstood();
    void offersAChoice();
    void theSecondMeaningByKeyboard();
    void escapeClosesThenClears();
    void nothingFoundIsSaid();
    void recentCustomersAreOffered();
    void aLookUpCanBeStopped();
    void aLookUpThatFailsCanBeRepeated();
    void theDialogOpensAnEvent();

private:
    const DemoPeople m_people;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<Program> m_program;
};

void TestLine::initTestCase()
{
    m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub());
}

void TestLine::init()
{
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
    m_program->open();
    QTRY_COMPARE(m_program->window().emptyTitle(), u"No customer is open"_s);
}

void TestLine::cleanup()
{
    m_hub->clearFaults();
    m_program.reset();
}

void TestLine::opens_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("customer id") << m_people.shopper;
    QTest::newRow("in quotes and blanks") << u"  \"%1\" "_s.arg(m_people.shopper);
    QTest::newRow("customer:") << u"customer:"_s + m_people.shopper;
    QTest::newRow("ext:") << u"ext:"_s + m_people.shopperExternalId;
    QTest::newRow("external id as it is") << m_people.shopperExternalId;
    QTest::newRow("e-mail") << m_people.shopperEmail;
    QTest::newRow("name") << u"Giulia Ferri"_s;
    QTest::newRow("URL") << u"https://hub.example/hub/v1/workspaces/w/customers/%1?x=1"_s.arg(
        m_people.shopper);
}

void TestLine::opens()
{
    QFETCH(QString, text);
    const WindowPage window = m_program->window();
    window.openByLine(text);
    QTRY_COMPARE(window.tabTitles(), QStringList{u"Giulia Ferri"_s});
    QTRY_COMPARE(window.timeline().loaded(), 100);
    QVERIFY(window.line().text().isEmpty());
    QVERIFY(window.noticeTitle().isEmpty());
    QVERIFY(window.suggestions().isEmpty());
    QCOMPARE(QApplication::focusWidget(), &window.timeline().view());
}

void TestLine::anEventIsSelectedInItsTimeline()
{
    const WindowPage window = m_program->window();
    window.openByLine(m_people.support);
    QTRY_VERIFY(window.timeline().loaded() > 20);
    const QString wanted = window.timeline().model().eventAt(window.timeline().firstEventRow() + 9)->id;
    WindowPage::press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(window.tabs().count(), 0);
    window.openByLine(wanted);
    QTRY_COMPARE(window.event().eventId(), wanted);
    QTRY_VERIFY(window.timeline().loaded() > 20);
    QTRY_COMPARE(window.timeline().view().selectedEventId(), wanted);
    QCOMPARE(window.event().eventId(), wanted);
    // Once more while its customer is in front.
    WindowPage::press(Qt::Key_Home, Qt::ControlModifier);
    window.openByLine(u"event:"_s + wanted);
    QTRY_COMPARE(window.timeline().view().selectedEventId(), wanted);
    QCOMPARE(window.tabs().count(), 1);
}

void TestLine::anEventBeyondTheFirstPageStays()
{
    const WindowPage window = m_program->window();
    window.openByLine(m_people.shopper);
    QTRY_COMPARE(window.timeline().loaded(), 100);
    window.timeline().scrollToEnd();
    QTRY_COMPARE(window.timeline().loaded(), 200);
    const TimelineModel& model = window.timeline().model();
    int row = model.rowCount() - 1;
    while (!model.eventAt(row))
        --row;
    const QString wanted = model.eventAt(row)->id;
    // Otherwise all that was loaded would be there at once.
    whenDialogOpens([](QWidget& dialog) { WindowPage::click(child<QAbstractButton>(dialog, u"Forget"_s)); });
    window.action("actionForgetCustomer").trigger();
    QTRY_COMPARE(window.tabs().count(), 0);
    window.widget().activateWindow(); // there is no window manager that does it when the dialog is gone
    QTRY_COMPARE(QApplication::activeWindow(), &window.widget());
    window.openByLine(wanted);
    QTRY_COMPARE(window.timeline().loaded(), 100);
    QCOMPARE(window.event().eventId(), wanted); // the first row does not push it aside
    const auto loadedByScrolling = [&window] {  // as a person does until more comes
        window.timeline().scrollToEnd();
        return window.timeline().loaded() >= 200;
    };
    QTRY_VERIFY(loadedByScrolling());
    QCOMPARE(window.event().eventId(), wanted);
    QCOMPARE(window.timeline().view().selectedEventId(), wanted); // now that it is there
    // From here on the keyboard and the mouse select as ever.
    WindowPage::press(Qt::Key_Home, Qt::ControlModifier);
    QTRY_VERIFY(window.event().eventId() != wanted);
    QCOMPARE(window.event().eventId(), window.timeline().view().selectedEventId());
}

void TestLine::saysWhatItUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("id") << m_people.shopper << u"customer or the event"_s;
    QTest::newRow("e-mail") << u"a@b.example"_s << u"e-mail address"_s;
    QTest::newRow("ext:") << u"ext:4711"_s << u"external id"_s;
    QTest::newRow("event:") << u"event:4711"_s << u"event with this id"_s;
    QTest::newRow("anything") << u"Giulia"_s << u"external id and in customers"_s;
}

void TestLine::saysWhatItUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const WindowPage window = m_program->window();
    WindowPage::press(Qt::Key_L, Qt::ControlModifier);
    WindowPage::type(text);
    QTRY_VERIFY(!window.suggestions().isEmpty());
    QVERIFY2(window.suggestions().first().contains(words), qPrintable(window.suggestions().first()));
    QCOMPARE(window.line().text(), text); // nothing is written into what one types
}

void TestLine::offersAChoice()
{
    const WindowPage window = m_program->window();
    window.openByLine(u"CRM-"_s); // part of several external ids
    QTRY_VERIFY(window.suggestions().size() >= 4);
    QVERIFY2(
        window.suggestions().contains("Customer Marco Bianchi"_L1),
        qPrintable(window.suggestions().join(u'|')));
    const qsizetype marco = window.suggestions().indexOf("Customer Marco Bianchi"_L1);
    for (qsizetype i = 0; i < marco; ++i)
        WindowPage::press(Qt::Key_Down);
    WindowPage::press(Qt::Key_Return);
    QTRY_COMPARE(window.tabTitles(), QStringList{u"Marco Bianchi"_s});
    QVERIFY(window.suggestions().isEmpty());
}

void TestLine::theSecondMeaningByKeyboard()
{
    const WindowPage window = m_program->window();
    WindowPage::press(Qt::Key_L, Qt::ControlModifier);
    WindowPage::type(m_people.shopper);
    QTRY_COMPARE(window.suggestions().size(), 3);
    WindowPage::press(Qt::Key_Down);
    WindowPage::press(Qt::Key_Down); // only as a customer
    WindowPage::press(Qt::Key_Return);
    QTRY_COMPARE(window.timeline().loaded(), 100);
    for (const Exchange& exchange : m_program->context().wireLog().exchanges())
        QVERIFY2(!exchange.url.path().contains("/events/"_L1), "it was asked for as an event, too");
}

void TestLine::escapeClosesThenClears()
{
    const WindowPage window = m_program->window();
    WindowPage::press(Qt::Key_L, Qt::ControlModifier);
    WindowPage::type(u"abc"_s);
    QTRY_VERIFY(!window.suggestions().isEmpty());
    WindowPage::press(Qt::Key_Escape);
    QVERIFY(window.suggestions().isEmpty());
    WindowPage::press(Qt::Key_Escape);
    QVERIFY(window.line().text().isEmpty());
    QVERIFY(window.suggestions().isEmpty());
}

void TestLine::nothingFoundIsSaid()
{
    const WindowPage window = m_program->window();
    const QString id = u"12345678-1234-4234-8234-123456789abc"_s;
    window.openByLine(id);
    QTRY_COMPARE(window.noticeTitle(), u"Nothing found for "_s + id);
    QCOMPARE(window.tabs().count(), 0);
    QCOMPARE(window.line().text(), id); // to be mended, not typed again
    window.openByLine(m_people.support);
    QTRY_COMPARE(window.tabs().count(), 1);
    QVERIFY(window.noticeTitle().isEmpty());
}

void TestLine::recentCustomersAreOffered()
{
    const WindowPage window = m_program->window();
    window.openByLine(m_people.support);
    QTRY_COMPARE(window.tabTitles(), QStringList{u"Marco Bianchi"_s});
    WindowPage::press(Qt::Key_W, Qt::ControlModifier);
    WindowPage::press(Qt::Key_L, Qt::ControlModifier);
    WindowPage::type(u"marc"_s);
    QTRY_COMPARE(window.suggestions().last(), u"Marco Bianchi"_s);
    WindowPage::press(Qt::Key_Up); // the last one
    WindowPage::press(Qt::Key_Return);
    QTRY_COMPARE(window.tabTitles(), QStringList{u"Marco Bianchi"_s});
}

void TestLine::aLookUpCanBeStopped()
{
    m_hub->setFaults({u"GET /customers/* stall"_s, u"GET /events/* stall"_s});
    const WindowPage window = m_program->window();
    window.openByLine(m_people.shopper);
    QTRY_COMPARE(window.noticeTitle(), u"Looking for %1…"_s.arg(m_people.shopper));
    QVERIFY(window.action("actionCancel").isEnabled());
    WindowPage::press(Qt::Key_Escape);
    QTRY_VERIFY(window.noticeTitle().isEmpty());
    QVERIFY(!window.action("actionCancel").isEnabled());
    QCOMPARE(window.tabs().count(), 0);
}

void TestLine::aLookUpThatFailsCanBeRepeated()
{
    m_hub->setFaults({u"GET /customers/* status=403"_s, u"GET /events/* status=403"_s});
    const WindowPage window = m_program->window();
    window.openByLine(m_people.shopper);
    QTRY_COMPARE(window.noticeTitle(), u"This token may not look this up"_s);
    m_hub->clearFaults();
    WindowPage::click(child<QAbstractButton>(child<QWidget>(window.widget(), u"header"_s), u"Try again"_s));
    QTRY_COMPARE(window.timeline().loaded(), 100);
    QVERIFY(window.noticeTitle().isEmpty());
}

void TestLine::theDialogOpensAnEvent()
{
    const WindowPage window = m_program->window();
    window.openByLine(m_people.support);
    QTRY_VERIFY(window.timeline().loaded() > 20);
    const QString wanted = window.timeline().model().eventAt(window.timeline().firstEventRow() + 5)->id;
    const auto ask = [&](const QString& id) {
        whenDialogOpens([id](QWidget&) {
            WindowPage::type(u"  %1 "_s.arg(id));
            WindowPage::press(Qt::Key_Return);
        });
        WindowPage::press(Qt::Key_G, Qt::ControlModifier);
    };
    ask(wanted);
    QTRY_COMPARE(window.timeline().view().selectedEventId(), wanted);
    ask(u"no-such-event"_s);
    QTRY_COMPARE(window.noticeTitle(), u"Nothing found for no-such-event"_s);
    QCOMPARE(window.event().eventId(), wanted);
    whenDialogOpens([](QWidget&) { WindowPage::press(Qt::Key_Escape); });
    WindowPage::press(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(window.event().eventId(), wanted);
}

HUBSCOPE_TEST(TestLine)
#include "tst_line.moc"

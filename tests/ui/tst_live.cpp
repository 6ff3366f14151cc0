// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "models/customertimeline.h"
#include "pages/livetoggle.h"
#include "pages/newchip.h"
#include "sandbox/apiclient.h"
#include "support/testmain.h"
#include "ui/program.h"
#include "widgets/toggleswitch.h"

#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// Another program posts events while somebody reads; the window asks for them by itself.
class TestLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void newEventsAreCountedAndMoveNothing();
    void whatIsNewIsGoneTo_data();
    void whatIsNewIsGoneTo();
    void atTheTopTheyAreSeenAtOnce();
    void pauseKeepsCounting();
    void whatIsHeldComesByAClick();
    void stopsWhereTheHubLimits();
    void asksNothingWhileTheWindowIsHidden();

private:
    /// Posts an event as another program would; its id.
    QString post();
    void readFurtherDown(); ///< so that what is new comes out of sight
    void switchLive() const { WindowPage::press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); }
    void choose(const QString& text) const; ///< in the menu beside the switch

    LiveToggle& toggle() const { return child<LiveToggle>(window().widget()); }
    QString state() const { return child<QToolButton>(toggle(), u"liveState"_s).text(); }
    QString sentence() const { return child<ToggleSwitch>(toggle()).accessibleDescription(); }
    NewChip& chip() const { return child<NewChip>(timeline().view()); }
    LiveTail& tail() const { return timeline().page().customer().live(); }
    int placeOf(const QString& id) const { return timeline().view().rowViewportPosition(model().rowOf(id)); }

    WindowPage window() const { return m_program->window(); }
    TimelineObject timeline() const { return window().timeline(); }
    TimelineModel& model() const { return timeline().model(); }
    qsizetype requests() const { return m_program->askedForEvents().size(); }

    const DemoPeople m_people;
    std::unique_ptr<SandboxFixture> m_hub;
    std::unique_ptr<ApiClient> m_other;
    std::unique_ptr<Program> m_program;
};

void TestLive::initTestCase()
{
    m_hub = std::make_unique<SandboxFixture>(SandboxFixture::demoHub());
    m_other = std::make_unique<ApiClient>(m_hub->info());
}

void TestLive::init()
{
    m_program = std::make_unique<Program>();
    m_program->useHub(*m_hub);
    m_program->openCustomer(m_people.shopper);
    QTRY_COMPARE(timeline().loaded(), 100);
}

void TestLive::cleanup()
{
    m_program.reset();
    m_hub->clearFaults();
}

QString TestLive::post()
{
    const ApiAnswer answer = m_other->postEvent(m_people.shopper);
    if (answer.status >= 300)
        qFatal("the event was not taken: %d %s", answer.status, answer.body.constData());
    const ApiAnswer newest = m_other->get(u"events?size=1&customerId="_s + m_people.shopper);
    return newest.elements().first()[u"id"_s].toString();
}

void TestLive::readFurtherDown()
{
    timeline().view().setFocus();
    for (int i = 0; i < 40; ++i)
        WindowPage::press(Qt::Key_Down);
    QVERIFY(timeline().view().verticalScrollBar()->value() > 0);
}

void TestLive::choose(const QString& text) const
{
    bool isOpen = false;
    whenMenuOpens([text, &isOpen](QMenu& menu) {
        isOpen = true;
        for (QAction* action : menu.actions()) {
            if (action->text() == text)
                menu.setActiveAction(action);
        }
        WindowPage::press(menu.activeAction() ? Qt::Key_Return : Qt::Key_Escape);
    });
    auto& button = child<QToolButton>(toggle(), u"liveState"_s);
    button.setFocus();
    WindowPage::press(Qt::Key_Space);
    QVERIFY(isOpen);
}

void TestLive::newEventsAreCountedAndMoveNothing()
{
    readFurtherDown();
    const QString selected = timeline().view().selectedEventId();
    const int place = placeOf(selected);
    const QString first = post();
    switchLive(); // asks at once
    QTRY_COMPARE(chip().text(), u"1 new (Home)"_s);
    QVERIFY(chip().isVisible());
    QCOMPARE(timeline().view().selectedEventId(), selected);
    QCOMPARE(window().event().eventId(), selected);
    QCOMPARE(placeOf(selected), place);
    QVERIFY(placeOf(first) < 0);
    choose(u"Every 2 second(s)"_s);
    const QString second = post();
    QTRY_COMPARE_WITH_TIMEOUT(chip().text(), u"2 new (Home)"_s, 15'000);
    QCOMPARE(placeOf(selected), place);
    QVERIFY(placeOf(second) < placeOf(first));
    QCOMPARE(timeline().view().selectedEventId(), selected);
}

void TestLive::whatIsNewIsGoneTo_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Home") << true;
    QTest::newRow("click") << false;
}

void TestLive::whatIsNewIsGoneTo()
{
    QFETCH(bool, byKey);
    readFurtherDown();
    const QString posted = post();
    switchLive();
    QTRY_COMPARE(chip().text(), u"1 new (Home)"_s);
    QVERIFY(chip().isVisible());
    if (byKey)
        WindowPage::press(Qt::Key_Home);
    else
        WindowPage::click(chip());
    QTRY_VERIFY(!chip().isVisible());
    QCOMPARE(timeline().view().verticalScrollBar()->value(), 0);
    QVERIFY(placeOf(posted) >= 0 && placeOf(posted) < timeline().view().viewport()->height());
    timeline().view().setFocus();
    WindowPage::press(Qt::Key_Home);
    QTRY_COMPARE(window().event().eventId(), posted);
    // It counts from here on.
    QCOMPARE(tail().newCount(), 0);
}

void TestLive::atTheTopTheyAreSeenAtOnce()
{
    const QString selected = timeline().view().selectedEventId();
    const QString posted = post();
    switchLive();
    QTRY_VERIFY(model().rowOf(posted) >= 0);
    QVERIFY(!chip().isVisible());
    QCOMPARE(timeline().view().verticalScrollBar()->value(), 0);
    QVERIFY(placeOf(posted) >= 0);
    QCOMPARE(timeline().view().selectedEventId(), selected);
}

/// While it is paused the hub is asked how many there are, and for nothing else.
void TestLive::pauseKeepsCounting()
{
    switchLive();
    QTRY_COMPARE(requests(), 2);
    QTRY_VERIFY(tail().phase() == LiveTail::Phase::Waiting);
    QVERIFY(window().action("actionLive").isChecked());
    const QList<EventRow> before = model().shownRows();
    choose(u"&Pause"_s);
    QTRY_COMPARE(state(), u"paused"_s);
    choose(u"Every 2 second(s)"_s); // is not "go on"
    QCOMPARE(state(), u"paused"_s);
    const QString posted = post();
    post();
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"2 new, paused"_s, 15'000);
    QVERIFY2(sentence().contains(u"It has 2 more event(s) than were read."_s), qPrintable(sentence()));
    QCOMPARE(chip().text(), u"2 new, paused"_s);
    QVERIFY(chip().isVisible());
    QCOMPARE(timeline().loaded(), 100); // nothing came, nothing moved
    QVERIFY(model().rowOf(posted) < 0);
    QCOMPARE(model().shownRows(), before);
    QCOMPARE(QUrlQuery(m_program->askedForEvents().last()).queryItemValue(u"size"_s), u"1"_s);
    choose(u"&Pause"_s);
    QTRY_COMPARE(state(), u"2 s"_s);
    QTRY_VERIFY_WITH_TIMEOUT(model().rowOf(posted) >= 0, 15'000);
    QVERIFY(!chip().isVisible());
    switchLive();
    QVERIFY(!child<ToggleSwitch>(toggle()).isChecked());
    QVERIFY(!tail().isOn());
}

void TestLive::whatIsHeldComesByAClick()
{
    readFurtherDown();
    switchLive();
    QTRY_COMPARE(requests(), 2);
    QTRY_VERIFY(tail().phase() == LiveTail::Phase::Waiting);
    choose(u"Every 2 second(s)"_s);
    choose(u"&Pause"_s);
    const QString posted = post();
    QTRY_COMPARE_WITH_TIMEOUT(chip().text(), u"1 new, paused"_s, 15'000);
    WindowPage::click(chip());
    QTRY_VERIFY(model().rowOf(posted) >= 0);
    QTRY_VERIFY(!chip().isVisible());
    QVERIFY(!tail().isPaused());
    QCOMPARE(timeline().view().verticalScrollBar()->value(), 0);
    QVERIFY(placeOf(posted) >= 0 && placeOf(posted) < timeline().view().viewport()->height());
}

void TestLive::stopsWhereTheHubLimits()
{
    m_hub->setFaults({u"GET /events status=429 retry-after=77"_s});
    const qsizetype asked = requests();
    switchLive();
    QTRY_VERIFY2(state().startsWith(u"429, 7"_s), qPrintable(state()));
    QVERIFY2(
        sentence().contains(u"The hub wants fewer requests (429). Live goes on at "_s),
        qPrintable(sentence()));
    const QString before = state();
    QTRY_VERIFY(state() != before); // it counts down
    // Switching off and on is no way round it.
    switchLive();
    switchLive();
    QTRY_VERIFY2(state().startsWith(u"429, 7"_s), qPrintable(state()));
    QCOMPARE(requests(), asked + 1);
    QCOMPARE(timeline().loaded(), 100);
}

void TestLive::asksNothingWhileTheWindowIsHidden()
{
    switchLive();
    choose(u"Every 2 second(s)"_s);
    QTRY_COMPARE(state(), u"2 s"_s);
    QTRY_VERIFY(tail().phase() == LiveTail::Phase::Waiting);
    QWidget& widget = window().widget();
    widget.showMinimized();
    QTRY_COMPARE(state(), u"idle"_s);
    QCOMPARE(sentence(), u"The hub is not asked while the window is hidden."_s);
    const QString posted = post();
    const qsizetype asked = requests();
    QTRY_COMPARE(tail().secondsToNext(), 0); // it would be due
    tail().look();
    QCOMPARE(requests(), asked);
    widget.showNormal();
    QTRY_VERIFY(model().rowOf(posted) >= 0);
    QTRY_COMPARE(state(), u"2 s"_s);
}

HUBSCOPE_TEST(TestLive)
#include "tst_live.moc"

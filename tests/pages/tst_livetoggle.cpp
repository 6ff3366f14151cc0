// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/livetoggle.h"

#include "models/displaytime.h"
#include "models/fakehub.h"
#include "models/livetail.h"
#include "models/timelinemodel.h"
#include "pages/newchip.h"
#include "schema/catalogue.h"
#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/toggleswitch.h"

#include <QAction>
#include <QMenu>
#include <QScrollBar>
#include <QStringListModel>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

/// The switch of the live tail, and the chip that says what came.
class LiveToggleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void switchAndActionDoTheSame();
    void saysHowItStands();
    void menuPausesAndChoosesTheInterval();
    void followsTheTimelineInFront();
    void inputWakesIt();
    void theChipSaysHowManyAndLeadsThere();

private:
    QString state() const { return m_toggle->findChild<QToolButton*>()->text(); }
    QString words() const { return m_toggle->findChild<ToggleSwitch*>()->toolTip(); }
    QAction* choice(int index) const
    {
        return m_toggle->findChild<QToolButton*>()->menu()->actions().at(index);
    }
    void settle() { QTRY_VERIFY(m_tail->phase() != LiveTail::Phase::Asking); }

    ManualClock m_clock;
    const Catalogue m_catalogue = Catalogue::bundled();
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<LiveTail> m_tail;
    std::unique_ptr<QAction> m_action;
    std::unique_ptr<LiveToggle> m_toggle;
    ToggleSwitch* m_switch = nullptr;
};

void LiveToggleTest::init()
{
    m_time = std::make_unique<TimeDisplay>(m_clock);
    m_time->setChoice(TimeZoneChoice::Utc);
    m_hub = std::make_unique<FakeHub>();
    m_hub->events.append(makeEvent(u"e1"_s, 1'715'240'000'000));
    m_model = std::make_unique<TimelineModel>(m_catalogue, *m_time);
    m_model->setService(&m_hub->hub().events());
    EventQuery query;
    query.customerId = u"c1"_s;
    query.pageSize = 10;
    m_model->setQuery(query);
    QTRY_COMPARE(m_model->loadedCount(), 1);
    m_tail = std::make_unique<LiveTail>(*m_model, m_clock);
    m_action = std::make_unique<QAction>();
    m_toggle = std::make_unique<LiveToggle>(*m_action, *m_time);
    m_switch = m_toggle->findChild<ToggleSwitch*>();
    m_toggle->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_toggle.get()));
    m_toggle->setTail(m_tail.get());
}

void LiveToggleTest::cleanup()
{
    m_toggle.reset();
    m_action.reset();
    m_tail.reset();
    m_model.reset();
    m_hub.reset();
    m_time.reset();
}

void LiveToggleTest::switchAndActionDoTheSame()
{
    QVERIFY(m_action->isCheckable());
    QVERIFY(!m_switch->isChecked());
    m_action->trigger();
    QVERIFY(m_tail->isOn());
    QVERIFY(m_switch->isChecked());
    QTest::keyClick(m_switch, Qt::Key_Space);
    QVERIFY(!m_tail->isOn());
    QVERIFY(!m_action->isChecked());
    settle();
}

void LiveToggleTest::saysHowItStands()
{
    QCOMPARE(state(), u"5 s"_s);
    QVERIFY(words().contains(u"every 5 second(s)"_s));
    m_action->trigger();
    settle();
    QCOMPARE(state(), u"5 s"_s);
    QVERIFY(words().contains(u"Next in 5 s. 1 request(s) in the last minute."_s));
    QVERIFY(m_switch->accessibleDescription().contains(u"every 5 second(s)"_s));
    m_clock.advance(2000);
    m_tail->look();
    QVERIFY(words().contains(u"Next in 3 s."_s));

    m_hub->limitedFor = 28;
    m_clock.advance(3000);
    m_tail->look();
    settle();
    QCOMPARE(state(), u"429, 28 s"_s);
    QVERIFY(words().contains(m_time->formatTime(m_clock.now() + 28'000)));
    m_hub->limitedFor = 0;
    m_hub->failingPages = {0};
    m_hub->failingStatus = 401;
    m_clock.advance(28'000);
    m_tail->look();
    settle();
    QCOMPARE(state(), u"stopped"_s);
    QVERIFY(words().startsWith(u"Stopped: "_s) || words().contains(u"Stopped: "_s));
}

void LiveToggleTest::menuPausesAndChoosesTheInterval()
{
    QVERIFY(!choice(0)->isEnabled()); // nothing to pause
    m_action->trigger();
    settle();
    choice(0)->trigger();
    QCOMPARE(m_tail->phase(), LiveTail::Phase::Paused);
    QCOMPARE(state(), u"paused"_s);
    QVERIFY2(words().startsWith(u"Paused: nothing comes into the list. "_s), qPrintable(words()));
    m_hub->events.prepend(makeEvent(u"meanwhile"_s, m_clock.now()));
    m_clock.advance(5'000);
    m_tail->look();
    QTRY_COMPARE(state(), u"1 new, paused"_s);
    QVERIFY2(words().contains(u"It has 1 more event(s) than were read."_s), qPrintable(words()));
    m_tail->setWatched(false);
    QCOMPARE(words(), u"Paused: the hub is not asked until you go on."_s);
    m_tail->setWatched(true);
    choice(0)->trigger();
    settle();
    QCOMPARE(m_tail->phase(), LiveTail::Phase::Waiting);
    QVERIFY(choice(3)->isChecked());
    choice(5)->trigger();
    QCOMPARE(m_tail->interval(), std::chrono::seconds(30));
    QCOMPARE(state(), u"30 s"_s);
    QVERIFY(choice(5)->isChecked());
    QVERIFY(!choice(3)->isChecked());
}

void LiveToggleTest::followsTheTimelineInFront()
{
    m_action->trigger();
    settle();
    LiveTail other(*m_model, m_clock);
    m_toggle->setTail(&other);
    QCOMPARE(m_tail->phase(), LiveTail::Phase::Away);
    QVERIFY(!m_switch->isChecked());
    QVERIFY(!other.isOn());
    m_toggle->setTail(nullptr);
    QVERIFY(!m_switch->isEnabled());
    QVERIFY(!m_action->isEnabled());
    m_toggle->setTail(m_tail.get());
    QVERIFY(m_switch->isChecked());
    QVERIFY(m_tail->phase() != LiveTail::Phase::Away);
    settle();
    m_toggle->hide();
    QCOMPARE(m_tail->phase(), LiveTail::Phase::Away);
    QCOMPARE(state(), u"idle"_s);
    m_toggle->show();
    settle();
    QCOMPARE(m_tail->phase(), LiveTail::Phase::Waiting);
    m_tail.reset(); // its tab was closed
    QTest::keyClick(m_switch, Qt::Key_Space);
}

void LiveToggleTest::inputWakesIt()
{
    m_action->trigger();
    settle();
    m_clock.advance(15 * 60'000);
    m_tail->look();
    QCOMPARE(m_tail->phase(), LiveTail::Phase::Idle);
    QCOMPARE(state(), u"idle"_s);
    QWidget anything;
    QTest::keyClick(&anything, Qt::Key_A);
    settle();
    QCOMPARE(m_tail->phase(), LiveTail::Phase::Waiting);
}

void LiveToggleTest::theChipSaysHowManyAndLeadsThere()
{
    QStringListModel rows(QStringList(200, u"row"_s));
    QTableView view;
    view.setModel(&rows);
    NewChip chip(&view);
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(!chip.isVisible());
    view.scrollToBottom();
    chip.setCount(12, 0, false);
    QVERIFY(chip.isVisible());
    QCOMPARE(chip.text(), u"12 new (Home)"_s);
    QCOMPARE(chip.accessibleName(), u"12 new event(s) above"_s);
    QVERIFY(view.viewport()->geometry().contains(chip.geometry()));
    view.resize(700, 300);
    QTRY_VERIFY(qAbs(chip.geometry().center().x() - view.viewport()->geometry().center().x()) <= 1);
    QTest::mouseClick(&chip, Qt::LeftButton);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    chip.setCount(0, 0, false);
    QVERIFY(!chip.isVisible());
}

HUBSCOPE_TEST(LiveToggleTest)

#include "tst_livetoggle.moc"

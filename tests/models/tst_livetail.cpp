// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/livetail.h"

#include "models/displaytime.h"
#include "models/fakehub.h"
#include "models/timelinemodel.h"
#include "schema/catalogue.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

using Phase = LiveTail::Phase;

/// The clock stands still: nothing is due before a test moves it and looks.
class LiveTailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksAtOnceAndThenAtItsInterval();
    void asksOneAtATime();
    void countsWhatIsNotSeen();
    void stopsWhereTheHubLimits();
    void waitsLongerWhereTheHubFails();
    void stopsWhereTheHubRefuses();
    void asksOnlyWhileSomebodySees();
    void asksOnlyWhileSomebodyIsThere();
    void countsWhileItIsPaused();
    void aPauseStopsWhatIsUnderWay();
    void countsInTheHubsManners();
    void goingOnTakesThemIn();
    void countsNothingWhereTheHubGivesNoTotals();
    void waitsForWhatIsReadAnyway();
    void asksForACustomerWithoutEvents();
    void aCancelledRequestIsNoFailure();
    void forgetsWithTheEvents();

private:
    void load();
    void arrive(int count = 1);
    void pass(qint64 msecs);
    void pause(); ///< when it is loaded and on
    qsizetype requests() const { return m_hub->requests().size(); }

    static constexpr qint64 second = 1000;
    static constexpr qint64 minute = 60 * second;
    static constexpr qint64 newest = 1'715'240'000'000;

    ManualClock m_clock;
    const Catalogue m_catalogue = Catalogue::bundled();
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<LiveTail> m_tail;
    int m_arrived = 0;
};

void LiveTailTest::init()
{
    m_time = std::make_unique<TimeDisplay>(m_clock);
    m_hub = std::make_unique<FakeHub>();
    for (int i = 0; i < 30; ++i)
        m_hub->events.append(makeEvent(u"e%1"_s.arg(i), newest - i * minute));
    m_model = std::make_unique<TimelineModel>(m_catalogue, *m_time);
    m_model->setService(&m_hub->hub().events());
    m_tail = std::make_unique<LiveTail>(*m_model, m_clock);
    m_tail->setWatched(true);
    m_arrived = 0;
}

void LiveTailTest::cleanup()
{
    m_tail.reset();
    m_model.reset();
    m_hub.reset();
    m_time.reset();
}

void LiveTailTest::load()
{
    EventQuery query;
    query.customerId = u"c1"_s;
    query.pageSize = 10;
    m_model->setQuery(query);
    QTRY_VERIFY(m_model->state() == LoadState::Ready || m_model->state() == LoadState::AtEnd);
}

void LiveTailTest::arrive(int count)
{
    for (; count > 0; --count) {
        ++m_arrived;
        m_hub->events.prepend(makeEvent(u"new%1"_s.arg(m_arrived), newest + m_arrived * minute));
    }
}

void LiveTailTest::pass(qint64 msecs)
{
    m_clock.advance(msecs);
    m_tail->look();
}

void LiveTailTest::asksAtOnceAndThenAtItsInterval()
{
    load();
    QCOMPARE(m_tail->phase(), Phase::Off);
    QSignalSpy changed(m_tail.get(), &LiveTail::changed);
    const qsizetype before = requests();
    arrive();
    m_tail->setOn(true);
    QCOMPARE(m_tail->phase(), Phase::Asking);
    QCOMPARE(changed.count(), 1);
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(m_model->loadedCount(), 11);
    QCOMPARE(requests(), before + 1);
    QCOMPARE(m_tail->secondsToNext(), 5);
    QCOMPARE(m_tail->requestsInLastMinute(), 1);

    pass(4'999);
    QCOMPARE(m_tail->phase(), Phase::Waiting);
    QCOMPARE(m_tail->secondsToNext(), 1);
    pass(1);
    QCOMPARE(m_tail->phase(), Phase::Asking);
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
    QCOMPARE(m_tail->requestsInLastMinute(), 2);

    m_tail->setInterval(std::chrono::seconds(30));
    QCOMPARE(m_tail->secondsToNext(), 30);
    pass(29 * second);
    QCOMPARE(requests(), before + 2);
    pass(second);
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
    QCOMPARE(requests(), before + 3);
    pass(26 * second);
    QCOMPARE(m_tail->requestsInLastMinute(), 2); // the first was more than a minute ago

    m_tail->setOn(false);
    QCOMPARE(m_tail->phase(), Phase::Off);
    pass(minute);
    QCOMPARE(m_tail->phase(), Phase::Off);
    QCOMPARE(requests(), before + 3);
}

void LiveTailTest::asksOneAtATime()
{
    load();
    m_hub->silent = true;
    m_tail->setOn(true);
    QTRY_COMPARE(requests(), 2);
    for (int i = 0; i < 5; ++i) {
        pass(10 * second);
        QCOMPARE(m_tail->phase(), Phase::Asking);
    }
    QCOMPARE(requests(), 2);
}

void LiveTailTest::countsWhatIsNotSeen()
{
    load();
    QSignalSpy counts(m_tail.get(), &LiveTail::newCountChanged);
    m_tail->setAtTop(true);
    arrive(2);
    m_tail->setOn(true);
    QTRY_COMPARE(m_model->loadedCount(), 12);
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
    QCOMPARE(m_tail->newCount(), 0); // they came into sight

    m_tail->setAtTop(false);
    arrive(12); // more than a page
    pass(5 * second);
    QTRY_COMPARE(m_tail->newCount(), 12);
    arrive(1);
    pass(5 * second);
    QTRY_COMPARE(m_tail->newCount(), 13);
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
    QCOMPARE(counts.count(), 2);

    m_tail->setOn(false);
    arrive(1);
    m_model->refresh(); // by hand
    QTRY_COMPARE(m_tail->newCount(), 14);
    m_tail->setAtTop(true);
    QCOMPARE(m_tail->newCount(), 0);
    QCOMPARE(counts.count(), 4);
}

void LiveTailTest::stopsWhereTheHubLimits()
{
    load();
    m_hub->limitedFor = 28;
    m_tail->setOn(true);
    QTRY_COMPARE(m_tail->phase(), Phase::Limited);
    QCOMPARE(m_tail->secondsToNext(), 28);
    QCOMPARE(m_tail->nextAt(), m_clock.now() + 28 * second);
    const qsizetype before = requests();
    pass(27 * second);
    m_tail->setOn(false); // no way around it
    m_tail->setOn(true);
    QCOMPARE(m_tail->phase(), Phase::Limited);
    QCOMPARE(requests(), before);
    m_hub->limitedFor = 0;
    arrive();
    pass(second);
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
    QCOMPARE(m_model->loadedCount(), 11);
    QVERIFY(!m_tail->error());
    QCOMPARE(m_tail->secondsToNext(), 5);
}

void LiveTailTest::waitsLongerWhereTheHubFails()
{
    load();
    m_hub->failingPages = {0};
    m_hub->failingStatus = 503;
    m_tail->setOn(true);
    for (const int wait : {10, 20, 40, 80, 160, 300, 300}) {
        QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
        QCOMPARE(m_tail->error()->kind, ErrorKind::Server);
        QCOMPARE(m_tail->secondsToNext(), wait);
        m_tail->noteInput();
        pass(wait * second);
        QCOMPARE(m_tail->phase(), Phase::Asking);
    }
    m_hub->failingPages.clear();
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
    pass(300 * second);
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
    QCOMPARE(m_tail->secondsToNext(), 5);
    QVERIFY(!m_tail->error());
}

void LiveTailTest::stopsWhereTheHubRefuses()
{
    load();
    m_hub->failingPages = {0};
    m_hub->failingStatus = 401;
    m_tail->setOn(true);
    QTRY_COMPARE(m_tail->phase(), Phase::Stopped);
    QCOMPARE(m_tail->error()->kind, ErrorKind::Unauthorized);
    const qsizetype before = requests();
    pass(10 * minute);
    QCOMPARE(m_tail->phase(), Phase::Stopped);
    QCOMPARE(requests(), before);
    m_hub->failingPages.clear();
    m_tail->setOn(false);
    m_tail->setOn(true);
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
}

void LiveTailTest::asksOnlyWhileSomebodySees()
{
    load();
    m_tail->setWatched(false);
    m_tail->setOn(true);
    QCOMPARE(m_tail->phase(), Phase::Away);
    pass(20 * minute);
    QCOMPARE(m_tail->phase(), Phase::Away);
    const qsizetype before = requests();
    m_tail->setWatched(true); // and somebody is there
    QCOMPARE(m_tail->phase(), Phase::Asking);
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
    QCOMPARE(requests(), before + 1);
}

void LiveTailTest::asksOnlyWhileSomebodyIsThere()
{
    load();
    m_tail->setOn(true);
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
    pass(14 * minute);
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
    const qsizetype before = requests();
    pass(minute);
    QCOMPARE(m_tail->phase(), Phase::Idle);
    QCOMPARE(requests(), before);
    m_tail->noteInput();
    QCOMPARE(m_tail->phase(), Phase::Asking);
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
    QCOMPARE(requests(), before + 1);
}

void LiveTailTest::pause()
{
    load();
    m_tail->setAtTop(false);
    m_tail->setOn(true);
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
    m_tail->setPaused(true);
    QCOMPARE(m_tail->phase(), Phase::Paused);
}

void LiveTailTest::countsWhileItIsPaused()
{
    pause();
    QSignalSpy counts(m_tail.get(), &LiveTail::newCountChanged);
    arrive(12);
    m_hub->events.insert(20, makeEvent(u"late"_s, newest - 19 * minute)); // going on brings it too
    const qsizetype before = requests();
    pass(4 * second);
    QVERIFY(!m_model->isRefreshing());
    pass(second);
    QTRY_COMPARE(m_tail->heldCount(), 13);
    QCOMPARE(counts.count(), 1);
    QCOMPARE(requests(), before + 1); // as many as when it goes on, each of one event
    QVERIFY2(
        m_hub->requests().last().target.contains("size=1&") ||
            m_hub->requests().last().target.endsWith("size=1"),
        m_hub->requests().last().target.constData());
    QCOMPARE(m_model->loadedCount(), 10);
    QCOMPARE(m_tail->newCount(), 0);
    QCOMPARE(m_tail->phase(), Phase::Paused);
    QCOMPARE(m_tail->secondsToNext(), 5);
    arrive(1);
    pass(5 * second);
    QTRY_COMPARE(m_tail->heldCount(), 14);
    // Pages further down say what the hub has too; nothing above them was read.
    m_model->loadMore();
    QTRY_COMPARE(m_model->nextPage(), 2);
    pass(5 * second);
    QTRY_COMPARE(requests(), before + 4);
    QCOMPARE(m_tail->heldCount(), 14);
    // By hand all of it comes.
    m_model->refresh();
    QTRY_COMPARE(m_tail->heldCount(), 0);
    QVERIFY(m_tail->newCount() > 0);
    QVERIFY(m_tail->isPaused());
}

void LiveTailTest::aPauseStopsWhatIsUnderWay()
{
    load();
    arrive(2);
    m_tail->setOn(true);
    QCOMPARE(m_tail->phase(), Phase::Asking);
    m_tail->setPaused(true);
    QCOMPARE(m_tail->phase(), Phase::Paused);
    QVERIFY(!m_model->isRefreshing());
    QTRY_COMPARE(m_tail->heldCount(), 2); // it was due
    QCOMPARE(m_model->loadedCount(), 10);
}

void LiveTailTest::countsInTheHubsManners()
{
    pause();
    const qsizetype before = requests();
    m_hub->hub().setRetryPolicy(RetryPolicy());
    m_hub->limitedFor = 8;
    pass(5 * second);
    QTRY_VERIFY(m_tail->error());
    QCOMPARE(m_tail->error()->kind, ErrorKind::RateLimited);
    QCOMPARE(m_tail->secondsToNext(), 8);
    pass(7 * second);
    QCOMPARE(requests(), before + 1);
    m_hub->limitedFor = 0;
    arrive();
    pass(second);
    QTRY_COMPARE(m_tail->heldCount(), 1);
    QVERIFY(!m_tail->error());
    // Nobody sees it, nobody is there.
    m_tail->setWatched(false);
    QVERIFY(!m_tail->isCounting());
    pass(minute);
    m_tail->setWatched(true);
    QTRY_COMPARE(requests(), before + 3);
    QTRY_COMPARE(m_tail->secondsToNext(), 5);
    pass(15 * minute);
    QVERIFY(!m_tail->isCounting());
    QCOMPARE(requests(), before + 3);
    m_hub->failingPages = {0};
    m_hub->failingStatus = 401;
    m_tail->noteInput();
    m_tail->look();
    QTRY_COMPARE(m_tail->phase(), Phase::Stopped);
}

void LiveTailTest::goingOnTakesThemIn()
{
    pause();
    arrive(12);
    pass(5 * second);
    QTRY_COMPARE(m_tail->heldCount(), 12);
    m_tail->setPaused(false);
    QCOMPARE(m_tail->phase(), Phase::Asking); // at once
    QCOMPARE(m_tail->heldCount(), 0);
    QTRY_COMPARE(m_tail->newCount(), 12);
    QCOMPARE(m_model->loadedCount(), 22);
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
    m_tail->setPaused(true);
    m_tail->setOn(false);
    m_tail->setOn(true);
    QVERIFY(!m_tail->isPaused());
    // Another customer has its own.
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
    m_tail->setPaused(true);
    arrive(3);
    pass(5 * second);
    QTRY_COMPARE(m_tail->heldCount(), 3);
    EventQuery other;
    other.customerId = u"c2"_s;
    m_model->setQuery(other);
    QCOMPARE(m_tail->heldCount(), 0);
}

void LiveTailTest::countsNothingWhereTheHubGivesNoTotals()
{
    m_hub->withoutTotals = true;
    pause();
    const qsizetype before = requests();
    arrive(3);
    pass(minute);
    QVERIFY(!m_tail->isCounting());
    QCOMPARE(m_tail->heldCount(), 0);
    QCOMPARE(requests(), before);
}

void LiveTailTest::waitsForWhatIsReadAnyway()
{
    load();
    m_hub->silent = true;
    m_model->refresh();
    m_tail->setOn(true);
    QCOMPARE(m_tail->phase(), Phase::Waiting);
    pass(minute);
    QCOMPARE(m_tail->phase(), Phase::Waiting);
    m_model->cancel();
    m_hub->silent = false;
    m_tail->look();
    QCOMPARE(m_tail->phase(), Phase::Asking);
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
}

void LiveTailTest::asksForACustomerWithoutEvents()
{
    m_hub->events.clear();
    m_tail->setOn(true);
    QCOMPARE(m_tail->phase(), Phase::Waiting); // no customer yet
    load();
    QCOMPARE(m_model->loadedCount(), 0);
    m_tail->look();
    QCOMPARE(m_tail->phase(), Phase::Asking);
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
    arrive();
    pass(5 * second);
    QTRY_COMPARE(m_model->loadedCount(), 1);
    QTRY_COMPARE(m_tail->phase(), Phase::Waiting);
}

void LiveTailTest::aCancelledRequestIsNoFailure()
{
    load();
    m_hub->silent = true;
    m_tail->setOn(true);
    QTRY_COMPARE(requests(), 2);
    m_model->cancel();
    m_tail->look();
    QCOMPARE(m_tail->phase(), Phase::Waiting);
    QCOMPARE(m_tail->secondsToNext(), 5);
    QVERIFY(!m_tail->error());
}

void LiveTailTest::forgetsWithTheEvents()
{
    load();
    m_tail->setAtTop(false);
    arrive(3);
    m_model->refresh();
    QTRY_COMPARE(m_tail->newCount(), 3);
    EventQuery other;
    other.customerId = u"c2"_s;
    m_model->setQuery(other);
    QCOMPARE(m_tail->newCount(), 0);
}

HUBSCOPE_TEST(LiveTailTest)

#include "tst_livetail.moc"

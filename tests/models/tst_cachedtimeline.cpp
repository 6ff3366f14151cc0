// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cachedtimeline.h"

#include "models/dataage.h"
#include "models/eventfeed.h"
#include "models/fakehub.h"
#include "models/sessionbed.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 minuteMs = 60'000;

/// What a tab has of a customer.
struct Tab
{
    Tab(EventService& events, EventCache& cache, const CacheKey& key, const Clock& clock)
        : age(feed, clock)
        , cached(feed, cache, key, clock)
    {
        feed.setService(&events);
        cached.setSaveDelay(0ms);
        age.setPauses({20ms});
        QObject::connect(&cached, &CachedTimeline::savedShown, &age, &DataAge::showSaved);
        QObject::connect(&age, &DataAge::retryDue, &feed, &EventFeed::refresh);
    }

    QStringList ids() const
    {
        QStringList ids;
        for (const EventRow row : feed.store().state().order())
            ids.append(feed.store().id(row));
        return ids;
    }
    QList<QByteArray> bodies() const
    {
        QList<QByteArray> bodies;
        for (const EventRow row : feed.store().state().order())
            bodies.append(feed.store().body(row));
        return bodies;
    }
    bool isAtRest() const { return feed.state() != LoadState::Loading && !feed.isRefreshing(); }

    EventFeed feed{{}};
    DataAge age;
    CachedTimeline cached;
};

} // namespace

class TestCachedTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tab.reset();
        m_cache.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock.set(1'715'243'000'000);
        m_cache = std::make_unique<EventCache>(m_dir->filePath(u"c/events.sqlite"_s), CacheLimits(), m_clock);
        m_hub = std::make_unique<FakeHub>();
        fill(0, 25);
    }
    void cleanup() { m_tab.reset(); }

    void withoutASavedStateTheHubIsAskedAsEver()
    {
        open();
        QCOMPARE(m_hub->askedPages(), QList<int>{0});
        QCOMPARE(m_tab->ids(), hubIds().first(10));
        QCOMPARE(m_tab->feed.state(), LoadState::Ready);
        QCOMPARE(m_tab->age.phase(), DataAge::Phase::Current);
        QCOMPARE(m_tab->age.asOf(), m_clock.now());
    }

    void whatIsSavedIsShownAndTheHubAskedForNewerOnly()
    {
        openAndLoadAll();
        const QList<QByteArray> before = m_tab->bodies();
        const qint64 asOf = m_clock.now();
        close();
        m_clock.advance(3 * 60 * minuteMs);
        fill(25, 4);

        makeTab();
        QSignalSpy shown(&m_tab->cached, &CachedTimeline::savedShown);
        QList<QByteArray> first;
        connect(&m_tab->feed, &EventFeed::refreshingChanged, this, [&] {
            if (first.isEmpty()) // before the hub's answer
                first = m_tab->bodies();
        });
        openTab();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().toLongLong(), asOf);
        QCOMPARE(first, before);
        QCOMPARE(askedSince(), QList<int>{0});
        QCOMPARE(m_tab->ids(), hubIds());
        QCOMPARE(m_tab->feed.state(), LoadState::AtEnd);
        QCOMPARE(m_tab->feed.totalCount(), std::optional<qint64>(29));
        QCOMPARE(m_tab->feed.shiftedCount(), 0);
        QCOMPARE(m_tab->age.phase(), DataAge::Phase::Current);
        QCOMPARE(m_tab->age.asOf(), m_clock.now());

        close(); // and what was newer is saved too
        open();
        QCOMPARE(askedSince(), QList<int>{0});
        QCOMPARE(m_tab->ids(), hubIds());
    }

    void aPartGoesOnWhereItEnded()
    {
        open();
        m_tab->feed.loadMore();
        QTRY_COMPARE(m_tab->ids(), hubIds().first(20));
        close();
        fill(25, 3);
        open();
        QCOMPARE(askedSince(), QList<int>{0});
        QCOMPARE(m_tab->ids(), hubIds().first(23));
        QCOMPARE(m_tab->feed.state(), LoadState::Ready);
        m_tab->feed.loadMore();
        QTRY_COMPARE(m_tab->feed.state(), LoadState::AtEnd);
        QCOMPARE(m_tab->ids(), hubIds());
        QCOMPARE(askedSince(), (QList<int>{0, 2}));
        QCOMPARE(m_tab->feed.shiftedCount(), 0); // nothing came while it was being loaded
    }

    void loadingTheRestOfAPartAsksForTheRest()
    {
        fill(25, 50);
        open();
        m_tab->feed.loadMore();
        QTRY_COMPARE(m_tab->ids().size(), 20);
        close();
        open();
        m_tab->feed.loadAll();
        QTRY_COMPARE(m_tab->feed.state(), LoadState::AtEnd);
        QCOMPARE(m_tab->ids(), hubIds());
        QList<int> asked = askedSince();
        std::ranges::sort(asked);
        QCOMPARE(asked, (QList<int>{0, 1, 2, 3, 4, 5, 6, 7}));
    }

    void aPageBehindALongPartIsReadAgainInItsPlace()
    {
        fill(25, 4975);
        open(100);
        while (m_tab->feed.store().count() < 4300) {
            m_tab->feed.loadMore();
            QTRY_COMPARE(m_tab->feed.state(), LoadState::Ready);
        }
        close();
        open(100);
        QCOMPARE(m_tab->ids().size(), 4300);
        QString gone;
        connect(&m_tab->feed, &EventFeed::countsChanged, this, [this, &gone] {
            if (gone.isEmpty() && m_tab->feed.isLoadingAll())
                gone = m_hub->events.takeAt(100).id;
        });
        m_tab->feed.loadAll();
        QTRY_COMPARE(m_tab->feed.state(), LoadState::AtEnd);
        QVERIFY(m_tab->feed.progress().rereadPages > 0);
        QStringList left = m_tab->ids();
        QVERIFY(left.removeOne(gone));
        QCOMPARE(left, hubIds());
    }

    void thePagesMayBeSmallerThanAsked_data()
    {
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("when the hub has said so") << false;
        QTest::newRow("before the hub has said so") << true;
    }

    void thePagesMayBeSmallerThanAsked()
    {
        QFETCH(const bool, atOnce);
        fill(25, 55);
        m_hub->mostPerPage = 5;
        open();
        while (m_tab->ids().size() < 33) {
            m_tab->feed.loadMore();
            QTRY_COMPARE(m_tab->feed.state(), LoadState::Ready);
        }
        close();
        makeTab();
        EventFeed& feed = m_tab->feed;
        connect(&feed, &EventFeed::refreshingChanged, this, [&feed, atOnce] {
            if (atOnce && feed.isRefreshing())
                feed.loadAll();
        });
        openTab();
        feed.loadAll();
        QTRY_COMPARE(feed.state(), LoadState::AtEnd);
        QCOMPARE(m_tab->ids(), hubIds());
        QCOMPARE(feed.shiftedCount(), 0);
        const QList<int> asked = askedSince();
        for (int page = 6; page < 16; ++page)
            QVERIFY(asked.contains(page));
        // The first page, once more at the end, and what was under way when the hub said so.
        QVERIFY2(asked.size() <= (atOnce ? 12 + 4 : 12), qPrintable(QString::number(asked.size())));
    }

    void oneThatCameInBetweenIsFound()
    {
        openAndLoadAll();
        close();
        m_hub->events.insert(14, makeEvent(u"late"_s, m_hub->events.at(14).date.value() + 1));
        open();
        QCOMPARE(askedSince(), (QList<int>{0, 1}));
        QCOMPARE(m_tab->ids(), hubIds());
    }

    void whatTheHubNoLongerHasGoes()
    {
        openAndLoadAll();
        close();
        m_hub->events.removeAt(17);
        open();
        QTRY_COMPARE(m_tab->ids(), hubIds().first(10)); // loaded anew
        close();
        open();
        QCOMPARE(m_tab->ids(), hubIds().first(10)); // and saved so, though it is shorter
        QCOMPARE(askedSince(), QList<int>{0});
    }

    void aLongPauseLoadsAnew()
    {
        openAndLoadAll();
        close();
        fill(25, 500);
        open();
        QTRY_COMPARE(m_tab->ids(), hubIds().first(10));
    }

    void aGapIsNotSaved()
    {
        fill(25, 55);
        open();
        m_hub->failingPages = {2};
        m_hub->failingStatus = 500;
        m_tab->feed.loadAll();
        QTRY_COMPARE(m_tab->feed.state(), LoadState::Failed);
        QCOMPARE(m_tab->ids().size(), 70);
        QVERIFY(m_tab->feed.hasGaps());
        close();
        m_hub->failingPages.clear();
        openAndLoadAll();
        QVERIFY(!m_tab->feed.hasGaps());
    }

    void aGapThatIsBeingFilledIsNotSavedEither()
    {
        fill(25, 55);
        open();
        m_hub->failingPages = {2};
        m_hub->failingStatus = 500;
        m_tab->feed.loadAll();
        QTRY_COMPARE(m_tab->feed.state(), LoadState::Failed);
        m_hub->silent = true;
        m_tab->feed.retry();
        m_tab->feed.cancel();
        QVERIFY(m_tab->feed.progress().failedPages.isEmpty());
        QVERIFY(m_tab->feed.hasGaps());
        close();
        m_hub->silent = false;
        m_hub->failingPages.clear();
        openAndLoadAll();
    }

    void aFilledGapIsSaved()
    {
        fill(25, 55);
        open();
        m_hub->failingPages = {2};
        m_hub->failingStatus = 500;
        m_tab->feed.loadAll();
        QTRY_COMPARE(m_tab->feed.state(), LoadState::Failed);
        m_hub->failingPages.clear();
        m_tab->feed.retry();
        QTRY_COMPARE(m_tab->feed.state(), LoadState::AtEnd);
        close();
        open();
        QCOMPARE(m_tab->ids(), hubIds());
        QCOMPARE(askedSince(), QList<int>{0});
    }

    void aFilteredTimelineIsNotSaved()
    {
        openAndLoadAll();
        const QStringList all = m_tab->ids();
        EventQuery filtered = query();
        filtered.types = {u"completedOrder"_s};
        m_hub->events.append(order());
        m_tab->feed.setQuery(filtered);
        QTRY_COMPARE(m_tab->ids(), QStringList{u"order"_s});
        QTRY_VERIFY(m_tab->isAtRest());
        close();
        m_hub->events.removeLast();
        open();
        QCOMPARE(m_tab->ids(), all);
    }

    void aNewStartDoesNotReplaceAFullerState()
    {
        openAndLoadAll();
        EventQuery filtered = query();
        filtered.types = {u"completedOrder"_s};
        m_tab->feed.setQuery(filtered);
        QTRY_VERIFY(m_tab->isAtRest());
        m_tab->feed.setQuery(query()); // and back: the first page again
        QTRY_VERIFY(m_tab->isAtRest());
        QCOMPARE(m_tab->ids().size(), 10);
        close();
        open();
        QCOMPARE(m_tab->ids(), hubIds());
        QCOMPARE(m_tab->feed.state(), LoadState::AtEnd);
    }

    void anotherFilterWhileReadingDropsTheRest()
    {
        fill(25, 2000);
        openAndLoadAll();
        close();
        makeTab();
        EventQuery other = query();
        other.pageSize = 7;
        connect(&m_tab->cached, &CachedTimeline::savedShown, &m_tab->feed, [this, other] {
            m_tab->feed.setQuery(other);
        });
        m_tab->cached.open(query());
        QTRY_COMPARE(m_tab->ids(), hubIds().first(7));
        QVERIFY(m_cache->waitForJobs(10s));
        QCoreApplication::processEvents();
        QCOMPARE(m_tab->ids(), hubIds().first(7));
    }

    void aCancelWhileReadingIsOne()
    {
        openAndLoadAll();
        close();
        makeTab();
        m_tab->cached.open(query());
        QCOMPARE(m_tab->feed.state(), LoadState::Loading);
        m_tab->feed.cancel();
        QCOMPARE(m_tab->feed.state(), LoadState::Idle);
        QVERIFY(m_cache->waitForJobs(10s));
        QTest::qWait(20);
        QCOMPARE(m_tab->ids(), QStringList());
        QVERIFY(askedSince().isEmpty());
        m_tab->feed.loadMore();
        QTRY_COMPARE(m_tab->ids(), hubIds().first(10));
        close();
        open();
        QCOMPARE(m_tab->ids(), hubIds()); // what was saved is still there
    }

    void goingOnAfterACancelLosesNothingSaved()
    {
        fill(25, 9000);
        openAndLoadAll(100);
        close();
        makeTab();
        connect(&m_tab->cached, &CachedTimeline::savedShown, this, [this] { m_tab->feed.cancel(); });
        m_tab->cached.open(query(100));
        QTRY_COMPARE(m_tab->feed.state(), LoadState::Idle);
        QVERIFY(m_tab->ids().size() < hubIds().size());
        m_tab->feed.loadMore();
        QTRY_COMPARE(m_tab->feed.state(), LoadState::Ready);
        close(); // what is to be saved is
        open(100);
        QTRY_COMPARE(m_tab->ids().size(), hubIds().size());
    }

    void manyComeBackInOrder()
    {
        fill(25, 9000);
        openAndLoadAll(100);
        close();
        open(100);
        QCOMPARE(askedSince(), QList<int>{0});
        QCOMPARE(m_tab->ids(), hubIds());
    }

    void aForgottenCustomerIsNotSavedAgain()
    {
        openAndLoadAll();
        m_tab->cached.stopSaving();
        m_cache->forget(key().profileId, key().customerId);
        fill(25, 1);
        m_tab->feed.refresh();
        QTRY_VERIFY(m_tab->isAtRest());
        m_tab.reset();
        open();
        QCOMPARE(m_tab->age.asOf(), m_clock.now());
        QCOMPARE(m_tab->ids(), hubIds().first(10));
    }

    void withoutACacheNothingIsMissing()
    {
        QFile file(m_dir->filePath(u"taken"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_cache = std::make_unique<EventCache>(m_dir->filePath(u"taken/e.sqlite"_s), CacheLimits(), m_clock);
        makeTab();
        m_tab->cached.open(query());
        QTRY_COMPARE(m_tab->ids(), hubIds().first(10));
        QCOMPARE(m_tab->feed.state(), LoadState::Ready);
    }

    void offlineThenOnline()
    {
        sandbox::ServerOptions options = SandboxFixture::emptyHub();
        options.file = m_dir->filePath(u"sandbox.sqlite"_s);
        SessionBed bed(options);
        const QString customer = bed.makeCustomer(u"4711"_s);
        for (int i = 0; i < 12; ++i)
            bed.post(bed.eventOf(customer, u"/%1"_s.arg(i)));
        const CacheKey key = CacheKey::of(bed.hub().profile(), customer);
        EventQuery query;
        query.customerId = customer;
        query.pageSize = 5;
        const auto tab = [&] { return std::make_unique<Tab>(bed.hub().events(), *m_cache, key, m_clock); };
        m_tab = tab();
        m_tab->cached.open(query);
        QTRY_COMPARE(m_tab->feed.state(), LoadState::Ready);
        m_tab->feed.loadAll();
        QTRY_COMPARE(m_tab->feed.state(), LoadState::AtEnd);
        const QList<QByteArray> before = m_tab->bodies();
        QCOMPARE(before.size(), 12);
        const qint64 asOf = m_clock.now();
        close();

        bed.endHub();
        m_clock.advance(minuteMs);
        m_tab = tab();
        m_tab->cached.open(query);
        QTRY_COMPARE(m_tab->age.phase(), DataAge::Phase::Offline);
        QCOMPARE(m_tab->bodies(), before);
        QCOMPARE(m_tab->age.asOf(), std::optional(asOf));
        QCOMPARE(m_tab->age.offlineSince(), m_clock.now());
        QCOMPARE(m_tab->feed.state(), LoadState::AtEnd);
        QCOMPARE(m_tab->age.events(), 12);

        bed.reviveHub();
        bed.post(bed.eventOf(customer, u"/later"_s));
        QTRY_COMPARE(m_tab->age.phase(), DataAge::Phase::Current);
        QTRY_COMPARE(m_tab->age.asOf(), std::optional(m_clock.now()));
        QTRY_VERIFY(m_tab->isAtRest());
        m_tab->feed.refresh(); // the post may have come after it
        QTRY_COMPARE(m_tab->bodies().size(), 13);
        QCOMPARE(m_tab->bodies().mid(1), before);
    }

    void whileNobodyLooksNobodyIsAsked()
    {
        SessionBed bed;
        m_tab = std::make_unique<Tab>(bed.hub().events(), *m_cache, key(), m_clock);
        QSignalSpy due(&m_tab->age, &DataAge::retryDue);
        bed.endHub();
        m_tab->age.setWatched(false);
        m_tab->cached.open(query());
        QTRY_COMPARE(m_tab->age.phase(), DataAge::Phase::Offline);
        QVERIFY(!due.wait(600));
        m_tab->age.setWatched(true);
        QVERIFY(due.wait());
    }

private:
    /// Adds events above those that are there.
    void fill(int first, int count)
    {
        for (int i = first; i < first + count; ++i)
            m_hub->events.prepend(makeEvent(u"e%1"_s.arg(i), 1'715'000'000'000 + i * minuteMs));
    }
    static Event order()
    {
        return hubscope::test::eventOf("{\"id\":\"order\",\"type\":\"completedOrder\",\"context\":\"WEB\","
                                       "\"date\":\"2024-01-01T00:00:00.000+0000\"}");
    }
    QStringList hubIds() const
    {
        QStringList ids;
        for (const Event& event : m_hub->events)
            ids.append(event.id);
        return ids;
    }
    QList<int> askedSince() const { return m_hub->askedPages().mid(m_askedBefore); }
    static EventQuery query(int pageSize = 10)
    {
        EventQuery query;
        query.customerId = u"c1"_s;
        query.pageSize = pageSize;
        return query;
    }
    CacheKey key() const { return CacheKey::of(m_hub->hub().profile(), u"c1"_s); }

    void makeTab()
    {
        m_tab = std::make_unique<Tab>(m_hub->hub().events(), *m_cache, key(), m_clock);
        m_askedBefore = m_hub->requests().size();
    }
    void openTab(int pageSize = 10)
    {
        m_tab->cached.open(query(pageSize));
        QTRY_VERIFY(m_tab->isAtRest() && m_tab->feed.store().count() > 0);
    }
    void open(int pageSize = 10)
    {
        makeTab();
        openTab(pageSize);
    }
    void openAndLoadAll(int pageSize = 10)
    {
        open(pageSize);
        m_tab->feed.loadAll();
        QTRY_COMPARE_WITH_TIMEOUT(m_tab->feed.state(), LoadState::AtEnd, 30'000);
        QCOMPARE(m_tab->ids(), hubIds());
    }
    /// As a person closes a tab a moment later.
    void close()
    {
        QCoreApplication::processEvents();
        QVERIFY(m_cache->waitForJobs(10s));
        QTest::qWait(1); // its answer
        m_tab.reset();
        QVERIFY(m_cache->waitForJobs(10s));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock;
    std::unique_ptr<EventCache> m_cache;
    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<Tab> m_tab;
    qsizetype m_askedBefore = 0;
};

HUBSCOPE_TEST(TestCachedTimeline)
#include "tst_cachedtimeline.moc"

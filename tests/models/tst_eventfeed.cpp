// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventfeed.h"

#include "models/fakehub.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

class EventFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_feed.reset();
        m_hub = std::make_unique<FakeHub>();
        fill(25);
        m_feed = std::make_unique<EventFeed>(EventStore::UsualMode());
        m_feed->setService(&m_hub->hub().events());
    }

    void cleanup() { m_feed.reset(); }

    void aRefreshThatBreaksOffLeavesNoHole_data()
    {
        QTest::addColumn<int>("failingPage");
        QTest::newRow("first page") << 0;
        QTest::newRow("second page") << 1;
        QTest::newRow("third page") << 2;
    }

    void aRefreshThatBreaksOffLeavesNoHole()
    {
        QFETCH(const int, failingPage);
        loadAll();
        const QStringList before = ids();
        fill(30);
        m_hub->failingPages = {failingPage};
        QSignalSpy refreshed(m_feed.get(), &EventFeed::refreshed);
        QSignalSpy failed(m_feed.get(), &EventFeed::refreshFailed);
        m_feed->refresh();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(refreshed.isEmpty());
        QCOMPARE(ids(), before);
        QCOMPARE(m_feed->totalCount(), std::optional<qint64>(25));

        m_hub->failingPages.clear();
        m_feed->refresh();
        QTRY_COMPARE(refreshed.count(), 1);
        QCOMPARE(refreshed.first().first().toInt(), 30);
        QCOMPARE(ids(), hubIds());
        QCOMPARE(m_feed->totalCount(), std::optional<qint64>(55));
    }

    void aCancelledRefreshLeavesNoHole()
    {
        loadAll();
        const QStringList before = ids();
        fill(30);
        QSignalSpy refreshed(m_feed.get(), &EventFeed::refreshed);
        int answers = 0;
        connect(m_feed.get(), &EventFeed::hubAnswered, this, [&] {
            if (++answers == 2)
                m_feed->cancelRefresh();
        });
        m_feed->refresh();
        QTRY_COMPARE(answers, 2);
        QVERIFY(!m_feed->isRefreshing());
        QCOMPARE(ids(), before);
        m_feed->refresh();
        QTRY_COMPARE(refreshed.count(), 1);
        QCOMPARE(ids(), hubIds());
    }

    /// One that comes while the top is read moves the last event of a page to the next: that page has met
    /// nothing that was known before.
    void whatComesWhileTheTopIsReadHidesNothing()
    {
        m_hub->withoutTotals = true;
        loadAll();
        fill(30);
        QSignalSpy refreshed(m_feed.get(), &EventFeed::refreshed);
        int answers = 0;
        connect(m_feed.get(), &EventFeed::hubAnswered, this, [&] {
            if (++answers == 1)
                fill(1);
        });
        m_feed->refresh();
        QTRY_COMPARE(refreshed.count(), 1);
        QCOMPARE(refreshed.first().first().toInt(), 30);
        QCOMPARE(ids(), hubIds().mid(1)); // that one is for the next time
    }

    /// Whoever asks again and again has to stop at once.
    void aRefreshTellsOfTheRateLimitAtOnce()
    {
        loadAll();
        m_hub->hub().setRetryPolicy(RetryPolicy());
        m_hub->failingPages = {0};
        m_hub->failingStatus = 429;
        const auto before = m_hub->requests().size();
        QSignalSpy failed(m_feed.get(), &EventFeed::refreshFailed);
        m_feed->refresh();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(m_hub->requests().size(), before + 1);
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::RateLimited);
    }

    void aHubThatGivesTheSamePageIsNotAskedForEver()
    {
        m_hub->ignoresPage = true;
        m_feed->setQuery(query());
        QTRY_COMPARE(m_feed->state(), LoadState::Ready);
        m_feed->loadMore();
        QTRY_COMPARE(m_feed->state(), LoadState::Failed);
        QCOMPARE(m_feed->error()->kind, ErrorKind::Repeated);
        QVERIFY(m_feed->error()->message.isEmpty()); // the hub said nothing
        QVERIFY(m_feed->error()->body.contains("\"e24\""));
        QCOMPARE(m_hub->askedPages(), QList<int>({0, 1, 2, 3, 4}));
        QVERIFY(!m_feed->hasGaps());

        m_feed->retry();
        QTRY_COMPARE(m_feed->state(), LoadState::Failed);
        QCOMPARE(m_hub->askedPages(), QList<int>({0, 1, 2, 3, 4, 5, 6, 7, 8}));

        QVERIFY(m_feed->canLoadAll());
        m_feed->loadAll();
        QTRY_COMPARE(m_feed->state(), LoadState::Failed);
        QVERIFY(m_hub->requests().size() < 25);
    }

    void pagesThatMovedFarDownAreReadOn_data()
    {
        QTest::addColumn<bool>("withoutTotals");
        QTest::addColumn<bool>("refreshed");
        QTest::newRow("the total tells") << false << false;
        QTest::newRow("the refresh tells") << true << true;
        QTest::newRow("both tell") << false << true;
    }

    void pagesThatMovedFarDownAreReadOn()
    {
        QFETCH(const bool, withoutTotals);
        QFETCH(const bool, refreshed);
        m_hub->withoutTotals = withoutTotals;
        m_feed->setQuery(query());
        QTRY_COMPARE(m_feed->state(), LoadState::Ready);
        const auto before = refreshed ? 90 : 10;
        fill(80);
        if (refreshed)
            m_feed->refresh();
        QTRY_COMPARE(m_feed->store().count(), before);
        m_feed->loadMore();
        QTRY_COMPARE(m_feed->store().count(), before + 10);
        QCOMPARE(m_feed->state(), LoadState::Ready);
    }

    void allCanBeLoadedUntilItIsHere()
    {
        QVERIFY(!m_feed->canLoadAll());
        m_feed->setQuery(query());
        QVERIFY(!m_feed->canLoadAll());
        QTRY_COMPARE(m_feed->state(), LoadState::Ready);
        QVERIFY(m_feed->canLoadAll());
        m_feed->loadMore();
        QVERIFY(m_feed->canLoadAll());
        m_feed->cancel();
        QVERIFY(m_feed->canLoadAll());
        m_hub->events.removeLast(); // more than there are is what the hub said last
        m_feed->loadAll();
        QVERIFY(!m_feed->canLoadAll());
        QTRY_COMPARE(m_feed->state(), LoadState::AtEnd);
        QVERIFY(!m_feed->canLoadAll());
        m_feed->clear();
        QVERIFY(!m_feed->canLoadAll());
    }

    void allCanBeLoadedWhereTheHubGivesNoTotals()
    {
        m_hub->withoutTotals = true;
        m_feed->setQuery(query());
        QTRY_COMPARE(m_feed->state(), LoadState::Ready);
        QVERIFY(m_feed->canLoadAll());
        m_feed->loadAll();
        QTRY_COMPARE(ids(), hubIds());
    }

    /// Where what is saved was not waited for.
    void allCanBeLoadedAfterACancelledReading()
    {
        EventQuery other = query();
        other.customerId = u"other"_s;
        m_feed->setQuery(other);
        QTRY_COMPARE(m_feed->state(), LoadState::Ready);
        m_feed->beginSaved(query());
        QVERIFY(!m_feed->canLoadAll());
        m_feed->loadAll();
        m_feed->cancel();
        QCOMPARE(m_hub->requests().size(), 1);
        QVERIFY(m_feed->canLoadAll());
        m_feed->loadAll();
        QTRY_COMPARE(m_feed->state(), LoadState::AtEnd);
        QCOMPARE(ids(), hubIds());
        QVERIFY(m_hub->requests().last().target.contains("customerId=c1"));
    }

private:
    /// Adds events above those that are there.
    void fill(int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto number = m_hub->events.size();
            m_hub->events.prepend(makeEvent(u"e%1"_s.arg(number), 1'715'000'000'000 + number * 60'000));
        }
    }
    static EventQuery query()
    {
        EventQuery query;
        query.customerId = u"c1"_s;
        query.pageSize = 10;
        return query;
    }
    void loadAll()
    {
        m_feed->setQuery(query());
        m_feed->loadAll();
        QTRY_COMPARE(m_feed->state(), LoadState::AtEnd);
        QCOMPARE(ids(), hubIds());
    }
    QStringList ids() const
    {
        QStringList ids;
        for (const EventRow row : m_feed->store().state().order())
            ids.append(m_feed->store().id(row));
        return ids;
    }
    QStringList hubIds() const
    {
        QStringList ids;
        for (const Event& event : m_hub->events)
            ids.append(event.id);
        return ids;
    }

    std::unique_ptr<FakeHub> m_hub;
    std::unique_ptr<EventFeed> m_feed;
};

HUBSCOPE_TEST(EventFeedTest)
#include "tst_eventfeed.moc"

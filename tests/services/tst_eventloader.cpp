// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/eventloader.h"

#include "recordedhub.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One customer's events as a hub has them, newest first, and how it answers for them.
struct Shelf
{
    struct Entry
    {
        QString id;
        QString type;
    };

    QList<Entry> entries;
    int cap = 100;
    bool tellsTotals = true;
    std::function<QList<Entry>(const QStringList& types)> select; ///< by default all that are asked for

    static Shelf of(int count)
    {
        Shelf shelf;
        for (int i = 0; i < count; ++i)
            shelf.entries.append({u"e%1"_s.arg(i), i % 3 == 0 ? u"a"_s : u"b"_s});
        return shelf;
    }

    QList<Entry> asked(const QStringList& types) const
    {
        QList<Entry> out;
        for (const Entry& entry : entries) {
            if (types.isEmpty() || types.contains(entry.type))
                out.append(entry);
        }
        return out;
    }

    Answer answer(const Received& request) const
    {
        const QUrlQuery query(QUrl(QString::fromUtf8(request.target)));
        const QString type = query.queryItemValue(u"type"_s, QUrl::FullyDecoded);
        const QStringList types = type.isEmpty() ? QStringList() : type.split(u',');
        const auto found = select ? select(types) : asked(types);
        const qsizetype number = query.queryItemValue(u"page"_s).toInt();
        const qsizetype size = std::min(query.queryItemValue(u"size"_s).toInt(), cap);
        QByteArrayList elements;
        for (const Entry& entry : found.mid(number * size, size))
            elements.append(u"{\"id\":\"%1\",\"type\":\"%2\",\"date\":\"%3\"}"_s
                                .arg(entry.id, entry.type, dateOf(entry.id))
                                .toUtf8());
        QByteArray page =
            "{\"number\":" + QByteArray::number(number) + ",\"size\":" + QByteArray::number(size);
        if (tellsTotals)
            page += ",\"totalElements\":" + QByteArray::number(found.size()) +
                    ",\"totalPages\":" + QByteArray::number((found.size() + size - 1) / size);
        return Answer::json("{\"elements\":[" + elements.join(',') + "],\"page\":" + page + "}}");
    }

    /// e0 is the newest.
    static QString dateOf(const QString& id)
    {
        const QDateTime newest(QDate(2024, 5, 9), QTime(12, 0), Qt::UTC);
        return newest.addSecs(-60 * id.mid(1).toInt()).toString(Qt::ISODate);
    }
};

int pageOf(const Received& request)
{
    return QUrlQuery(QUrl(QString::fromUtf8(request.target))).queryItemValue(u"page"_s).toInt();
}

EventQuery eventsOf(const QString& customer, int size = 10)
{
    EventQuery query;
    query.customerId = customer;
    query.pageSize = size;
    return query;
}

EventQuery eventsOfTypes(const QStringList& types)
{
    EventQuery query = eventsOf(u"c"_s);
    query.types = types;
    return query;
}

} // namespace

class EventLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_hub = std::make_unique<Hub>(RecordedHub::profileOf(*m_server), AccessToken(), m_log, m_clock);
        m_hub->setRetryPolicy(RetryPolicy::never());
        makeLoader();
        m_shelf = Shelf::of(25);
        m_special.clear();
        m_mostOpen = 0;
        m_server->setHandler([this](const Received& request) { return answer(request); });
    }

    void cleanup()
    {
        m_loader.reset();
        m_hub.reset();
    }

    void walksOnDemandToTheEnd()
    {
        QCOMPARE(m_loader->state(), LoadState::Idle);
        m_loader->fetchNext();
        QCOMPARE(m_loader->state(), LoadState::Idle);
        m_loader->start(eventsOf(u"c"_s));
        QCOMPARE(m_loader->state(), LoadState::Loading);
        m_loader->fetchNext(); // one at a time
        QCOMPARE(settledState(), LoadState::Ready);
        QCOMPARE(m_ids, range(0, 10));
        QCOMPARE(m_loader->nextPage(), 1);
        QCOMPARE(m_loader->totalElements(), std::optional<qint64>(25));
        QCOMPARE(m_loader->totalPages(), std::optional(3));
        m_loader->fetchNext();
        QCOMPARE(settledState(), LoadState::Ready);
        m_loader->fetchNext();
        QCOMPARE(settledState(), LoadState::AtEnd);
        m_loader->fetchNext();
        m_loader->loadAll();
        QCOMPARE(m_loader->state(), LoadState::AtEnd);
        QCOMPARE(m_ids, range(0, 25));
        QCOMPARE(m_server->requests().size(), 3);
    }

    void tellsTheStateThatAPageLeadsTo()
    {
        QList<LoadState> seen;
        connect(m_loader.get(), &EventLoader::batchArrived, this, [&] {
            seen.append(m_loader->state());
            m_loader->fetchNext();
        });
        QList<LoadState> told;
        connect(
            m_loader.get(), &EventLoader::stateChanged, this, [&](LoadState state) { told.append(state); });
        m_loader->start(eventsOf(u"c"_s));
        QCOMPARE(settledState(), LoadState::AtEnd);
        QCOMPARE(seen, (QList{LoadState::Ready, LoadState::Ready, LoadState::AtEnd}));
        QCOMPARE(told, (QList{LoadState::Loading, LoadState::AtEnd}));
    }

    void loadsAllInOrderWithSeveralUnderWay_data()
    {
        QTest::addColumn<int>("inFlight");
        QTest::addColumn<int>("expected");
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("three") << 3 << 3;
        QTest::newRow("six") << 6 << 6;
        QTest::newRow("too many") << 60 << 6;
        QTest::newRow("none") << 0 << 1;
    }

    void loadsAllInOrderWithSeveralUnderWay()
    {
        QFETCH(const int, inFlight);
        m_shelf = Shelf::of(301);
        // The earlier a page, the later it comes.
        for (int page = 1; page < 31; ++page)
            m_special[page] = [this, page](const Received& request) {
                Answer out = m_shelf.answer(request);
                out.delay = std::chrono::milliseconds(4 * (30 - page) % 13);
                return out;
            };
        m_loader->start(eventsOf(u"c"_s));
        m_loader->loadAll(inFlight);
        QVERIFY(m_loader->isLoadingAll());
        QCOMPARE(settledState(), LoadState::AtEnd);
        QCOMPARE(m_ids, range(0, 301));
        QTEST(m_mostOpen, "expected");
        const LoadProgress progress = m_loader->progress();
        QCOMPARE(progress.loadedPages, 31);
        QCOMPARE(progress.events, 301);
        QCOMPARE(progress.totalPages, std::optional(31));
        QCOMPARE(progress.inFlight, 0);
        QVERIFY(progress.failedPages.isEmpty());
        QVERIFY(progress.eventsPerSecond > 0);
    }

    void looksAtTheTopAgainAtTheEnd()
    {
        m_special[2] = [this](const Received& request) {
            for (const char* id : {"n1", "n2", "n3"})
                m_shelf.entries.prepend({QString::fromLatin1(id), u"a"_s});
            m_special.remove(2);
            return m_shelf.answer(request);
        };
        m_shelf = Shelf::of(95);
        loadAll();
        QCOMPARE(m_late.constLast().first, QString()); // at the top
        QCOMPARE(m_late.constLast().second.mid(0, 4), (QStringList{u"n3"_s, u"n2"_s, u"n1"_s, u"e0"_s}));
        QVERIFY(missing().isEmpty());
        QVERIFY(m_ids.size() > 95); // some twice: the store drops them
    }

    void losesNothingWhenPagesShift_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("grows");
        for (int seed = 0; seed < 10; ++seed) {
            QTest::addRow("more, seed %d", seed) << seed << true;
            QTest::addRow("fewer, seed %d", seed) << seed << false;
        }
    }

    /// Events come, or go, at the top while all are loaded, and answers overtake each other.
    void losesNothingWhenPagesShift()
    {
        QFETCH(const int, seed);
        QFETCH(const bool, grows);
        QRandomGenerator chance(static_cast<quint32>(seed));
        m_shelf = Shelf::of(200);
        int changes = 0;
        m_server->setHandler([&, this](const Received& request) {
            const bool changesNow = changes < 6 && chance.bounded(4) == 0;
            if (changesNow && grows)
                m_shelf.entries.prepend({u"n%1"_s.arg(changes), u"a"_s});
            else if (changesNow)
                m_shelf.entries.removeFirst();
            changes += changesNow ? 1 : 0;
            Answer out = m_shelf.answer(request);
            out.delay = std::chrono::milliseconds(chance.bounded(5));
            return out;
        });
        m_loader->start(eventsOf(u"c"_s));
        m_loader->loadAll(4);
        QCOMPARE(settledState(), LoadState::AtEnd);
        QCOMPARE(missing(), QStringList());
    }

    void readsTheBoundaryAgainOnDemandToo()
    {
        m_loader->start(eventsOf(u"c"_s));
        QCOMPARE(settledState(), LoadState::Ready);
        m_shelf.entries.removeFirst(); // e10 moves to the page that was read
        m_loader->fetchNext();
        QCOMPARE(settledState(), LoadState::Ready);
        QCOMPARE(m_ids.mid(10), range(11, 10));
        QCOMPARE(m_loader->progress().rereadPages, 2);
        QCOMPARE(m_late.size(), 2);
        QVERIFY(std::ranges::any_of(m_late, [](const auto& late) { return late.second.contains(u"e10"_s); }));
    }

    void goesOnPastAPageThatFails()
    {
        m_shelf = Shelf::of(100);
        m_special[4] = [](const Received&) { return Answer::http(500, "{\"message\":\"ill\"}"); };
        m_loader->start(eventsOf(u"c"_s));
        m_loader->loadAll();
        QCOMPARE(settledState(), LoadState::Failed);
        QCOMPARE(m_loader->error()->message, u"ill"_s);
        QCOMPARE(m_loader->progress().failedPages, QList<int>{4});
        QCOMPARE(m_ids, range(0, 40) + range(50, 50));
        const auto before = m_server->requests().size();

        m_special.clear();
        m_loader->retry();
        QCOMPARE(m_loader->state(), LoadState::Loading);
        QVERIFY(!m_loader->error());
        QCOMPARE(settledState(), LoadState::AtEnd);
        QCOMPARE(m_late.constFirst().first, u"e39"_s);
        QCOMPARE(m_late.constFirst().second, range(40, 10));
        QCOMPARE(m_server->requests().size(), before + 2); // the page and the top
        QVERIFY(m_loader->progress().failedPages.isEmpty());
        QVERIFY(missing().isEmpty());
    }

    void retriesAPageWhileTheOthersGoOn()
    {
        m_shelf = Shelf::of(200);
        m_special[1] = [this](const Received&) {
            m_special.remove(1);
            return Answer::http(500);
        };
        const auto retry = [this] {
            if (m_loader->isLoadingAll() && !m_loader->progress().failedPages.isEmpty())
                m_loader->retry();
        };
        connect(m_loader.get(), &EventLoader::progressChanged, this, retry);
        connect(m_loader.get(), &EventLoader::batchArrived, this, retry);
        m_loader->start(eventsOf(u"c"_s));
        m_loader->loadAll(2);
        QCOMPARE(settledState(), LoadState::AtEnd);
        QVERIFY(missing().isEmpty());
    }

    void stopsWhenPageAfterPageFails()
    {
        m_shelf = Shelf::of(1000);
        m_loader->start(eventsOf(u"c"_s));
        QCOMPARE(settledState(), LoadState::Ready);
        m_server->setHandler([](const Received&) { return Answer::http(503); });
        m_loader->loadAll(4);
        QCOMPARE(settledState(), LoadState::Failed);
        QVERIFY(m_server->requests().size() <= 8);
        m_server->setHandler([this](const Received& request) { return answer(request); });
        m_loader->retry();
        QCOMPARE(settledState(), LoadState::AtEnd);
        QCOMPARE(m_ids, range(0, 1000));
    }

    void stopsAtOnceWhenTheHubRefuses()
    {
        m_shelf = Shelf::of(1000);
        m_loader->start(eventsOf(u"c"_s));
        QCOMPARE(settledState(), LoadState::Ready);
        m_server->setHandler([](const Received&) { return Answer::http(401); });
        m_loader->loadAll(4);
        QCOMPARE(settledState(), LoadState::Failed);
        QCOMPARE(m_loader->error()->kind, ErrorKind::Unauthorized);
        QCOMPARE(m_server->requests().size(), 5);
    }

    void failsOnDemandAndAsksTheSamePageAgain()
    {
        m_loader->start(eventsOf(u"c"_s));
        QCOMPARE(settledState(), LoadState::Ready);
        m_special[1] = [](const Received&) { return Answer::http(500, "{\"message\":\"ill\"}"); };
        m_loader->fetchNext();
        QCOMPARE(settledState(), LoadState::Failed);
        QCOMPARE(m_loader->nextPage(), 1);
        m_loader->fetchNext(); // a view that asks again does not hammer
        QCOMPARE(m_loader->state(), LoadState::Failed);
        QCOMPARE(m_server->requests().size(), 2);
        m_special.clear();
        m_loader->retry();
        QCOMPARE(settledState(), LoadState::Ready);
        QCOMPARE(m_ids, range(0, 20));
        QVERIFY(m_late.isEmpty());
    }

    void waitsAsLongAsTheHubAsksAndGoesOn()
    {
        m_shelf = Shelf::of(200);
        int refusals = 0;
        QElapsedTimer since;
        QList<qint64> between; // requests that came while the hub wants none
        m_server->setHandler([&](const Received& request) {
            if (pageOf(request) < 5 || refusals >= 8)
                return answer(request);
            if (since.isValid() && since.elapsed() > 50 && since.elapsed() < 950)
                between.append(since.elapsed());
            if (refusals++ == 0)
                since.start();
            return refusals > 4 ? answer(request) : Answer::http(429, {}, {"Retry-After: 1"});
        });
        m_loader->start(eventsOf(u"c"_s));
        m_loader->loadAll(4);
        QTRY_VERIFY(m_loader->progress().pausedUntil);
        QCOMPARE(m_loader->state(), LoadState::Loading);
        const qint64 left = m_loader->progress().pausedUntil->remainingTime();
        QVERIFY(left > 500 && left <= 1000);
        QCOMPARE(settledState(), LoadState::AtEnd);
        QVERIFY(!m_loader->progress().pausedUntil);
        QVERIFY(between.isEmpty());
        QCOMPARE(m_ids, range(0, 200));
    }

    void doesNotStormAHubThatKeepsRefusing()
    {
        m_shelf = Shelf::of(200);
        m_loader->start(eventsOf(u"c"_s));
        QCOMPARE(settledState(), LoadState::Ready);
        m_server->setHandler([](const Received&) { return Answer::http(429); });
        m_loader->loadAll(4);
        QTRY_VERIFY(m_loader->progress().pausedUntil); // half a second
        const auto first = m_server->requests().size();
        QTRY_VERIFY(m_server->requests().size() > first);
        QTRY_VERIFY(m_loader->progress().pausedUntil); // a whole one
        QVERIFY(m_loader->progress().pausedUntil->remainingTime() > 500);
        QCOMPARE(m_server->requests().size(), first + 1); // a single one tried
        m_loader->cancel();
        QCOMPARE(m_loader->state(), LoadState::Idle);
        QVERIFY(!m_loader->progress().pausedUntil);
    }

    void tellsAnOnDemandPageThatWasRefusedForNow()
    {
        m_server->setHandler([](const Received&) { return Answer::http(429, {}, {"Retry-After: 60"}); });
        m_loader->start(eventsOf(u"c"_s));
        QCOMPARE(settledState(), LoadState::Failed);
        QCOMPARE(m_loader->error()->kind, ErrorKind::RateLimited);
        QCOMPARE(m_loader->error()->retryAfter, std::optional(60s));
    }

    void pausesAndGoesOn()
    {
        m_shelf = Shelf::of(300);
        connect(m_loader.get(), &EventLoader::batchArrived, this, [this] {
            if (m_ids.size() == 100)
                m_loader->pause();
        });
        m_loader->start(eventsOf(u"c"_s));
        m_loader->loadAll(3);
        QTRY_VERIFY(m_loader->progress().isPaused);
        QTRY_COMPARE(m_loader->progress().inFlight, 0);
        QCOMPARE(m_loader->state(), LoadState::Loading);
        const auto asked = m_server->requests().size();
        QVERIFY(asked < 30);
        m_loader->fetchNext();
        QCOMPARE(m_server->requests().size(), asked);
        m_loader->resume();
        QVERIFY(!m_loader->progress().isPaused);
        QCOMPARE(settledState(), LoadState::AtEnd);
        QCOMPARE(m_ids, range(0, 300));
    }

    void holdsNoMoreThanTwiceWhatIsUnderWay()
    {
        m_shelf = Shelf::of(500);
        m_special[1] = [this](const Received& request) {
            Answer out = m_shelf.answer(request);
            out.delay = 300ms;
            return out;
        };
        m_loader->start(eventsOf(u"c"_s));
        m_loader->loadAll(2);
        QTRY_COMPARE(m_server->requests().size(), 5); // pages 0 to 4
        QTRY_COMPARE(m_loader->progress().inFlight, 1);
        QCOMPARE(m_ids, range(0, 10));
        QCOMPARE(settledState(), LoadState::AtEnd);
        QCOMPARE(m_ids, range(0, 500));
    }

    void dropsStalePages()
    {
        m_shelf = Shelf::of(100);
        m_special[4] = [this](const Received& request) {
            Answer out = m_shelf.answer(request);
            out.delay = 300ms;
            return out;
        };
        m_loader->start(eventsOf(u"old"_s));
        m_loader->loadAll();
        QTRY_VERIFY(m_server->requests().size() > 4);
        QVERIFY(m_loader->isLoadingAll());
        m_shelf.entries = {{u"other"_s, u"a"_s}};
        m_ids.clear();
        m_loader->start(eventsOf(u"new"_s));
        QVERIFY(!m_loader->isLoadingAll());
        QVERIFY(!m_loader->totalElements());
        QCOMPARE(settledState(), LoadState::AtEnd);
        QCOMPARE(m_ids, QStringList{u"other"_s});
        QTest::qWait(400); // longer than the old page takes
        QCOMPARE(m_ids, QStringList{u"other"_s});
        QVERIFY(m_late.isEmpty());
    }

    /// After the k-th turn of the event loop, for every k.
    void isSilentAfterACancelAtAnyMoment()
    {
        m_shelf = Shelf::of(120);
        m_special[3] = [](const Received&) { return Answer::http(500); };
        bool finished = false;
        for (int turns = 0; !finished && turns < 5000; ++turns) {
            makeLoader();
            m_loader->start(eventsOf(u"c"_s));
            m_loader->loadAll(3);
            for (int i = 0; i < turns && m_loader->state() == LoadState::Loading; ++i)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            finished = m_loader->state() != LoadState::Loading;
            m_loader->cancel();
            const QStringList before = m_ids;
            QSignalSpy batches(m_loader.get(), &EventLoader::batchArrived);
            QSignalSpy late(m_loader.get(), &EventLoader::lateBatchArrived);
            QSignalSpy states(m_loader.get(), &EventLoader::stateChanged);
            QSignalSpy progress(m_loader.get(), &EventLoader::progressChanged);
            QTest::qWait(turns % 10 == 0 ? 10 : 0);
            QVERIFY(batches.isEmpty() && late.isEmpty() && states.isEmpty() && progress.isEmpty());
            if (finished || turns % 7 != 0)
                continue;
            // And what was not delivered is asked for again, once.
            m_loader->loadAll(3);
            QVERIFY(settledState() != LoadState::Loading);
            QCOMPARE(m_ids, range(0, 30) + range(40, 80));
        }
        QVERIFY(finished);
    }

    void mayBeCancelledByAnyListener()
    {
        m_shelf = Shelf::of(120);
        for (int stop = 1; stop <= 12; ++stop) {
            makeLoader();
            int batches = 0;
            connect(m_loader.get(), &EventLoader::batchArrived, this, [&] {
                if (++batches == stop)
                    m_loader->cancel();
            });
            m_loader->start(eventsOf(u"c"_s));
            m_loader->loadAll(6);
            QCOMPARE(settledState(), LoadState::Idle);
            QCOMPARE(m_ids, range(0, 10 * stop));
            m_loader->loadAll(6);
            QCOMPARE(settledState(), LoadState::AtEnd);
            QCOMPARE(m_ids, range(0, 120));
        }
    }

    void mayBeStartedAnewByItsListener()
    {
        m_shelf = Shelf::of(120);
        int starts = 0;
        connect(m_loader.get(), &EventLoader::batchArrived, this, [&] {
            if (m_ids.size() == 60 && starts == 0) {
                ++starts;
                m_ids.clear();
                m_loader->start(eventsOf(u"d"_s));
                m_loader->loadAll(6);
            }
        });
        m_loader->start(eventsOf(u"c"_s));
        m_loader->loadAll(6);
        QCOMPARE(settledState(), LoadState::AtEnd);
        QCOMPARE(starts, 1);
        QCOMPARE(m_ids, range(0, 120));
    }

    void mayBeDestroyedByItsListener_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < 4; ++at)
            QTest::addRow("signal %d", at) << at;
    }

    void mayBeDestroyedByItsListener()
    {
        QFETCH(const int, at);
        m_shelf = Shelf::of(120);
        const auto destroy = [this] { m_loader.reset(); };
        m_loader->start(eventsOf(u"c"_s));
        if (at == 0)
            connect(m_loader.get(), &EventLoader::batchArrived, this, destroy);
        else if (at == 1)
            connect(m_loader.get(), &EventLoader::lateBatchArrived, this, destroy);
        else if (at == 2)
            connect(m_loader.get(), &EventLoader::stateChanged, this, destroy);
        else
            connect(m_loader.get(), &EventLoader::progressChanged, this, destroy);
        m_loader->loadAll();
        QTRY_VERIFY(!m_loader);
    }

    void trustsTheHubsPageSize()
    {
        m_shelf = Shelf::of(100);
        m_shelf.cap = 10;
        m_loader->start(eventsOf(u"c"_s, 500));
        m_loader->loadAll();
        QCOMPARE(settledState(), LoadState::AtEnd);
        QCOMPARE(m_ids, range(0, 100));
    }

    void asksForEachPageThatIsThereAndNoOther_data()
    {
        QTest::addColumn<int>("events");
        QTest::addColumn<int>("requests"); // the top once more where there are several pages
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("a page less one") << 9 << 1;
        QTest::newRow("a page") << 10 << 1;
        QTest::newRow("a page and one") << 11 << 3;
        QTest::newRow("two pages") << 20 << 3;
        QTest::newRow("six pages") << 60 << 7;
        QTest::newRow("six pages and one") << 61 << 8;
    }

    void asksForEachPageThatIsThereAndNoOther()
    {
        QFETCH(const int, events);
        m_shelf = Shelf::of(events);
        m_loader->start(eventsOf(u"c"_s));
        m_loader->loadAll();
        QCOMPARE(settledState(), LoadState::AtEnd);
        QCOMPARE(m_ids, range(0, events));
        QCOMPARE(m_batches > 0, true); // an empty list is an answer too
        QTEST(int(m_server->requests().size()), "requests");
    }

    void followsAHubThatDoesNotCount()
    {
        m_shelf = Shelf::of(50);
        m_shelf.tellsTotals = false;
        m_loader->start(eventsOf(u"c"_s));
        m_loader->loadAll();
        QCOMPARE(settledState(), LoadState::AtEnd);
        QCOMPARE(m_ids, range(0, 50));
        QVERIFY(!m_loader->progress().totalEvents);
        QVERIFY(!m_loader->progress().secondsLeft);
        QCOMPARE(m_mostOpen, 1);
    }

    void endsEvenWhenTheHubPromisesMoreForEver()
    {
        m_server->setHandler([](const Received&) {
            return Answer::json("{\"elements\":[],\"page\":{\"number\":0,\"size\":10,\"totalPages\":99}}");
        });
        m_loader->start(eventsOf(u"c"_s));
        m_loader->loadAll();
        QCOMPARE(settledState(), LoadState::AtEnd);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void asksSeveralTypesAtOnceWhereTheHubTakesThem()
    {
        m_shelf = Shelf::of(100);
        m_loader->start(eventsOfTypes({u"a"_s, u"b"_s}));
        m_loader->loadAll();
        QCOMPARE(settledState(), LoadState::AtEnd);
        QCOMPARE(m_ids, range(0, 100));
        QCOMPARE(m_server->requests().size(), 11);
        QCOMPARE(m_loader->askedQueries().size(), 1);
    }

    void asksForEachTypeWhereTheHubTakesOne_data()
    {
        QTest::addColumn<int>("hub");
        QTest::newRow("refuses") << 0;
        QTest::newRow("looks for one with that name") << 1;
        QTest::newRow("heeds the first") << 2;
        QTest::newRow("heeds none") << 3;
    }

    void asksForEachTypeWhereTheHubTakesOne()
    {
        QFETCH(const int, hub);
        m_shelf = Shelf::of(100);
        m_shelf.select = [&](const QStringList& types) {
            if (types.size() < 2 || hub == 2)
                return m_shelf.asked(types.mid(0, 1));
            return hub == 3 ? m_shelf.asked({}) : QList<Shelf::Entry>();
        };
        m_shelf.entries.append({u"e100"_s, u"x"_s});
        m_shelf.entries.prepend({u"e-1"_s, u"x"_s});
        m_server->setHandler([&](const Received& request) {
            const bool several = request.target.contains("type=a%2Cb");
            return hub == 0 && several ? Answer::http(400) : answer(request);
        });
        for (int round = 0; round < 2; ++round) {
            m_ids.clear();
            m_loader->start(eventsOfTypes({u"a"_s, u"b"_s}));
            QCOMPARE(settledState(), LoadState::Ready);
            QVERIFY(!m_ids.isEmpty());
            QCOMPARE(m_ids, range(0, int(m_ids.size())));
            QCOMPARE(m_loader->totalElements(), std::optional<qint64>(100));
            QCOMPARE(m_loader->askedQueries().size(), 2);
            QVERIFY(m_hasNext);
            m_loader->fetchNext();
            QCOMPARE(settledState(), LoadState::Ready);
            QCOMPARE(m_ids, range(0, int(m_ids.size())));
            m_loader->loadAll();
            QCOMPARE(settledState(), LoadState::AtEnd);
            QCOMPARE(m_ids, range(0, 100));
            QVERIFY(!m_hasNext);
        }
        // Once it is known, the hub is not asked for several again.
        QCOMPARE(
            std::ranges::count_if(
                m_server->requests(),
                [](const Received& request) { return request.target.contains("type=a%2Cb"); }),
            1);
    }

    void findsNothingOfSeveralTypes()
    {
        m_loader->start(eventsOfTypes({u"x"_s, u"y"_s, u"z"_s}));
        QCOMPARE(settledState(), LoadState::AtEnd);
        QCOMPARE(m_batches, 1);
        QVERIFY(m_ids.isEmpty());
        QCOMPARE(m_loader->totalElements(), std::optional<qint64>(0));
    }

    void keepsTheOrderOfSeveralTypesWhenAPageFails()
    {
        m_shelf = Shelf::of(100);
        m_server->setHandler([&](const Received& request) {
            const bool ill = request.target.contains("type=a&") && pageOf(request) == 1;
            return ill || request.target.contains("type=a%2Cb") ? Answer::http(ill ? 500 : 422)
                                                                : answer(request);
        });
        m_loader->start(eventsOfTypes({u"a"_s, u"b"_s}));
        m_loader->loadAll();
        QCOMPARE(settledState(), LoadState::Failed);
        QCOMPARE(m_ids, range(0, int(m_ids.size())));
        QCOMPARE(m_loader->progress().failedPages, QList<int>{1});
        m_server->setHandler([&](const Received& request) { return answer(request); });
        m_loader->retry();
        QCOMPARE(settledState(), LoadState::AtEnd);
        QCOMPARE(m_ids, range(0, 100));
    }

private:
    void makeLoader()
    {
        m_loader = std::make_unique<EventLoader>(m_hub->events());
        m_ids.clear();
        m_late.clear();
        m_batches = 0;
        const auto idsOf = [](const EventBatch& batch) {
            QStringList ids;
            for (const EventRecord& record : batch.page.elements)
                ids.append(batch.id(record));
            return ids;
        };
        connect(m_loader.get(), &EventLoader::batchArrived, this, [this, idsOf](const EventBatch& batch) {
            ++m_batches;
            m_hasNext = batch.page.hasNext();
            m_ids += idsOf(batch);
        });
        connect(
            m_loader.get(), &EventLoader::lateBatchArrived, this,
            [this, idsOf](const EventBatch& batch, const QString&, const QString& after) {
                m_late.append({after, idsOf(batch)});
            });
    }

    /// The state that loading leads to. QTRY_COMPARE would sleep between the turns of the event loop.
    LoadState settledState()
    {
        QEventLoop loop;
        connect(m_loader.get(), &EventLoader::stateChanged, &loop, [&loop](LoadState state) {
            if (state != LoadState::Loading)
                loop.quit();
        });
        QTimer::singleShot(10s, &loop, &QEventLoop::quit);
        if (m_loader->state() == LoadState::Loading)
            loop.exec();
        return m_loader->state();
    }

    void loadAll()
    {
        m_loader->start(eventsOf(u"c"_s));
        m_loader->loadAll();
        QCOMPARE(settledState(), LoadState::AtEnd);
    }

    Answer answer(const Received& request)
    {
        m_mostOpen = std::max(m_mostOpen, m_loader ? m_loader->progress().inFlight : 0);
        const auto special = m_special.value(pageOf(request));
        return special ? special(request) : m_shelf.answer(request);
    }

    /// What the hub has and no page has brought.
    QStringList missing() const
    {
        QSet<QString> arrived(m_ids.begin(), m_ids.end());
        for (const auto& [after, ids] : m_late)
            arrived.unite(QSet<QString>(ids.begin(), ids.end()));
        QStringList out;
        for (const Shelf::Entry& entry : m_shelf.entries) {
            if (!arrived.contains(entry.id))
                out.append(entry.id);
        }
        return out;
    }

    static QStringList range(int first, int count)
    {
        QStringList out;
        for (int i = first; i < first + count; ++i)
            out.append(u"e%1"_s.arg(i));
        return out;
    }

    ManualClock m_clock;
    WireLog m_log;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<EventLoader> m_loader;
    Shelf m_shelf;
    QMap<int, std::function<Answer(const Received&)>> m_special; ///< by page
    QStringList m_ids;
    QList<std::pair<QString, QStringList>> m_late; ///< after which event, and which came
    int m_batches = 0;
    bool m_hasNext = false; ///< as the last page says
    int m_mostOpen = 0;
};

HUBSCOPE_TEST(EventLoaderTest)
#include "tst_eventloader.moc"

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/eventpager.h"

#include "recordedhub.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

/// A customer's events `prefix-0`, `prefix-1`…; the hub caps the size of a page.
Answer pageAnswer(const Received& request, int total, int cap = 100)
{
    const QUrlQuery query(QUrl(QString::fromUtf8(request.target)));
    const int number = query.queryItemValue(u"page"_s).toInt();
    const int size = std::min(query.queryItemValue(u"size"_s).toInt(), cap);
    QByteArrayList elements;
    for (int i = number * size; i < std::min(total, (number + 1) * size); ++i)
        elements.append(
            "{\"id\":\"" + query.queryItemValue(u"customerId"_s).toUtf8() + '-' + QByteArray::number(i) +
            "\"}");
    return Answer::json(
        "{\"elements\":[" + elements.join(',') + "],\"page\":{\"number\":" + QByteArray::number(number) +
        ",\"size\":" + QByteArray::number(size) + ",\"totalElements\":" + QByteArray::number(total) +
        ",\"totalPages\":" + QByteArray::number((total + size - 1) / size) + "}}");
}

EventQuery eventsOf(const QString& customer, int size = 10)
{
    EventQuery query;
    query.customerId = customer;
    query.pageSize = size;
    return query;
}

} // namespace

class EventPagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_hub = std::make_unique<Hub>(RecordedHub::profileOf(*m_server), AccessToken(), m_log, m_clock);
        m_hub->setRetryPolicy(RetryPolicy::never());
        m_pager = std::make_unique<EventPager>(m_hub->events());
        m_ids.clear();
        connect(m_pager.get(), &EventPager::pageArrived, this, [this](const Page<Event>& page) {
            for (const Event& event : page.elements)
                m_ids.append(event.id);
        });
        m_server->setHandler([](const Received& request) { return pageAnswer(request, 25); });
    }

    void cleanup()
    {
        m_pager.reset();
        m_hub.reset();
    }

    void walksToTheEnd()
    {
        QCOMPARE(m_pager->state(), LoadState::Idle);
        m_pager->fetchNext();
        QCOMPARE(m_pager->state(), LoadState::Idle);
        m_pager->start(eventsOf(u"c"_s));
        QCOMPARE(m_pager->state(), LoadState::Loading);
        m_pager->fetchNext(); // one at a time
        QTRY_COMPARE(m_pager->state(), LoadState::Ready);
        QCOMPARE(m_ids.size(), 10);
        QCOMPARE(m_pager->nextPage(), 1);
        QCOMPARE(m_pager->totalElements(), std::optional<qint64>(25));
        QCOMPARE(m_pager->totalPages(), std::optional(3));
        m_pager->fetchNext();
        QTRY_COMPARE(m_pager->state(), LoadState::Ready);
        m_pager->fetchNext();
        QTRY_COMPARE(m_pager->state(), LoadState::AtEnd);
        m_pager->fetchNext();
        QCOMPARE(m_pager->state(), LoadState::AtEnd);
        QCOMPARE(m_ids.size(), 25);
        QCOMPARE(m_ids.constLast(), u"c-24"_s);
        QCOMPARE(m_server->requests().size(), 3);
    }

    void trustsTheHubsPageSize()
    {
        m_server->setHandler([](const Received& request) { return pageAnswer(request, 25, 10); });
        m_pager->start(eventsOf(u"c"_s, 500));
        for (int expected = 10; expected <= 20; expected += 10) {
            QTRY_COMPARE(m_pager->state(), LoadState::Ready);
            QCOMPARE(m_ids.size(), expected);
            m_pager->fetchNext();
        }
        QTRY_COMPARE(m_pager->state(), LoadState::AtEnd);
        QCOMPARE(m_ids.size(), 25);
    }

    void endsWhereNothingIs()
    {
        m_server->setHandler([](const Received& request) { return pageAnswer(request, 0); });
        m_pager->start(eventsOf(u"c"_s));
        QTRY_COMPARE(m_pager->state(), LoadState::AtEnd);
        QCOMPARE(m_pager->totalElements(), std::optional<qint64>(0));
    }

    void endsEvenWhenTheHubPromisesMoreForEver()
    {
        m_server->setHandler([](const Received&) {
            return Answer::json(R"({"elements":[],"page":{"number":0,"size":10,"totalPages":99}})");
        });
        m_pager->start(eventsOf(u"c"_s));
        QTRY_COMPARE(m_pager->state(), LoadState::AtEnd);
    }

    void retriesTheSamePage()
    {
        m_pager->start(eventsOf(u"c"_s));
        QTRY_COMPARE(m_pager->state(), LoadState::Ready);
        m_server->setHandler([](const Received&) { return Answer::http(500, "{\"message\":\"ill\"}"); });
        m_pager->fetchNext();
        QTRY_COMPARE(m_pager->state(), LoadState::Failed);
        QCOMPARE(m_pager->error()->message, u"ill"_s);
        QCOMPARE(m_pager->nextPage(), 1);
        m_pager->fetchNext(); // a view that asks again does not hammer
        QCOMPARE(m_pager->state(), LoadState::Failed);
        QCOMPARE(m_server->requests().size(), 2);
        m_server->setHandler([](const Received& request) { return pageAnswer(request, 25); });
        m_pager->retry();
        QCOMPARE(m_pager->state(), LoadState::Loading);
        QVERIFY(!m_pager->error());
        QTRY_COMPARE(m_pager->state(), LoadState::Ready);
        QCOMPARE(m_ids.size(), 20);
        QCOMPARE(m_ids.constLast(), u"c-19"_s);
    }

    void dropsStalePages()
    {
        m_server->setHandler([](const Received& request) {
            Answer answer = pageAnswer(request, 25);
            if (request.target.contains("customerId=old"))
                answer.delay = std::chrono::milliseconds(20);
            return answer;
        });
        m_pager->start(eventsOf(u"old"_s));
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_pager->start(eventsOf(u"new"_s));
        QVERIFY(!m_pager->totalElements());
        QTRY_COMPARE(m_pager->state(), LoadState::Ready);
        m_pager->fetchNext();
        QTRY_COMPARE(m_pager->state(), LoadState::Ready);
        QCOMPARE(m_ids.size(), 20);
        for (const QString& id : m_ids)
            QVERIFY(id.startsWith(u"new-"_s));
    }

    void cancelKeepsWhatArrivedAndGoesOn()
    {
        m_pager->cancel();
        QCOMPARE(m_pager->state(), LoadState::Idle);
        m_pager->start(eventsOf(u"c"_s));
        QTRY_COMPARE(m_pager->state(), LoadState::Ready);
        m_pager->fetchNext();
        QSignalSpy states(m_pager.get(), &EventPager::stateChanged);
        m_pager->cancel();
        QCOMPARE(m_pager->state(), LoadState::Idle);
        QCOMPARE(states.size(), 1);
        QCOMPARE(m_pager->totalElements(), std::optional<qint64>(25));
        m_pager->fetchNext();
        QTRY_COMPARE(m_pager->state(), LoadState::Ready);
        QCOMPARE(m_ids.size(), 20);
    }

    void announcesEachStateOnceEvenToAListenerThatGoesOn()
    {
        QList<LoadState> states;
        connect(m_pager.get(), &EventPager::stateChanged, this, [&states](LoadState state) {
            states.append(state);
        });
        connect(m_pager.get(), &EventPager::pageArrived, this, [this] { m_pager->fetchNext(); });
        m_pager->start(eventsOf(u"c"_s));
        QTRY_COMPARE(m_pager->state(), LoadState::AtEnd);
        const QList<LoadState> expected{
            LoadState::Loading, LoadState::Loading, LoadState::Loading, LoadState::AtEnd};
        QCOMPARE(states, expected);
        QCOMPARE(m_ids.size(), 25);
    }

    void mayBeDestroyedByItsListener()
    {
        connect(m_pager.get(), &EventPager::pageArrived, this, [this] { m_pager.reset(); });
        m_pager->start(eventsOf(u"c"_s));
        QTRY_VERIFY(!m_pager);
        QCOMPARE(m_ids.size(), 10);
    }

private:
    ManualClock m_clock;
    WireLog m_log;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<EventPager> m_pager;
    QStringList m_ids;
};

HUBSCOPE_TEST(EventPagerTest)
#include "tst_eventpager.moc"

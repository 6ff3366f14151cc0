// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outbox.h"

#include "models/deliverytext.h"
#include "models/eventtext.h"
#include "models/workbase.h"
#include "net/wirelog.h"
#include "services/hub.h"
#include "store/outboxstore.h"
#include "support/manualclock.h"
#include "support/quickretries.h"
#include "support/sandboxfixture.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hubscope;
using namespace hubscope::test;

/// Whether what was posted is on the hub, found out on the sandbox.
class TestOutboxLooking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anAcceptedEventIsSeen();
    void itIsSeenOnceTheHubShowsIt();
    void afterTheLimitItIsNotSeenYetAndFindingOutGoesOn();
    void aPersonCanStopLooking();
    void anAnonymousEventStaysAccepted();
    void theCustomerThatTheHubMadeIsNamed();
    void twoThatFitAreCandidatesAndAPersonChooses();
    void twoAlikePostsAreNeverTheSameEvent();
    void aLostAnswerIsFoundOut();
    void aLostPostIsLookedForInVain();
    void failingLooksDoNotEndIt();
    void theHubSaysHowLongToWait();
    void aRefusedTokenEndsIt();
    void goesOnWhenTheHubIsBack();
    void goesOnAfterARestart();
    void whatWasSentLongAgoIsNotLookedForByItself();
    void entriesOfOtherProfilesRest();

private:
    QByteArray body(const QString& path, const QString& externalId = u"4711"_s) const;
    QByteArray anonymousBody() const;
    Profile profile(const QString& id = u"p1"_s) const;
    std::unique_ptr<Hub> newHub(const Profile& profile);
    OutboxState stateOf(const QString& id) const { return m_outbox->find(id)->state; }
    /// Posts and waits for the acceptance.
    QString accepted(const QByteArray& body);
    void restart();
    void start();
    /// First tries of that method so far.
    int asked(Method method) const;
    /// Posts that reached the hub, from its own count of stored events.
    int stored(const QString& externalId = u"4711"_s);

    std::unique_ptr<WorkBase> m_base;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<WireLog> m_log;
    SystemClock m_clock;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Outbox> m_outbox;
};

void TestOutboxLooking::init()
{
    m_base = std::make_unique<WorkBase>();
    m_sandbox = std::make_unique<SandboxFixture>();
    QVERIFY2(m_sandbox->isRunning(), qPrintable(m_sandbox->failure()));
    m_log = std::make_unique<WireLog>();
    m_hub = newHub(profile());
    start();
}

void TestOutboxLooking::cleanup()
{
    m_outbox.reset();
    m_hub.reset();
}

QByteArray TestOutboxLooking::body(const QString& path, const QString& externalId) const
{
    return u"{\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{\"path\":\"%1\"},"
           "\"bringBackProperties\":{\"type\":\"EXTERNAL_ID\",\"value\":\"%2\",\"nodeId\":\"%3\"}}"_s
               .arg(path, externalId, m_sandbox->nodeId())
               .toUtf8();
}

QByteArray TestOutboxLooking::anonymousBody() const
{
    return body(u"/a"_s).replace("EXTERNAL_ID", "SESSION_ID");
}

Profile TestOutboxLooking::profile(const QString& id) const
{
    return {
        id, u"Sandbox"_s, HubKind::Test, m_sandbox->baseUrl(), m_sandbox->workspaceId(), m_sandbox->nodeId()};
}

std::unique_ptr<Hub> TestOutboxLooking::newHub(const Profile& profile)
{
    auto hub = std::make_unique<Hub>(profile, m_sandbox->token(), *m_log, m_clock);
    hub->setRetryPolicy(quickRetries());
    return hub;
}

QString TestOutboxLooking::accepted(const QByteArray& body)
{
    const QString id = m_outbox->post({.body = body});
    if (!QTest::qWaitFor([&] { return stateOf(id) == OutboxState::Accepted; }))
        qWarning("not accepted: %s", qPrintable(m_outbox->find(id)->message));
    return id;
}

void TestOutboxLooking::start()
{
    m_outbox = std::make_unique<Outbox>(m_base->database(), m_clock);
    m_outbox->load();
    QTRY_VERIFY(m_outbox->isLoaded());
    m_outbox->setHub(m_hub.get());
}

void TestOutboxLooking::restart()
{
    m_outbox.reset();
    m_base->open();
    start();
}

int TestOutboxLooking::asked(Method method) const
{
    return int(std::ranges::count_if(m_log->exchanges(), [method](const Exchange& exchange) {
        return exchange.method == method && exchange.attempt == 1;
    }));
}

int TestOutboxLooking::stored(const QString& externalId)
{
    m_sandbox->clearFaults();
    m_sandbox->setVisibilityDelay(0);
    const auto hub = newHub(profile());
    int total = -1;
    CustomerQuery who;
    who.nodeId = m_sandbox->nodeId();
    who.externalId = externalId;
    Call call = hub->customers().page(who, 0, [&](const Result<Fetched<Page<Customer>>>& customers) {
        if (!customers || customers->value.elements.isEmpty()) {
            total = 0;
            return;
        }
        EventQuery query;
        query.customerId = customers->value.elements.first().id;
        call = hub->events().page(query, 0, [&](const Result<Fetched<Page<Event>>>& events) {
            total = events ? int(events->value.totalElements.value_or(-2)) : -3;
        });
    });
    if (!QTest::qWaitFor([&] { return total != -1; }))
        return -4;
    return total;
}

void TestOutboxLooking::anAcceptedEventIsSeen()
{
    const QSignalSpy seen(m_outbox.get(), &Outbox::seen);
    const QString id = accepted(body(u"/a"_s));
    QTRY_VERIFY(m_outbox->isLooking(id));
    QVERIFY(m_outbox->lookingSince(id));
    QTRY_COMPARE(stateOf(id), OutboxState::Seen);
    const OutboxEntry& entry = *m_outbox->find(id);
    QCOMPARE(entry.httpStatus, 202);
    QVERIFY(!entry.eventId.isEmpty());
    QVERIFY(!entry.customerId.isEmpty());
    QVERIFY(entry.delay() > 0);
    QVERIFY(m_outbox->usualDelay(u"p1"_s));
    QCOMPARE(seen.size(), 1);
    QVERIFY(!m_outbox->isLooking(id));
    QVERIFY(!m_outbox->lookingSince(id));
    QCOMPARE(stored(), 1);
}

void TestOutboxLooking::itIsSeenOnceTheHubShowsIt()
{
    m_sandbox->setVisibilityDelay(2000);
    const QString id = accepted(body(u"/a"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), OutboxState::Seen, 15'000);
    QVERIFY(m_outbox->find(id)->delay() >= 2000);
    QVERIFY2(m_outbox->find(id)->delay() < 4000, "the sandbox's two seconds are met promptly");
    QCOMPARE(asked(Method::Post), 1);
}

void TestOutboxLooking::afterTheLimitItIsNotSeenYetAndFindingOutGoesOn()
{
    m_sandbox->setVisibilityDelay(2500);
    m_outbox->setLimit(600ms);
    const QSignalSpy inVain(m_outbox.get(), &Outbox::lookedInVain);
    const QString id = accepted(body(u"/a"_s));
    QTRY_COMPARE(stateOf(id), OutboxState::NotSeenYet);
    QCOMPARE(inVain.size(), 0);
    m_outbox->findOut(id);
    QVERIFY(m_outbox->isLooking(id));
    QTRY_COMPARE(inVain.size(), 1);
    QTRY_COMPARE(stateOf(id), OutboxState::NotSeenYet);
    m_outbox->setLimit(20s);
    m_outbox->findOut(id);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), OutboxState::Seen, 20'000);
    QCOMPARE(inVain.size(), 1);
    QCOMPARE(asked(Method::Post), 1);
}

void TestOutboxLooking::aPersonCanStopLooking()
{
    m_sandbox->setVisibilityDelay(60'000);
    const QString id = accepted(body(u"/a"_s));
    QTRY_VERIFY(m_outbox->isLooking(id));
    m_outbox->stopLooking(id);
    QVERIFY(!m_outbox->isLooking(id));
    QTRY_COMPARE(stateOf(id), OutboxState::NotSeenYet);
    restart();
    QCOMPARE(stateOf(id), OutboxState::NotSeenYet);
    QVERIFY(!m_outbox->isLooking(id));
}

void TestOutboxLooking::theCustomerThatTheHubMadeIsNamed()
{
    const QString id = m_outbox->post({.body = body(u"/a"_s, u"nobody's"_s), .makesCustomer = true});
    QTRY_COMPARE(stateOf(id), OutboxState::Seen);
    restart();
    const OutboxEntry& entry = *m_outbox->find(id);
    QVERIFY(entry.makesCustomer);
    QVERIFY(!entry.customerId.isEmpty());
    QVERIFY(deliveryText(entry).sentence.contains(shortId(entry.customerId)));
}

void TestOutboxLooking::anAnonymousEventStaysAccepted()
{
    const QSignalSpy inVain(m_outbox.get(), &Outbox::lookedInVain);
    const QString id = accepted(anonymousBody());
    QVERIFY(m_outbox->find(id)->eventId.isEmpty()); // else it could be read by its id
    QTRY_VERIFY(m_outbox->isLooking(id));
    QTRY_VERIFY(!m_outbox->isLooking(id));
    QCOMPARE(stateOf(id), OutboxState::Accepted);
    QVERIFY(m_outbox->find(id)->isAnonymous());
    QCOMPARE(inVain.size(), 0);
    m_outbox->findOut(id);
    QTRY_COMPARE(inVain.size(), 1);
    QCOMPARE(stateOf(id), OutboxState::Accepted);
}

void TestOutboxLooking::twoThatFitAreCandidatesAndAPersonChooses()
{
    // Another program posts the same.
    WorkBase elsewhere;
    Outbox other(elsewhere.database(), m_clock);
    other.setHub(m_hub.get());
    const QString theirs = other.post({.body = body(u"/a"_s)});
    QTRY_COMPARE(other.find(theirs)->state, OutboxState::Accepted);
    const QString id = accepted(body(u"/a"_s));
    QTRY_COMPARE(m_outbox->find(id)->candidates.size(), 2);
    QCOMPARE(stateOf(id), OutboxState::Accepted);
    QVERIFY(!m_outbox->isLooking(id));
    restart();
    QCOMPARE(m_outbox->find(id)->candidates.size(), 2);
    QVERIFY(!m_outbox->isLooking(id)); // it waits for the person
    const QSignalSpy seen(m_outbox.get(), &Outbox::seen);
    m_outbox->choose(id, u"another"_s);
    const QString chosen = m_outbox->find(id)->candidates.last();
    m_outbox->choose(id, chosen);
    QTRY_COMPARE(stateOf(id), OutboxState::Seen);
    QCOMPARE(m_outbox->find(id)->eventId, chosen);
    QVERIFY(m_outbox->find(id)->candidates.isEmpty());
    QCOMPARE(seen.size(), 1);
}

void TestOutboxLooking::twoAlikePostsAreNeverTheSameEvent()
{
    const QString first = accepted(body(u"/a"_s));
    QTRY_COMPARE(stateOf(first), OutboxState::Seen);
    const QString second = accepted(body(u"/a"_s));
    QTRY_COMPARE(stateOf(second), OutboxState::Seen);
    QVERIFY(m_outbox->find(first)->eventId != m_outbox->find(second)->eventId);
    QCOMPARE(stored(), 2);
}

void TestOutboxLooking::aLostAnswerIsFoundOut()
{
    m_sandbox->setFaults({u"POST /events drop=after"_s});
    const QString id = m_outbox->post({.body = body(u"/a"_s)});
    QTRY_COMPARE(stateOf(id), OutboxState::OutcomeUnknown);
    QVERIFY(!m_outbox->isLooking(id)); // only when a person wants to know
    m_outbox->findOut(id);
    QTRY_COMPARE(stateOf(id), OutboxState::Seen);
    QVERIFY(!m_outbox->find(id)->answeredAt);
    QVERIFY(!m_outbox->usualDelay(u"p1"_s)); // says nothing about the hub
    QCOMPARE(stored(), 1);
    QCOMPARE(asked(Method::Post), 1);
}

void TestOutboxLooking::aLostPostIsLookedForInVain()
{
    m_outbox->setLimit(700ms);
    m_sandbox->setFaults({u"POST /events drop=before"_s});
    const QString id = m_outbox->post({.body = body(u"/a"_s)});
    QTRY_COMPARE(stateOf(id), OutboxState::OutcomeUnknown);
    const QSignalSpy inVain(m_outbox.get(), &Outbox::lookedInVain);
    m_outbox->findOut(id);
    QTRY_COMPARE(inVain.size(), 1);
    QCOMPARE(stateOf(id), OutboxState::OutcomeUnknown);
    QCOMPARE(stored(), 0);
}

void TestOutboxLooking::failingLooksDoNotEndIt()
{
    m_sandbox->setFaults({u"GET * times=6 status=503"_s, u"GET * skip=6 times=2 drop=before"_s});
    const QString id = accepted(body(u"/a"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), OutboxState::Seen, 20'000);
    QVERIFY(m_outbox->find(id)->message.isEmpty());
}

void TestOutboxLooking::theHubSaysHowLongToWait()
{
    m_sandbox->setFaults({u"GET * times=1 status=429 retry-after=11"_s});
    m_outbox->setLimit(5s); // the hub asks for more than a person waits
    const QString id = accepted(body(u"/a"_s));
    QTRY_COMPARE(stateOf(id), OutboxState::NotSeenYet);
    QVERIFY(!m_outbox->find(id)->message.isEmpty());
    QCOMPARE(asked(Method::Get), 1);
}

void TestOutboxLooking::aRefusedTokenEndsIt()
{
    m_sandbox->setFaults({u"GET * status=401"_s});
    const QString id = accepted(body(u"/a"_s));
    QTRY_COMPARE(stateOf(id), OutboxState::NotSeenYet);
    QVERIFY(!m_outbox->isLooking(id));
    QVERIFY(!m_outbox->find(id)->message.isEmpty());
    QCOMPARE(asked(Method::Get), 1);
}

void TestOutboxLooking::goesOnWhenTheHubIsBack()
{
    m_sandbox->setVisibilityDelay(1000);
    const QString id = accepted(body(u"/a"_s));
    QTRY_VERIFY(m_outbox->isLooking(id));
    m_outbox->setHub(nullptr);
    QVERIFY(!m_outbox->isLooking(id));
    m_hub = newHub(profile());
    QCOMPARE(stateOf(id), OutboxState::Accepted);
    m_outbox->setHub(m_hub.get());
    QVERIFY(m_outbox->isLooking(id));
    QTRY_COMPARE(stateOf(id), OutboxState::Seen);
    QCOMPARE(asked(Method::Post), 1);
}

void TestOutboxLooking::goesOnAfterARestart()
{
    m_sandbox->setVisibilityDelay(1000);
    const QString id = accepted(body(u"/a"_s));
    QTRY_VERIFY(m_outbox->isLooking(id));
    restart();
    QCOMPARE(stateOf(id), OutboxState::Accepted);
    QTRY_COMPARE(stateOf(id), OutboxState::Seen);
    QCOMPARE(stored(), 1);
}

void TestOutboxLooking::whatWasSentLongAgoIsNotLookedForByItself()
{
    m_sandbox->setVisibilityDelay(60'000);
    const QString id = accepted(body(u"/a"_s));
    const QString anonymous = accepted(anonymousBody());
    m_outbox.reset();
    ManualClock later(m_clock.now() + std::chrono::milliseconds(11min).count());
    Outbox outbox(m_base->database(), later);
    outbox.load();
    outbox.setHub(m_hub.get());
    QTRY_VERIFY(outbox.find(id) && outbox.find(id)->state == OutboxState::NotSeenYet);
    QVERIFY(!outbox.isLooking(id));
    QCOMPARE(outbox.find(anonymous)->state, OutboxState::Accepted);
    QVERIFY(!outbox.isLooking(anonymous));
}

void TestOutboxLooking::entriesOfOtherProfilesRest()
{
    m_sandbox->setVisibilityDelay(60'000);
    const QString id = accepted(body(u"/a"_s));
    QTRY_VERIFY(m_outbox->isLooking(id));
    const auto another = newHub(profile(u"p2"_s));
    m_outbox->setHub(another.get());
    QVERIFY(!m_outbox->isLooking(id));
    m_outbox->findOut(id);
    QVERIFY(!m_outbox->isLooking(id));
    QCOMPARE(stateOf(id), OutboxState::Accepted);
    m_outbox->setHub(m_hub.get());
    QVERIFY(m_outbox->isLooking(id));
}

HUBSCOPE_TEST(TestOutboxLooking)
#include "tst_outboxlooking.moc"

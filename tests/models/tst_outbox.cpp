// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outbox.h"

#include "models/workbase.h"
#include "net/wirelog.h"
#include "services/hub.h"
#include "store/outboxstore.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

namespace {

QByteArray eventBody(const QString& path)
{
    JsonValue event = JsonValue::object();
    event.set(u"type"_s, JsonValue::string(u"viewedPage"_s));
    event.set(u"context"_s, JsonValue::string(u"WEB"_s));
    event.set(u"customerId"_s, JsonValue::string(u"c1"_s));
    JsonValue properties = JsonValue::object();
    properties.set(u"path"_s, JsonValue::string(path));
    event.set(u"properties"_s, std::move(properties));
    return event.toCompact();
}

Profile profileAt(const QUrl& baseUrl, const QString& id = u"p1"_s)
{
    return {id, u"Scripted"_s, HubKind::Test, baseUrl, u"ws"_s, u"node"_s};
}

} // namespace

/// Every event is posted once, whatever happens, and its state is what is known and no more. The hub answers
/// byte for byte what a test says; nothing can be seen on it.
class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isOnDiskBeforeAByteLeaves();
    void nothingLeavesWhileTheDiskIsBusy();
    void everyAnswerLeavesAStateAndOnePost_data();
    void everyAnswerLeavesAStateAndOnePost();
    void whatCouldNotBeSentWasNotSent();
    void anEntrySaysWhatItIs();
    void everyPostIsAnEventOfItsOwn();
    void withoutAHubNothingIsPosted();

    void aQueuedEntryCanBeCancelled();
    void aSentEntryCannotBeCancelled();
    void leavingTheHubGivesUpWhatIsQueued();
    void leavingTheHubWhileSendingIsAnUnknownOutcome();
    void endingWhileSendingIsAnUnknownOutcome();
    void endingWhileQueuedIsACancellation();

    void whatTheDiskRefusesIsNotSent();
    void anAnswerThatTheDiskRefusesIsShown();
    void aFileThatCannotBeOpenedIsTold();
    void forgettingRemovesButNotWhatIsUnderWay();
    void theUsualDelayIsTheMedianOfTheLatest();

private:
    /// Counts how often an event was received.
    int receivedPosts(const QByteArray& body) const
    {
        int count = 0;
        for (const Received& request : m_server->requests())
            count += request.method == "POST" && request.body == body;
        return count;
    }
    OutboxState stateOf(const QString& id) const { return m_outbox->find(id)->state; }
    OutboxState stateOnDisk(const QString& id) const
    {
        const auto database = m_base->reader();
        const auto entries = OutboxStore(*database).all();
        const auto found = std::ranges::find(*entries, id, &OutboxEntry::id);
        return found == entries->cend() ? OutboxState::Queued : found->state;
    }
    /// Ends the program and starts it again on the same file.
    void restart()
    {
        m_outbox.reset();
        m_base->open();
        start();
    }
    void start()
    {
        m_outbox = std::make_unique<Outbox>(m_base->database(), m_clock);
        m_outbox->load();
        QTRY_VERIFY(m_outbox->isLoaded());
        m_outbox->setHub(m_hub.get());
    }
    /// Posts another event and waits for its answer: whatever was to be sent before it was sent by then.
    void sendMarker()
    {
        const QString id = m_outbox->post({.body = eventBody(u"/marker"_s)});
        QTRY_VERIFY(stateOf(id) != OutboxState::Queued && stateOf(id) != OutboxState::Sending);
    }
    void answerPosts(const Answer& answer)
    {
        m_server->setHandler([answer](const Received& request) {
            if (request.method != "POST")
                return Answer::http(404);
            return request.body == eventBody(u"/marker"_s) ? Answer::http(202) : answer;
        });
    }

    std::unique_ptr<WorkBase> m_base;
    std::unique_ptr<ScriptedServer> m_server;
    WireLog m_log;
    ManualClock m_clock;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Outbox> m_outbox;
};

void TestOutbox::init()
{
    m_base = std::make_unique<WorkBase>();
    m_server = std::make_unique<ScriptedServer>();
    m_hub =
        std::make_unique<Hub>(profileAt(m_server->url(u"/hub/v1"_s)), AccessToken("secret"), m_log, m_clock);
    answerPosts(Answer::http(202));
    start();
}

void TestOutbox::cleanup()
{
    m_outbox.reset();
    m_hub.reset();
}

void TestOutbox::isOnDiskBeforeAByteLeaves()
{
    QString id;
    OutboxState shown = OutboxState::Queued;
    OutboxState kept = OutboxState::Queued;
    m_server->setHandler([&](const Received& request) {
        if (request.method == "POST") {
            shown = stateOf(id);
            kept = stateOnDisk(id);
        }
        return Answer::http(202);
    });
    const QSignalSpy added(m_outbox.get(), &Outbox::added);
    id = m_outbox->post({.body = eventBody(u"/a"_s)});
    QCOMPARE(added.first().first().toString(), id);
    QCOMPARE(m_outbox->entries().first().id, id);
    QCOMPARE(stateOf(id), OutboxState::Queued);
    connect(m_outbox.get(), &Outbox::changed, m_outbox.get(), [&] {
        QCOMPARE(stateOnDisk(id), stateOf(id)); // at every step
    });
    QTRY_COMPARE(stateOf(id), OutboxState::Accepted);
    QCOMPARE(shown, OutboxState::Sending);
    QCOMPARE(kept, OutboxState::Sending);
}

void TestOutbox::nothingLeavesWhileTheDiskIsBusy()
{
    const auto nothing = [](Database&) -> Result<Done> { return Done(); };
    const QByteArray body = eventBody(u"/a"_s);
    const QString id = m_outbox->post({.body = body});
    bool inserted = false;
    m_base->database().run<Done>(nothing, this, [&](const Result<Done>&) { inserted = true; });
    QSemaphore disk;
    const auto busy = m_base->database().run<Done>([&disk](Database&) -> Result<Done> {
        disk.acquire();
        return Done();
    });
    const auto release = qScopeGuard([&disk] { disk.release(); });
    QTRY_VERIFY(inserted); // now the word "sending" waits for the disk
    WorkBase elsewhere;
    Outbox other(elsewhere.database(), m_clock);
    other.setHub(m_hub.get());
    const QString marker = other.post({.body = eventBody(u"/marker"_s)});
    QTRY_COMPARE(other.find(marker)->state, OutboxState::Accepted);
    QCOMPARE(stateOf(id), OutboxState::Queued);
    QCOMPARE(receivedPosts(body), 0);
    disk.release();
    QTRY_COMPARE(stateOf(id), OutboxState::Accepted);
    QCOMPARE(receivedPosts(body), 1);
}

void TestOutbox::everyAnswerLeavesAStateAndOnePost_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<OutboxState>("state");
    QTest::addColumn<int>("status");
    using enum OutboxState;
    using After = Answer::After;
    QTest::newRow("202") << Answer::http(202) << Accepted << 202;
    QTest::newRow("202 with an id") << Answer::json("{\"id\":\"e1\"}", 202) << Accepted << 202;
    QTest::newRow("202, then cut off")
        << Answer{"HTTP/1.1 202 Accepted\r\nContent-Length: 50\r\n\r\n{\"id\"", After::Close} << Accepted
        << 202;
    QTest::newRow("202, then reset")
        << Answer{"HTTP/1.1 202 Accepted\r\nContent-Length: 50\r\n\r\n{\"id\"", After::Reset} << Accepted
        << 202;
    QTest::newRow("400") << Answer::json("{\"message\":\"no\"}", 400) << Rejected << 400;
    QTest::newRow("401") << Answer::http(401) << Rejected << 401;
    QTest::newRow("403") << Answer::http(403) << Rejected << 403;
    QTest::newRow("409") << Answer::http(409) << Rejected << 409;
    QTest::newRow("429") << Answer::http(429, {}, {"Retry-After: 0"}) << Rejected << 429;
    QTest::newRow("redirect") << Answer::http(307, {}, {"Location: /elsewhere"}) << Rejected << 307;
    QTest::newRow("200 with a page") << Answer::http(200, "<html>") << OutcomeUnknown << 200;
    QTest::newRow("500") << Answer::http(500) << OutcomeUnknown << 500;
    QTest::newRow("503, try again") << Answer::http(503, {}, {"Retry-After: 0"}) << OutcomeUnknown << 503;
    QTest::newRow("504") << Answer::http(504) << OutcomeUnknown << 504;
    QTest::newRow("closed without an answer") << Answer{{}, After::Close} << OutcomeUnknown << 0;
    QTest::newRow("reset without an answer") << Answer::reset() << OutcomeUnknown << 0;
    QTest::newRow("half a status line") << Answer{"HTTP/1.", After::Close} << OutcomeUnknown << 0;
    QTest::newRow("no answer in time") << Answer::hang() << OutcomeUnknown << 0;
}

void TestOutbox::everyAnswerLeavesAStateAndOnePost()
{
    QFETCH(const Answer, answer);
    QFETCH(const OutboxState, state);
    answerPosts(answer);
    m_hub->limitTimeout(std::chrono::milliseconds(400));
    const QByteArray body = eventBody(u"/a"_s);
    const QString id = m_outbox->post({.body = body});
    QTRY_COMPARE(stateOf(id), state);
    QTEST(m_outbox->find(id)->httpStatus, "status");
    QCOMPARE(receivedPosts(body), 1);
    restart();
    QCOMPARE(stateOf(id), state);
    sendMarker();
    QCOMPARE(receivedPosts(body), 1);
}

void TestOutbox::whatCouldNotBeSentWasNotSent()
{
    const QUrl nobody = ScriptedServer().url(u"/hub/v1"_s); // it is gone when the line ends
    Hub gone(profileAt(nobody), AccessToken("secret"), m_log, m_clock);
    m_outbox->setHub(&gone);
    const QString id = m_outbox->post({.body = eventBody(u"/a"_s)});
    QTRY_COMPARE(stateOf(id), OutboxState::Cancelled);
    QVERIFY(!m_outbox->find(id)->message.isEmpty());
    QVERIFY(!m_outbox->find(id)->answeredAt);
    m_outbox->setHub(nullptr);
}

void TestOutbox::anEntrySaysWhatItIs()
{
    const QByteArray body = "{ \"type\" : \"own\", \"context\":\"WEB\", \"bringBackProperties\":"
                            "{\"type\":\"EXTERNAL_ID\",\"value\":\"7\",\"nodeId\":\"n\"}, \"x\":1.10 }";
    m_clock.advance(5);
    const QString id =
        m_outbox->post({.body = body, .tag = u"t"_s, .expectRejection = true, .basedOn = u"e0"_s});
    QTRY_COMPARE(stateOf(id), OutboxState::Accepted);
    restart();
    const OutboxEntry& entry = *m_outbox->find(id);
    QCOMPARE(entry.body, body);
    QCOMPARE(entry.type, u"own"_s);
    QCOMPARE(entry.context, u"WEB"_s);
    QCOMPARE(entry.identity, (Identity{Identity::Kind::ExternalId, u"7"_s, u"n"_s}));
    QCOMPARE(entry.profileId, u"p1"_s);
    QCOMPARE(entry.profileName, u"Scripted"_s);
    QCOMPARE(entry.hubKind, HubKind::Test);
    QCOMPARE(entry.tag, u"t"_s);
    QCOMPARE(entry.basedOn, u"e0"_s);
    QVERIFY(entry.expectRejection && !entry.isAsExpected());
    QCOMPARE(entry.sentAt, m_clock.now());
    QCOMPARE(receivedPosts(body), 1);
}

void TestOutbox::everyPostIsAnEventOfItsOwn()
{
    const QByteArray body = eventBody(u"/a"_s);
    const QString first = m_outbox->post({.body = body});
    const QString second = m_outbox->post({.body = body});
    QVERIFY(first != second);
    QTRY_COMPARE(stateOf(first), OutboxState::Accepted);
    QTRY_COMPARE(stateOf(second), OutboxState::Accepted);
    QCOMPARE(receivedPosts(body), 2);
    QCOMPARE(m_outbox->entries().first().id, second);
}

void TestOutbox::withoutAHubNothingIsPosted()
{
    m_outbox->setHub(nullptr);
    QVERIFY(m_outbox->post({.body = eventBody(u"/a"_s)}).isEmpty());
    QVERIFY(m_outbox->entries().isEmpty());
}

void TestOutbox::aQueuedEntryCanBeCancelled()
{
    const QByteArray body = eventBody(u"/a"_s);
    const QString id = m_outbox->post({.body = body});
    m_outbox->cancel(id);
    QTRY_COMPARE(stateOf(id), OutboxState::Cancelled);
    sendMarker();
    QCOMPARE(receivedPosts(body), 0);
    restart();
    QCOMPARE(stateOf(id), OutboxState::Cancelled);
}

void TestOutbox::aSentEntryCannotBeCancelled()
{
    answerPosts(Answer::hang());
    const QString id = m_outbox->post({.body = eventBody(u"/a"_s)});
    QTRY_COMPARE(stateOf(id), OutboxState::Sending);
    m_outbox->cancel(id);
    sendMarker();
    QCOMPARE(stateOf(id), OutboxState::Sending);
}

void TestOutbox::leavingTheHubGivesUpWhatIsQueued()
{
    const QByteArray body = eventBody(u"/a"_s);
    const QString id = m_outbox->post({.body = body});
    m_outbox->setHub(nullptr);
    QTRY_COMPARE(stateOf(id), OutboxState::Cancelled);
    QVERIFY(!m_outbox->find(id)->sentAt);
    m_outbox->setHub(m_hub.get());
    sendMarker();
    QCOMPARE(stateOf(id), OutboxState::Cancelled);
    QCOMPARE(receivedPosts(body), 0);
}

void TestOutbox::leavingTheHubWhileSendingIsAnUnknownOutcome()
{
    answerPosts(Answer::hang());
    const QByteArray body = eventBody(u"/a"_s);
    const QString id = m_outbox->post({.body = body});
    QTRY_COMPARE(receivedPosts(body), 1);
    m_outbox->setHub(nullptr);
    m_hub =
        std::make_unique<Hub>(profileAt(m_server->url(u"/hub/v1"_s)), AccessToken("secret"), m_log, m_clock);
    QTRY_COMPARE(stateOf(id), OutboxState::OutcomeUnknown);
    m_outbox->setHub(m_hub.get());
    sendMarker();
    QCOMPARE(stateOf(id), OutboxState::OutcomeUnknown);
    QCOMPARE(receivedPosts(body), 1);
}

void TestOutbox::endingWhileSendingIsAnUnknownOutcome()
{
    answerPosts(Answer::hang());
    const QByteArray body = eventBody(u"/a"_s);
    const QString id = m_outbox->post({.body = body});
    QTRY_COMPARE(receivedPosts(body), 1);
    restart();
    QCOMPARE(stateOf(id), OutboxState::OutcomeUnknown);
    QCOMPARE(stateOnDisk(id), OutboxState::OutcomeUnknown);
    sendMarker();
    QCOMPARE(receivedPosts(body), 1);
}

void TestOutbox::endingWhileQueuedIsACancellation()
{
    const QByteArray body = eventBody(u"/a"_s);
    const QString id = m_outbox->post({.body = body});
    restart();
    QCOMPARE(stateOf(id), OutboxState::Cancelled);
    sendMarker();
    QCOMPARE(receivedPosts(body), 0);
}

void TestOutbox::whatTheDiskRefusesIsNotSent()
{
    m_base->refuse(u"outbox"_s);
    const QSignalSpy failed(m_outbox.get(), &Outbox::storageFailed);
    const QByteArray body = eventBody(u"/a"_s);
    const QString id = m_outbox->post({.body = body});
    QTRY_COMPARE(stateOf(id), OutboxState::Cancelled);
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_outbox->find(id)->message.contains(u"no room"));
    m_base->relent(u"outbox"_s);
    sendMarker();
    QCOMPARE(receivedPosts(body), 0);
}

void TestOutbox::anAnswerThatTheDiskRefusesIsShown()
{
    m_server->setHandler([this](const Received&) {
        m_base->refuse(u"outbox"_s);
        return Answer::http(400);
    });
    const QSignalSpy failed(m_outbox.get(), &Outbox::storageFailed);
    const QString id = m_outbox->post({.body = eventBody(u"/a"_s)});
    QTRY_COMPARE(stateOf(id), OutboxState::Rejected);
    QCOMPARE(failed.size(), 1);
    m_base->relent(u"outbox"_s);
    restart();
    QCOMPARE(stateOf(id), OutboxState::OutcomeUnknown); // all that the disk knows
}

void TestOutbox::aFileThatCannotBeOpenedIsTold()
{
    QTemporaryDir dir;
    QFile obstacle(dir.filePath(u"data"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    DatabaseThread database(
        dir.filePath(u"data/work.sqlite"_s), workFileMigrations(), Database::Durability::PowerLoss);
    Outbox outbox(database, m_clock);
    const QSignalSpy failed(&outbox, &Outbox::storageFailed);
    outbox.load();
    QTRY_VERIFY(outbox.isLoaded());
    QCOMPARE(failed.size(), 1);
    outbox.setHub(m_hub.get());
    const QString id = outbox.post({.body = eventBody(u"/a"_s)});
    QTRY_COMPARE(outbox.find(id)->state, OutboxState::Cancelled);
    QCOMPARE(failed.size(), 2);
    QVERIFY(m_server->requests().isEmpty());
}

void TestOutbox::forgettingRemovesButNotWhatIsUnderWay()
{
    const QString done = m_outbox->post({.body = eventBody(u"/done"_s)});
    QTRY_COMPARE(stateOf(done), OutboxState::Accepted);
    answerPosts(Answer::hang());
    const QString sending = m_outbox->post({.body = eventBody(u"/sending"_s)});
    QTRY_COMPARE(stateOf(sending), OutboxState::Sending);
    const QSignalSpy removed(m_outbox.get(), &Outbox::removed);
    m_outbox->forget({done, sending, u"none"_s});
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toStringList(), QStringList{done});
    QVERIFY(!m_outbox->find(done));
    QVERIFY(!m_outbox->isLooking(done));
    QCOMPARE(stateOf(sending), OutboxState::Sending);
    restart();
    QVERIFY(!m_outbox->find(done));
    QVERIFY(m_outbox->find(sending));
}

void TestOutbox::theUsualDelayIsTheMedianOfTheLatest()
{
    const auto insert = [this](int number, const QString& profile, qint64 delay) {
        OutboxEntry entry;
        entry.id = QString::number(number);
        entry.profileId = profile;
        entry.queuedAt = m_clock.now();
        entry.state = OutboxState::Seen;
        entry.answeredAt = 1000;
        entry.seenAt = 1000 + delay;
        return OutboxStore(*m_base->reader()).insert(entry);
    };
    int number = 0;
    for (int i = 0; i < 30; ++i)
        QVERIFY(insert(++number, u"p1"_s, 90'000)); // long ago
    for (int i = 0; i < 11; ++i)
        QVERIFY(insert(++number, u"p1"_s, 2000));
    for (int i = 0; i < 9; ++i)
        QVERIFY(insert(++number, u"p1"_s, 30'000));
    QVERIFY(insert(++number, u"p2"_s, 7));
    QVERIFY(!m_outbox->usualDelay(u"p1"_s));
    restart();
    QCOMPARE(m_outbox->usualDelay(u"p1"_s), std::chrono::milliseconds(2000));
    QCOMPARE(m_outbox->usualDelay(u"p2"_s), std::chrono::milliseconds(7));
    QVERIFY(!m_outbox->usualDelay(u"p3"_s));
}

HUBSCOPE_TEST(TestOutbox)
#include "tst_outbox.moc"

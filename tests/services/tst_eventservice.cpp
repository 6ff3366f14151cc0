// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/hub.h"

#include "recordedhub.h"
#include "support/sandboxfixture.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray anyEvent = "{\"type\": \"x\",\n \"amount\": 1.10}";

/// How posting ended.
using Posted = Got<Fetched<AcceptedEvent>>;

} // namespace

/// Posting; reading has its own tests.
class EventServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_hub =
            std::make_unique<Hub>(RecordedHub::profileOf(*m_server), AccessToken("S3cret"), m_log, m_clock);
        m_hub->setRetryPolicy(quickRetries());
    }

    void sendsTheBodyAsItStands()
    {
        m_server->enqueue(Answer::http(202));
        Posted posted;
        posted.call = m_hub->events().post(anyEvent, posted.completion());
        QCOMPARE(posted.completions, 0);
        QVERIFY(posted.wait());
        QVERIFY(posted.value);
        QCOMPARE(posted.value->value.status, 202);
        QCOMPARE(posted.value->value.eventId, QString());
        QVERIFY(m_log.find(posted.value->requestId));

        QCOMPARE(m_server->requests().size(), 1);
        const Received& request = m_server->requests().constFirst();
        QCOMPARE(request.method, "POST"_ba);
        QCOMPARE(m_server->url(QString::fromLatin1(request.target)), m_hub->events().postUrl());
        QCOMPARE(request.body, anyEvent);
        QCOMPARE(request.header("Content-Type"), "application/json"_ba);
    }

    void readsTheAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("id");
        QTest::newRow("id") << 202 << "{\"id\": \"e-1\"}"_ba << u"e-1"_s;
        QTest::newRow("created") << 201 << "{\"id\": \"e-1\"}"_ba << u"e-1"_s;
        QTest::newRow("null") << 202 << "{\"id\": null}"_ba << QString();
        QTest::newRow("other things") << 202 << "{\"ok\": true}"_ba << QString();
        QTest::newRow("no object") << 202 << "[1]"_ba << QString();
        QTest::newRow("no JSON") << 202 << "<p>Accepted</p>"_ba << QString();
    }

    void readsTheAnswer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_server->enqueue(Answer::json(body, status));
        Posted posted;
        posted.call = m_hub->events().post(anyEvent, posted.completion());
        QVERIFY(posted.wait());
        QVERIFY(posted.value);
        QCOMPARE(posted.value->value.status, status);
        QTEST(posted.value->value.eventId, "id");
    }

    void tellsWhatWasRefused()
    {
        m_server->enqueue(Answer::json(
            "{\"message\": \"invalid event\", \"logref\": \"L-1\","
            "\"errors\": [{\"path\": \"/properties/price\", \"message\": \"must be a number\"}]}",
            400));
        Posted posted;
        posted.call = m_hub->events().post(anyEvent, posted.completion());
        QVERIFY(posted.wait());
        QVERIFY(posted.error);
        QCOMPARE(posted.error->kind, ErrorKind::Invalid);
        QCOMPARE(posted.error->httpStatus, 400);
        QCOMPARE(posted.error->logref, u"L-1"_s);
        const QList<FieldError> expected{{u"/properties/price"_s, u"must be a number"_s}};
        QCOMPARE(posted.error->fieldErrors, expected);
        QVERIFY(posted.error->body.contains("invalid event"));
    }

    /// Whatever happens to the answer, the hub gets the event once.
    void neverSendsTwice_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("reset") << Answer::reset() << ErrorKind::OutcomeUnknown;
        QTest::newRow("closed") << Answer{.bytes = {}, .after = Answer::After::Close}
                                << ErrorKind::OutcomeUnknown;
        QTest::newRow("cut") << Answer{.bytes = "HTTP/1.1 202 Acc", .after = Answer::After::Close}
                             << ErrorKind::OutcomeUnknown;
        QTest::newRow("gateway") << Answer::http(504) << ErrorKind::OutcomeUnknown;
        QTest::newRow("busy") << Answer::http(429, {}, {"Retry-After: 0"}) << ErrorKind::RateLimited;
        QTest::newRow("ill") << Answer::http(503) << ErrorKind::Server;
    }

    void neverSendsTwice()
    {
        QFETCH(Answer, answer);
        m_server->setFallback(answer);
        Posted posted;
        posted.call = m_hub->events().post(anyEvent, posted.completion());
        QVERIFY(posted.wait());
        QVERIFY(posted.error);
        QTEST(posted.error->kind, "kind");
        // A read that follows would come after a repetition.
        m_server->setFallback(Answer::json("{\"id\": \"e-1\"}"));
        Got<Fetched<Event>> read;
        read.call = m_hub->events().byId(u"e-1"_s, read.completion());
        QVERIFY(read.wait());
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(m_server->requests().constLast().method, "GET"_ba);
    }

    void anUnreachableHubIsNoUnknownOutcome()
    {
        const Profile profile = RecordedHub::profileOf(*m_server);
        m_server.reset();
        Hub gone(profile, AccessToken("S3cret"), m_log, m_clock);
        Posted posted;
        posted.call = gone.events().post(anyEvent, posted.completion());
        QVERIFY(posted.wait());
        QVERIFY(posted.error);
        QCOMPARE(posted.error->kind, ErrorKind::Offline);
    }

    void postsToTheSandbox()
    {
        SandboxFixture sandbox(SandboxFixture::demoHub());
        QVERIFY2(sandbox.isRunning(), qPrintable(sandbox.failure()));
        Profile profile;
        profile.baseUrl = sandbox.baseUrl();
        profile.workspaceId = sandbox.workspaceId();
        Hub hub(profile, sandbox.token(), m_log, m_clock);
        const QByteArray body = "{\"customerId\": \"" + sandbox.featuredCustomerId().toLatin1() +
                                "\", \"type\": \"loggedIn\", \"context\": \"WEB\", \"properties\": {}}";
        Posted posted;
        posted.call = hub.events().post(body, posted.completion());
        QVERIFY(posted.wait());
        QVERIFY2(posted.value, posted.error ? posted.error->body.constData() : "");
        QCOMPARE(posted.value->value.status, 202);

        Posted refused;
        refused.call = hub.events().post("{\"type\": \"loggedIn\"}", refused.completion());
        QVERIFY(refused.wait());
        QVERIFY(refused.error);
        QCOMPARE(refused.error->kind, ErrorKind::Invalid);
        QVERIFY(!refused.error->fieldErrors.isEmpty());
    }

    void aPostToTheSandboxWhoseAnswerIsLostIsTakenOnce()
    {
        SandboxFixture sandbox(SandboxFixture::demoHub());
        QVERIFY2(sandbox.isRunning(), qPrintable(sandbox.failure()));
        Profile profile;
        profile.baseUrl = sandbox.baseUrl();
        profile.workspaceId = sandbox.workspaceId();
        Hub hub(profile, sandbox.token(), m_log, m_clock);
        sandbox.setVisibilityDelay(0);
        sandbox.setFaults({u"POST /events drop=after"_s});
        const auto count = [&]() -> std::optional<qint64> {
            EventQuery query;
            query.customerId = sandbox.featuredCustomerId();
            Got<Fetched<Page<Event>>> got;
            got.call = hub.events().page(query, 0, got.completion());
            return got.wait() && got.value ? got.value->value.totalElements : std::nullopt;
        };
        const auto before = count();
        QVERIFY(before);
        Posted posted;
        posted.call = hub.events().post(
            "{\"customerId\": \"" + sandbox.featuredCustomerId().toLatin1() +
                "\", \"type\": \"loggedIn\", \"context\": \"WEB\", \"properties\": {}}",
            posted.completion());
        QVERIFY(posted.wait());
        QVERIFY(posted.error);
        QCOMPARE(posted.error->kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(count(), std::optional(*before + 1));
    }

private:
    ManualClock m_clock;
    WireLog m_log;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Hub> m_hub;
};

HUBSCOPE_TEST(EventServiceTest)
#include "tst_eventservice.moc"

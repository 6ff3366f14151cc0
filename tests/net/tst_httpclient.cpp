// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpclient.h"

#include "httpprobe.h"
#include "support/manualclock.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"

#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Request get(const QUrl& url)
{
    Request request;
    request.url = url;
    return request;
}

/// Long enough for a completion that should not come to come.
void letEverythingSettle()
{
    ScriptedServer server;
    HttpProbe probe;
    probe.send(Method::Get, server.url());
    QTRY_COMPARE(probe.completions, 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServerTellsItsTime()
    {
        ScriptedServer server;
        server.enqueue(Answer::http(200, "{}"));
        server.enqueue(Answer::http(200, "{}", {"Date: Thu, 09 May 2024 09:23:20 GMT"}));
        server.enqueue(Answer::http(502, "{}", {"Date: Thu, 09 May 2030 09:23:20 GMT"}));
        WireLog log;
        const ManualClock clock; // 2024-05-09T08:23:20Z
        HttpClient client(AccessToken(), log, clock);
        client.setRetryPolicy(RetryPolicy::never());
        int answers = 0;
        Request request;
        request.url = server.url(u"/"_s);
        const auto ask = [&] { return client.send(request, [&answers](const auto&) { ++answers; }); };
        const Call first = ask();
        QTRY_COMPARE(answers, 1);
        QCOMPARE(client.clockLead(), std::nullopt);
        const Call second = ask();
        QTRY_COMPARE(answers, 2);
        QCOMPARE(client.clockLead(), std::optional<qint64>(3'600'000));
        const Call third = ask();
        QTRY_COMPARE(answers, 3);
        QCOMPARE(client.clockLead(), std::optional<qint64>(3'600'000)); // that was a proxy's
    }

    void bringsTheReply()
    {
        ScriptedServer server;
        server.enqueue(Answer::http(200, "{\"ok\":true}", {"X-Thing: 7"}));
        HttpProbe probe;
        probe.send(Method::Get, server.url(u"/hub/v1/me?a=b"_s));
        QTRY_COMPARE(probe.completions, 1);
        QVERIFY(probe.reply);
        QCOMPARE(probe.reply->status, 200);
        QCOMPARE(probe.reply->body, QByteArray("{\"ok\":true}"));
        QCOMPARE(headerValue(probe.reply->headers, "x-thing"), QByteArray("7"));
        const Received seen = server.requests().constFirst();
        QCOMPARE(seen.method, QByteArray("GET"));
        QCOMPARE(seen.target, QByteArray("/hub/v1/me?a=b"));
        QCOMPARE(seen.header("Authorization"), QByteArray("Bearer S3cretT0ken"));
        QVERIFY(seen.header("User-Agent").startsWith("Hubscope/"));
        QCOMPARE(seen.header("X-Request-Id"), probe.reply->requestId.toLatin1());
    }

    void asksForTheUsersLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QByteArray>("languages");
        QTest::newRow("one") << QLocale(QLocale::Italian, QLocale::Italy) << QByteArray("it, *;q=0.5");
        QTest::newRow("of a country")
            << QLocale(QLocale::Italian, QLocale::Switzerland) << QByteArray("it-CH, it;q=0.9, *;q=0.5");
    }

    void asksForTheUsersLanguage()
    {
        QFETCH(QLocale, locale);
        const auto restore = qScopeGuard([usual = QLocale()] { QLocale::setDefault(usual); });
        QLocale::setDefault(locale);
        ScriptedServer server;
        server.enqueue(Answer::http(200, "{}"));
        HttpProbe probe;
        probe.send(Method::Get, server.url(u"/x"_s));
        QTRY_COMPARE(probe.completions, 1);
        QTEST(server.requests().constFirst().header("Accept-Language"), "languages");
    }

    void sendsWrites_data()
    {
        QTest::addColumn<Method>("method");
        QTest::newRow("POST") << Method::Post;
        QTest::newRow("PUT") << Method::Put;
        QTest::newRow("PATCH") << Method::Patch;
        QTest::newRow("DELETE") << Method::Delete;
    }

    void sendsWrites()
    {
        QFETCH(Method, method);
        ScriptedServer server;
        server.enqueue(Answer::http(202));
        HttpProbe probe;
        probe.send(method, server.url(u"/x"_s));
        QTRY_COMPARE(probe.completions, 1);
        QVERIFY(probe.reply);
        QCOMPARE(server.requests().size(), 1);
        const Received seen = server.requests().constFirst();
        QCOMPARE(seen.method, methodName(method));
        QCOMPARE(seen.body, method == Method::Delete ? QByteArray() : QByteArray("{\"a\":1}"));
        QCOMPARE(seen.header("Content-Length").toInt(), int(seen.body.size()));
    }

    void sendsALargeBodyWhole()
    {
        ScriptedServer server;
        server.enqueue(Answer::http(202));
        HttpProbe probe;
        const QByteArray body(3'000'000, 'x');
        probe.send(Method::Post, server.url(), 20s, body);
        QTRY_COMPARE(probe.completions, 1);
        QCOMPARE(server.requests().constFirst().body, body);
    }

    void writeIsSeenOnceWhenItsAnswerIsLost_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<bool>("warm");
        QTest::addColumn<Answer::After>("after");
        using After = Answer::After;
        for (const Method method : {Method::Post, Method::Put, Method::Patch, Method::Delete}) {
            for (const bool warm : {false, true}) {
                const QByteArray name = methodName(method) + (warm ? " warm" : " cold");
                QTest::addRow("%s reset", name.constData()) << method << warm << After::Reset;
                QTest::addRow("%s close", name.constData()) << method << warm << After::Close;
            }
        }
    }

    void writeIsSeenOnceWhenItsAnswerIsLost()
    {
        QFETCH(Method, method);
        QFETCH(bool, warm);
        QFETCH(Answer::After, after);
        ScriptedServer server;
        HttpProbe probe;
        if (warm) {
            probe.send(Method::Get, server.url(u"/warm"_s));
            QTRY_COMPARE(probe.completions, 1);
        }
        server.enqueue({.bytes = {}, .after = after});
        const qsizetype before = server.requests().size();
        const int completions = probe.completions;
        probe.send(method, server.url(u"/x"_s));
        QTRY_COMPARE(probe.completions, completions + 1);
        letEverythingSettle();
        QCOMPARE(server.requests().size(), before + 1);
        QVERIFY(probe.error);
        QCOMPARE(probe.error->kind, ErrorKind::OutcomeUnknown);
    }

    void writeWorksAfterTheServerClosedAnIdleConnection()
    {
        ScriptedServer server;
        HttpProbe probe;
        probe.send(Method::Get, server.url());
        QTRY_COMPARE(probe.completions, 1);
        server.closeConnections();
        QTRY_COMPARE(server.openConnections(), 0);
        letEverythingSettle();
        probe.send(Method::Post, server.url());
        QTRY_COMPARE(probe.completions, 2);
        QVERIFY2(!probe.error, qPrintable(probe.error ? probe.error->message : QString()));
        QCOMPARE(server.requests().size(), 2);
    }

    void refusedWriteIsOffline()
    {
        QUrl url;
        {
            const ScriptedServer gone;
            url = gone.url();
        }
        HttpProbe probe;
        probe.send(Method::Post, url);
        QTRY_COMPARE(probe.completions, 1);
        QCOMPARE(probe.error->kind, ErrorKind::Offline);
        QCOMPARE(probe.error->obstacle, Obstacle::Connection);
    }

    void redirectIsNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::newRow(QByteArray::number(status).constData()) << status;
    }

    void redirectIsNotFollowed()
    {
        QFETCH(int, status);
        ScriptedServer thief;
        ScriptedServer server;
        const QByteArray target = thief.url(u"/steal"_s).toEncoded();
        for (const Method method : {Method::Get, Method::Post}) {
            server.enqueue(Answer::http(status, {}, {"Location: " + target}));
            HttpProbe probe;
            probe.send(method, server.url());
            QTRY_COMPARE(probe.completions, 1);
            QCOMPARE(probe.error->kind, ErrorKind::Protocol);
            QCOMPARE(probe.error->httpStatus, status);
            QCOMPARE(probe.error->message.toUtf8(), target);
        }
        letEverythingSettle();
        QCOMPARE(thief.connections(), 0);
        QCOMPARE(server.requests().size(), 2);
    }

    void hasATimeoutOfItsOwn_data()
    {
        QTest::addColumn<bool>("drips");
        QTest::addColumn<Method>("method");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("silent read") << false << Method::Get << ErrorKind::Timeout;
        QTest::newRow("silent write") << false << Method::Post << ErrorKind::OutcomeUnknown;
        QTest::newRow("dripping read") << true << Method::Get << ErrorKind::Timeout;
        QTest::newRow("dripping write") << true << Method::Post << ErrorKind::OutcomeUnknown;
    }

    void hasATimeoutOfItsOwn()
    {
        QFETCH(bool, drips);
        QFETCH(Method, method);
        ScriptedServer server;
        Answer answer = Answer::hang();
        if (drips) {
            answer = Answer::json(QByteArray(100'000, ' '));
            answer.dripSize = 60;
            answer.dripPause = 5ms;
        }
        server.setFallback(answer);
        HttpProbe probe;
        probe.client->setRetryPolicy(RetryPolicy::never());
        probe.send(method, server.url(), 200ms);
        QTRY_COMPARE_WITH_TIMEOUT(probe.completions, 1, 2000);
        QTEST(probe.error->kind, "kind");
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(probe.log.exchanges().front().finished);
    }

    void completesOnceAndQueued()
    {
        ScriptedServer server;
        HttpProbe probe;
        probe.send(Method::Get, server.url());
        QCOMPARE(probe.completions, 0);
        QVERIFY(probe.call.isActive());
        QTRY_COMPARE(probe.completions, 1);
        QVERIFY(!probe.call.isActive());
        letEverythingSettle();
        QCOMPARE(probe.completions, 1);
        // What cannot even start completes no sooner.
        probe.send(Method::Get, QUrl(u"nonsense://x"_s));
        QCOMPARE(probe.completions, 1);
        QTRY_COMPARE(probe.completions, 2);
        QVERIFY(probe.error);
    }

    void cancelSilences_data()
    {
        QTest::addColumn<int>("turns");
        for (const int turns : {0, 1, 2, 3, 5, 8, 13, 21, 34})
            QTest::newRow(QByteArray::number(turns).constData()) << turns;
    }

    void cancelSilences()
    {
        QFETCH(int, turns);
        ScriptedServer server;
        Answer drip = Answer::json(QByteArray(300, ' '));
        drip.dripSize = 10;
        drip.dripPause = 1ms;
        server.setFallback(drip);
        for (const Method method : {Method::Get, Method::Post}) {
            HttpProbe probe;
            probe.send(method, server.url());
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents(QEventLoop::AllEvents);
            const int before = probe.completions;
            probe.call.cancel();
            QVERIFY(!probe.call.isActive());
            letEverythingSettle();
            QCOMPARE(probe.completions, before);
            QVERIFY(probe.log.exchanges().front().finished);
        }
    }

    void cancelSilencesACompletionThatIsQueuedAlready()
    {
        ScriptedServer server;
        HttpProbe probe;
        connect(&probe.log, &WireLog::updated, this, [&probe] { probe.call.cancel(); });
        probe.send(Method::Get, server.url());
        QTRY_COMPARE(probe.log.exchanges().size(), size_t(1));
        QTRY_VERIFY(probe.log.exchanges().front().finished);
        letEverythingSettle();
        QCOMPARE(probe.completions, 0);
        QVERIFY(!probe.log.exchanges().front().error);
    }

    void cancelSilencesBetweenTwoTries()
    {
        ScriptedServer server;
        server.setFallback(Answer::http(503));
        HttpProbe probe;
        RetryPolicy::Limits limits;
        limits.firstDelay = 500ms; // room to cancel in, on a busy machine too
        probe.client->setRetryPolicy(RetryPolicy(limits, [] { return 0.0; }));
        probe.send(Method::Get, server.url());
        QTRY_COMPARE(server.requests().size(), 1);
        QTRY_VERIFY(probe.log.exchanges().front().finished);
        probe.call.cancel();
        QSignalSpy appended(&probe.log, &WireLog::appended);
        QVERIFY(!appended.wait(700)); // without jitter it would come in 250 ms
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(probe.completions, 0);
    }

    void cancelledExchangeIsLoggedAsCancelled()
    {
        ScriptedServer server;
        server.setFallback(Answer::hang());
        HttpProbe probe;
        probe.send(Method::Get, server.url());
        QTRY_COMPARE(server.requests().size(), 1);
        probe.call = Call();
        QCOMPARE(probe.log.exchanges().front().error, std::optional(ErrorKind::Cancelled));
    }

    void everythingMayBeDestroyedInTheCompletion()
    {
        ScriptedServer server;
        ManualClock clock;
        WireLog log;
        auto client = std::make_unique<HttpClient>(AccessToken(), log, clock);
        auto call = std::make_unique<Call>();
        bool completed = false;
        *call = client->send(get(server.url()), [&](const Result<Reply>& result) {
            call.reset();
            client.reset();
            completed = result.hasValue();
        });
        QTRY_VERIFY(completed);
    }

    void destroyedClientIsSilent()
    {
        ScriptedServer server;
        server.setFallback(Answer::hang());
        HttpProbe probe;
        probe.send(Method::Post, server.url());
        QTRY_COMPARE(server.requests().size(), 1);
        probe.client.reset();
        QVERIFY(!probe.call.isActive());
        letEverythingSettle();
        QCOMPARE(probe.completions, 0);
    }

    void readIsTriedThreeTimes()
    {
        ScriptedServer server;
        server.enqueue(Answer::http(503));
        server.enqueue(Answer::http(500));
        server.enqueue(Answer::json("{\"third\":1}"));
        HttpProbe probe;
        probe.send(Method::Get, server.url());
        QTRY_COMPARE(probe.completions, 1);
        QVERIFY(probe.reply);
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(probe.log.exchanges().size(), size_t(3));
        QCOMPARE(probe.log.exchanges().back().attempt, 3);
        QCOMPARE(probe.log.find(probe.reply->requestId)->attempt, 3);
        QCOMPARE(probe.log.exchanges().front().error, std::optional(ErrorKind::Server));

        server.setFallback(Answer::http(503, "{\"message\":\"ill\"}"));
        probe.send(Method::Get, server.url());
        QTRY_COMPARE(probe.completions, 2);
        QCOMPARE(server.requests().size(), 6);
        QCOMPARE(probe.error->kind, ErrorKind::Server);
        QCOMPARE(probe.error->message, u"ill"_s);
    }

    void writeIsTriedOnce()
    {
        ScriptedServer server;
        server.setFallback(Answer::http(503));
        HttpProbe probe;
        probe.send(Method::Post, server.url());
        QTRY_COMPARE(probe.completions, 1);
        letEverythingSettle();
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(probe.error->kind, ErrorKind::Server);
    }

    void honoursRetryAfter()
    {
        ScriptedServer server;
        server.enqueue(Answer::http(429, {}, {"Retry-After: 1"}));
        HttpProbe probe;
        QElapsedTimer timer;
        timer.start();
        probe.send(Method::Get, server.url());
        QTRY_COMPARE(probe.completions, 1);
        QVERIFY(probe.reply);
        QVERIFY(timer.elapsed() >= 1000);

        server.enqueue(Answer::http(429, {}, {"Retry-After: 3600"}));
        probe.send(Method::Get, server.url());
        QTRY_COMPARE(probe.completions, 2);
        QCOMPARE(probe.error->kind, ErrorKind::RateLimited);
        QCOMPARE(probe.error->retryAfter, std::optional(std::chrono::seconds(3600)));
        QCOMPARE(server.requests().size(), 3);
    }

    void givesUpAHugeBody_data()
    {
        QTest::addColumn<bool>("announced");
        QTest::newRow("announced") << true;
        QTest::newRow("not announced") << false;
    }

    void givesUpAHugeBody()
    {
        QFETCH(bool, announced);
        ScriptedServer server;
        const QByteArray body(50 * 1024 * 1024, ' ');
        Answer huge = Answer::json(body);
        if (!announced)
            huge = {
                .bytes = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body,
                .after = Answer::After::Close};
        server.setFallback(huge);
        HttpProbe probe;
        probe.send(Method::Get, server.url());
        QTRY_COMPARE_WITH_TIMEOUT(probe.completions, 1, 20'000);
        QVERIFY(probe.error);
        QCOMPARE(probe.error->kind, ErrorKind::Protocol);
        QCOMPARE(server.requests().size(), 1);
    }

    void refusesADecompressionBomb()
    {
        // gzip of 64 MB of zeros, made by zlib through qCompress: its deflate stream in a zlib wrapper.
        ScriptedServer server;
        const QByteArray bomb = qCompress(QByteArray(64 * 1024 * 1024, '\0'), 9).mid(4);
        server.setFallback(Answer::http(200, bomb, {"Content-Encoding: deflate"}));
        HttpProbe probe;
        probe.send(Method::Get, server.url());
        QTRY_COMPARE_WITH_TIMEOUT(probe.completions, 1, 20'000);
        QVERIFY(probe.error);
        QCOMPARE(probe.error->kind, ErrorKind::Protocol);
    }

    void decompresses()
    {
        ScriptedServer server;
        const QByteArray json = "{\"a\":\"" + QByteArray(5000, 'x') + "\"}";
        server.setFallback(Answer::http(200, qCompress(json).mid(4), {"Content-Encoding: deflate"}));
        HttpProbe probe;
        probe.send(Method::Get, server.url());
        QTRY_COMPARE(probe.completions, 1);
        QVERIFY(server.requests().constFirst().header("Accept-Encoding").contains("gzip"));
        QCOMPARE(probe.reply->body, json);
    }

    void brokenAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("cut in the body")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"el") << ErrorKind::Offline;
        QTest::newRow("cut after our token")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nyou sent Bearer S3cretT0ken")
            << ErrorKind::Offline;
        QTest::newRow("cut in a closing body")
            << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 100\r\n\r\n{\"el")
            << ErrorKind::Offline;
        QTest::newRow("cut in a chunk")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"el")
            << ErrorKind::Offline;
        QTest::newRow("cut in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << ErrorKind::Offline;
        QTest::newRow("error cut") << QByteArray("HTTP/1.1 400 Bad\r\nContent-Length: 100\r\n\r\n{\"mess")
                                   << ErrorKind::Invalid;
        QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n") << ErrorKind::Offline;
        QTest::newRow("HTML error")
            << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 15\r\n\r\n<html>no</html>")
            << ErrorKind::Server;
        QTest::newRow("empty error") << QByteArray("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n")
                                     << ErrorKind::Server;
        QTest::newRow("challenge") << QByteArray("HTTP/1.1 401 Who\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
                                                 "Content-Length: 2\r\n\r\n{}")
                                   << ErrorKind::Unauthorized;
    }

    void brokenAnswers()
    {
        QFETCH(QByteArray, bytes);
        ScriptedServer server;
        server.setFallback({.bytes = bytes, .after = Answer::After::Close});
        HttpProbe probe;
        probe.client->setRetryPolicy(RetryPolicy::never());
        probe.send(Method::Get, server.url());
        QTRY_COMPARE(probe.completions, 1);
        QVERIFY(probe.error);
        QTEST(probe.error->kind, "kind");
        QVERIFY(!probe.error->requestId.isEmpty());
        QVERIFY(!probe.error->body.contains(HttpProbe::secret));
    }

    void opensAtMostSixConnections()
    {
        ScriptedServer server;
        Answer slow = Answer::json("{}");
        slow.delay = 20ms;
        server.setFallback(slow);
        HttpProbe probe;
        std::vector<Call> calls;
        int completed = 0;
        for (int i = 0; i < 24; ++i) {
            calls.push_back(probe.client->send(get(server.url()), [&completed](const Result<Reply>& result) {
                completed += result ? 1 : 0;
            }));
        }
        QTRY_COMPARE(completed, 24);
        QVERIFY(server.connections() <= 6);
    }

    void acceptsNoCookies()
    {
        ScriptedServer server;
        server.enqueue(Answer::http(200, "{}", {"Set-Cookie: session=1; Path=/"}));
        HttpProbe probe;
        probe.send(Method::Get, server.url());
        QTRY_COMPARE(probe.completions, 1);
        probe.send(Method::Get, server.url());
        QTRY_COMPARE(probe.completions, 2);
        QVERIFY(server.requests().constLast().header("Cookie").isEmpty());
    }

    void unknownNameIsOffline()
    {
        HttpProbe probe;
        probe.client->setRetryPolicy(RetryPolicy::never());
        probe.send(Method::Get, QUrl(u"http://hub.invalid/hub/v1"_s));
        QTRY_COMPARE_WITH_TIMEOUT(probe.completions, 1, 15'000);
        QCOMPARE(probe.error->kind, ErrorKind::Offline);
        QCOMPARE(probe.error->obstacle, Obstacle::Name);
    }
};

HUBSCOPE_TEST(HttpClientTest)
#include "tst_httpclient.moc"

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/apiclient.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// HTTP itself: what is malformed, too large or impolite, over real sockets.
class HttpTest : public QObject
{
    Q_OBJECT

private:
    SandboxFixture m_hub;
    ApiClient m_api{m_hub.info()};

    quint16 port() const { return quint16(m_hub.baseUrl().port()); }
    QByteArray get(const QByteArray& path, const QByteArray& headers = {}) const
    {
        return m_api.head("GET", path) + headers + "\r\n";
    }
    QByteArray getMe(const QByteArray& headers = {}) const { return get("/hub/v1/me", headers); }
    QByteArray post(const QByteArray& headers, const QByteArray& body = {}) const
    {
        return m_api.head("POST", m_api.target(u"events"_s)) + headers + "\r\n" + body;
    }
    static QByteArray envelopeMessage(const RawAnswer& answer)
    {
        return ApiAnswer{answer.status, answer.headers, answer.body}.message().toUtf8();
    }

private Q_SLOTS:
    void answersCarryTheHeadersOfAnApi()
    {
        RawClient client(port());
        client.send(getMe());
        const auto answer = client.read();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->headers.value("content-type"), "application/json");
        QCOMPARE(answer->headers.value("connection"), "keep-alive");
        QVERIFY(answer->headers.value("date").endsWith(" GMT"));
        QVERIFY(answer->headers.contains("content-length"));
    }

    void keepsTheConnection()
    {
        RawClient client(port());
        for (int i = 0; i < 5; ++i) {
            client.send(getMe());
            QCOMPARE(client.read().value_or(RawAnswer()).status, 200);
        }
        QVERIFY(client.isOpen());
    }

    void answersAPipelineInOrder()
    {
        RawClient client(port());
        QByteArray requests;
        for (int i = 0; i < 60; ++i)
            requests += get("/hub/v1/workspaces/number" + QByteArray::number(i) + "/events");
        client.send(requests);
        for (int i = 0; i < 60; ++i) {
            const auto answer = client.read();
            QVERIFY(answer);
            QCOMPARE(envelopeMessage(*answer), "workspace not found: number" + QByteArray::number(i));
        }
    }

    void answersAPipelineInOrderWhenTheFirstIsLate()
    {
        m_hub.setFaults({u"GET /me times=1 stall=150"_s});
        RawClient client(port());
        client.send(getMe() + get("/hub/v1/workspaces/other/events"));
        QCOMPARE(client.read().value_or(RawAnswer()).status, 200);
        QCOMPARE(client.read().value_or(RawAnswer()).status, 403);
        m_hub.clearFaults();
    }

    void aRequestInPiecesIsARequest()
    {
        RawClient client(port());
        const QByteArray request = post("Content-Length: 2\r\n", "{}");
        for (const char byte : request) {
            client.send(QByteArray(1, byte));
            client.socket().waitForBytesWritten();
        }
        QCOMPARE(client.read().value_or(RawAnswer()).status, 400);
        QVERIFY(client.isOpen());
    }

    void headHasTheHeadersOfGetAndNoBody()
    {
        RawClient client(port());
        client.send(getMe());
        const auto get = client.read();
        client.send(m_api.head("HEAD", "/hub/v1/me") + "\r\n" + getMe());
        const auto head = client.read(false);
        QVERIFY(get && head);
        QCOMPARE(head->status, 200);
        QCOMPARE(head->headers.value("content-length"), get->headers.value("content-length"));
        // What follows is the next answer, not a body.
        QCOMPARE(client.read().value_or(RawAnswer()).body, get->body);
    }

    void methodsThatAPathLacksAreNamed_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("allow");
        QTest::newRow("delete all events")
            << QByteArray("DELETE") << u"events"_s << QByteArray("GET, HEAD, POST");
        QTest::newRow("post an event's id")
            << QByteArray("POST") << u"events/x"_s << QByteArray("GET, HEAD, DELETE");
        QTest::newRow("post contexts")
            << QByteArray("POST") << u"models/contexts"_s << QByteArray("GET, HEAD");
        QTest::newRow("get all likes") << QByteArray("GET") << u"customers/x/likes"_s << QByteArray("POST");
        QTest::newRow("options") << QByteArray("OPTIONS") << u"events"_s << QByteArray("GET, HEAD, POST");
        QTest::newRow("unknown") << QByteArray("BREW") << u"events"_s << QByteArray("GET, HEAD, POST");
        QTest::newRow("head without get")
            << QByteArray("HEAD") << u"customers/x/jobs"_s << QByteArray("POST");
    }
    void methodsThatAPathLacksAreNamed()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QString, path);
        QFETCH(const QByteArray, allow);
        const auto answer = m_api.send(method, path);
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.headers.value("allow"), allow);
    }

    void unknownPathsAreNotFound()
    {
        for (const QString& path :
             {u""_s, u"event"_s, u"events/"_s, u"events/a/b"_s, u"customers//sessions"_s})
            QCOMPARE(m_api.get(path).status, 404);
        for (const QByteArray path : {"/", "/hub/v1", "/hub/v2/me", "/hub/v1/me/too", "/hub/v1/workspaces"})
            QCOMPARE(m_api.sendTo("GET", path).status, 404);
    }

    void whatIsMalformedIsRefusedAndTheConnectionClosed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray head = m_api.head("POST", m_api.target(u"events"_s));
        QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n") << 400;
        QTest::newRow("TLS") << QByteArray::fromHex("16030100a5010000a1030390") << 400;
        QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
        QTest::newRow("target without slash") << m_api.head("GET", "hub/v1/me") + "\r\n" << 400;
        QTest::newRow("header without colon") << getMe("Nonsense\r\n") << 400;
        QTest::newRow("blank before colon") << getMe("Name : value\r\n") << 400;
        QTest::newRow("no Host") << QByteArray("GET /hub/v1/me HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("two Hosts") << getMe("Host: localhost\r\n") << 400;
        QTest::newRow("no length") << head + "\r\n" << 411;
        QTest::newRow("length no number") << post("Content-Length: ten\r\n") << 400;
        QTest::newRow("negative length") << post("Content-Length: -1\r\n") << 400;
        QTest::newRow("two lengths") << post("Content-Length: 2\r\nContent-Length: 3\r\n", "{}") << 400;
        QTest::newRow("length and chunks")
            << post("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n") << 400;
        QTest::newRow("broken chunk") << post("Transfer-Encoding: chunked\r\n", "zz\r\n") << 400;
        QTest::newRow("endless chunk line")
            << post("Transfer-Encoding: chunked\r\n", "1;" + QByteArray(200'000, 'x')) << 400;
        QTest::newRow("too long by its length") << post("Content-Length: 1048577\r\n") << 413;
        QTest::newRow("too long by its chunks")
            << post("Transfer-Encoding: chunked\r\n", "100001\r\n" + QByteArray(0x100001, 'x')) << 413;
        QTest::newRow("huge header") << getMe("X-Big: " + QByteArray(17'000, 'x') + "\r\n") << 431;
        QTest::newRow("huge header without an end")
            << getMe("X-Big: " + QByteArray(60'000, 'x')).chopped(2) << 431;
        QTest::newRow("huge target") << get('/' + QByteArray(17'000, 'x')) << 431;
        QTest::newRow("many headers") << getMe(QByteArray("X-Many: 1\r\n").repeated(2000)) << 431;
    }
    void whatIsMalformedIsRefusedAndTheConnectionClosed()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        RawClient client(port());
        client.send(bytes);
        const auto answer = client.read();
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->headers.value("connection"), "close");
        QVERIFY(!envelopeMessage(*answer).isEmpty());
        QVERIFY(client.waitForClose());
    }

    void aBodyOfTheGreatestSizePasses()
    {
        RawClient client(port());
        client.send(post("Content-Length: 1048576\r\n") + QByteArray(1048576, ' '));
        const auto answer = client.read();
        QVERIFY(answer);
        QCOMPARE(answer->status, 400);
        QVERIFY(client.isOpen());
        QCOMPARE(envelopeMessage(*answer), "Validation failed");
    }

    void chunksMakeABody()
    {
        RawClient client(port());
        client.send(post("Transfer-Encoding: chunked\r\n", "1\r\n[\r\n1;ext=1\r\n]\r\n0\r\n\r\n") + getMe());
        const auto answer = client.read();
        QVERIFY(answer);
        QCOMPARE(answer->status, 400);
        QVERIFY2(answer->body.contains("must be an object"), answer->body.constData());
        QCOMPARE(client.read().value_or(RawAnswer()).status, 200);
    }

    void continueIsSaidToThoseWhoWaitForIt()
    {
        RawClient client(port());
        client.send(post("Content-Length: 2\r\nExpect: 100-continue\r\n"));
        QCOMPARE(client.read().value_or(RawAnswer()).status, 100);
        client.send("[]");
        QCOMPARE(client.read().value_or(RawAnswer()).status, 400);
        QVERIFY(client.isOpen());
    }

    void continueIsNotSaidToABodyThatIsTooLarge()
    {
        RawClient client(port());
        client.send(post("Content-Length: 2000000\r\nExpect: 100-continue\r\n"));
        QCOMPARE(client.read().value_or(RawAnswer()).status, 413);
    }

    void closesWhenAskedTo_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("Connection: close") << getMe("Connection: close\r\n");
        QTest::newRow("HTTP/1.0") << getMe().replace("HTTP/1.1", "HTTP/1.0");
    }
    void closesWhenAskedTo()
    {
        QFETCH(const QByteArray, request);
        RawClient client(port());
        client.send(request);
        const auto answer = client.read();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->headers.value("connection"), "close");
        QVERIFY(client.waitForClose());
    }

    void keepsAnOldClientThatAsksForIt()
    {
        RawClient client(port());
        client.send(getMe("Connection: keep-alive\r\n").replace("HTTP/1.1", "HTTP/1.0"));
        QCOMPARE(client.read().value_or(RawAnswer()).headers.value("connection"), "keep-alive");
        QVERIFY(client.isOpen());
    }

    void onlyLoopbackHostsAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        for (const char* host :
             {"127.0.0.1", "127.0.0.1:8080", "localhost", "LocalHost:1", "[::1]", "[::1]:80"})
            QTest::newRow(host) << QByteArray(host) << 200;
        for (const char* host :
             {"example.com", "localhost.example.com:80", "127.0.0.1.example.com", "10.0.0.1",
              "evil@127.0.0.1", ""})
            QTest::newRow(host) << QByteArray(host) << 403;
    }
    void onlyLoopbackHostsAreAnswered()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const int, status);
        const QByteArray line = "Host: 127.0.0.1:" + QByteArray::number(port());
        RawClient client(port());
        client.send(getMe().replace(line, QByteArray("Host: " + host)));
        QCOMPARE(client.read().value_or(RawAnswer()).status, status);
        client.send(getMe().replace("/hub/v1/me", QByteArray("http://" + host + "/hub/v1/me")));
        QCOMPARE(client.read().value_or(RawAnswer()).status, status);
    }

    void aRightTokenIsNeeded_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("status");
        const QByteArray token = m_hub.token().reveal();
        QTest::newRow("right") << "Authorization: Bearer " + token << 200;
        QTest::newRow("right, lower case") << "authorization: bearer " + token << 200;
        QTest::newRow("none") << QByteArray("X-Nothing: 1") << 401;
        QTest::newRow("empty") << QByteArray("Authorization:") << 401;
        QTest::newRow("only the scheme") << QByteArray("Authorization: Bearer") << 401;
        QTest::newRow("wrong") << QByteArray("Authorization: Bearer wrong") << 401;
        QTest::newRow("too short") << "Authorization: Bearer " + token.chopped(1) << 401;
        QTest::newRow("too long") << "Authorization: Bearer " + token + '0' << 401;
        QTest::newRow("another scheme") << "Authorization: Basic " + token << 401;
        QTest::newRow("no scheme") << "Authorization: " + token << 401;
    }
    void aRightTokenIsNeeded()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const int, status);
        RawClient client(port());
        client.send("GET /hub/v1/me HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n");
        const auto answer = client.read();
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        if (status == 401) {
            QCOMPARE(envelopeMessage(*answer), "The client is not authorized to access the API");
            QCOMPARE(answer->headers.value("www-authenticate"), "Bearer");
        }
    }

    void theTokenIsAskedForBeforeAnythingIsTold()
    {
        RawClient client(port());
        client.send("GET /hub/v1/workspaces/x/nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(client.read().value_or(RawAnswer()).status, 401);
    }

    void aClientThatSitsIdleIsSentAway()
    {
        auto options = SandboxFixture::emptyHub();
        options.limits.idleMs = 200;
        const SandboxFixture hub(options);
        RawClient silent(quint16(hub.baseUrl().port()));
        RawClient slow(quint16(hub.baseUrl().port()));
        slow.send("GET /hub/v1/me HTTP/1.1\r\nHo");
        QVERIFY(silent.waitForClose());
        QVERIFY(silent.pending().isEmpty());
        QCOMPARE(slow.read().value_or(RawAnswer()).status, 408);
        QVERIFY(slow.waitForClose());
    }

    void aTrickleDoesNotCountAsBeingBusy()
    {
        auto options = SandboxFixture::emptyHub();
        options.limits.idleMs = 300;
        const SandboxFixture hub(options);
        RawClient client(quint16(hub.baseUrl().port()));
        client.send("GET /hub/v1/me HTTP/1.1\r\nX-Slow: ");
        QElapsedTimer timer;
        timer.start();
        while (client.isOpen() && timer.elapsed() < 5000) {
            client.send("x");
            client.socket().waitForReadyRead(20);
        }
        QVERIFY(!client.isOpen() || timer.elapsed() < 5000);
        QCOMPARE(client.read().value_or(RawAnswer()).status, 408);
    }

    void oneClientDoesNotHoldUpAnother()
    {
        m_hub.setFaults({u"GET /me times=1 stall"_s});
        RawClient stalled(port());
        stalled.send(getMe());
        QTRY_VERIFY(stalled.socket().bytesToWrite() == 0);
        RawClient half(port());
        half.send("POST /hub/v1");
        // The stalled request may come second: whichever it is, the other one is answered.
        RawClient quick(port());
        quick.send(get("/hub/v1/workspaces/x/events"));
        QCOMPARE(quick.read().value_or(RawAnswer()).status, 403);
        m_hub.clearFaults();
    }

    void tooManyClientsAreToldSo()
    {
        auto options = SandboxFixture::emptyHub();
        options.limits.maxConnections = 2;
        const SandboxFixture hub(options);
        const auto hubPort = quint16(hub.baseUrl().port());
        const QByteArray request = ApiClient(hub.info()).head("GET", "/hub/v1/me") + "\r\n";
        {
            RawClient first(hubPort);
            RawClient second(hubPort);
            first.send(request);
            second.send(request);
            QCOMPARE(first.read().value_or(RawAnswer()).status, 200);
            QCOMPARE(second.read().value_or(RawAnswer()).status, 200);
            RawClient third(hubPort);
            QCOMPARE(third.read().value_or(RawAnswer()).status, 503);
            QVERIFY(third.waitForClose());
        }
        // Those who left make room.
        QTRY_VERIFY([&] {
            RawClient later(hubPort);
            later.send(request);
            return later.read().value_or(RawAnswer()).status == 200;
        }());
    }

    void ids_areDecodedOneByOne()
    {
        const auto answer = m_api.get(u"customers/a%2Fb%20%C3%A9"_s);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.message(), u"customer not found a/b é"_s);
    }
};

HUBSCOPE_TEST(HttpTest)
#include "tst_http.moc"

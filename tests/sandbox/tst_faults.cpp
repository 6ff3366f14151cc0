// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/apiclient.h"
#include "sandbox/faultrule.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::sandbox;
using namespace hubscope::test;

Q_DECLARE_METATYPE(hubscope::sandbox::FaultRule)

/// Faults on purpose: the grammar of the rules, which requests they hit, and what reaches the wire.
class FaultsTest : public QObject
{
    Q_OBJECT

private:
    SandboxFixture m_hub;
    ApiClient m_api{m_hub.info()};

    QList<int> statuses(int count, const QString& path = u"customers"_s)
    {
        QList<int> seen;
        for (int i = 0; i < count; ++i)
            seen.append(m_api.get(path).status);
        return seen;
    }

    int customerCount() { return m_api.get(u"customers?size=1"_s).total(); }
    QByteArray customerBody(const QByteArray& externalId) const
    {
        return "{\"nodeId\":\"" + m_api.nodeId() + "\",\"externalId\":\"" + externalId + "\"}";
    }

private Q_SLOTS:
    void cleanup() { m_hub.clearFaults(); }

    void rulesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FaultRule>("rule");
        QTest::newRow("status") << u"POST /events every=3 status=503 retry-after=2"_s
                                << FaultRule{u"POST"_s, u"/events"_s, 0, 3, 0, FaultRule::Status{503, 2}};
        QTest::newRow("any order") << u"* * status=429 times=2 skip=1"_s
                                   << FaultRule{u"*"_s, u"*"_s, 1, 1, 2, FaultRule::Status{429, {}}};
        QTest::newRow("stall") << u"get /customers/* stall"_s
                               << FaultRule{u"GET"_s, u"/customers/*"_s, 0, 1, 0, FaultRule::Stall()};
        QTest::newRow("stall for") << u"GET /me stall=250"_s
                                   << FaultRule{u"GET"_s, u"/me"_s, 0, 1, 0, FaultRule::Stall{250}};
        QTest::newRow("cut") << u"GET *  cut=0"_s << FaultRule{u"GET"_s, u"*"_s, 0, 1, 0, FaultRule::Cut{0}};
        QTest::newRow("drop before") << u"GET * drop=before"_s
                                     << FaultRule{u"GET"_s, u"*"_s, 0, 1, 0, FaultRule::Drop{false}};
        QTest::newRow("drop after") << u"GET * drop=after"_s
                                    << FaultRule{u"GET"_s, u"*"_s, 0, 1, 0, FaultRule::Drop{true}};
        QTest::newRow("garbage") << u"GET * garbage"_s
                                 << FaultRule{u"GET"_s, u"*"_s, 0, 1, 0, FaultRule::Garbage()};
    }
    void rulesAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const FaultRule, rule);
        const auto read = parseFaultRule(text);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QVERIFY(*read == rule);
    }

    void rulesThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("empty") << QString() << u"METHOD PATH"_s;
        QTest::newRow("no action") << u"GET /events every=2"_s << u"exactly one"_s;
        QTest::newRow("two actions") << u"GET /events garbage stall"_s << u"exactly one"_s;
        QTest::newRow("path") << u"GET events garbage"_s << u"\"events\""_s;
        QTest::newRow("word") << u"GET /events explode"_s << u"\"explode\""_s;
        QTest::newRow("status") << u"GET /events status=200"_s << u"\"status=200\""_s;
        QTest::newRow("number") << u"GET /events every=0 garbage"_s << u"\"every=0\""_s;
        QTest::newRow("no number") << u"GET /events cut=all"_s << u"\"cut=all\""_s;
        QTest::newRow("when") << u"GET /events drop=during"_s << u"\"drop=during\""_s;
        QTest::newRow("retry-after alone") << u"GET /events garbage retry-after=1"_s << u"\"retry-after\""_s;
    }
    void rulesThatMakeNoSenseAreRefused()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, named);
        const auto read = parseFaultRule(text);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
    }

    void aStatusComesWithEnvelopeAndRetryAfter()
    {
        m_hub.setFaults({u"GET /customers times=1 status=429 retry-after=7"_s});
        const auto answer = m_api.get(u"customers"_s);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.headers.value("retry-after"), "7");
        QCOMPARE(answer.message(), u"Too Many Requests"_s);
        QCOMPARE(m_api.get(u"customers"_s).status, 200);
    }

    void howOftenIsCountedExactly()
    {
        m_hub.setFaults({u"GET /customers skip=2 every=3 times=2 status=503"_s});
        const QList<int> expected{200, 200, 200, 200, 503, 200, 200, 503, 200, 200, 200, 200};
        QCOMPARE(statuses(12), expected);
    }

    void onlyMatchingRequestsCount()
    {
        m_hub.setFaults({u"POST /events every=2 status=503"_s, u"GET /customers/* status=500"_s});
        QCOMPARE(statuses(3), (QList<int>{200, 200, 200}));
        QCOMPARE(statuses(2, u"customers/some/sessions"_s), (QList<int>{500, 500}));
        QCOMPARE(m_api.post(u"events"_s, "{}").status, 400);
        QCOMPARE(m_api.post(u"events"_s, "{}").status, 503);
    }

    void theFirstRuleThatIsDueActs()
    {
        m_hub.setFaults({u"GET * every=2 status=501"_s, u"GET /customers status=502"_s});
        QCOMPARE(statuses(4), (QList<int>{502, 501, 502, 501}));
    }

    void pathsOutsideTheWorkspaceMatchToo()
    {
        m_hub.setFaults({u"GET /me status=500"_s});
        QCOMPARE(m_api.sendTo("GET", "/hub/v1/me").status, 500);
        QCOMPARE(m_api.get(u"customers"_s).status, 200);
    }

    void aStatusDoesNoWork()
    {
        m_hub.setFaults({u"POST /customers times=1 status=500"_s});
        const int before = customerCount();
        QCOMPARE(m_api.post(u"customers"_s, customerBody("unborn")).status, 500);
        QCOMPARE(customerCount(), before);
    }

    void droppedBeforeNothingIsDone()
    {
        m_hub.setFaults({u"POST /customers times=1 drop=before"_s});
        const int before = customerCount();
        QCOMPARE(m_api.post(u"customers"_s, customerBody("lost")).status, 0);
        QCOMPARE(customerCount(), before);
    }

    void droppedAfterTheWorkIsDone()
    {
        m_hub.setFaults({u"POST /customers times=1 drop=after"_s});
        const int before = customerCount();
        QCOMPARE(m_api.post(u"customers"_s, customerBody("kept")).status, 0);
        QCOMPARE(customerCount(), before + 1);
    }

    void whatFollowsADropIsLostWithIt()
    {
        m_hub.setFaults({u"POST /customers times=1 drop=after"_s});
        const int before = customerCount();
        const auto post = [this](const QByteArray& body) -> QByteArray {
            return m_api.head("POST", m_api.target(u"customers"_s)) +
                   "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        };
        RawClient client(quint16(m_hub.baseUrl().port()));
        // The answer to the first is still on its way when the second is dropped.
        client.send(
            m_api.head("GET", m_api.target(u"customers?size=1"_s)) + "\r\n" + post(customerBody("dropped")) +
            post(customerBody("behind it")));
        QVERIFY(client.waitForClose());
        QCOMPARE(customerCount(), before + 1);
    }

    void aCutBodyIsShorterThanPromised()
    {
        m_hub.setFaults({u"GET /customers times=1 cut=5"_s});
        const auto answer = m_api.get(u"customers?size=1"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "{\"ele");
        QVERIFY(answer.headers.value("content-length").toInt() > 5);
    }

    void garbageIsNoJson()
    {
        m_hub.setFaults({u"GET /customers times=1 garbage"_s});
        const auto answer = m_api.get(u"customers"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("content-type"), "text/html");
        QVERIFY(answer.body.startsWith("<!DOCTYPE"));
        QVERIFY(answer.json().isEmpty());
    }

    void aStallDoesTheWorkAndSaysNothing()
    {
        m_hub.setFaults({u"POST /customers times=1 stall"_s});
        const int before = customerCount();
        RawClient client(quint16(m_hub.baseUrl().port()));
        const QByteArray body = customerBody("silent");
        client.send(
            m_api.head("POST", m_api.target(u"customers"_s)) +
            "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QTRY_COMPARE(customerCount(), before + 1);
        QVERIFY(!client.socket().waitForReadyRead(50));
        QVERIFY(client.isOpen());
    }

    void latencyHoldsEveryAnswerBack()
    {
        m_hub.setLatency(120);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_api.get(u"customers"_s).status, 200);
        QVERIFY(timer.elapsed() >= 119);
        m_hub.setLatency(0);
    }
};

HUBSCOPE_TEST(FaultsTest)
#include "tst_faults.moc"

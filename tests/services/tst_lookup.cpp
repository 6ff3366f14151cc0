// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lookup.h"

#include "recordedhub.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

const QString uuid = u"0f3c9a52-12ab-4cde-8f01-23456789abcd"_s;

Answer list(const QByteArray& elements)
{
    return Answer::json("{\"elements\":[" + elements + "]}");
}

/// Knows one customer c-1 (external id `Ada`, as part of c-2's name too) and one event under `uuid`.
Answer smallHub(const Received& request)
{
    const QByteArray path = request.path().mid(int(qstrlen("/hub/v1/workspaces/w-1")));
    if (path == "/events/" + uuid.toLatin1())
        return Answer::json("{\"id\":\"" + uuid.toLatin1() + "\"}");
    if (path == "/customers/c-1")
        return Answer::json("{\"id\":\"c-1\"}");
    if (path == "/customers" && request.target.contains("externalId=Ada"))
        return list("{\"id\":\"c-1\"}");
    if (path == "/customers" && request.target.contains("query="))
        return list(request.target.contains("nobody") ? "" : "{\"id\":\"c-2\"},{\"id\":\"c-1\"}");
    if (path == "/customers")
        return list("");
    return Answer::json("{\"message\":\"not found\"}", 404);
}

} // namespace

class LookUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_server->setHandler(smallHub);
        m_hub = std::make_unique<Hub>(RecordedHub::profileOf(*m_server), AccessToken(), m_log, m_clock);
        m_hub->setRetryPolicy(RetryPolicy::never());
    }

    void finds_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("customers");
        QTest::addColumn<QString>("events");
        QTest::addColumn<int>("requests");
        QTest::newRow("empty") << QString() << QString() << QString() << 0;
        QTest::newRow("uuid") << uuid << QString() << uuid << 2;
        QTest::newRow("customer") << u"customer:c-1"_s << u"c-1"_s << QString() << 1;
        QTest::newRow("unknown customer") << u"customer:c-9"_s << QString() << QString() << 1;
        QTest::newRow("event") << u"event:"_s + uuid << QString() << uuid << 1;
        QTest::newRow("external id") << u"ext:Ada"_s << u"c-1"_s << QString() << 1;
        QTest::newRow("email") << u"ada@example.com"_s << u"c-1 c-2"_s << QString() << 1;
        QTest::newRow("anything, each once") << u"Ada"_s << u"c-1 c-2"_s << QString() << 2;
        QTest::newRow("nothing") << u"nobody"_s << QString() << QString() << 2;
    }

    void finds()
    {
        QFETCH(QString, line);
        Got<LookupResult> got;
        got.call = lookUp(*m_hub, understandLine(line), got.completion());
        QCOMPARE(got.completions, 0);
        QVERIFY(got.wait());
        QVERIFY(got.value);
        QStringList customers;
        for (const Fetched<Customer>& customer : got.value->customers)
            customers.append(customer.value.id);
        customers.sort();
        QStringList events;
        for (const Fetched<Event>& event : got.value->events)
            events.append(event.value.id);
        QTEST(customers.join(u' '), "customers");
        QTEST(events.join(u' '), "events");
        QTEST(int(m_server->requests().size()), "requests");
        QCOMPARE(got.value->isEmpty(), customers.isEmpty() && events.isEmpty());
        QVERIFY(!got.call.isActive());
    }

    void oneMeaningMayFail()
    {
        m_server->setHandler([](const Received& request) {
            return request.target.contains("/customers/") ? Answer::http(500) : smallHub(request);
        });
        Got<LookupResult> got;
        got.call = lookUp(*m_hub, understandLine(uuid), got.completion());
        QVERIFY(got.wait());
        QVERIFY(got.value);
        QCOMPARE(got.value->events.size(), 1);
    }

    void allMeaningsFail()
    {
        m_server->setHandler([](const Received&) { return Answer::http(401); });
        Got<LookupResult> got;
        got.call = lookUp(*m_hub, understandLine(uuid), got.completion());
        QVERIFY(got.wait());
        QCOMPARE(got.error->kind, ErrorKind::Unauthorized);
        QCOMPARE(got.completions, 1);
    }

    void aNodeThatIsUnknownIsNotNothingFound()
    {
        m_server->setHandler(
            [](const Received&) { return Answer::json("{\"message\":\"node not found n-1\"}", 404); });
        Got<LookupResult> got;
        got.call = lookUp(*m_hub, understandLine(u"Ada"_s), got.completion());
        QVERIFY(got.wait());
        QVERIFY(got.error);
        QCOMPARE(got.error->message, u"node not found n-1"_s);
    }

    void cancelIsSilent()
    {
        for (const QString& line : {uuid, QString()}) {
            Got<LookupResult> got;
            got.call = lookUp(*m_hub, understandLine(line), got.completion());
            got.call.cancel();
            Got<LookupResult> later;
            later.call = lookUp(*m_hub, understandLine(u"Ada"_s), later.completion());
            QVERIFY(later.wait());
            QCOMPARE(got.completions, 0);
        }
    }

private:
    ManualClock m_clock;
    WireLog m_log;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Hub> m_hub;
};

HUBSCOPE_TEST(LookUpTest)
#include "tst_lookup.moc"

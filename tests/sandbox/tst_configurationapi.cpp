// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/apiclient.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// What the workspace consists of, who asks, and the trend of its events.
class ConfigurationApiTest : public QObject
{
    Q_OBJECT

private:
    SandboxFixture m_hub;
    ApiClient m_api{m_hub.info()};

    int postViewedPage(const QString& customer, const QByteArray& json = {})
    {
        return m_api.postEvent(customer, json).status;
    }
    QJsonArray trend(const QString& query)
    {
        return m_api.get(u"analytics/trend/event?"_s + query).elements();
    }

private Q_SLOTS:
    void allEventTypesAreListed()
    {
        const auto first = m_api.get(u"configuration/events"_s);
        QCOMPARE(first.elements().size(), 10);
        QCOMPARE(first.total(), 47);
        const auto all = m_api.get(u"configuration/events?size=100"_s).elements();
        QCOMPARE(all.size(), 47);
        for (const QJsonValue& type : all) {
            QCOMPARE(type[u"enabled"_s], true);
            QVERIFY(!type[u"label"_s].toString().isEmpty());
            QVERIFY(!type[u"description"_s].toString().isEmpty());
            QVERIFY(type[u"mode"_s] == u"ACTIVE"_s || type[u"mode"_s] == u"PASSIVE"_s);
            QCOMPARE(type[u"propertiesSchema"_s][u"type"_s], u"object"_s);
        }
        QCOMPARE(m_api.get(u"configuration/events?page=-1"_s).violations(), QStringList{u"page"_s});
    }

    void oneEventTypeIsRead()
    {
        const auto answer = m_api.get(u"configuration/events/completedOrder"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.id(), u"completedOrder"_s);
        QVERIFY(answer.json()[u"propertiesSchema"_s][u"properties"_s].toObject().contains(u"orderId"_s));
        for (const QByteArray method : {"GET", "PUT"})
            QCOMPARE(m_api.send(method, u"configuration/events/flew"_s, "{}").status, 404);
    }

    void aDisabledTypeIsRefusedUntilItIsEnabled()
    {
        const QString customer = m_api.addCustomer("\"extended\":{}");
        const QString path = u"configuration/events/viewedPage"_s;
        QCOMPARE(postViewedPage(customer), 202);
        const auto put = m_api.send("PUT", path, "{\"enabled\":false,\"label\":\"Seen\"}");
        QCOMPARE(put.status, 200);
        QCOMPARE(put.body, m_api.get(path).body);
        QCOMPARE(put.json()[u"enabled"_s], false);
        QCOMPARE(put.json()[u"label"_s], u"Seen"_s);
        QCOMPARE(put.json()[u"mode"_s], u"ACTIVE"_s);

        const auto refused = m_api.postEvent(customer);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.violations(), QStringList{u"/type"_s});
        // What was stored before is still found by its type.
        QCOMPARE(m_api.get(u"events?type=viewedPage&customerId="_s + customer).total(), 1);

        QCOMPARE(m_api.send("PUT", path, "{\"enabled\":true}").status, 200);
        QCOMPARE(postViewedPage(customer), 202);
    }

    void configurationsThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("path");
        QTest::newRow("not an object") << QByteArray("[]") << QString();
        QTest::newRow("enabled") << QByteArray("{\"enabled\":\"no\"}") << u"/enabled"_s;
        QTest::newRow("id") << QByteArray("{\"id\":\"loggedIn\"}") << u"/id"_s;
        QTest::newRow("type") << QByteArray("{\"type\":\"loggedIn\"}") << u"/type"_s;
        QTest::newRow("mode") << QByteArray("{\"mode\":\"BOTH\"}") << u"/mode"_s;
        QTest::newRow("label") << QByteArray("{\"label\":null}") << u"/label"_s;
        QTest::newRow("schema") << QByteArray("{\"propertiesSchema\":\"no JSON\"}") << u"/propertiesSchema"_s;
    }
    void configurationsThatMakeNoSenseAreRefused()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, path);
        const auto answer = m_api.send("PUT", u"configuration/events/searched"_s, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.violations(), QStringList{path});
    }

    void aSchemaMayBeAStringOfJson()
    {
        const QByteArray body = "{\"propertiesSchema\":\"{\\\"type\\\":\\\"object\\\"}\"}";
        const auto answer = m_api.send("PUT", u"configuration/events/searched"_s, body);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"propertiesSchema"_s], u"{\"type\":\"object\"}"_s);
    }

    void aConfiguredSchemaIsWhatEventsAreJudgedBy_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::newRow("object") << QByteArray("{\"properties\":{\"own\":{\"type\":\"integer\"}}}");
        QTest::newRow("string") << QByteArray(
            "\"{\\\"properties\\\":{\\\"own\\\":{\\\"type\\\":\\\"integer\\\"}}}\"");
    }
    void aConfiguredSchemaIsWhatEventsAreJudgedBy()
    {
        QFETCH(const QByteArray, schema);
        const QString customer = m_api.addCustomer("\"extended\":{}");
        const auto post = [&](const QByteArray& own) {
            return m_api.post(
                u"events"_s,
                "{\"customerId\":\"" + customer.toUtf8() +
                    "\",\"type\":\"loggedOut\",\"context\":\"WEB\",\"properties\":{\"own\":" + own + "}}");
        };
        const QString path = u"configuration/events/loggedOut"_s;
        const QByteArray bundled = m_api.get(path).body;
        QCOMPARE(post("1").violations(), QStringList{u"/properties/own"_s});
        QCOMPARE(m_api.send("PUT", path, "{\"propertiesSchema\":" + schema + '}').status, 200);
        QCOMPARE(post("1").status, 202);
        QCOMPARE(post("\"1\"").violations(), QStringList{u"/properties/own"_s});
        QCOMPARE(m_api.send("PUT", path, bundled).status, 200);
        QCOMPARE(post("1").status, 400);
    }

    void theContextsAreListed()
    {
        const auto contexts = m_api.get(u"models/contexts"_s).elements();
        QCOMPARE(contexts.size(), 9);
        QStringList ids;
        for (const QJsonValue& context : contexts) {
            ids.append(context[u"id"_s].toString());
            QVERIFY(context[u"propertiesSchema"_s].isObject());
        }
        QVERIFY(ids.contains(u"CONTACT_CENTER"_s) && ids.contains(u"OTHER"_s));
    }

    void theNodesAreListed()
    {
        const auto nodes = m_api.get(u"configuration/nodes/entries"_s);
        QCOMPARE(nodes.total(), 2);
        QCOMPARE(nodes.elements()[0][u"id"_s].toString(), m_hub.nodeId());
        QVERIFY(!nodes.elements()[0][u"name"_s].toString().isEmpty());
    }

    void whoAsksIsToldOutsideTheWorkspace()
    {
        const auto me = m_api.sendTo("GET", "/hub/v1/me");
        QCOMPARE(me.status, 200);
        const QJsonObject workspace = me.json()[u"workspaces"_s][0].toObject();
        QCOMPARE(workspace[u"id"_s].toString(), m_hub.workspaceId());
        QCOMPARE(workspace[u"nodes"_s][0][u"id"_s].toString(), m_hub.nodeId());
        QCOMPARE(workspace[u"nodes"_s][0][u"permission"_s], u"RW"_s);
        QCOMPARE(m_api.get(u"me"_s).status, 404);
        QVERIFY(!me.body.contains(m_hub.token().reveal()));
    }

    void theTrendCountsByPeriod()
    {
        const QString customer = m_api.addCustomer("\"externalId\":\"trend\"");
        for (const QByteArray date :
             {"2020-03-31T23:59:59.999Z", "2020-04-01T00:00:00Z", "2020-04-03T12:00:00Z",
              "2020-04-03T13:00:00Z"})
            postViewedPage(customer, "\"date\":\"" + date + '"');

        const auto days = trend(u"mode=DAILY&startDate=2020-03-31&endDate=2020-04-03"_s);
        QCOMPARE(days.size(), 4);
        QCOMPARE(days[0][u"date"_s], u"2020-03-31"_s);
        QList<int> counts;
        for (const QJsonValue& day : days)
            counts.append(day[u"count"_s].toInt());
        QCOMPARE(counts, (QList<int>{1, 1, 0, 2}));

        const auto weeks = trend(u"mode=WEEKLY&startDate=2020-03-31&endDate=2020-04-06"_s);
        QCOMPARE(weeks.size(), 2);
        QCOMPARE(weeks[0][u"date"_s], u"2020-03-30"_s);
        QCOMPARE(weeks[0][u"count"_s], 4);
        QCOMPARE(weeks[1][u"date"_s], u"2020-04-06"_s);

        const auto months = trend(u"mode=MONTHLY&startDate=2020-03-01&endDate=2020-04-30"_s);
        QCOMPARE(months.size(), 2);
        QCOMPARE(months[0][u"count"_s], 1);
        QCOMPARE(months[1][u"count"_s], 3);
    }

    void theTrendIsFiltered_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("count");
        QTest::newRow("all") << u"eventType=loggedIn,viewedPage"_s << 1;
        QTest::newRow("type") << u"eventType=loggedIn"_s << 0;
        QTest::newRow("context") << u"context=WEB"_s << 1;
        QTest::newRow("another context") << u"context=MOBILE"_s << 0;
    }
    void theTrendIsFiltered()
    {
        QFETCH(const QString, query);
        QFETCH(const int, count);
        static const int posted = postViewedPage(
            m_api.addCustomer("\"externalId\":\"filtered\""), "\"date\":\"2019-01-01T10:00:00Z\"");
        QCOMPARE(posted, 202);
        const auto days = trend(u"startDate=2019-01-01&endDate=2019-01-01&"_s + query);
        QCOMPARE(days.size(), 1);
        QCOMPARE(days[0][u"count"_s], count);
        const QString node = m_api.get(u"configuration/nodes/entries"_s).elements()[1][u"id"_s].toString();
        QCOMPARE(trend(u"startDate=2019-01-01&endDate=2019-01-01&nodes="_s + node)[0][u"count"_s], 0);
    }

    void trendsThatDoNotParseAreRefused_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("path");
        QTest::newRow("mode") << u"mode=HOURLY"_s << u"mode"_s;
        QTest::newRow("start") << u"startDate=soon"_s << u"startDate"_s;
        QTest::newRow("order") << u"startDate=2020-01-02&endDate=2020-01-01"_s << u"startDate"_s;
        QTest::newRow("too long") << u"startDate=1970-01-01&endDate=2020-01-01"_s << u"startDate"_s;
        QTest::newRow("node") << u"nodes=far"_s << u"nodes"_s;
        QTest::newRow("type") << u"eventType=flew"_s << u"eventType"_s;
    }
    void trendsThatDoNotParseAreRefused()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, path);
        const auto answer = m_api.get(u"analytics/trend/event?"_s + query);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.violations(), QStringList{path});
    }

    void theTrendOfToday()
    {
        const auto days = trend(QString());
        QCOMPARE(days.size(), 31);
    }
};

HUBSCOPE_TEST(ConfigurationApiTest)
#include "tst_configurationapi.moc"

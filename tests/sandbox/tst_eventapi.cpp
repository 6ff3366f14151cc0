// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timestamp.h"
#include "sandbox/apiclient.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

/// GET, POST and DELETE of events, against the contract.
class EventApiTest : public QObject
{
    Q_OBJECT

private:
    SandboxFixture m_hub;
    ApiClient m_api{m_hub.info()};
    QString m_customer;

    ApiAnswer list(const QString& query = {})
    {
        return m_api.get(u"events?customerId=%1&%2"_s.arg(m_customer, query));
    }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_customer = m_api.addCustomer("\"externalId\":\"person " + QByteArray::number(++count) + '"');
        QVERIFY(!m_customer.isEmpty());
    }

    void aPostedEventIsReadAsItWas()
    {
        const QByteArray properties =
            "{\"title\":\"𝄞 \\\"quoted\\\" \",\"extraProperties\":{\"z\":1.10,\"a\":9007199254740993,"
            "\"big\":1.0e+2,\"list\":[1,{\"b\":null}],\"x\":{}}}";
        const auto posted = m_api.post(
            u"events"_s, "{\"customerId\":\"" + m_customer.toUtf8() +
                             "\",\"type\":\"viewedPage\",\"context\":\"MOBILE\",\"mode\":\"PASSIVE\","
                             "\"date\":\"2024-02-29T23:59:58.5+01:00\","
                             "\"contextInfo\":{\"app\":{\"version\":1.0}},\"tracking\":{\"ga\":{\"utm_"
                             "source\":\"x\"}},\"properties\":" +
                             properties + '}');
        QCOMPARE(posted.status, 202);
        QVERIFY(posted.body.isEmpty());

        const QJsonObject event = list().elements().at(0).toObject();
        QCOMPARE(event[u"customerId"_s], m_customer);
        QCOMPARE(event[u"type"_s], u"viewedPage"_s);
        QCOMPARE(event[u"context"_s], u"MOBILE"_s);
        QCOMPARE(event[u"mode"_s], u"PASSIVE"_s);
        QCOMPARE(event[u"date"_s], u"2024-02-29T22:59:58.500+0000"_s);
        QVERIFY(event[u"bringBackProperties"_s].isNull());
        QVERIFY(event.contains(u"bringBackProperties"_s));
        QVERIFY(event[u"registeredAt"_s].toString().endsWith(u"+0000"_s));
        const QByteArray text = m_api.get(u"events/"_s + event[u"id"_s].toString()).body;
        QVERIFY2(text.contains(QByteArray("\"properties\":" + properties)), text.constData());
        QVERIFY(text.contains("\"contextInfo\":{\"app\":{\"version\":1.0}}"));
        QVERIFY(text.contains("\"tracking\":{\"ga\":{\"utm_source\":\"x\"}}"));
        QVERIFY2(list().body.contains(text), "a page shows the same text as the single event");
    }

    void aNumberTooLargeForADoubleSurvives()
    {
        const auto posted = m_api.post(
            u"events"_s, "{\"customerId\":\"" + m_customer.toUtf8() +
                             "\",\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{"
                             "\"extraProperties\":{\"big\":1e400}}}");
        QCOMPARE(posted.status, 202);
        QVERIFY(list().body.contains("\"properties\":{\"extraProperties\":{\"big\":1e400}}"));
    }

    void whatIsLeftOutHasDefaults()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        QCOMPARE(m_api.postEvent(m_customer).status, 202);
        const QJsonObject event = list().elements().at(0).toObject();
        const auto date = parseTimestamp(event[u"date"_s].toString());
        QVERIFY(date && *date >= before && *date <= QDateTime::currentMSecsSinceEpoch());
        QCOMPARE(event[u"mode"_s], u"ACTIVE"_s);
        QCOMPARE(event[u"contextInfo"_s], QJsonObject());
        QVERIFY(event[u"tracking"_s].isNull());
    }

    void bodiesThatBreakTheEnvelopeAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("violations");
        const QByteArray rest = "\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{}}";
        const QByteArray known = "{\"customerId\":\"CUSTOMER\",";
        QTest::newRow("not JSON") << QByteArray("{") << QStringList{QString()};
        QTest::newRow("empty") << QByteArray("") << QStringList{QString()};
        QTest::newRow("not an object") << QByteArray("[]") << QStringList{QString()};
        QTest::newRow("nothing") << QByteArray("{}")
                                 << QStringList{
                                        u"/context"_s, u"/customerId"_s, u"/properties"_s, u"/type"_s};
        QTest::newRow("unknown key") << QByteArray(known + "\"extra\":1,\"a/b\":2," + rest)
                                     << QStringList{u"/a~1b"_s, u"/extra"_s};
        QTest::newRow("keys of a read")
            << QByteArray(known + "\"id\":\"1\",\"registeredAt\":\"2020-01-01\"," + rest)
            << QStringList{u"/id"_s, u"/registeredAt"_s};
        QTest::newRow("no identity") << QByteArray("{" + rest) << QStringList{u"/customerId"_s};
        QTest::newRow("null identity")
            << QByteArray("{\"customerId\":null," + rest) << QStringList{u"/customerId"_s};
        QTest::newRow("empty identity")
            << QByteArray("{\"customerId\":\"\"," + rest) << QStringList{u"/customerId"_s};
        QTest::newRow("number for identity")
            << QByteArray("{\"customerId\":1," + rest) << QStringList{u"/customerId"_s};
        QTest::newRow("bad date") << QByteArray(known + "\"date\":\"2024-02-30\"," + rest)
                                  << QStringList{u"/date"_s};
        QTest::newRow("number for date")
            << QByteArray(known + "\"date\":5," + rest) << QStringList{u"/date"_s};
        QTest::newRow("mode") << QByteArray(known + "\"mode\":\"MAYBE\"," + rest) << QStringList{u"/mode"_s};
        QTest::newRow("tracking") << QByteArray(known + "\"tracking\":[]," + rest)
                                  << QStringList{u"/tracking"_s};
        QTest::newRow("contextInfo") << QByteArray(known + "\"contextInfo\":\"\"," + rest)
                                     << QStringList{u"/contextInfo"_s};
        QTest::newRow("properties")
            << QByteArray(known + "\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":null}")
            << QStringList{u"/properties"_s};
        QTest::newRow("unknown names")
            << QByteArray(known + "\"type\":\"flew\",\"context\":\"MOON\",\"properties\":{}}")
            << QStringList{u"/context"_s, u"/type"_s};
        QTest::newRow("wrong types") << QByteArray(known + "\"type\":1,\"context\":[],\"properties\":[]}")
                                     << QStringList{u"/context"_s, u"/properties"_s, u"/type"_s};
        QTest::newRow("bring back") << QByteArray("{\"bringBackProperties\":[]," + rest)
                                    << QStringList{u"/bringBackProperties"_s};
        QTest::newRow("bring back nothing")
            << QByteArray("{\"bringBackProperties\":{}," + rest)
            << QStringList{
                   u"/bringBackProperties/nodeId"_s, u"/bringBackProperties/type"_s,
                   u"/bringBackProperties/value"_s};
        QTest::newRow("bring back by what")
            << QByteArray(
                   "{\"bringBackProperties\":{\"type\":\"EMAIL\",\"value\":\"x\",\"nodeId\":\"n\"}," + rest)
            << QStringList{u"/bringBackProperties/type"_s};
    }
    void bodiesThatBreakTheEnvelopeAreRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(const QStringList, violations);
        const auto answer = m_api.post(u"events"_s, body.replace("CUSTOMER", m_customer.toUtf8()));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.violations(), violations);
        const QJsonObject envelope = answer.json();
        for (const QString& key : {u"message"_s, u"logref"_s, u"data"_s, u"errors"_s})
            QVERIFY2(envelope.contains(key), qPrintable(key));
        for (const QJsonValue& error : envelope[u"errors"_s].toArray())
            QVERIFY(!error[u"message"_s].toString().isEmpty());
        QCOMPARE(list().total(), 0);
    }

    void payloadsThatBreakTheirSchemasAreRefused()
    {
        const QByteArray order =
            "{\"customerId\":\"" + m_customer.toUtf8() +
            "\",\"type\":\"completedOrder\",\"context\":\"WEB\",\"date\":\"soon\","
            "\"properties\":{\"orderid\":1,\"products\":[{\"price\":1},{\"price\":\"12,50\"}]},"
            "\"contextInfo\":{\"client\":{\"ip\":\"192.168.1.1/16\"}},"
            "\"tracking\":{\"ga\":{\"utm_sorce\":\"x\"}}}";
        const auto refused = m_api.post(u"events"_s, order);
        QCOMPARE(refused.status, 400);
        const QStringList violations{
            u"/contextInfo/client/ip"_s, u"/date"_s, u"/properties/orderid"_s,
            u"/properties/products/1/price"_s, u"/tracking/ga/utm_sorce"_s};
        QCOMPARE(refused.violations(), violations);
        const QJsonArray errors = refused.json()[u"errors"_s].toArray();
        const auto messageAt = [&](const QString& path) {
            const auto error = std::find_if(
                errors.begin(), errors.end(), [&](const QJsonValue& one) { return one[u"path"_s] == path; });
            return error == errors.end() ? QString() : (*error)[u"message"_s].toString();
        };
        QCOMPARE(
            messageAt(u"/properties/products/1/price"_s), u"instance type does not match: expected number"_s);
        QCOMPARE(messageAt(u"/properties/orderid"_s), u"is not allowed"_s);
        QCOMPARE(messageAt(u"/contextInfo/client/ip"_s), u"is not of the format ipv4"_s);
        QCOMPARE(list().total(), 0);
    }

    void whatIsNotThereIsNamed()
    {
        QCOMPARE(m_api.postEvent(u"nobody"_s).status, 404);
        QCOMPARE(m_api.get(u"events?customerId=nobody"_s).message(), u"customer not found nobody"_s);
        QCOMPARE(m_api.get(u"events/nothing"_s).status, 404);
        QCOMPARE(m_api.send("DELETE", u"events/nothing"_s).status, 404);
        const auto node = m_api.post(
            u"events"_s,
            "{\"bringBackProperties\":{\"type\":\"SESSION_ID\",\"value\":\"v\",\"nodeId\":\"far\"},"
            "\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{}}");
        QCOMPARE(node.status, 404);
        QCOMPARE(node.message(), u"node not found far"_s);
        QByteArray target = m_api.target(u"events"_s);
        target.replace(m_hub.workspaceId().toUtf8(), "elsewhere");
        const auto workspace = m_api.sendTo("GET", target);
        QCOMPARE(workspace.status, 403);
        QCOMPARE(workspace.message(), u"workspace not found: elsewhere"_s);
    }

    void anEventIsDeletedOnce()
    {
        m_api.postEvent(m_customer);
        m_api.postEvent(m_customer);
        const QString id = list().elements()[0][u"id"_s].toString();
        const auto answer = m_api.send("DELETE", u"events/"_s + id);
        QCOMPARE(answer.status, 204);
        QVERIFY(answer.body.isEmpty());
        QCOMPARE(m_api.get(u"events/"_s + id).status, 404);
        QCOMPARE(m_api.send("DELETE", u"events/"_s + id).status, 404);
        QCOMPARE(list().total(), 1);
        QCOMPARE(list(u"type=viewedPage"_s).total(), 1);
    }

    void aPostedEventIsSeenAfterItsDelay()
    {
        m_hub.setVisibilityDelay(60'000);
        QCOMPARE(m_api.postEvent(m_customer).status, 202);
        QCOMPARE(list().total(), 0);
        m_hub.setVisibilityDelay(150);
        QCOMPARE(m_api.postEvent(m_customer).status, 202);
        QTRY_COMPARE(list().total(), 1);
        m_hub.setVisibilityDelay(0);
    }

    void pagesAreThoseOfASortedList_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 4, 10, 42, 43, 100})
            QTest::addRow("%d a page", size) << size;
    }
    void pagesAreThoseOfASortedList()
    {
        QFETCH(const int, size);
        std::vector<std::pair<QByteArray, int>> sorted;
        for (int i = 0; i < 43; ++i) {
            // Several events share a date: of these the one that was stored last comes first.
            const QByteArray day = QByteArray::number(10 + (i * 7) % 10);
            sorted.emplace_back(day, i);
            m_api.post(
                u"events"_s, "{\"customerId\":\"" + m_customer.toUtf8() + "\",\"date\":\"2024-05-" + day +
                                 "\",\"type\":\"viewedPage\",\"context\":\"WEB\",\"properties\":{"
                                 "\"extraProperties\":{\"n\":" +
                                 QByteArray::number(i) + "}}}");
        }
        std::sort(sorted.rbegin(), sorted.rend());
        QList<int> expected;
        for (const auto& [day, number] : sorted)
            expected.append(number);
        QList<int> paged;
        for (int page = 0; page * size < 43; ++page) {
            for (const QJsonValue& event : list(u"size=%1&page=%2"_s.arg(size).arg(page)).elements())
                paged.append(event[u"properties"_s][u"extraProperties"_s][u"n"_s].toInt());
        }
        QCOMPARE(paged, expected);
    }

    void pageNumbersAreRight_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("pages");
        QTest::addColumn<int>("shown");
        QTest::newRow("default") << QString() << 0 << 10 << 3 << 10;
        QTest::newRow("last") << u"page=2"_s << 2 << 10 << 3 << 5;
        QTest::newRow("beyond") << u"page=3"_s << 3 << 10 << 3 << 0;
        QTest::newRow("far beyond") << u"page=2147483647&size=100"_s << 2147483647 << 100 << 1 << 0;
        QTest::newRow("capped") << u"size=101"_s << 0 << 100 << 1 << 25;
        QTest::newRow("one") << u"size=1&page=24"_s << 24 << 1 << 25 << 1;
        QTest::newRow("empty values") << u"size=&page="_s << 0 << 10 << 3 << 10;
    }
    void pageNumbersAreRight()
    {
        QFETCH(const QString, query);
        QFETCH(const int, number);
        QFETCH(const int, size);
        QFETCH(const int, pages);
        QFETCH(const int, shown);
        for (int i = 0; i < 25; ++i)
            m_api.postEvent(m_customer);
        const auto answer = list(query);
        QCOMPARE(answer.elements().size(), shown);
        const QJsonObject page = answer.json()[u"page"_s].toObject();
        QCOMPARE(page[u"number"_s].toInt(), number);
        QCOMPARE(page[u"size"_s].toInt(), size);
        QCOMPARE(page[u"totalPages"_s].toInt(), pages);
        QCOMPARE(page[u"totalElements"_s].toInt(), 25);
        QCOMPARE(page[u"totalUnfilteredElements"_s].toInt(), 25);
    }

    void queriesThatDoNotParseAreRefused_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("violations");
        QTest::newRow("page") << u"page=-1"_s << QStringList{u"page"_s};
        QTest::newRow("page no number") << u"page=one"_s << QStringList{u"page"_s};
        QTest::newRow("page too large") << u"page=99999999999"_s << QStringList{u"page"_s};
        QTest::newRow("size") << u"size=0"_s << QStringList{u"size"_s};
        QTest::newRow("mode") << u"mode=MAYBE"_s << QStringList{u"mode"_s};
        QTest::newRow("mode's case") << u"mode=active"_s << QStringList{u"mode"_s};
        QTest::newRow("dates") << u"dateFrom=yesterday&dateTo=2024-13-01"_s
                               << QStringList{u"dateFrom"_s, u"dateTo"_s};
        QTest::newRow("type") << u"type=viewedPage,flew"_s << QStringList{u"type"_s};
        QTest::newRow("context") << u"context=MOON"_s << QStringList{u"context"_s};
    }
    void queriesThatDoNotParseAreRefused()
    {
        QFETCH(const QString, query);
        QFETCH(const QStringList, violations);
        const auto answer = list(query);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.violations(), violations);
    }

    void aCustomerMustBeNamed()
    {
        const auto answer = m_api.get(u"events"_s);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.violations(), QStringList{u"customerId"_s});
    }

    void datesAreInclusive_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("found");
        QTest::newRow("from, exactly") << u"dateFrom=2024-05-02T10:00:00.001Z"_s << 3;
        QTest::newRow("from, a millisecond later") << u"dateFrom=2024-05-02T10:00:00.002Z"_s << 2;
        QTest::newRow("to, exactly") << u"dateTo=2024-05-02T10:00:00.001Z"_s << 2;
        QTest::newRow("to, a millisecond before") << u"dateTo=2024-05-02T10:00:00.000Z"_s << 1;
        QTest::newRow("both") << u"dateFrom=2024-05-02T10:00:00.001Z&dateTo=2024-05-02T23:59:59.999Z"_s << 2;
        QTest::newRow("none between") << u"dateFrom=2024-05-04&dateTo=2024-05-05"_s << 0;
        QTest::newRow("to a day, the whole of it") << u"dateTo=2024-05-02"_s << 3;
        QTest::newRow("from a day") << u"dateFrom=2024-05-02"_s << 3;
        QTest::newRow("offset") << u"dateFrom=2024-05-02T12:00:00.001%2B0200"_s << 3;
        QTest::newRow("offset, not encoded") << u"dateFrom=2024-05-02T12:00:00.001+0200"_s << 3;
    }
    void datesAreInclusive()
    {
        QFETCH(const QString, query);
        QFETCH(const int, found);
        for (const QByteArray date :
             {"2024-05-01T00:00:00Z", "2024-05-02T10:00:00.001Z", "2024-05-02T23:59:59.999Z",
              "2024-05-03T00:00:00Z"})
            m_api.postEvent(m_customer, "\"date\":\"" + date + '"');
        const auto answer = list(query);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.total(), found);
        QCOMPARE(answer.elements().size(), found);
        QCOMPARE(answer.json()[u"page"_s][u"totalUnfilteredElements"_s].toInt(), 4);
    }

    void typeContextAndModeFilter_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("found");
        QTest::newRow("one type") << u"type=viewedPage"_s << 3;
        QTest::newRow("two types") << u"type=viewedPage,searched"_s << 4;
        QTest::newRow("two types, blanks") << u"type=viewedPage,%20searched,"_s << 4;
        QTest::newRow("a type twice") << u"type=viewedPage,viewedPage"_s << 3;
        QTest::newRow("a type that did not happen") << u"type=loggedIn"_s << 0;
        QTest::newRow("context") << u"context=WEB"_s << 3;
        QTest::newRow("contexts") << u"context=WEB,MOBILE"_s << 4;
        QTest::newRow("mode") << u"mode=PASSIVE"_s << 1;
        QTest::newRow("all") << u"type=viewedPage,searched&context=WEB,RETAIL&mode=ACTIVE"_s << 2;
        QTest::newRow("all, dated")
            << u"type=viewedPage,searched&context=WEB&mode=ACTIVE&dateFrom=2000-01-01"_s << 2;
    }
    void typeContextAndModeFilter()
    {
        QFETCH(const QString, query);
        QFETCH(const int, found);
        const auto post = [this](const QByteArray& type, const QByteArray& context, const QByteArray& mode) {
            m_api.post(
                u"events"_s, "{\"customerId\":\"" + m_customer.toUtf8() + "\",\"type\":\"" + type +
                                 "\",\"context\":\"" + context + "\",\"mode\":\"" + mode +
                                 "\",\"properties\":{}}");
        };
        post("viewedPage", "WEB", "ACTIVE");
        post("viewedPage", "WEB", "PASSIVE");
        post("viewedPage", "MOBILE", "ACTIVE");
        post("searched", "WEB", "ACTIVE");
        const auto answer = list(query);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.total(), found);
        QCOMPARE(answer.elements().size(), found);
        QCOMPARE(answer.json()[u"page"_s][u"totalUnfilteredElements"_s].toInt(), 4);
    }
};

HUBSCOPE_TEST(EventApiTest)
#include "tst_eventapi.moc"

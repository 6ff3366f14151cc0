// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codec.h"

#include "core/json.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class CodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnEvent()
    {
        const QByteArray body =
            R"({"id":"e-1","customerId":"c-1","bringBackProperties":{"type":"SESSION_ID","value":"s","nodeId":"n"},
                "type":"viewedProduct","context":"WEB","mode":"ACTIVE","date":"2017-03-08T10:18:17.000+0000",
                "properties":{"id":1.10,"big":9007199254740993},"registeredAt":"2017-03-08T10:18:19Z",
                "tracking":null,"tomorrow":{"z":1,"a":2}})";
        const auto event = decodeEvent(body);
        QVERIFY(event);
        QCOMPARE(event->id, u"e-1"_s);
        QCOMPARE(event->customerId, u"c-1"_s);
        QVERIFY(event->bringBack->isSession());
        QCOMPARE(event->bringBack->value, u"s"_s);
        QCOMPARE(event->type, u"viewedProduct"_s);
        QCOMPARE(event->context, u"WEB"_s);
        QCOMPARE(event->mode, u"ACTIVE"_s);
        QCOMPARE(event->date, std::optional<qint64>(1'488'968'297'000));
        QCOMPARE(event->lag(), std::optional<qint64>(2000));
        QCOMPARE(event->body, body);
    }

    void readsAllTimestampSpellings_data()
    {
        QTest::addColumn<QByteArray>("spelling");
        for (const char* spelling :
             {"2017-03-08T10:18:17.000+0000", "2017-03-08T10:18:17.000Z", "2017-03-08T10:18:17Z",
              "2017-03-08T10:18:17.000+00:00", "2017-03-08T12:18:17+0200", "2017-03-08T05:18:17-05:00"})
            QTest::newRow(spelling) << QByteArray(spelling);
    }

    void readsAllTimestampSpellings()
    {
        QFETCH(QByteArray, spelling);
        const auto event = decodeEvent("{\"date\":\"" + spelling + "\"}");
        QVERIFY(event);
        QCOMPARE(event->date, std::optional<qint64>(1'488'968'297'000));
    }

    void toleratesAnyTypeOfField_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char* value :
             {"null", "1", "-1.5e3", "true", "\"\"", "[]", "[[1],{}]", "{}", "{\"a\":[1]}"})
            QTest::newRow(value) << QByteArray(value);
    }

    void toleratesAnyTypeOfField()
    {
        QFETCH(QByteArray, value);
        for (const QByteArray key :
             {"id", "customerId", "bringBackProperties", "type", "context", "mode", "date", "registeredAt",
              "properties", "unknown"}) {
            const QByteArray body = "{\"before\":1,\"" + key + "\":" + value + ",\"customerId\":\"c\"}";
            const auto event = decodeEvent(body);
            QVERIFY2(event, body.constData());
            QCOMPARE(event->customerId, u"c"_s);
            QCOMPARE(event->body, body);
        }
        for (const QByteArray key :
             {"id", "nodeId", "externalId", "enabled", "registeredAt", "updatedAt", "base", "extended",
              "tags"}) {
            const QByteArray body = "{\"" + key + "\":" + value + "}";
            const auto customer = decodeCustomer(body);
            QVERIFY2(customer, body.constData());
            QCOMPARE(customer->body, body);
        }
        for (const QByteArray key :
             {"number", "size", "totalElements", "totalUnfilteredElements", "totalPages"}) {
            const auto page =
                decodeEvents("{\"elements\":[],\"page\":{\"" + key + "\":" + value + "}}", 4, 25);
            QVERIFY(page);
        }
        const auto page = decodeEvents("{\"elements\":[],\"page\":" + value + "}", 4, 25);
        QVERIFY(page);
        QCOMPARE(page->number, 4);
        QCOMPARE(page->size, 25);
    }

    void readsPageNumbers()
    {
        const auto page = decodeEvents(
            R"({"page":{"size":100,"totalElements":250,"totalUnfilteredElements":300,"totalPages":3,"number":1},
                "elements":[{"id":"a"},{"id":"b"}]})",
            7, 500);
        QVERIFY(page);
        QCOMPARE(page->number, 1);
        QCOMPARE(page->size, 100);
        QCOMPARE(page->totalElements, std::optional<qint64>(250));
        QCOMPARE(page->totalUnfilteredElements, std::optional<qint64>(300));
        QCOMPARE(page->totalPages, std::optional(3));
        QCOMPARE(page->elements.size(), 2);
        QCOMPARE(page->elements.constLast().body, QByteArray(R"({"id":"b"})"));
    }

    void listStandsAnywhere_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("elements") << QByteArray(R"({"elements":[{"id":"a"}]})");
        QTest::newRow("embedded events")
            << QByteArray(R"({"_embedded":{"events":[{"id":"a"}]},"_links":{}})");
        QTest::newRow("embedded customers") << QByteArray(R"({"_embedded":{"customers":[{"id":"a"}]}})");
        QTest::newRow("bare") << QByteArray(R"([{"id":"a"}])");
        QTest::newRow("byte order") << QByteArray(" \n{\"elements\" : [ {\"id\":\"a\"} ] }\n");
    }

    void listStandsAnywhere()
    {
        QFETCH(QByteArray, body);
        const auto events = decodeEvents(body, 0, 10);
        QVERIFY(events);
        QCOMPARE(events->elements.size(), 1);
        QCOMPARE(events->elements.constFirst().id, u"a"_s);
        QCOMPARE(events->size, 10);
        QVERIFY(!events->totalElements);
        const auto customers = decodeCustomers(body, 0, 10);
        QVERIFY(customers);
        QCOMPARE(customers->elements.constFirst().id, u"a"_s);
        const auto sessions = decodeSessions(body, 0);
        QVERIFY(sessions);
        QCOMPARE(sessions->elements.size(), 1);
        QVERIFY(!sessions->hasNext());
        QCOMPARE(decodeNodes(body, 0)->elements.constFirst().id, u"a"_s);
    }

    void isNoPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray("  \n");
        QTest::newRow("html") << QByteArray("<html><body>login</body></html>");
        QTest::newRow("truncated") << QByteArray(R"({"elements":[{"id":"a"},{"id":)");
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("text") << QByteArray("\"text\"");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("elements is no list") << QByteArray(R"({"elements":{"id":"a"}})");
        QTest::newRow("element is no object") << QByteArray(R"({"elements":[1]})");
        QTest::newRow("not UTF-8") << QByteArray("{\"elements\":[{\"id\":\"\xff\"}]}");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("zero bytes") << QByteArray(10, '\0');
    }

    void isNoPage()
    {
        QFETCH(QByteArray, body);
        const auto page = decodeEvents(body, 0, 10);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Protocol);
        QCOMPARE(page.error().body, body.left(64 * 1024));
        QVERIFY(!decodeCustomers(body, 0, 10));
        QVERIFY(!decodeSessions(body, 0));
        QVERIFY(!decodeNodes(body, 0));
        if (body != "{}" && !body.contains("elements"))
            QVERIFY(!decodeEvent(body));
    }

    void readsEveryPrefixWithoutCrashing()
    {
        const QByteArray whole =
            R"({"elements":[{"id":"a\u00e9","base":{"contacts":{"email":"x@y.z"}},"date":"2017-03-08T10:18:17Z"}],
                "page":{"size":10,"number":0}})";
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!decodeEvents(whole.left(size), 0, 10));
        QVERIFY(decodeEvents(whole, 0, 10));
    }

    void readsACustomer()
    {
        const QByteArray body =
            R"({"id":"c-1","nodeId":"n","externalId":"X 1","registeredAt":"2017-03-08T10:18:17Z","enabled":false,
                "base":{"firstName":"Ada","lastName":"L","contacts":{"email":"ada@example.com","phone":null}},
                "extended":null})";
        const auto customer = decodeCustomer(body);
        QVERIFY(customer);
        QCOMPARE(customer->fullName(), u"Ada L"_s);
        QCOMPARE(customer->email, u"ada@example.com"_s);
        QCOMPARE(customer->externalId, u"X 1"_s);
        QVERIFY(!customer->enabled);
        QVERIFY(!customer->updatedAt);
        QCOMPARE(customer->body, body);
    }

    void olderWritersSpellExternalId()
    {
        for (const QByteArray type : {"EXTERNAL_ID", "externalId"}) {
            const auto event =
                decodeEvent("{\"bringBackProperties\":{\"type\":\"" + type + "\",\"value\":\"v\"}}");
            QVERIFY(event->bringBack->isExternalId());
            QVERIFY(!event->bringBack->isSession());
        }
    }

    void readsSchemasInAnyShape_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("schema");
        const QByteArray none = "null";
        QByteArray deep = "1";
        for (int i = 0; i < 400; ++i)
            deep = "{'items':" + deep + '}';
        QTest::newRow("object") << quoted("{'b':1.10,'a':2}") << quoted("{'b':1.10,'a':2}");
        QTest::newRow("text") << asText("{'b':1.10}") << quoted("{'b':1.10}");
        QTest::newRow("null") << none << none;
        QTest::newRow("broken text") << asText("{'b':") << none;
        QTest::newRow("empty text") << asText("") << none;
        QTest::newRow("text of no object") << asText("[1]") << none;
        QTest::newRow("list") << quoted("[{}]") << none;
        QTest::newRow("number") << quoted("7") << none;
        QTest::newRow("flag") << quoted("true") << none;
        QTest::newRow("too deep") << quoted(deep) << none;
        QTest::newRow("text too deep") << asText(deep) << none;
    }

    void readsSchemasInAnyShape()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, schema);
        const auto types = decodeEventTypes(
            quoted("{'elements':[{'type':'a','propertiesSchema':") + value + quoted(",'mode':'PASSIVE'}]}"),
            0);
        QVERIFY(types);
        QCOMPARE(types->elements.constFirst().schema.toCompact(), schema);
        QCOMPARE(types->elements.constFirst().mode, u"PASSIVE"_s);
        const auto contexts = decodeContexts(
            quoted("{'elements':[{'id':'A','propertiesSchema':") + value + quoted(",'label':'a'}]}"));
        QVERIFY(contexts);
        QCOMPARE(contexts->constFirst().schema.toCompact(), schema);
        QCOMPARE(contexts->constFirst().label, u"a"_s);
    }

    void namesEventTypes_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QString>("type"); // empty: left out
        QTest::newRow("type") << quoted("'id':'1','type':'a'") << u"a"_s;
        QTest::newRow("type first") << quoted("'type':'a','id':'1'") << u"a"_s;
        QTest::newRow("id") << quoted("'id':'a'") << u"a"_s;
        QTest::newRow("type null") << quoted("'id':'a','type':null") << u"a"_s;
        QTest::newRow("type a number") << quoted("'type':7") << QString();
        QTest::newRow("none") << quoted("'label':'a'") << QString();
    }

    void namesEventTypes()
    {
        QFETCH(QByteArray, names);
        const auto types = decodeEventTypes(quoted("{'elements':[{") + names + "}]}", 0);
        QVERIFY(types);
        QTEST(types->elements.isEmpty() ? QString() : types->elements.constFirst().type, "type");
    }

    void eventTypesAreEnabledUnlessTheHubSaysNo_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("enabled");
        for (const char* value : {"true", "null", "1", "'false'", "{}"})
            QTest::newRow(value) << quoted(value) << true;
        QTest::newRow("false") << quoted("false") << false;
    }

    void eventTypesAreEnabledUnlessTheHubSaysNo()
    {
        QFETCH(QByteArray, value);
        const auto types = decodeEventTypes(quoted("[{'type':'a','enabled':") + value + "}]", 0);
        QVERIFY(types);
        QTEST(types->elements.constFirst().enabled, "enabled");
    }

private:
    /// JSON with apostrophes for quotes.
    static QByteArray quoted(QByteArray text) { return text.replace('\'', '"'); }
    /// The same as a text that holds it.
    static QByteArray asText(const QByteArray& text) { return jsonQuoted(QString::fromUtf8(quoted(text))); }
};

HUBSCOPE_TEST(CodecTest)
#include "tst_codec.moc"

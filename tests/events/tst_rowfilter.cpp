// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/rowfilter.h"

#include "events/filterexpression.h"
#include "events/filterterm.h"
#include "events/naivefilter.h"
#include "events/randomfilter.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

RowFilter filterOf(const QString& line)
{
    RowFilter filter;
    const auto expression = FilterExpression::parse(line);
    if (expression)
        filter.expression = std::make_shared<FilterExpression>(*expression);
    return filter;
}

QList<EventRow> naively(const EventStore& store, const QList<EventRow>& rows, const RowFilter& filter)
{
    QList<EventRow> passed;
    for (const EventRow row : rows) {
        if (passesNaively(store, row, filter))
            passed.append(row);
    }
    return passed;
}

EventStore storeOf(const QByteArrayList& bodies)
{
    QList<Event> events;
    for (const QByteArray& body : bodies) {
        Event event;
        event.id = u"event %1"_s.arg(events.size());
        event.body = body;
        events.append(event);
    }
    EventStore store;
    store.append(EventBatch::of(events), {});
    return store;
}

const QByteArray orderBody =
    "{\"id\":\"e\",\"type\":\"completedOrder\",\"properties\":{"
    "\"type\":\"sale\",\"orderId\":\"4711\",\"number\":4711,\"gift\":true,\"note\":null,"
    "\"amount\":{\"total\":129.90,\"big\":9007199254740993},"
    "\"products\":[{\"price\":12.5,\"tags\":[\"red\",\"Blue\"]},{\"price\":30}],"
    "\"ordered\":\"2024-05-03T10:00:00Z\",\"odd key\":{\"a.b\":1},\"2\":{\"x\":7}},"
    "\"contextInfo\":{\"client\":{\"ip\":\"10.0.0.1\"},\"orderId\":\"other\"}}";

} // namespace

class RowFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksIntoEvents_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("passes");
        const auto row = [](const char* line, bool passes) {
            QTest::newRow(line) << QString::fromUtf8(line) << passes;
        };
        row("amount.total>100", true);
        row("amount.total>129.9", false);
        row("amount.total>=129.9", true);
        row("amount.total=129.900", true);
        row("amount.total:100..130", true);
        row("amount.total:..100", false);
        row("properties.amount.total<1e3", true);
        row("amount.big=9007199254740992", false);
        row("amount.big>9007199254740992", true);
        row("orderId:4711", true);
        row("orderId:\"4711\"", true);
        row("number:4711", true);
        row("number:\"4711\"", false);
        row("number:47*", true);
        row("orderId:other", false); // properties come before contextInfo
        row("contextInfo.orderId:OTHER", true);
        row("contextInfo.orderId=OTHER", false);
        row("client.ip:10.*", true);
        row("has:contextInfo.client.ip", true);
        row("has:client.port", false);
        row("gift:true", true);
        row("gift:\"true\"", false);
        row("gift:TRUE", true);
        row("note:null", true);
        row("has:note", true);
        row("products.price>20", true);
        row("products.price>40", false);
        row("products[].price=30", true);
        row("products[0].price=30", false);
        row("products[1].price=30", true);
        row("products[2].price=30", false);
        row("products.tags:blue", true);
        row("products.tags=blue", false);
        row("products.tags!=blue", true);
        row("properties[2].x:7", true);
        row("ordered>2024-05-02", true);
        row("ordered:2024-05-03", true);
        row("ordered>2024-05-03", false);
        row("ordered<=2024-05-03T10:00", true);
        row("properties[\"odd key\"][\"a.b\"]:1", true);
        row("properties.type:sale", true);
        row("amount:129.90", false);
        row("missing!=1", true);
        row("-missing:1", true);
        row("missing:1 or SALE", true);
        row("\"number\\\":4711\"", true);
    }
    void looksIntoEvents()
    {
        QFETCH(QString, line);
        QFETCH(bool, passes);
        const EventStore store = storeOf({orderBody});
        const RowFilter filter = filterOf(line);
        QVERIFY(filter.expression);
        QCOMPARE(filtered(store.state(), {0}, filter).size(), passes ? 1 : 0);
        QCOMPARE(passesNaively(store, 0, filter), passes);
    }

    void bearsOddBodies()
    {
        const QByteArray deep = "{\"a\":" + QByteArray(5000, '[') + "1" + QByteArray(5000, ']') + "}";
        const EventStore store = storeOf(
            {"", "7", "[1]", "null", "{", "{\"a\":}", "{\"a\":1,\"a\":2}", "{\"\\u0061\":2}", deep,
             "{\"a\":1e999999999999999999999}", "{\"a\":[[1],[[2]]]}", "{\"a\":\"\xff\"}",
             "{\"\\ud800\":1,\"b\":[\"\\udc00\",1,\"\\u0000\"]}"});
        const auto passed = [&store](const QString& line) {
            return filtered(store.state(), store.state().order(), filterOf(line));
        };
        QCOMPARE(passed(u"a:1"_s), (QList<EventRow>{10}));
        QCOMPARE(passed(u"a:2"_s), (QList<EventRow>{6, 7, 10}));
        QCOMPARE(passed(u"a>=2"_s), (QList<EventRow>{6, 7, 10}));
        QCOMPARE(passed(u"has:a"_s), (QList<EventRow>{6, 7, 8, 9, 10}));
        QCOMPARE(passed(u"1e99"_s), (QList<EventRow>{9}));
        QCOMPARE(passed(u"b:1"_s), (QList<EventRow>{12}));
        QCOMPARE(passed(u"b:\"\\u0000\""_s), (QList<EventRow>{12}));
    }

    void passesWhatANaiveFilterPasses()
    {
        RandomFilters random(11);
        const EventStore store = random.events(300);
        QList<EventRow> rows = store.state().order();
        std::ranges::reverse(rows); // any order stays
        qsizetype passed = 0;
        for (int i = 0; i < 250; ++i) {
            RowFilter filter;
            const FilterNode node = random.node();
            filter.expression = std::make_shared<FilterExpression>(node);
            const QList<EventRow> found = filtered(store.state(), rows, filter);
            const QList<EventRow> expected = naively(store, rows, filter);
            if (found != expected) {
                for (const EventRow row : rows) {
                    if (found.contains(row) != expected.contains(row))
                        qWarning() << row << found.contains(row) << store.body(row);
                }
            }
            QVERIFY2(found == expected, qPrintable(node.toString()));
            passed += found.size();
        }
        QVERIFY(passed > 300 * 250 / 20);
    }

    void narrowsByFacetsAndDates()
    {
        RandomFilters random(12);
        const EventStore store = random.events(300);
        const QList<EventRow>& rows = store.state().order();
        QRandomGenerator choose(12);
        const std::map<Facet, QStringList> values{
            {Facet::Type, {u"completedOrder"_s, u"viewedPage"_s, QString(), u"nobody"_s}},
            {Facet::Context, {u"WEB"_s, u"ECOMMERCE"_s}},
            {Facet::Mode, {u"ACTIVE"_s, QString()}},
            {Facet::Session, {u"a"_s, u"Milano"_s, QString()}},
            {Facet::Problem, {u"schema"_s, u"clock"_s, u"none"_s, u"unchecked"_s}},
            {Facet::Own, {u"own"_s, u"other"_s}}};
        for (int i = 0; i < 200; ++i) {
            RowFilter filter;
            for (const auto& [facet, all] : values) {
                for (const QString& value : all) {
                    const int where = choose.bounded(12);
                    if (where == 0)
                        filter.facets[facet].only.append(value);
                    if (where == 1)
                        filter.facets[facet].without.append(value);
                }
            }
            if (choose.bounded(3) == 0)
                filter.from = 1'714'500'000'000;
            if (choose.bounded(3) == 0)
                filter.to = 1'714'800'000'000;
            QCOMPARE(filtered(store.state(), rows, filter), naively(store, rows, filter));
        }
    }

    void aValuesTermFindsItsEvent()
    {
        const JsonValue body = *parseJson(orderBody);
        const EventStore order = storeOf({orderBody});
        for (const QString& pointer :
             {u"/properties/orderId"_s, u"/properties/number"_s, u"/properties/gift"_s, u"/properties/note"_s,
              u"/properties/amount"_s, u"/properties/amount/big"_s, u"/properties/products/1/price"_s,
              u"/properties/products/0/tags/1"_s, u"/properties/odd key/a.b"_s, u"/properties/2/x"_s,
              u"/properties/ordered"_s, u"/contextInfo/orderId"_s, u"/properties/type"_s}) {
            const JsonValue* value = body.atPointer(pointer);
            QVERIFY(value);
            QCOMPARE(filtered(order.state(), {0}, filterOf(filterTerm(pointer, *value, false))).size(), 1);
            QCOMPARE(filtered(order.state(), {0}, filterOf(filterTerm(pointer, *value, true))).size(), 0);
        }
    }

    void isActiveOnceItAsksForSomething()
    {
        RowFilter filter;
        QVERIFY(!filter.isActive());
        filter.facets[Facet::Type] = {};
        filter.expression = std::make_shared<FilterExpression>();
        QVERIFY(!filter.isActive());
        QVERIFY(filterOf(u"x"_s).isActive());
        filter.to = 5;
        QVERIFY(filter.isActive());
    }

    void aStopEndsIt()
    {
        RandomFilters random(14);
        const EventStore store = random.events(300);
        std::stop_source stop;
        stop.request_stop();
        for (const QString& line : {u"type:*"_s, u"a:1 or b"_s})
            QVERIFY(
                filtered(store.state(), store.state().order(), filterOf(line), stop.get_token()).isEmpty());
    }
};

HUBSCOPE_TEST(RowFilterTest)

#include "tst_rowfilter.moc"

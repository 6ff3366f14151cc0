// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/payloadsearch.h"

#include "events/randomevents.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype all = std::numeric_limits<int>::max();

PayloadHits found(const PayloadPattern& pattern, const EventStore& store, const QList<EventRow>& rows)
{
    PayloadSearch search(pattern);
    search.setRows(store.snapshot(), rows);
    search.goOn(all);
    return search.hits();
}

PayloadHits found(const PayloadPattern& pattern, const EventStore& store)
{
    return found(pattern, store, store.state().order());
}

EventStore storeOf(const QList<QByteArray>& bodies)
{
    QList<Event> events;
    for (const QByteArray& body : bodies) {
        Event event;
        event.id = u"e%1"_s.arg(events.size());
        event.type = u"viewedPage"_s;
        event.body = body;
        events.append(event);
    }
    EventStore store;
    store.append(EventBatch::of(events), u"request"_s);
    return store;
}

} // namespace

class PayloadSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatANaiveSearchFinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isExpression");
        QTest::newRow("digits") << u"77"_s << false;
        QTest::newRow("a key") << u"\"N\":1"_s << false;
        QTest::newRow("everywhere") << u"n"_s << false;
        QTest::newRow("nowhere") << u"milano"_s << false;
        QTest::newRow("expression") << u"N\":(1|2\\d*7)"_s << true;
        QTest::newRow("an expression's text") << u"(1|2"_s << false;
        QTest::newRow("ends") << u"^\\{.*9\\}$"_s << true;
    }

    void findsWhatANaiveSearchFinds()
    {
        QFETCH(QString, text);
        QFETCH(bool, isExpression);
        const EventStore store = randomEvents(2'000, 5);
        QRandomGenerator random(8);
        QList<EventRow> rows;
        for (const EventRow row : store.state().order()) {
            if (random.bounded(4) != 0)
                rows.append(row);
        }
        std::shuffle(rows.begin(), rows.end(), random); // sorted by whatever
        const QRegularExpression expression(
            isExpression ? text : QRegularExpression::escape(text),
            QRegularExpression::CaseInsensitiveOption);
        PayloadHits expected;
        expected.searched = expected.total = rows.size();
        for (qsizetype place = 0; place < rows.size(); ++place) {
            if (QString::fromUtf8(store.body(rows[place])).contains(expression)) {
                expected.rows.append(rows[place]);
                expected.places.append(place);
            }
        }
        const PayloadHits hits = found({text, isExpression}, store, rows);
        QCOMPARE(hits.rows, expected.rows);
        QCOMPARE(hits.places, expected.places);
        QCOMPARE(hits.searched, expected.searched);
        QVERIFY(hits.isComplete());
    }

    void readsEscapesOfATextOnly()
    {
        const EventStore store = storeOf({R"({"a":"citt\u00e0"})", R"({"a":"città"})", R"({"a":"Citta"})"});
        QCOMPARE(found({u"CITTÀ"_s}, store).rows, QList<EventRow>({0, 1}));
        QCOMPARE(found({u"citt\\S{1,2}\""_s, true}, store).rows, QList<EventRow>({1, 2}));
        QCOMPARE(found({u"\\\\u00E0"_s, true}, store).rows, QList<EventRow>{0});
    }

    void saysWhatIsFoundMeanwhile()
    {
        const EventStore store = storeOf({"{\"a\":1}", "{\"a\":2}", "{\"a\":12}", "{\"b\":1}"});
        PayloadSearch search({u"1"_s});
        QCOMPARE(search.hits().total, 0);
        search.setRows(store.snapshot(), {3, 2, 1, 0});
        QCOMPARE(search.hits().searched, 0);
        search.goOn(2);
        QCOMPARE(search.hits().searched, 2);
        QCOMPARE(search.hits().total, 4);
        QVERIFY(!search.hits().isComplete());
        QCOMPARE(search.hits().rows, QList<EventRow>{0});
        search.goOn(2);
        QVERIFY(search.hits().isComplete());
        QCOMPARE(search.hits().rows, QList<EventRow>({3, 2, 0}));
        QCOMPARE(search.hits().places, QList<qsizetype>({0, 1, 3}));
    }

    void whatIsKnownStaysKnown()
    {
        EventStore store = storeOf({"{\"a\":1}", "{\"a\":2}"});
        PayloadSearch search({u"1"_s});
        search.setRows(store.snapshot(), {0, 1});
        search.goOn(all);
        Event more;
        more.id = u"more"_s;
        more.body = "{\"a\":21}";
        store.append(EventBatch::of({more}), u"request"_s);
        search.setRows(store.snapshot(), {2, 1, 0});
        QCOMPARE(search.hits().searched, 2);
        QCOMPARE(search.hits().rows, QList<EventRow>{0});
        search.goOn(1);
        QVERIFY(search.hits().isComplete());
        QCOMPARE(search.hits().rows, QList<EventRow>({2, 0}));
        search.setRows(store.snapshot(), {1, 2}); // narrowed
        QVERIFY(search.hits().isComplete());
        QCOMPARE(search.hits().rows, QList<EventRow>{2});
    }

    void otherEventsAreSearchedAnew()
    {
        EventStore store = storeOf({"{\"a\":1}", "{\"a\":2}"});
        PayloadSearch search({u"1"_s});
        search.setRows(store.snapshot(), {0, 1});
        search.goOn(all);
        Event other;
        other.id = u"other"_s;
        other.body = "{\"a\":3}";
        store.replace(EventBatch::of({other}), u"request"_s);
        search.setRows(store.snapshot(), {0});
        QCOMPARE(search.hits().searched, 0);
        search.goOn(all);
        QVERIFY(search.hits().isComplete());
        QCOMPARE(search.hits().rows, QList<EventRow>());
        search.setRows({}, {});
        search.goOn(all);
        QVERIFY(search.hits().isComplete());
    }

    void aStopEndsIt()
    {
        const EventStore store = storeOf({"{\"a\":1}", "{\"a\":2}"});
        PayloadSearch search({u"1"_s});
        search.setRows(store.snapshot(), {0, 1});
        std::stop_source stop;
        stop.request_stop();
        search.goOn(all, stop.get_token());
        QCOMPARE(search.hits().searched, 0);
    }

    void saysWhyAnExpressionCannotBeRead()
    {
        QVERIFY(!patternError({u"a(b"_s, false}));
        QVERIFY(!patternError({u"a(b)"_s, true}));
        const auto error = patternError({u"a(b"_s, true});
        QVERIFY(error);
        QVERIFY(!error->message.isEmpty());
        QCOMPARE(error->at, 3);
    }
};

HUBSCOPE_TEST(PayloadSearchTest)

#include "tst_payloadsearch.moc"

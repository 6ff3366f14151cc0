// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/arrangement.h"
#include "events/eventstore.h"
#include "events/facetcounts.h"
#include "events/filterexpression.h"
#include "events/foundsessions.h"
#include "events/histogram.h"
#include "events/lint.h"
#include "events/payloadsearch.h"
#include "events/statistics.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int deep = 100'000;

/// `elements` of a page, each with a word of its own to be found by.
QByteArrayList elements()
{
    const QByteArray deepArray = QByteArray(deep, '[') + QByteArray(deep, ']');
    QByteArray deepObject;
    for (int i = 0; i < deep; ++i)
        deepObject += "{\"a\":";
    deepObject += "1" + QByteArray(deep, '}');
    return {
        R"({"id":"plain","type":"t","date":"2024-05-03T10:00:00Z","properties":{"n":5,"word":"plain"}})",
        R"({"id":"Plain","type":"t","date":"2024-05-03T10:00:00Z","properties":{"n":5,"word":"cases"}})",
        R"({"id":"nul\u0000","type":"t\u0000","date":"2024-05-03T10:00:00Z","properties":{"word":"nul"}})",
        R"({"id":"half\ud800","type":"\udc00","date":"2024-05-03T10:00:00Z","properties":{"word":"half"}})",
        R"({"id":"big","type":"t","date":"2024-05-03T10:00:00Z","properties":{"n":1e999,"word":"big"}})",
        R"({"id":"odd","type":"t","date":"2024-05-03T10:00:00Z","properties":{"n":NaN,"word":"odd"}})",
        R"({"\ud800":{"a":[1]},"id":"oddKey","type":"t","\udc00":2,"properties":{"word":"oddKey"}})",
        R"({"id":"twice","type":"u","type":"t","properties":{"word":"once"},"properties":{"word":"twice"}})",
        R"({"id":"none","type":["t"],"context":7,"date":{"a":1},"registeredAt":-1,"properties":"none"})",
        R"({"id":"early","type":"t","date":"0000-01-01T00:00:00Z","properties":{"word":"early"}})",
        R"({"id":"late","type":"t","date":"9999-12-31T23:59:59.999Z","properties":{"word":"late"}})",
        R"({"id":"array","type":"t","properties":{"word":"array","n":)" + deepArray + "}}",
        R"({"id":"object","type":"t","properties":{"word":"object","n":)" + deepObject + "}}",
        R"({"id":"","type":"","properties":{"word":"empty"}})",
        "{}",
        R"({"id":"plain","type":"t","date":"2024-05-03T10:00:00Z","properties":{"n":6,"word":"again"}})"};
}

constexpr qsizetype events = 15; ///< one of them came twice

EventStore loaded()
{
    const auto batch = decodeEventBatch("{\"elements\":[" + elements().join(',') + "]}", 0, 50);
    EventStore store;
    if (batch)
        store.append(*batch, {});
    return store;
}

QStringList idsOf(const EventStore& store, const QList<EventRow>& rows)
{
    QStringList ids;
    for (const EventRow row : rows)
        ids.append(store.id(row));
    return ids;
}

} // namespace

/// Whatever a hub answers, all that looks at loaded events gets to its end, and what is sound stays usable.
class HostileEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areLoaded()
    {
        const EventStore store = loaded();
        QCOMPARE(store.count(), events);
        QVERIFY(store.find(u"plain"_s) && store.find(u"Plain"_s)); // an id is told apart by case
        QCOMPARE(store.event(*store.find(u"twice"_s)).type, u"t"_s);
        for (const EventRow row : store.state().order())
            QCOMPARE(store.event(row).body, store.body(row));
    }

    void areNarrowed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const QString& line, const QStringList& ids) {
            QTest::newRow(qPrintable(line)) << line << ids;
        };
        row(u"n:5"_s, {u"plain"_s, u"Plain"_s});
        row(u"n>1e400"_s, {u"big"_s});
        row(u"n>4 type:t"_s, {u"plain"_s, u"Plain"_s, u"big"_s});
        row(u"word:twice"_s, {u"twice"_s});
        row(u"word:once"_s, {});
        row(u"word:oddKey"_s, {u"oddKey"_s});
        row(u"word:array"_s, {u"array"_s});
        row(u"word:object"_s, {u"object"_s});
        row(u"n.a.a.a:1"_s, {});
        row(u"id:plain"_s, {u"plain"_s});
        row(u"\"half\\ud800\""_s, {});
        row(u"word:nul"_s, {QString(u"nul"_s + QChar())});
        row(u"date<1000-01-01"_s, {u"early"_s});
        row(u"date>9000-01-01"_s, {u"late"_s});
    }

    void areNarrowed()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, ids);
        const EventStore store = loaded();
        const auto expression = FilterExpression::parse(line);
        QVERIFY(expression);
        RowFilter filter;
        filter.expression = std::make_shared<FilterExpression>(*expression);
        QCOMPARE(idsOf(store, filtered(store.state(), store.state().order(), filter)), ids);
    }

    void areSortedAndGrouped_data()
    {
        QTest::addColumn<RowSort::Key>("key");
        QTest::addColumn<Grouping>("grouping");
        using enum RowSort::Key;
        for (const auto key : {HubOrder, Date, Lag, Type, Context, Mode, Identity, Text}) {
            for (const auto grouping :
                 {Grouping::None, Grouping::Day, Grouping::Session, Grouping::Type, Grouping::Pause})
                QTest::addRow("%d %d", int(key), int(grouping)) << key << grouping;
        }
    }

    void areSortedAndGrouped()
    {
        QFETCH(RowSort::Key, key);
        QFETCH(Grouping, grouping);
        const EventStore store = loaded();
        for (const bool descending : {false, true}) {
            ArrangementSpec spec;
            spec.sort = {key, descending, u"body"_s, [](const QString&, QByteArrayView body) {
                             return QString::fromUtf8(body);
                         }};
            spec.grouping = grouping;
            spec.zone = QTimeZone("Pacific/Apia");
            const Arrangement arranged = arrange(store.state(), spec);
            QList<EventRow> rows = arranged.rows;
            std::ranges::sort(rows);
            QList<EventRow> all = store.state().order();
            std::ranges::sort(all);
            QCOMPARE(rows, all);
            qsizetype inGroups = 0;
            for (const RowGroup& group : arranged.groups)
                inGroups += group.count;
            QVERIFY(arranged.groups.isEmpty() || inGroups == events);
        }
    }

    void areCounted()
    {
        const EventStore store = loaded();
        QCOMPARE(countFacets(store.state()).events, events);
        QVERIFY(!statisticsOf(store.state()).isEmpty());
        QVERIFY(sessionsIn(store.state()).isEmpty());
        const TimeRange dates = datesOf(store.state()).value();
        const std::vector<qint64> edges =
            bucketEdges(dates, niceBucketSize(dates, 100), QTimeZone("Europe/Rome"));
        int binned = 0;
        for (const HistogramBin& bin : binEvents(store.state(), {edges, Stacking::Schema}))
            binned += bin.loaded.total();
        QCOMPARE(binned, int(std::ranges::count_if(store.state().order(), [&store](EventRow row) {
                     return store.record(row).hasDate();
                 })));
    }

    void areSearchedAndChecked()
    {
        const EventStore store = loaded();
        for (const PayloadPattern& pattern :
             {PayloadPattern{u"\"n\":"_s}, PayloadPattern{u"(\\[|\\{\"a\":)+1?"_s, true}}) {
            PayloadSearch search(pattern);
            search.setRows(store.snapshot(), store.state().order());
            search.goOn(events);
            QVERIFY(search.hits().isComplete());
            QVERIFY(search.hits().rows.contains(*store.find(u"big"_s)) || pattern.isExpression);
        }
        Lint lint(Catalogue::bundled());
        lint.setEvents(store.snapshot());
        lint.goOn(events);
        QVERIFY(lint.result().isComplete());
    }

    void arePackedAndReadAgain()
    {
        EventStore store = loaded();
        const EventChunk chunk = store.state().chunks().front();
        const QByteArray before = store.body(*store.find(u"object"_s));
        store.setPacked(
            chunk.first, chunk.bodies, std::make_shared<const EventBodies>(chunk.bodies->packed()));
        QVERIFY(store.state().chunks().front().bodies->isPacked());
        QCOMPARE(store.body(*store.find(u"object"_s)), before);
    }

    /// What a worker has of events outlives the store, and does not change with it.
    void anEarlierSnapshotStaysAsItWas()
    {
        auto store = std::make_unique<EventStore>(loaded());
        const EventSnapshot before = store->snapshot();
        const QByteArray body = store->body(0);
        store->replace(EventBatch::of({Event{}}), {});
        QCOMPARE(store->count(), 1);
        store.reset();
        QCOMPARE(before.count(), events);
        QCOMPARE(BodyReader(before).body(0).toByteArray(), body);
    }
};

HUBSCOPE_TEST(HostileEventsTest)
#include "tst_hostileevents.moc"

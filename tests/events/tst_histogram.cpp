// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/histogram.h"

#include "events/randomevents.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone rome("Europe/Rome");

qint64 at(const QString& text, const QTimeZone& zone = QTimeZone::utc())
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeZone(zone);
    return time.toMSecsSinceEpoch();
}

QStringList clockTimes(const std::vector<qint64>& edges, const QTimeZone& zone)
{
    QStringList texts;
    for (const qint64 edge : edges)
        texts.append(QDateTime::fromMSecsSinceEpoch(edge, zone).toString(u"yyyy-MM-dd HH:mm"));
    return texts;
}

EventFamily someFamily(const QString& type)
{
    return EventFamily(int(type.back().unicode()) % stackCount);
}

/// Counts by looking at every bucket for every event.
std::vector<HistogramBin>
binnedByHand(const EventStore& store, const HistogramSpec& spec, const QSet<EventRow>& shown)
{
    std::vector<HistogramBin> bins;
    for (size_t i = 1; i < spec.edges.size(); ++i)
        bins.push_back({{spec.edges[i - 1], spec.edges[i]}, {}, {}});
    for (const EventRow row : store.state().order()) {
        const Event event = store.event(row);
        const SchemaState schema = store.state().schemaState(row);
        const int stack = spec.stacking == Stacking::Schema ? int(schema) : int(someFamily(event.type));
        for (HistogramBin& bin : bins) {
            if (!event.date || *event.date < bin.range.from || *event.date >= bin.range.to)
                continue;
            ++bin.loaded.stacks[size_t(stack)];
            bin.loaded.problems += schema == SchemaState::Problems;
            if (!shown.contains(row))
                continue;
            ++bin.shown.stacks[size_t(stack)];
            bin.shown.problems += schema == SchemaState::Problems;
        }
    }
    return bins;
}

} // namespace

class HistogramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edgesStandWhereClocksShowThem_data()
    {
        QTest::addColumn<BucketSize>("size");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("edges");
        QTest::newRow("minutes") << BucketSize::Minute << u"2024-05-03T10:00:30"_s << u"2024-05-03T10:02:00"_s
                                 << QStringList{
                                        u"2024-05-03 10:00"_s, u"2024-05-03 10:01"_s, u"2024-05-03 10:02"_s};
        QTest::newRow("six hours") << BucketSize::SixHours << u"2024-05-03T07:00:00"_s
                                   << u"2024-05-03T18:00:01"_s
                                   << QStringList{
                                          u"2024-05-03 06:00"_s, u"2024-05-03 12:00"_s, u"2024-05-03 18:00"_s,
                                          u"2024-05-04 00:00"_s};
        QTest::newRow("days") << BucketSize::Day << u"2024-05-03T00:00:00"_s << u"2024-05-04T01:00:00"_s
                              << QStringList{
                                     u"2024-05-03 00:00"_s, u"2024-05-04 00:00"_s, u"2024-05-05 00:00"_s};
        QTest::newRow("weeks") << BucketSize::Week << u"2024-05-03T00:00:00"_s << u"2024-05-07T00:00:00"_s
                               << QStringList{
                                      u"2024-04-29 00:00"_s, u"2024-05-06 00:00"_s, u"2024-05-13 00:00"_s};
        QTest::newRow("months") << BucketSize::Month << u"2024-01-31T00:00:00"_s << u"2024-02-29T23:00:00"_s
                                << QStringList{
                                       u"2024-01-01 00:00"_s, u"2024-02-01 00:00"_s, u"2024-03-01 00:00"_s};
        QTest::newRow("years") << BucketSize::Year << u"2023-12-31T23:59:59"_s << u"2024-01-02T00:00:00"_s
                               << QStringList{
                                      u"2023-01-01 00:00"_s, u"2024-01-01 00:00"_s, u"2025-01-01 00:00"_s};
        // Clocks went from 2 to 3 on 31 March 2024, and from 3 to 2 on 27 October.
        QTest::newRow("a short day")
            << BucketSize::TwelveHours << u"2024-03-31T00:00:00"_s << u"2024-04-01T00:00:00"_s
            << QStringList{u"2024-03-31 00:00"_s, u"2024-03-31 13:00"_s, u"2024-04-01 00:00"_s};
        QTest::newRow("a long day")
            << BucketSize::TwelveHours << u"2024-10-27T00:00:00"_s << u"2024-10-28T00:00:00"_s
            << QStringList{u"2024-10-27 00:00"_s, u"2024-10-27 11:00"_s, u"2024-10-28 00:00"_s};
        QTest::newRow("an hour twice")
            << BucketSize::Hour << u"2024-10-27T01:00:00"_s << u"2024-10-27T03:00:00"_s
            << QStringList{
                   u"2024-10-27 01:00"_s, u"2024-10-27 02:00"_s, u"2024-10-27 02:00"_s,
                   u"2024-10-27 03:00"_s};
    }

    void edgesStandWhereClocksShowThem()
    {
        QFETCH(BucketSize, size);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QStringList, edges);
        const TimeRange range{at(from, rome), at(to, rome)};
        QCOMPARE(clockTimes(bucketEdges(range, size, rome), rome), edges);
    }

    /// Samoa went over the date line on 30 December 2011.
    void aDayThatWasLeftOutHasNoBucket()
    {
        const QTimeZone apia("Pacific/Apia");
        const TimeRange range{at(u"2011-12-29T00:00:00"_s, apia), at(u"2012-01-01T00:00:00"_s, apia)};
        QCOMPARE(
            clockTimes(bucketEdges(range, BucketSize::Day, apia), apia),
            (QStringList{u"2011-12-29 00:00"_s, u"2011-12-31 00:00"_s, u"2012-01-01 00:00"_s}));
        QCOMPARE(
            clockTimes(bucketEdges(range, BucketSize::TwelveHours, apia), apia),
            (QStringList{
                u"2011-12-29 00:00"_s, u"2011-12-29 12:00"_s, u"2011-12-31 00:00"_s, u"2011-12-31 12:00"_s,
                u"2012-01-01 00:00"_s}));
    }

    void anyRangeIsCovered()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 300; ++i) {
            const auto size = BucketSize(random.bounded(bucketSizeCount));
            const qint64 from = at(u"2020-01-01T00:00:00"_s) + random.bounded(1 << 30) * qint64(100);
            const TimeRange range{from, from + nominalLength(size) * random.bounded(1, 60) / 7};
            const std::vector<qint64> edges = bucketEdges(range, size, rome);
            QVERIFY(edges.size() > 1);
            QVERIFY(std::ranges::is_sorted(edges, std::less_equal()));
            QVERIFY(edges.front() <= range.from && range.from < edges[1]);
            QVERIFY(edges.back() >= range.to);
            QVERIFY(edges.size() == 2 || edges[edges.size() - 2] < range.to);
        }
    }

    void aNiceSizeFits()
    {
        const qint64 from = at(u"2024-04-15T00:00:00"_s);
        QCOMPARE(niceBucketSize({from, from + 25 * 86'400'000LL}, 110), BucketSize::SixHours);
        QCOMPARE(niceBucketSize({from, from + 1}, 110), BucketSize::Minute);
        QCOMPARE(niceBucketSize({from, from + 3600 * 86'400'000LL}, 20), BucketSize::Year);
        for (const qint64 days : {1, 3, 40, 400, 2000}) {
            const TimeRange range{from + 12'345, from + days * 86'400'000};
            const auto count = bucketEdges(range, niceBucketSize(range, 100), rome).size() - 1;
            QVERIFY2(count <= 100 && count > 10, qPrintable(QString::number(count)));
        }
    }

    void datesSpanAllThatHaveOne()
    {
        QVERIFY(!datesOf(EventStore().snapshot()));
        const EventStore store = randomEvents(500, 3);
        const TimeRange range = datesOf(store.snapshot()).value();
        bool first = false;
        bool last = false;
        for (const EventRow row : store.state().order()) {
            const EventRecord& record = store.record(row);
            QVERIFY(!record.hasDate() || range.contains(record.date));
            first = first || record.date == range.from;
            last = last || record.date == range.to - 1;
        }
        QVERIFY(first && last);
    }

    void countsLikeANaiveLoop_data()
    {
        QTest::addColumn<BucketSize>("size");
        QTest::addColumn<Stacking>("stacking");
        QTest::newRow("3 h, families") << BucketSize::ThreeHours << Stacking::Family;
        QTest::newRow("days, families") << BucketSize::Day << Stacking::Family;
        QTest::newRow("days, schema") << BucketSize::Day << Stacking::Schema;
        QTest::newRow("months, schema") << BucketSize::Month << Stacking::Schema;
    }

    void countsLikeANaiveLoop()
    {
        QFETCH(BucketSize, size);
        QFETCH(Stacking, stacking);
        const EventStore store = randomEvents(1500, 11);
        TimeRange range = datesOf(store.snapshot()).value();
        range.from += range.length() / 3; // some stand outside
        HistogramSpec spec{bucketEdges(range, size, rome), stacking, someFamily, {}};
        const QList<EventRow>& all = store.state().order();
        QCOMPARE(
            binEvents(store.snapshot(), spec), binnedByHand(store, spec, QSet(all.cbegin(), all.cend())));

        spec.rows.emplace();
        std::ranges::copy_if(all, std::back_inserter(*spec.rows), [](EventRow row) { return row % 3 == 0; });
        QCOMPARE(
            binEvents(store.snapshot(), spec),
            binnedByHand(store, spec, QSet(spec.rows->cbegin(), spec.rows->cend())));
    }

    void withoutEdgesThereIsNothing() { QVERIFY(binEvents(randomEvents(10, 1).snapshot(), {}).empty()); }

    void stopsWhenAsked()
    {
        const EventStore store = randomEvents(100, 1);
        const HistogramSpec spec{
            bucketEdges(datesOf(store.snapshot()).value(), BucketSize::Day, rome), Stacking::Schema, {}, {}};
        std::stop_source source;
        source.request_stop();
        for (const HistogramBin& bin : binEvents(store.snapshot(), spec, source.get_token()))
            QCOMPARE(bin.loaded.total(), 0);
    }
};

HUBSCOPE_TEST(HistogramTest)
#include "tst_histogram.moc"

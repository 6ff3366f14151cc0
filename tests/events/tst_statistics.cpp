// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/statistics.h"

#include "domain/lag.h"
#include "events/randomevents.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> naiveMedian(QList<qint64> numbers)
{
    std::ranges::sort(numbers);
    return numbers.isEmpty() ? std::nullopt : std::optional(numbers.at((numbers.size() - 1) / 2));
}

QString valueOf(const Event& event, const EventSnapshot& events, const EventRecord& record, Facet facet)
{
    return facet == Facet::Type      ? event.type
           : facet == Facet::Context ? event.context
                                     : events.name(record.mode);
}

/// By all events that have the value, each looked at by itself.
Statistics naive(const EventStore& store, Facet facet, const QString& value)
{
    Statistics out{facet, value, 0, 0, 0, {}, {}, {}, {}};
    QList<qint64> dates;
    QList<qint64> lags;
    for (const EventRow row : store.state().order()) {
        const EventRecord& record = store.record(row);
        const Event event = store.event(row);
        if (valueOf(event, store.state(), record, facet) != value)
            continue;
        ++out.events;
        const SchemaState state = store.state().schemaState(row);
        const bool broken = state == SchemaState::Problems;
        out.unchecked += state == SchemaState::Unchecked;
        out.problems += broken || lagKind(record.lag()) != LagKind::Normal;
        if (event.date)
            dates.append(*event.date);
        if (const auto lag = event.lag())
            lags.append(*lag);
    }
    std::ranges::sort(dates);
    QList<qint64> gaps;
    for (qsizetype i = 1; i < dates.size(); ++i)
        gaps.append(dates.at(i) - dates.at(i - 1));
    if (!dates.isEmpty()) {
        out.first = dates.first();
        out.last = dates.last();
    }
    out.medianGap = naiveMedian(gaps);
    out.medianLag = naiveMedian(lags);
    return out;
}

} // namespace

/// Statistics against a naive count.
class StatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithANaiveCount_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 50, 700})
            QTest::addRow("%d events", count) << count;
    }

    void agreesWithANaiveCount()
    {
        QFETCH(const int, count);
        for (quint32 seed = 1; seed <= 5; ++seed) {
            const EventStore store = randomEvents(count, seed);
            const QList<Statistics> rows = statisticsOf(store.snapshot());
            QMap<Facet, int> events;
            for (const Statistics& row : rows) {
                const Statistics expected = naive(store, row.facet, row.value);
                QCOMPARE(row.events, expected.events);
                QCOMPARE(row.problems, expected.problems);
                QCOMPARE(row.unchecked, expected.unchecked);
                QCOMPARE(row.medianGap, expected.medianGap);
                QCOMPARE(row.medianLag, expected.medianLag);
                QVERIFY(row == expected);
                events[row.facet] += row.events;
            }
            for (const Facet facet : {Facet::Type, Facet::Context, Facet::Mode})
                QCOMPARE(events.value(facet), int(store.count()));
        }
    }

    void comesInOrder()
    {
        const EventStore store = randomEvents(300, 7);
        const QList<Statistics> rows = statisticsOf(store.snapshot());
        QVERIFY(rows.size() > 4);
        QVERIFY(std::ranges::is_sorted(rows, [](const Statistics& a, const Statistics& b) {
            return a.facet != b.facet ? a.facet < b.facet : a.events > b.events;
        }));
    }

    void endsWhenStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(statisticsOf(randomEvents(50, 1).snapshot(), stop.get_token()).isEmpty());
    }
};

HUBSCOPE_TEST(StatisticsTest)

#include "tst_statistics.moc"

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/histogrammodel.h"

#include "events/randomevents.h"
#include "models/displaytime.h"
#include "models/histogramtext.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

class HistogramModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_time = std::make_unique<TimeDisplay>(m_clock, QTimeZone("Europe/Rome"));
        m_model = std::make_unique<HistogramModel>(Catalogue::bundled(), *m_time);
    }

    void countsInAWorker();
    void nothingIsCountedWithoutRoom();
    void zoomingKeepsTheTimeInPlace();
    void panningStopsAtTheEnds();
    void aWantedSizeShowsTheLatest();
    void whatIsNotShownIsCountedApart();
    void theNewestWishWins();
    void goesAwayWhileCounting();
    void textsOfBuckets_data();
    void textsOfBuckets();
    void labelsStandApart_data();
    void labelsStandApart();

private:
    void load(int events, std::optional<QList<EventRow>> shown = {})
    {
        m_store = randomEvents(events, 4);
        m_model->setEvents(m_store.snapshot(), std::move(shown));
        m_model->setCapacity(100);
        QTRY_VERIFY(!m_model->isBusy());
    }
    int loaded() const
    {
        int sum = 0;
        for (const HistogramBin& bin : m_model->bins())
            sum += bin.loaded.total();
        return sum;
    }
    TimeRange shown() const { return {m_model->bins().front().range.from, m_model->bins().back().range.to}; }

    ManualClock m_clock;
    EventStore m_store;
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<HistogramModel> m_model;
};

void HistogramModelTest::countsInAWorker()
{
    QSignalSpy changed(m_model.get(), &HistogramModel::changed);
    load(2000);
    QVERIFY(changed.size() >= 1);
    const int dated = int(std::ranges::count_if(
        m_store.state().order(), [this](EventRow row) { return m_store.record(row).hasDate(); }));
    QCOMPARE(loaded(), dated);
    QVERIFY(m_model->bins().size() <= 100);
    QVERIFY(!m_model->isZoomed());
    m_time->setChoice(TimeZoneChoice::Utc);
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_model->bins().front().range.from % 86'400'000 % nominalLength(m_model->size()), 0);
}

void HistogramModelTest::nothingIsCountedWithoutRoom()
{
    m_model->setEvents(randomEvents(10, 1).snapshot(), {});
    QVERIFY(!m_model->isBusy());
    m_model->setCapacity(10);
    QTRY_VERIFY(!m_model->bins().empty());
    m_model->setEvents({}, {});
    QTRY_VERIFY(m_model->bins().empty());
    m_model->zoom(0.5, 0); // nothing to zoom
    m_model->pan(1);
}

void HistogramModelTest::zoomingKeepsTheTimeInPlace()
{
    load(2000);
    const TimeRange whole = shown();
    const qint64 around = whole.from + whole.length() / 4;
    m_model->zoom(0.25, around);
    QTRY_VERIFY(!m_model->isBusy());
    QVERIFY(m_model->isZoomed());
    const TimeRange part = shown();
    QVERIFY(part.contains(around));
    QVERIFY(part.length() < whole.length() / 2);
    QVERIFY(std::abs((around - part.from) - part.length() / 4) < part.length() / 8);
    m_model->zoom(100, around);
    QTRY_VERIFY(!m_model->isBusy());
    QVERIFY(!m_model->isZoomed());
    QCOMPARE(shown(), whole);
    m_model->zoom(0.00001, around);
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_model->size(), BucketSize::Minute);
    m_model->zoomOut();
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(shown(), whole);
}

void HistogramModelTest::panningStopsAtTheEnds()
{
    load(2000);
    const TimeRange whole = shown();
    m_model->zoom(0.25, whole.from);
    QTRY_VERIFY(!m_model->isBusy());
    const TimeRange first = shown();
    m_model->pan(5);
    QTRY_VERIFY(!m_model->isBusy());
    QVERIFY(shown().from > first.from);
    m_model->pan(100'000);
    QTRY_VERIFY(!m_model->isBusy());
    QVERIFY(shown().to >= whole.to - nominalLength(BucketSize::Day));
    QVERIFY(shown().length() < whole.length() / 2);
}

void HistogramModelTest::aWantedSizeShowsTheLatest()
{
    load(2000);
    const TimeRange whole = shown();
    m_model->setWantedSize(BucketSize::Minute);
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_model->size(), BucketSize::Minute);
    QVERIFY(m_model->bins().size() <= 100);
    QVERIFY(m_model->isZoomed());
    QVERIFY(shown().to > whole.to - nominalLength(BucketSize::Day));
    m_model->setWantedSize(BucketSize::Week);
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_model->size(), BucketSize::Week);
    QVERIFY(!m_model->isZoomed());
    m_model->setWantedSize({});
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(shown(), whole);
}

void HistogramModelTest::whatIsNotShownIsCountedApart()
{
    m_store = randomEvents(500, 4);
    load(500, m_store.state().order().first(100));
    int seen = 0;
    for (const HistogramBin& bin : m_model->bins())
        seen += bin.shown.total();
    QVERIFY(seen > 50 && seen <= 100);
    QVERIFY(loaded() > 400);
    m_model->setStacking(Stacking::Schema);
    QTRY_VERIFY(!m_model->isBusy());
    QCOMPARE(m_model->shownStacking(), Stacking::Schema);
    for (const HistogramBin& bin : m_model->bins())
        QCOMPARE(bin.loaded.stacks[size_t(SchemaState::Problems)], bin.loaded.problems);
}

void HistogramModelTest::theNewestWishWins()
{
    QSignalSpy changed(m_model.get(), &HistogramModel::changed);
    m_model->setCapacity(100);
    for (int events = 1; events <= 40; ++events)
        m_model->setEvents(randomEvents(events * 20, 4).snapshot(), {});
    QTRY_VERIFY(!m_model->isBusy());
    QVERIFY(changed.size() < 40); // most were never begun
    const int last = loaded();
    load(800);
    QCOMPARE(last, loaded());
}

void HistogramModelTest::goesAwayWhileCounting()
{
    m_model->setCapacity(100);
    m_model->setEvents(randomEvents(20'000, 4).snapshot(), {});
    QVERIFY(m_model->isBusy());
    m_model.reset();
}

void HistogramModelTest::textsOfBuckets_data()
{
    QTest::addColumn<BucketSize>("size");
    QTest::addColumn<QString>("text");
    QTest::newRow("6 h") << BucketSize::SixHours << u"3 May 2024, 06:00 – 12:00"_s;
    QTest::newRow("day") << BucketSize::Day << u"3 May 2024"_s;
    QTest::newRow("week") << BucketSize::Week << u"Week of 29 Apr 2024"_s;
    QTest::newRow("month") << BucketSize::Month << u"May 2024"_s;
    QTest::newRow("year") << BucketSize::Year << u"2024"_s;
}

void HistogramModelTest::textsOfBuckets()
{
    QFETCH(BucketSize, size);
    const qint64 time = QDateTime(QDate(2024, 5, 3), QTime(7, 0), m_time->zone()).toMSecsSinceEpoch();
    const auto edges = bucketEdges({time, time + 1}, size, m_time->zone());
    QTEST(bucketText({edges[0], edges[1]}, size, *m_time), "text");
    QVERIFY(bucketSizeText(size).endsWith(u"buckets"_s));
}

void HistogramModelTest::labelsStandApart_data()
{
    QTest::addColumn<BucketSize>("size");
    QTest::addColumn<int>("days");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("6 h") << BucketSize::SixHours << 25 << QStringList{u"15 Apr"_s, u"19 Apr"_s, u"23 Apr"_s};
    QTest::newRow("1 h") << BucketSize::Hour << 4 << QStringList{u"15 Apr"_s, u"16 Apr"_s, u"17 Apr"_s};
    QTest::newRow("5 min") << BucketSize::FiveMinutes << 1
                           << QStringList{u"15 Apr"_s, u"02:00"_s, u"04:00"_s};
    QTest::newRow("days") << BucketSize::Day << 90 << QStringList{u"15 Apr"_s, u"29 Apr"_s, u"13 May"_s};
    QTest::newRow("weeks over a new year")
        << BucketSize::Week << 400 << QStringList{u"15 Apr 2024"_s, u"5 Aug"_s};
    QTest::newRow("months") << BucketSize::Month << 3000
                            << QStringList{u"Jan 2026"_s, u"Jan 2028"_s, u"Jan 2030"_s};
    QTest::newRow("one") << BucketSize::Year << 1 << QStringList{u"2024"_s};
}

void HistogramModelTest::labelsStandApart()
{
    QFETCH(BucketSize, size);
    QFETCH(int, days);
    QFETCH(QStringList, first);
    const qint64 from = QDate(2024, 4, 15).startOfDay(m_time->zone()).toMSecsSinceEpoch();
    const auto edges = bucketEdges({from, from + days * 86'400'000LL}, size, m_time->zone());
    const auto bins = binEvents({}, {edges, Stacking::Schema, {}, {}});
    const QList<AxisLabel> labels = axisLabels(bins, size, 14, *m_time);
    QStringList texts;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        QVERIFY(i == 0 || labels.at(i).bin - labels.at(i - 1).bin >= 14);
        texts.append(labels.at(i).text);
    }
    QCOMPARE(texts.first(std::min(first.size(), texts.size())), first);
}

HUBSCOPE_TEST(HistogramModelTest)
#include "tst_histogrammodel.moc"

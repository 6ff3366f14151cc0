// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/payloadfinder.h"

#include "models/displaytime.h"
#include "models/fakehub.h"
#include "models/timelinemodel.h"
#include "models/timelineticks.h"
#include "schema/catalogue.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

/// Finding in a timeline, and the ticks that show where it was found.
class PayloadFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsInTheOrderOfTheTable();
    void goesFromHitToHit();
    void waitsForWhatIsNotFoundYet();
    void followsTheRows();
    void otherEventsAreSearchedAnew();
    void stepsGoOnFromTheSameEvent();
    void onlyTheLastPatternCounts();
    void anExpressionThatTakesTooLong();
    void saysWhatCannotBeRead();
    void manyPieces();
    void ticksFollow();

private:
    void fill(int count, int everyNth);
    void find(const QString& text, bool isExpression = false);
    QStringList hits() const;
    QString stepTo(int direction);

    static constexpr qint64 newest = 1'715'240'000'000;
    static constexpr qint64 minute = 60'000;

    ManualClock m_clock;
    const Catalogue m_catalogue = Catalogue::bundled();
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<PayloadFinder> m_finder;
};

void PayloadFinderTest::init()
{
    m_time = std::make_unique<TimeDisplay>(m_clock);
    m_model = std::make_unique<TimelineModel>(m_catalogue, *m_time);
    m_finder = std::make_unique<PayloadFinder>(*m_model);
}

void PayloadFinderTest::cleanup()
{
    m_finder.reset();
    m_model.reset();
    m_time.reset();
}

/// Every n-th event, from the first on, has Milano in it.
void PayloadFinderTest::fill(int count, int everyNth)
{
    QList<Event> events;
    for (int i = 0; i < count; ++i)
        events.append(
            makeEvent(u"e%1"_s.arg(i), newest - i * minute, i % everyNth == 0 ? u"/Milano"_s : u"/Roma"_s));
    m_model->setEvents(events);
}

void PayloadFinderTest::find(const QString& text, bool isExpression)
{
    m_finder->setPattern({text, isExpression});
    QTRY_VERIFY(!m_finder->isSearching());
}

QStringList PayloadFinderTest::hits() const
{
    QStringList ids;
    for (const EventRow event : m_finder->hits().rows)
        ids.append(m_model->eventAt(m_model->rowOfEvent(event))->id);
    return ids;
}

QString PayloadFinderTest::stepTo(int direction)
{
    QSignalSpy chosen(m_finder.get(), &PayloadFinder::hitChosen);
    m_finder->step(direction);
    if (chosen.isEmpty())
        return {};
    const auto event = chosen.first().first().value<EventRow>();
    m_finder->setCurrent(event);
    return m_model->eventAt(m_model->rowOfEvent(event))->id;
}

void PayloadFinderTest::findsInTheOrderOfTheTable()
{
    fill(10, 4);
    QVERIFY(!m_finder->isActive());
    find(u"milano"_s);
    QVERIFY(m_finder->isActive());
    QCOMPARE(hits(), QStringList({u"e0"_s, u"e4"_s, u"e8"_s}));
    QCOMPARE(m_finder->hits().total, 10);
    find(u"/(milano|nothing)\""_s, true);
    QCOMPARE(hits(), QStringList({u"e0"_s, u"e4"_s, u"e8"_s}));
    m_model->sort(TimelineModel::Time, Qt::AscendingOrder);
    QTRY_COMPARE(hits(), QStringList({u"e8"_s, u"e4"_s, u"e0"_s}));
    find(u"torino"_s);
    QCOMPARE(hits(), QStringList());
    find({});
    QVERIFY(!m_finder->isActive());
    QCOMPARE(m_finder->hits().total, 0);
}

void PayloadFinderTest::goesFromHitToHit()
{
    fill(10, 4);
    find(u"milano"_s);
    QCOMPARE(m_finder->currentNumber(), 0);
    QCOMPARE(stepTo(1), u"e0"_s);
    QCOMPARE(m_finder->currentNumber(), 1);
    QCOMPARE(stepTo(1), u"e4"_s);
    QCOMPARE(stepTo(1), u"e8"_s);
    QCOMPARE(m_finder->currentNumber(), 3);
    QCOMPARE(stepTo(1), u"e0"_s); // around
    QCOMPARE(stepTo(-1), u"e8"_s);
    QCOMPARE(stepTo(-1), u"e4"_s);

    m_finder->setCurrent(m_model->eventRowAt(m_model->rowOf(u"e6"_s))); // between two
    QCOMPARE(m_finder->currentNumber(), 0);
    QCOMPARE(stepTo(1), u"e8"_s);
    m_finder->setCurrent(m_model->eventRowAt(m_model->rowOf(u"e6"_s)));
    QCOMPARE(stepTo(-1), u"e4"_s);
    m_finder->setCurrent(std::nullopt);
    QCOMPARE(stepTo(-1), u"e8"_s);
    find(u"torino"_s);
    QCOMPARE(stepTo(1), QString());
}

void PayloadFinderTest::waitsForWhatIsNotFoundYet()
{
    fill(10, 4);
    QSignalSpy chosen(m_finder.get(), &PayloadFinder::hitChosen);
    m_finder->setPattern({u"milano"_s});
    QVERIFY(m_finder->isSearching());
    m_finder->step(-1);
    QCOMPARE(chosen.count(), 0);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(m_model->rowOfEvent(chosen.first().first().value<EventRow>()), m_model->rowOf(u"e8"_s));

    m_finder->setPattern({u"roma"_s});
    m_finder->step(1);
    m_finder->setPattern({u"milano"_s}); // nobody waits for that one any more
    QTRY_VERIFY(!m_finder->isSearching());
    QCOMPARE(chosen.count(), 1);
}

void PayloadFinderTest::followsTheRows()
{
    fill(10, 4);
    find(u"milano"_s);
    RowFilter filter;
    filter.from = newest - 5 * minute;
    m_model->setRowFilter(filter);
    QTRY_COMPARE(hits(), QStringList({u"e0"_s, u"e4"_s}));
    QCOMPARE(m_finder->hits().total, 6);
    m_model->setRowFilter({});
    QTRY_COMPARE(hits().size(), 3);
    m_model->clear();
    QCOMPARE(m_finder->hits().rows.size(), 0);
    QTRY_VERIFY(!m_finder->isSearching());
    QVERIFY(m_finder->isActive());
}

void PayloadFinderTest::otherEventsAreSearchedAnew()
{
    fill(10, 4);
    find(u"milano"_s);
    fill(6, 3);
    QCOMPARE(m_finder->hits().rows.size(), 0); // rows have other numbers: nothing is known of them
    QTRY_COMPARE(hits(), QStringList({u"e0"_s, u"e3"_s}));
    QTRY_COMPARE(m_finder->hits().total, 6);
}

/// Whatever number it has by now.
void PayloadFinderTest::stepsGoOnFromTheSameEvent()
{
    fill(10, 4);
    find(u"milano"_s);
    QCOMPARE(stepTo(1), u"e0"_s);
    QCOMPARE(stepTo(1), u"e4"_s);
    QList<Event> newer{makeEvent(u"newer"_s, newest + minute, u"/Milano"_s)};
    for (int i = 0; i < 10; ++i)
        newer.append(m_model->eventAt(m_model->rowOf(u"e%1"_s.arg(i))).value());
    m_model->setEvents(newer);
    QTRY_COMPARE(hits(), QStringList({u"newer"_s, u"e0"_s, u"e4"_s, u"e8"_s}));
    QCOMPARE(m_finder->currentNumber(), 3);
    QCOMPARE(stepTo(1), u"e8"_s);
    QCOMPARE(stepTo(-1), u"e4"_s);

    m_model->setEvents({makeEvent(u"other"_s, newest, u"/Milano"_s)}); // it is gone
    QTRY_COMPARE(hits(), QStringList{u"other"_s});
    QCOMPARE(m_finder->currentNumber(), 0);
}

void PayloadFinderTest::onlyTheLastPatternCounts()
{
    fill(10, 4);
    for (const QString& text : {u"m"_s, u"mi"_s, u"mil"_s, u"roma"_s, u"milano"_s})
        m_finder->setPattern({text});
    QTRY_VERIFY(!m_finder->isSearching());
    QCOMPARE(hits(), QStringList({u"e0"_s, u"e4"_s, u"e8"_s}));
}

/// An expression that takes long holds nobody up: not the next one, and what it gives up is said.
void PayloadFinderTest::anExpressionThatTakesTooLong()
{
    QList<Event> events;
    for (int i = 0; i < 300; ++i)
        events.append(makeEvent(u"e%1"_s.arg(i), newest - i * minute, QString(2000, u'a')));
    m_model->setEvents(events);
    m_finder->setPattern({u"(a*a*)*[;@]"_s, true});
    QTRY_VERIFY_WITH_TIMEOUT(m_finder->hits().givenUp > 0, 60'000);
    QVERIFY(m_finder->isSearching());
    QCOMPARE(m_finder->hits().rows.size(), 0);
    find(u"e299"_s);
    QCOMPARE(hits(), QStringList{u"e299"_s});
    QCOMPARE(m_finder->hits().givenUp, 0);
}

void PayloadFinderTest::saysWhatCannotBeRead()
{
    fill(10, 4);
    find(u"milano"_s);
    m_finder->setPattern({u"mil(ano"_s, true});
    QVERIFY(m_finder->error());
    QVERIFY(!m_finder->isActive());
    QVERIFY(!m_finder->isSearching());
    QCOMPARE(m_finder->hits().rows.size(), 0);
    m_finder->setPattern({u"mil(ano"_s, false});
    QVERIFY(!m_finder->error());
    QVERIFY(m_finder->isActive());
    QTRY_VERIFY(!m_finder->isSearching());
}

void PayloadFinderTest::manyPieces()
{
    QList<Event> events; // each without Milano takes the expression some hundredths of a second
    for (int i = 0; i < 90; ++i)
        events.append(
            makeEvent(u"e%1"_s.arg(i), newest - i * minute, i % 3 == 0 ? u"/Milano"_s : QString(2000, u'a')));
    m_model->setEvents(events);
    QList<qsizetype> seen;
    connect(m_finder.get(), &PayloadFinder::changed, this, [this, &seen] {
        if (m_finder->isSearching())
            seen.append(m_finder->hits().rows.size());
    });
    m_finder->setPattern({u"milano|(a*a*)*[;@]"_s, true});
    QTRY_VERIFY_WITH_TIMEOUT(!m_finder->isSearching(), 60'000);
    m_finder->disconnect(this);
    QCOMPARE(hits().size(), 30);
    QVERIFY(std::ranges::is_sorted(seen));
    QVERIFY(
        std::ranges::any_of(seen, [](qsizetype hits) { return hits > 0 && hits < 30; })); // before the end
}

void PayloadFinderTest::ticksFollow()
{
    fill(10, 4);
    TimelineTicks ticks(*m_model, *m_finder);
    QSignalSpy changed(&ticks, &TimelineTicks::changed);
    m_model->setGrouping(Grouping::None);
    find(u"milano"_s);
    QTRY_COMPARE(ticks.count(RowMark::Hit), 3);
    QCOMPARE(ticks.positions(RowMark::Hit), QList<double>({0.05, 0.45, 0.85}));
    QCOMPARE(ticks.count(RowMark::Own), 0);
    m_model->setPosted({u"e9"_s});
    QTRY_COMPARE(ticks.count(RowMark::Own), 1);
    QCOMPARE(ticks.positions(RowMark::Own), QList<double>{0.95});
    m_model->setSchemaStates(0, {SchemaState::Valid, SchemaState::Problems});
    QTRY_COMPARE(ticks.positions(RowMark::Problem), QList<double>{0.15});
    m_model->setGrouping(Grouping::Day);
    QTRY_COMPARE(ticks.positions(RowMark::Problem), QList<double>{2.5 / 11});
    m_model->setFolded(0, true);
    QTRY_VERIFY(ticks.positions(RowMark::Hit).isEmpty()); // Qt compares two empty lists by way of nullptr
    QCOMPARE(ticks.count(RowMark::Hit), 3);
    m_finder->setPattern({});
    QTRY_COMPARE(ticks.count(RowMark::Hit), 0);
    m_model->clear();
    QTRY_COMPARE(ticks.count(RowMark::Own), 0);
}

HUBSCOPE_TEST(PayloadFinderTest)

#include "tst_payloadfinder.moc"

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/rowmarks.h"

#include "domain/lag.h"
#include "events/randomevents.h"
#include "support/testmain.h"

#include <QTest>

#include <functional>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

using Has = std::function<bool(EventRow)>;

/// One part after the other.
MarkedRows naiveMarks(const QList<EventRow>& rows, qsizetype parts, const Has& has)
{
    MarkedRows marked;
    marked.count = std::ranges::count_if(rows, has);
    for (qsizetype part = 0; part < parts; ++part) {
        for (qsizetype place = 0; place < rows.size(); ++place) {
            if (place * parts / rows.size() == part && has(rows[place])) {
                marked.first.append(rows[place]);
                break;
            }
        }
    }
    return marked;
}

} // namespace

class RowMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatANaiveSearchFinds_data()
    {
        QTest::addColumn<int>("events");
        QTest::addColumn<int>("parts");
        QTest::newRow("none") << 0 << 10;
        QTest::newRow("one") << 1 << 10;
        QTest::newRow("fewer than parts") << 30 << 100;
        QTest::newRow("as many as parts") << 300 << 300;
        QTest::newRow("many") << 3000 << 70;
    }

    void findsWhatANaiveSearchFinds()
    {
        QFETCH(int, events);
        QFETCH(int, parts);
        const EventStore store = randomEvents(events, 11);
        const EventSnapshot snapshot = store.snapshot();
        QList<EventRow> rows = snapshot.order();
        std::ranges::reverse(rows);
        QList<EventRow> hits;
        for (qsizetype place = 0; place < rows.size(); place += 7)
            hits.append(rows[place]);
        const RowMarks marks = rowMarks(snapshot, rows, hits, parts);
        const auto of = [&marks](RowMark mark) { return marks[size_t(mark)]; };
        QCOMPARE(of(RowMark::Hit), naiveMarks(rows, parts, [&](EventRow row) { return hits.contains(row); }));
        QCOMPARE(of(RowMark::Own), naiveMarks(rows, parts, [&](EventRow row) {
                     return snapshot.isPosted(store.record(row));
                 }));
        QCOMPARE(of(RowMark::Problem), naiveMarks(rows, parts, [&](EventRow row) {
                     return snapshot.schemaState(row) == SchemaState::Problems ||
                            lagKind(store.record(row).lag()) != LagKind::Normal;
                 }));
        QVERIFY(events < 300 || (of(RowMark::Own).count > 5 && of(RowMark::Problem).count > 5));
    }
};

HUBSCOPE_TEST(RowMarksTest)

#include "tst_rowmarks.moc"

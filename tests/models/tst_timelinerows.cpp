// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinerows.h"

#include "events/eventstore.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

/// What a view would know if it listened to the announcements only.
class Mirror final : public TimelineRows::Observer
{
public:
    void watch(const TimelineRows& rows) { m_rows = &rows; }

    void aboutToInsert(int first, int last) override
    {
        m_before = m_rows->rowCount();
        m_first = first;
        m_count = last - first + 1;
        lines.insert(first, m_count, QString());
    }
    void inserted() override
    {
        QCOMPARE(m_rows->rowCount(), m_before + m_count);
        for (int row = m_first; row < m_first + m_count; ++row)
            lines[row] = line(row);
        ++insertions;
    }
    void aboutToRemove(int first, int last) override
    {
        m_before = m_rows->rowCount();
        m_count = last - first + 1;
        lines.remove(first, m_count);
    }
    void removed() override
    {
        QCOMPARE(m_rows->rowCount(), m_before - m_count);
        ++removals;
    }
    void changed(int row) override
    {
        QVERIFY(row >= 0 && row < m_rows->rowCount());
        changedRows.append(row);
    }
    void aboutToRearrange() override {}
    void rearranged() override
    {
        ++rearrangements;
        lines = now();
    }

    QString line(int row) const
    {
        return m_rows->isGroup(row) ? u"group %1"_s.arg(m_rows->groupAt(row).key.value_or(-1))
                                    : QString::number(m_rows->eventAt(row));
    }
    QStringList now() const
    {
        QStringList all;
        for (int row = 0; row < m_rows->rowCount(); ++row)
            all.append(line(row));
        return all;
    }

    QStringList lines;
    QList<int> changedRows;
    int insertions = 0;
    int removals = 0;
    int rearrangements = 0;

private:
    const TimelineRows* m_rows = nullptr;
    int m_before = 0;
    int m_count = 0;
    int m_first = 0;
};

Arrangement ungrouped(const QList<EventRow>& rows)
{
    return {rows, {}};
}

/// Tens are groups.
Arrangement grouped(const QList<EventRow>& rows)
{
    Arrangement arrangement{rows, {}};
    for (const EventRow row : rows) {
        const GroupKey key = row / 10;
        if (arrangement.groups.isEmpty() || arrangement.groups.last().key != key)
            arrangement.groups.append({key, 0});
        ++arrangement.groups.last().count;
    }
    return arrangement;
}

QList<EventRow> numbers(EventRow first, EventRow last)
{
    QList<EventRow> rows;
    for (EventRow row = first; row <= last; ++row)
        rows.append(row);
    return rows;
}

} // namespace

class TimelineRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_mirror = std::make_unique<Mirror>();
        m_rows = std::make_unique<TimelineRows>(*m_mirror);
        m_mirror->watch(*m_rows);
    }

    void groupsHaveRowsOfTheirOwn()
    {
        m_rows->set(grouped({8, 9, 10, 11, 25}));
        QCOMPARE(
            m_mirror->lines,
            QStringList(
                {u"group 0"_s, u"8"_s, u"9"_s, u"group 1"_s, u"10"_s, u"11"_s, u"group 2"_s, u"25"_s}));
        QCOMPARE(m_rows->eventCount(), 5);
        QCOMPARE(m_rows->rowOf(10), 4);
        QCOMPARE(m_rows->rowOf(12), -1);
        QCOMPARE(m_rows->rowOf(4'000'000), -1);
        QCOMPARE(m_rows->rowOfGroup(GroupKey(1)), 3);
        QCOMPARE(m_rows->rowOfGroup(GroupKey(7)), -1);
        QCOMPARE(m_rows->groupRowOf(5), 3);
        QCOMPARE(m_rows->groupRowOf(0), 0);
    }

    void whatStaysIsLeftAlone()
    {
        m_rows->set(grouped(numbers(5, 39)));
        m_mirror->insertions = 0;
        m_rows->set(grouped(numbers(0, 45)));
        QCOMPARE(m_mirror->lines, m_mirror->now());
        QCOMPARE(m_mirror->removals, 0);
        QCOMPARE(m_mirror->rearrangements, 0);
        QVERIFY(m_mirror->insertions <= 3);
        QVERIFY(m_mirror->changedRows.contains(0)); // the first group has more events now

        m_rows->set(grouped({3, 17, 44}));
        QCOMPARE(m_mirror->lines, m_mirror->now());
        QCOMPARE(m_mirror->rearrangements, 0);
        m_rows->set({});
        QCOMPARE(m_mirror->lines, QStringList());
    }

    void manyChangesAreARearrangement()
    {
        QList<EventRow> rows = numbers(0, 19'999);
        m_rows->set(ungrouped(rows));
        QCOMPARE(m_mirror->insertions, 1);
        std::ranges::reverse(rows);
        m_rows->set(ungrouped(rows));
        QCOMPARE(m_mirror->rearrangements, 1);
        QCOMPARE(m_rows->rowOf(0), 19'999);
        rows.append(20'000);
        m_rows->set(ungrouped(rows));
        rows.prepend(20'001);
        m_rows->set(ungrouped(rows));
        QCOMPARE(m_mirror->insertions, 3); // whatever the number, rows at one place are an insertion
        QCOMPARE(m_mirror->rearrangements, 1);
        QCOMPARE(m_mirror->lines, m_mirror->now());
    }

    void foldedEventsAreOutOfSight()
    {
        m_rows->set(grouped(numbers(0, 29)));
        m_rows->setFolded(m_rows->rowOfGroup(GroupKey(1)), true);
        QCOMPARE(m_mirror->lines, m_mirror->now());
        QCOMPARE(m_rows->rowCount(), 3 + 20);
        QCOMPARE(m_rows->eventCount(), 30);
        QCOMPARE(m_rows->rowOf(15), -1);
        QVERIFY(m_rows->isFolded(11));
        m_rows->set(grouped(numbers(0, 35))); // stays folded
        QCOMPARE(m_mirror->lines, m_mirror->now());
        QCOMPARE(m_rows->rowOf(15), -1);
        m_rows->setFolded(11, false);
        QCOMPARE(m_mirror->lines, m_mirror->now());
        QVERIFY(m_rows->rowOf(15) > 0);
    }

    void onlyTheGroupAroundAnEventIsUnfolded()
    {
        m_rows->set(grouped(numbers(0, 39)));
        for (const int group : {0, 1, 2, 3})
            m_rows->setFolded(m_rows->rowOfGroup(GroupKey(group)), true);
        m_rows->unfoldAround(20);
        QCOMPARE(m_mirror->lines, m_mirror->now());
        QCOMPARE(m_rows->rowCount(), 4 + 10);
        QCOMPARE(m_rows->rowOf(20), 3);
        m_rows->unfoldAround(29); // can be seen
        m_rows->unfoldAround(50); // is not there
        QCOMPARE(m_rows->rowCount(), 4 + 10);
    }

    void eventsWithNewNumbersStay()
    {
        m_rows->set(grouped(numbers(0, 9)));
        m_mirror->removals = 0;
        // 4 is gone, the others of the ten have numbers of their own.
        m_rows->renumber([](EventRow row) -> std::optional<EventRow> {
            return row == 4 ? std::nullopt : std::optional<EventRow>(9 - row);
        });
        QCOMPARE(m_rows->events(), QList<EventRow>({9, 8, 7, 6, 4, 3, 2, 1, 0}));
        QCOMPARE(m_rows->groupAt(0).count, 9);
        QCOMPARE(m_mirror->removals, 1);
        m_mirror->lines = m_mirror->now();
        QCOMPARE(m_rows->rowOf(9), 1);
        m_rows->set(grouped({9, 8, 7, 6, 4, 3}));
        QCOMPARE(m_mirror->lines, m_mirror->now());
        QVERIFY(m_mirror->removals <= 2);
        QCOMPARE(m_mirror->insertions, 1);
    }

    void aGroupGoesWithItsLastEvent()
    {
        m_rows->set(grouped({1, 2, 13, 14, 25}));
        m_rows->renumber([](EventRow row) -> std::optional<EventRow> {
            return row == 2 || row / 10 == 1 ? std::nullopt : std::optional<EventRow>(row + 100);
        });
        QCOMPARE(m_mirror->now(), QStringList({u"group 0"_s, u"101"_s, u"group 2"_s, u"125"_s}));
        QCOMPARE(m_mirror->lines.size(), 4);
        m_rows->setFolded(0, true);
        QCOMPARE(m_mirror->now(), QStringList({u"group 0"_s, u"group 2"_s, u"125"_s}));
    }

    void moreEventsGoOnWithTheLastDay()
    {
        EventStore store;
        const ArrangementSpec spec;
        const auto fill = [&store](int first, int last) {
            QList<Event> events;
            for (int i = first; i <= last; ++i) {
                Event event;
                event.id = u"e%1"_s.arg(i);
                event.date = 1'000'000'000'000 - i * 3'600'000LL;
                events.append(event);
            }
            return store.append(EventBatch::of(events), {}).fresh;
        };
        fill(0, 29);
        m_rows->set(arrange(store.state(), spec));
        m_mirror->changedRows.clear();
        for (int page = 1; page < 30; ++page) {
            m_rows->append(store.state(), fill(page * 30, page * 30 + 29), spec);
            QCOMPARE(m_mirror->lines, m_mirror->now());
        }
        QCOMPARE(m_mirror->removals, 0);
        QVERIFY(!m_mirror->changedRows.isEmpty());
        const QStringList appended = m_mirror->lines;
        init();
        m_rows->set(arrange(store.state(), spec));
        QCOMPARE(m_mirror->lines, appended);
    }

    /// Whatever arrangements follow each other: a view that listens knows the rows.
    void aViewThatListensIsRight()
    {
        QRandomGenerator random(20240509);
        for (int round = 0; round < 400; ++round) {
            QList<EventRow> rows;
            for (EventRow row = 0; row < 60; ++row) {
                if (random.bounded(3) > 0)
                    rows.append(row);
            }
            for (int swaps = random.bounded(4); swaps > 0; --swaps)
                rows.swapItemsAt(random.bounded(rows.size()), random.bounded(rows.size()));
            const Arrangement next = random.bounded(4) == 0 ? ungrouped(rows) : grouped(rows);
            m_rows->set(next);
            QCOMPARE(m_mirror->lines, m_mirror->now());
            QCOMPARE(m_rows->events(), rows);
            if (!next.groups.isEmpty() && random.bounded(5) == 0) {
                const int row = m_rows->rowOfGroup(next.groups.at(random.bounded(next.groups.size())).key);
                m_rows->setFolded(row, !m_rows->isFolded(row));
                QCOMPARE(m_mirror->lines, m_mirror->now());
            }
            for (int row = 0; row < m_rows->rowCount(); ++row) {
                if (!m_rows->isGroup(row))
                    QCOMPARE(m_rows->rowOf(m_rows->eventAt(row)), row);
            }
        }
    }

private:
    std::unique_ptr<Mirror> m_mirror;
    std::unique_ptr<TimelineRows> m_rows;
};

HUBSCOPE_TEST(TimelineRowsTest)
#include "tst_timelinerows.moc"

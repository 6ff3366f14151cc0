// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinerows.h"

#include "models/fakehub.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

/// What a view would know if it listened to the announcements only.
class Mirror final : public TimelineRows::Observer
{
public:
    void watch(const TimelineRows& rows) { m_rows = &rows; }

    void aboutToInsert(int first, int last) override
    {
        m_before = m_rows->rowCount();
        m_pending = last - first + 1;
        lines.insert(first, m_pending, QString());
        m_first = first;
    }
    void inserted() override
    {
        QCOMPARE(m_rows->rowCount(), m_before + m_pending);
        for (int row = m_first; row < m_first + m_pending; ++row)
            lines[row] = line(row);
        ++insertions;
    }
    void aboutToRemove(int first, int last) override
    {
        m_before = m_rows->rowCount();
        m_pending = last - first + 1;
        lines.remove(first, m_pending);
    }
    void removed() override
    {
        QCOMPARE(m_rows->rowCount(), m_before - m_pending);
        ++removals;
    }
    void changed(int row) override
    {
        QVERIFY(row >= 0 && row < m_rows->rowCount());
        changedRows.append(row);
    }

    QString line(int row) const
    {
        const TimelineRows::Row& at = m_rows->at(row);
        return at.isDay() ? at.day.toString(Qt::ISODate) : at.entry->event.id;
    }

    QStringList lines;
    QList<int> changedRows;
    int insertions = 0;
    int removals = 0;

private:
    const TimelineRows* m_rows = nullptr;
    int m_before = 0;
    int m_pending = 0;
    int m_first = 0;
};

/// The rows of events in that order, made the plain way.
QStringList plainRows(const QList<Event>& events, const TimeDisplay& time)
{
    QStringList rows;
    QString day;
    for (const Event& event : events) {
        const QString own = time.dateTime(*event.date).date().toString(Qt::ISODate);
        if (own != day)
            rows.append(own);
        day = own;
        rows.append(event.id);
    }
    return rows;
}

QList<Event> numbered(int count, qint64 newest, qint64 step)
{
    QList<Event> events;
    for (int i = 0; i < count; ++i)
        events.append(makeEvent(u"e%1"_s.arg(i), newest - i * step));
    return events;
}

} // namespace

class TimelineRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_time = std::make_unique<TimeDisplay>(m_clock, QTimeZone("Europe/Rome"));
        m_time->setChoice(TimeZoneChoice::Utc);
        m_mirror = std::make_unique<Mirror>();
        m_rows = std::make_unique<TimelineRows>(*m_time, *m_mirror);
        m_mirror->watch(*m_rows);
    }

    void groupsByDay()
    {
        m_rows->append(numbered(5, m_newest, 10 * hour), u"r1"_s);
        QCOMPARE(
            m_mirror->lines, QStringList(
                                 {u"2024-05-09"_s, u"e0"_s, u"2024-05-08"_s, u"e1"_s, u"e2"_s, u"e3"_s,
                                  u"2024-05-07"_s, u"e4"_s}));
        QCOMPARE(m_rows->eventsOnDay(0), 1);
        QCOMPARE(m_rows->eventsOnDay(2), 3);
        QCOMPARE(m_rows->dayRowOf(4), 2);
        QCOMPARE(m_rows->rowOf(u"e2"_s), 4);
        QCOMPARE(m_rows->rowOf(u"nobody"_s), -1);
        QCOMPARE(m_rows->at(1).entry->requestId, u"r1"_s);
        QCOMPARE(m_rows->event(0), nullptr);
    }

    void appendContinuesTheLastDay()
    {
        const auto events = numbered(4, m_newest, 1000);
        m_rows->append(events.first(2), {});
        m_mirror->changedRows.clear();
        const auto added = m_rows->append(events.mid(1), {});
        QCOMPARE(added.fresh, 2);
        QCOMPARE(added.known, 1);
        QCOMPARE(m_mirror->lines, plainRows(events, *m_time));
        QCOMPARE(m_mirror->changedRows, QList<int>{0}); // the day counts more events now
    }

    void mergeLeavesKnownRowsAlone()
    {
        const auto events = numbered(30, m_newest, 3 * hour);
        m_rows->append(events.mid(5), {});
        m_mirror->insertions = 0;
        const auto added = m_rows->merge(events.first(20), {});
        QCOMPARE(added.fresh, 5);
        QCOMPARE(added.known, 15);
        QCOMPARE(m_mirror->lines, plainRows(events, *m_time));
        QCOMPARE(m_mirror->removals, 0);
        QVERIFY(m_mirror->insertions <= 2);
    }

    void mergePutsALatecomerInItsPlace()
    {
        auto events = numbered(6, m_newest, hour);
        const Event late = events.takeAt(3);
        m_rows->append(events, {});
        events.insert(3, late);
        m_rows->merge(events.first(5), {});
        QCOMPARE(m_mirror->lines, plainRows(events, *m_time));
    }

    void mergeGoesOnBelowAnEarlierPage()
    {
        const auto events = numbered(30, m_newest, hour);
        m_rows->append(events.mid(20), {});
        m_rows->merge(events.first(10), {});
        m_rows->merge(events.mid(10, 12), {}, u"e9"_s);
        QCOMPARE(m_mirror->lines, plainRows(events, *m_time));
    }

    void aChangedEventIsUpdatedInPlace()
    {
        m_rows->append({makeEvent(u"a"_s, m_newest, u"/old"_s)}, u"r1"_s);
        m_rows->at(1).entry->keyFacts = u"/old"_s;
        m_mirror->changedRows.clear();
        m_rows->merge({makeEvent(u"a"_s, m_newest, u"/new"_s)}, u"r2"_s);
        QCOMPARE(m_mirror->changedRows, QList<int>{1});
        QVERIFY(m_rows->at(1).entry->keyFacts.isNull());
        QCOMPARE(m_rows->at(1).entry->requestId, u"r2"_s);
        QVERIFY(m_rows->event(1)->body.contains("/new"));
    }

    void replaceKeepsWhatStays()
    {
        const auto events = numbered(40, m_newest, 2 * hour);
        m_rows->append(events, {});
        QList<Event> wanted;
        for (int i = 0; i < 40; i += 3)
            wanted.append(events.at(i));
        wanted.append(makeEvent(u"other"_s, m_newest - 90 * hour));
        const auto* kept = m_rows->at(m_rows->rowOf(u"e3"_s)).entry;
        m_rows->replace(wanted, {});
        QCOMPARE(m_mirror->lines, plainRows(wanted, *m_time));
        QCOMPARE(m_rows->at(m_rows->rowOf(u"e3"_s)).entry, kept);
        QCOMPARE(m_rows->rowOf(u"e1"_s), -1);
        QCOMPARE(m_rows->eventCount(), int(wanted.size()));
        m_rows->replace({}, {});
        QCOMPARE(m_rows->rowCount(), 0);
        QCOMPARE(m_mirror->lines, QStringList());
    }

    void regroupsForAnotherZone()
    {
        const auto events = numbered(50, m_newest, 7 * hour);
        m_rows->append(events, {});
        m_time->setChoice(TimeZoneChoice::Local);
        m_rows->regroup();
        QStringList lines;
        for (int row = 0; row < m_rows->rowCount(); ++row)
            lines.append(m_mirror->line(row));
        QCOMPARE(lines, plainRows(events, *m_time));
        QCOMPARE(m_rows->rowOf(u"e49"_s), m_rows->rowCount() - 1);
    }

    void eventsWithoutDateOrIdAreKept()
    {
        const Event bare = eventOf(R"({"type":"viewedPage","properties":{}})");
        m_rows->append({makeEvent(u"a"_s, m_newest), bare}, {});
        QCOMPARE(m_mirror->lines, QStringList({u"2024-05-09"_s, u"a"_s, QString(), QString()}));
        QCOMPARE(m_rows->append({bare}, {}).known, 1);
        QCOMPARE(m_rows->rowCount(), 4);
    }

    /// Whatever pages come, overlapping, with doubles, in refreshes and replacements: the rows are those of
    /// the plain list that the same pages make.
    void behavesLikeAPlainList()
    {
        QRandomGenerator random(20240509);
        for (int round = 0; round < 60; ++round) {
            init();
            const int total = 30 + int(random.bounded(150));
            const auto all = numbered(total, m_newest, 1 + random.bounded(9 * hour));
            // The hub begins with some of them and gets the newer ones later.
            int hidden = int(random.bounded(total));
            const int size = 1 + int(random.bounded(40));
            int page = 0;
            for (int step = 0; step < 25; ++step) {
                const auto now = all.mid(hidden);
                if (random.bounded(4) > 0) {
                    m_rows->append(now.mid(page * size, size), {});
                    ++page;
                } else if (m_rows->rowCount() > 0) {
                    hidden -= std::min<int>(hidden, int(random.bounded(size + 1)));
                    refresh(all.mid(hidden), size);
                }
                checkAgainst(all);
            }
        }
    }

    void manyPagesAreAppended()
    {
        const auto events = numbered(12'000, m_newest, 90 * 60'000);
        for (int page = 0; page < 120; ++page)
            m_rows->append(events.mid(page * 100, 100), {});
        m_rows->merge(events.first(100), {});
        m_time->setChoice(TimeZoneChoice::Local);
        m_rows->regroup();
        QCOMPARE(m_rows->eventCount(), 12'000);
    }

private:
    /// Pages from the top until one holds something known.
    void refresh(const QList<Event>& now, int size)
    {
        QString last;
        for (int page = 0; page * size < now.size(); ++page) {
            const auto events = now.mid(page * size, size);
            if (m_rows->merge(events, {}, last).known > 0)
                return;
            last = events.last().id;
        }
    }

    /// The rows are the known events in the order of the whole list, and the mirror agrees.
    void checkAgainst(const QList<Event>& all)
    {
        QList<Event> known;
        for (const Event& event : all) {
            if (m_rows->rowOf(event.id) >= 0)
                known.append(event);
        }
        QCOMPARE(m_mirror->lines, plainRows(known, *m_time));
        QCOMPARE(m_rows->eventCount(), int(known.size()));
        for (int row = 0; row < m_rows->rowCount(); ++row) {
            if (const Event* event = m_rows->event(row))
                QCOMPARE(m_rows->rowOf(event->id), row);
        }
    }

    const qint64 m_newest = QDateTime({2024, 5, 9}, {8, 42, 7}, Qt::UTC).toMSecsSinceEpoch();
    ManualClock m_clock;
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<Mirror> m_mirror;
    std::unique_ptr<TimelineRows> m_rows;
};

HUBSCOPE_TEST(TimelineRowsTest)
#include "tst_timelinerows.moc"

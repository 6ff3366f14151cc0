// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/customerstore.h"
#include "sandbox/eventspans.h"
#include "sandbox/eventstore.h"
#include "sandbox/migrations.h"
#include "sandbox/sql.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::sandbox;

Q_DECLARE_METATYPE(hubscope::sandbox::EventFilter)

/// Pages of events by every filter: the same as a naive list gives, and read from an index without sorting.
class EventFilterTest : public QObject
{
    Q_OBJECT

private:
    struct Row
    {
        int number;
        StoredEvent event;
    };

    std::unique_ptr<Database> m_database;
    std::vector<Row> m_rows;
    static constexpr int eventCount = 300;
    static inline const QStringList types{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    static inline const QStringList contexts{u"X"_s, u"Y"_s, u"Z"_s};
    static inline const QStringList modes{u"ACTIVE"_s, u"PASSIVE"_s};

    template<typename List>
    static QString pick(QRandomGenerator& random, const List& list)
    {
        return list[random.bounded(int(list.size()))];
    }

    static QStringList someOf(QRandomGenerator& random, const QStringList& list)
    {
        QStringList some;
        for (const QString& item : list) {
            if (random.bounded(2) == 0)
                some.append(item);
        }
        return some;
    }

    static EventFilter randomFilter(QRandomGenerator& random)
    {
        EventFilter filter;
        if (random.bounded(2))
            filter.types = someOf(random, types);
        if (random.bounded(2))
            filter.contexts = someOf(random, contexts);
        if (random.bounded(3) == 0)
            filter.mode = pick(random, modes);
        if (random.bounded(3) == 0)
            filter.from = random.bounded(60);
        if (random.bounded(3) == 0)
            filter.to = random.bounded(60);
        return filter;
    }

    static bool passes(const StoredEvent& event, const EventFilter& filter)
    {
        return (filter.types.isEmpty() || filter.types.contains(event.type)) &&
               (filter.contexts.isEmpty() || filter.contexts.contains(event.context)) &&
               (filter.mode.isEmpty() || filter.mode == event.mode) &&
               (!filter.from || event.date >= *filter.from) && (!filter.to || event.date <= *filter.to);
    }

    QList<int> naive(const EventFilter& filter) const
    {
        std::vector<Row> rows;
        std::ranges::copy_if(
            m_rows, std::back_inserter(rows), [&](const Row& row) { return passes(row.event, filter); });
        std::ranges::sort(rows, [](const Row& left, const Row& right) {
            return std::pair(left.event.date, left.number) > std::pair(right.event.date, right.number);
        });
        QList<int> numbers;
        for (const Row& row : rows)
            numbers.append(row.number);
        return numbers;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::move(*Database::open(QString::fromLatin1(Database::inMemory), migrations()));
        CustomerStore customers(*m_database);
        QCOMPARE(*customers.add({0, u"one"_s, u"node"_s, {}, {}, "{}"}), 1);
        QCOMPARE(*customers.add({0, u"two"_s, u"node"_s, {}, {}, "{}"}), 2);
        EventStore events(*m_database);
        QRandomGenerator random(7);
        for (int i = 0; i < eventCount; ++i) {
            StoredEvent event{
                u"e%1"_s.arg(i),
                random.bounded(10) ? 1 : 2,
                u"node"_s,
                {},
                pick(random, types),
                pick(random, contexts),
                pick(random, modes),
                random.bounded(60),
                "{\"n\":" + QByteArray::number(i) + '}'};
            QVERIFY(events.store(event));
            if (event.customer == 1)
                m_rows.push_back({i, event});
        }
    }

    void pagesAreThoseOfANaiveList()
    {
        EventStore events(*m_database);
        QRandomGenerator random(11);
        for (int round = 0; round < 400; ++round) {
            const EventFilter filter = randomFilter(random);
            const int size = 1 + random.bounded(40);
            const QList<int> expected = naive(filter);
            QList<int> paged;
            for (qint64 offset = 0; offset < std::max<qsizetype>(1, expected.size()); offset += size) {
                const auto page = events.page(1, u"one"_s, filter, offset, size);
                QVERIFY(page);
                QCOMPARE(page->total, expected.size());
                QCOMPARE(page->unfilteredTotal, qint64(m_rows.size()));
                for (const QByteArray& body : page->bodies)
                    paged.append(QJsonDocument::fromJson(body)[u"n"_s].toInt());
            }
            QCOMPARE(paged, expected);
        }
    }

    void pagesAreReadFromAnIndex_data()
    {
        QTest::addColumn<EventFilter>("filter");
        QTest::addColumn<QString>("index");
        QTest::newRow("all") << EventFilter() << u"events_by_date"_s;
        QTest::newRow("mode") << EventFilter{{}, {}, u"ACTIVE"_s, {}, {}} << u"events_by_date"_s;
        QTest::newRow("dates") << EventFilter{{}, {}, {}, 10, 20} << u"events_by_date"_s;
        QTest::newRow("type") << EventFilter{{u"a"_s}, {}, {}, {}, {}} << u"events_by_type"_s;
        QTest::newRow("types") << EventFilter{{u"a"_s, u"b"_s, u"c"_s}, {}, {}, {}, 20}
                               << u"events_by_type"_s;
        QTest::newRow("context") << EventFilter{{}, {u"X"_s}, u"ACTIVE"_s, {}, {}} << u"events_by_context"_s;
        QTest::newRow("contexts") << EventFilter{{}, {u"X"_s, u"Y"_s}, {}, 1, 2} << u"events_by_context"_s;
        QTest::newRow("everything") << EventFilter{{u"a"_s, u"b"_s}, {u"X"_s, u"Y"_s}, u"ACTIVE"_s, 1, 2}
                                    << u"events_by_type"_s;
    }
    void pagesAreReadFromAnIndex()
    {
        QFETCH(const EventFilter, filter);
        QFETCH(const QString, index);
        for (const qint64 offset : {0, 900}) {
            const Sql sql = eventPageSql(1, filter, offset, 100, 1000);
            QStringList plan;
            QVERIFY(eachRow(
                *m_database, u"EXPLAIN QUERY PLAN "_s + sql.text, sql.values,
                [&](const Statement& row) { plan.append(row.text(3)); }));
            const QString text = plan.join(u'\n');
            int ranges = 0;
            for (const QString& step : std::as_const(plan)) {
                if (step.contains(u"SEARCH events USING COVERING INDEX "_s + index))
                    ++ranges;
                QVERIFY2(!step.startsWith(u"SCAN events"_s), qPrintable(text));
            }
            QVERIFY2(ranges > 0, qPrintable(text));
            QVERIFY2(plan.filter(u"TEMP B-TREE"_s).isEmpty(), "nothing is sorted");
        }
    }

    void pagesBeyondTheMiddleAreReadFromTheEnd()
    {
        const auto offsetOf = [](qint64 offset, qint64 size, qint64 total) {
            return eventPageSql(1, {}, offset, size, total).values.last().toLongLong();
        };
        QCOMPARE(offsetOf(0, 100, 1'000'000), 0);
        QCOMPARE(offsetOf(999'900, 100, 1'000'000), 0);
        QCOMPARE(offsetOf(999'900, 100, 999'950), 0);
        QCOMPARE(offsetOf(500'000, 100, 1'000'000), 499'900);
        QCOMPARE(offsetOf(2'000'000, 100, 1'000'000), 0);
    }

    void aPageInTheMiddleOfManyIsFoundByItsSpan()
    {
        const auto database =
            std::move(*Database::open(QString::fromLatin1(Database::inMemory), migrations()));
        CustomerStore customers(*database);
        EventStore events(*database);
        const qint64 customer = *customers.add({0, u"one"_s, u"node"_s, {}, {}, "{}"});
        auto transaction = Transaction::begin(*database);
        constexpr qint64 hour = 3'600'000;
        constexpr int count = 6000;
        // From before 1970 on, three an hour, so that dates repeat.
        for (int i = 0; i < count; ++i) {
            QVERIFY(events.store(
                {u"e%1"_s.arg(i),
                 customer,
                 u"node"_s,
                 {},
                 u"a"_s,
                 u"X"_s,
                 u"ACTIVE"_s,
                 (i / 3 - 500) * hour,
                 "{\"n\":" + QByteArray::number(i) + '}'}));
        }
        QVERIFY(transaction->commit());
        const auto check = [&](const EventFilter& filter, int newest, int oldest) {
            for (int offset = 0; offset < newest - oldest + 1; offset += 371) {
                const auto page = events.page(customer, {}, filter, offset, 100);
                QVERIFY(page);
                QCOMPARE(page->total, newest - oldest + 1);
                QCOMPARE(page->bodies.size(), std::min(100, newest - oldest + 1 - offset));
                for (int i = 0; i < page->bodies.size(); ++i)
                    QCOMPARE(QJsonDocument::fromJson(page->bodies[i])[u"n"_s].toInt(), newest - offset - i);
            }
        };
        check({}, count - 1, 0);
        check({{}, {}, {}, {}, 1450 * hour}, 1950 * 3 + 2, 0);
        check({{}, {}, {}, -490 * hour + 1, {}}, count - 1, 11 * 3);
        check({{}, {}, {}, -490 * hour, 1450 * hour + 1}, 1950 * 3 + 2, 10 * 3);
        QCOMPARE(events.page(customer, {}, {{}, {}, {}, 10 * hour, 9 * hour}, 0, 10)->total, 0);

        const auto middle = EventSpans(*database).pageSql(customer, {}, count / 2, 100, count);
        QVERIFY2(middle->values.last().toInt() < 150, "skips no more than a span holds");
    }

    void spansAreKeptInStep()
    {
        const QString difference = u"SELECT COUNT(*) FROM event_spans WHERE n <> (SELECT COUNT(*) FROM events"
                                   " WHERE events.customer = event_spans.customer AND date >> 27 = span)"_s;
        QCOMPARE(*oneNumber(*m_database, difference, {}), 0);
        EventStore events(*m_database);
        QVERIFY(events.store({u"late"_s, {}, u"node"_s, u"s"_s, u"a"_s, u"X"_s, u"ACTIVE"_s, 1, "{}"}));
        QVERIFY(events.giveSession(u"node"_s, u"s"_s, 2, 5));
        QVERIFY(events.showDue(5));
        QCOMPARE(*oneNumber(*m_database, difference, {}), 0);
        QVERIFY(*events.remove(u"late"_s));
        QCOMPARE(*oneNumber(*m_database, difference, {}), 0);
    }

    /// Late ones, ones that wait to be seen or for their owner, deletions: at every moment any page holds
    /// what a naive list has there.
    void pagesStayRightWhileEventsComeAndGo()
    {
        const auto database =
            std::move(*Database::open(QString::fromLatin1(Database::inMemory), migrations()));
        CustomerStore customers(*database);
        EventStore events(*database);
        const qint64 customer = *customers.add({0, u"one"_s, u"node"_s, {}, {}, "{}"});
        constexpr qint64 quarterHour = 900'000;
        QRandomGenerator random(23);
        std::map<int, qint64> shown; // dates by number
        std::map<int, qint64> accepted;
        std::map<int, qint64> orphans;
        auto transaction = Transaction::begin(*database);
        for (int number = 0; number < 7000; ++number) {
            StoredEvent event{
                u"e%1"_s.arg(number),
                customer,
                u"node"_s,
                {},
                u"a"_s,
                u"X"_s,
                u"ACTIVE"_s,
                random.bounded(9000) * quarterHour,
                "{\"n\":" + QByteArray::number(number) + '}'};
            if (number % 7 == 0) {
                event.customer.reset();
                event.session = u"s"_s;
            }
            const bool waits = number % 7 == 1;
            QVERIFY(waits ? events.accept(event, 10) : events.store(event));
            (waits ? accepted : event.customer ? shown : orphans).emplace(number, event.date);
        }
        QVERIFY(transaction->commit());

        for (int round = 0; round < 60; ++round) {
            if (round == 20) {
                QVERIFY(events.showDue(10));
                shown.merge(accepted);
            }
            if (round == 40) {
                QVERIFY(events.giveSession(u"node"_s, u"s"_s, customer, 20));
                QVERIFY(events.showDue(20));
                shown.merge(orphans);
            }
            for (int i = 0; i < 20; ++i) {
                const auto gone = std::next(shown.begin(), random.bounded(int(shown.size())));
                QVERIFY(*events.remove(u"e%1"_s.arg(gone->first)));
                shown.erase(gone);
            }
            QList<qint64> dates;
            for (const auto& [number, date] : shown)
                dates.append(date);
            std::ranges::sort(dates, std::greater());
            const qint64 offset = random.bounded(int(shown.size()));
            const auto page = events.page(customer, u"one"_s, {}, offset, 50);
            QVERIFY(page);
            QCOMPARE(page->total, dates.size());
            QList<qint64> paged;
            for (const QByteArray& body : page->bodies)
                paged.append(shown[QJsonDocument::fromJson(body)[u"n"_s].toInt(-1)]);
            QCOMPARE(paged, dates.mid(offset, 50));
        }
    }

    void totalsComeFromCounters()
    {
        QVERIFY(eventCountSql(1, {}).text.contains(u"event_counts"_s));
        QVERIFY(eventCountSql(1, {{u"a"_s}, {u"X"_s}, u"ACTIVE"_s, {}, {}}).text.contains(u"event_counts"_s));
        const auto counted =
            oneNumber(*m_database, u"SELECT SUM(n) - (SELECT COUNT(*) FROM events) FROM event_counts"_s, {});
        QCOMPARE(*counted, 0);
    }
};

HUBSCOPE_TEST(EventFilterTest)
#include "tst_eventfilter.moc"

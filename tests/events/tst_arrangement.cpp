// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/arrangement.h"

#include "events/eventstore.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

QList<Event> randomEvents(QRandomGenerator& random, int count)
{
    QList<Event> events;
    for (int i = 0; i < count; ++i) {
        Event event;
        event.id = u"e%1"_s.arg(i);
        event.type = u"type%1"_s.arg(random.bounded(12), 2, 10, QChar(u'0'));
        event.context = random.bounded(5) == 0 ? QString() : u"C%1"_s.arg(random.bounded(3));
        event.mode = random.bounded(2) == 0 ? u"ACTIVE"_s : QString();
        if (random.bounded(20) > 0)
            event.date = 1'715'000'000'000 - random.bounded(500) * hour;
        if (random.bounded(3) > 0)
            event.registeredAt = 1'715'000'000'000 - random.bounded(500) * hour;
        if (random.bounded(2) == 0)
            event.bringBack = BringBack{
                random.bounded(2) == 0 ? u"SESSION_ID"_s : u"EXTERNAL_ID"_s,
                u"id%1"_s.arg(random.bounded(4)),
                {}};
        event.body = "{\"n\":" + QByteArray::number(random.bounded(7)) + "}";
        events.append(event);
    }
    return events;
}

} // namespace

class ArrangementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QRandomGenerator random(11);
        m_events = randomEvents(random, 2000);
        m_store.replace(EventBatch::of(m_events), {});
    }

    void nothingAskedIsTheHubsOrder()
    {
        const Arrangement all = arrange(m_store.state(), {.grouping = Grouping::None});
        QCOMPARE(all.rows, m_store.state().order());
        QVERIFY(all.groups.isEmpty());
    }

    void sortsLikeAPlainSort_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("descending");
        for (int key = 0; key <= int(RowSort::Key::Text); ++key) {
            for (const bool descending : {false, true})
                QTest::addRow("key %d %s", key, descending ? "down" : "up") << key << descending;
        }
    }

    void sortsLikeAPlainSort()
    {
        QFETCH(int, key);
        QFETCH(bool, descending);
        RowSort sort{RowSort::Key(key), descending, u"n"_s, [](const QString&, QByteArrayView body) {
                         return QString::fromUtf8(body.sliced(5, 1));
                     }};
        const Arrangement sorted = arrange(m_store.state(), {.sort = sort, .grouping = Grouping::None});
        // What an event is sorted by, as a text that sorts like it; null where it has none.
        const auto keyOf = [&sort](const Event& event) -> QString {
            const auto padded = [](std::optional<qint64> number) {
                return number ? u"%1"_s.arg(*number + 5'000'000'000'000, 20, 10, QChar(u'0')) : QString();
            };
            switch (sort.key) {
            case RowSort::Key::HubOrder:
                return padded(event.id.mid(1).toLongLong());
            case RowSort::Key::Date:
                return padded(event.date);
            case RowSort::Key::Lag:
                return padded(event.lag());
            case RowSort::Key::Type:
                return event.type;
            case RowSort::Key::Context:
                return event.context;
            case RowSort::Key::Mode:
                return event.mode;
            case RowSort::Key::Identity:
                return event.bringBack ? event.bringBack->value : QString();
            case RowSort::Key::Text:
                return QString::fromUtf8(event.body.mid(5, 1));
            }
            return {};
        };
        QList<int> expected;
        for (int i = 0; i < m_events.size(); ++i)
            expected.append(i);
        std::ranges::stable_sort(expected, [&](int a, int b) {
            const QString one = keyOf(m_events.at(a));
            const QString two = keyOf(m_events.at(b));
            if (one.isEmpty() != two.isEmpty())
                return two.isEmpty();
            return descending ? one > two : one < two;
        });
        for (int i = 0; i < expected.size(); ++i)
            QCOMPARE(m_store.id(sorted.rows.at(i)), m_events.at(expected.at(i)).id);
    }

    void daysAreThoseOfTheZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char* zone : {"UTC", "Europe/Rome", "America/St_Johns", "Pacific/Apia"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void daysAreThoseOfTheZone()
    {
        QFETCH(QByteArray, zone);
        const ArrangementSpec spec{.zone = QTimeZone(zone)};
        const Arrangement byDay = arrange(m_store.state(), spec);
        qsizetype next = 0;
        GroupKey above = -1;
        for (const RowGroup& group : byDay.groups) {
            QVERIFY(group.key != above && group.count > 0);
            above = group.key;
            for (qsizetype i = 0; i < group.count; ++i, ++next) {
                const EventRecord& record = m_store.record(byDay.rows.at(next));
                const GroupKey day =
                    record.hasDate()
                        ? GroupKey(
                              QDateTime::fromMSecsSinceEpoch(record.date, spec.zone).date().toJulianDay())
                        : std::nullopt;
                QCOMPARE(group.key, day);
            }
        }
        QCOMPARE(next, byDay.rows.size());
        // The same page by page.
        Arrangement grown;
        for (qsizetype at = 0; at < byDay.rows.size(); at += 37)
            append(grown, m_store.state(), m_store.state().order().mid(at, 37), spec);
        QCOMPARE(grown.rows, byDay.rows);
        QCOMPARE(grown.groups, byDay.groups);
    }

    void sessionsStandTogether()
    {
        const Arrangement bySession = arrange(m_store.state(), {.grouping = Grouping::Session});
        QCOMPARE(bySession.rows.size(), m_events.size());
        QVERIFY(bySession.groups.size() <= 5);
        qsizetype next = 0;
        for (const RowGroup& group : bySession.groups) {
            EventRow above = 0;
            for (qsizetype i = 0; i < group.count; ++i, ++next) {
                const EventRow row = bySession.rows.at(next);
                const EventRecord& record = m_store.record(row);
                const bool session = record.identityKind == IdentityKind::Session;
                QCOMPARE(group.key, session ? GroupKey(record.identity) : GroupKey());
                QVERIFY(i == 0 || row > above); // in the hub's order inside
                above = row;
            }
        }
    }

    void runsEndAtLongPauses_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("descending");
        QTest::newRow("as the hub has them") << int(RowSort::Key::HubOrder) << false;
        QTest::newRow("the other way round") << int(RowSort::Key::HubOrder) << true;
        QTest::newRow("by date, up") << int(RowSort::Key::Date) << false;
        QTest::newRow("by date, down") << int(RowSort::Key::Date) << true;
    }

    void runsEndAtLongPauses()
    {
        QFETCH(int, key);
        QFETCH(bool, descending);
        crowd();
        const ArrangementSpec spec{
            .sort = {.key = RowSort::Key(key), .descending = descending}, .grouping = Grouping::Pause};
        const Arrangement inRuns = arrange(m_store.state(), spec);
        ArrangementSpec plain = spec;
        plain.grouping = Grouping::None;
        QCOMPARE(inRuns.rows, arrange(m_store.state(), plain).rows); // none is moved
        QVERIFY(inRuns.groups.size() > 50 && inRuns.groups.size() < m_events.size() / 2);
        qsizetype next = 0;
        std::optional<qint64> above;
        for (const RowGroup& group : inRuns.groups) {
            QVERIFY(group.count > 0);
            QList<qint64> dates;
            for (qsizetype i = 0; i < group.count; ++i, ++next) {
                const Event event = m_store.event(inRuns.rows.at(next));
                QCOMPARE(event.date.has_value(), group.key.has_value()); // undated ones stand apart
                const bool isFar = !above || !event.date || qAbs(*above - *event.date) >= longPause;
                if (next > 0 && event.date.has_value() == above.has_value() && event.date)
                    QCOMPARE(isFar, i == 0); // a pause begins a run, and nothing else does
                above = event.date;
                if (event.date)
                    dates.append(*event.date);
            }
            if (!group.key)
                continue;
            QCOMPARE(group.from, std::ranges::min(dates));
            QCOMPARE(group.to, std::ranges::max(dates));
            QVERIFY(dates.contains(*group.key));
        }
        QCOMPARE(next, m_events.size());
        for (qsizetype i = 1; i < inRuns.groups.size(); ++i) // each said once, those without a date too
            QVERIFY(inRuns.groups.at(i).key || inRuns.groups.at(i - 1).key);
    }

    void runsGrowPageByPage()
    {
        crowd();
        const ArrangementSpec spec{.grouping = Grouping::Pause};
        QVERIFY(growsAtTheEnd(spec));
        const Arrangement whole = arrange(m_store.state(), spec);
        Arrangement grown;
        for (qsizetype at = 0; at < whole.rows.size(); at += 37)
            append(grown, m_store.state(), m_store.state().order().mid(at, 37), spec);
        QCOMPARE(grown.rows, whole.rows);
        QCOMPARE(grown.groups, whole.groups);
    }

    /// Somebody folded it: newer events at one end and older ones at the other leave it what it is.
    void aRunThatGrowsKeepsItsKey()
    {
        const auto at = [](const QString& id, qint64 minute) {
            Event event;
            event.id = id;
            event.date = 1'715'000'000'000 + minute * 60'000;
            return event;
        };
        EventStore store;
        store.replace(EventBatch::of({at(u"b"_s, 20), at(u"c"_s, 10)}), {});
        const ArrangementSpec spec{.grouping = Grouping::Pause};
        const GroupKey before = arrange(store.state(), spec).groups.first().key;
        store.append(EventBatch::of({at(u"d"_s, 0)}), {});
        store.merge(EventBatch::of({at(u"a"_s, 45), at(u"b"_s, 20)}), {});
        const QList<RowGroup> groups = arrange(store.state(), spec).groups;
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().count, 4);
        QCOMPARE(groups.first().key, before);
        QCOMPARE(groups.first().to - groups.first().from, 45 * 60'000);
    }

    void daysAndRunsMeanNothingInAnotherOrder()
    {
        for (const Grouping grouping : {Grouping::Day, Grouping::Pause}) {
            const ArrangementSpec byType{.sort = {RowSort::Key::Type}, .grouping = grouping};
            QVERIFY(arrange(m_store.state(), byType).groups.isEmpty());
        }
    }

    void typesStandTogether_data()
    {
        QTest::addColumn<int>("key");
        for (const auto key : {RowSort::Key::HubOrder, RowSort::Key::Lag, RowSort::Key::Context})
            QTest::addRow("key %d", int(key)) << int(key);
    }

    void typesStandTogether()
    {
        QFETCH(int, key);
        m_events[7].type.clear();
        m_events[1200].type.clear();
        m_store.replace(EventBatch::of(m_events), {});
        const RowSort sort{RowSort::Key(key), true};
        const Arrangement flat = arrange(m_store.state(), {.sort = sort, .grouping = Grouping::None});
        const Arrangement byType = arrange(m_store.state(), {.sort = sort, .grouping = Grouping::Type});
        QVERIFY(!growsAtTheEnd({.grouping = Grouping::Type}));
        // The same with lists: types in the order in which they come, rows of each as they were.
        QStringList types;
        QHash<QString, QList<EventRow>> rowsOf;
        for (const EventRow row : flat.rows) {
            const QString type = m_store.event(row).type;
            if (!rowsOf.contains(type))
                types.append(type);
            rowsOf[type].append(row);
        }
        QCOMPARE(byType.groups.size(), types.size());
        QList<EventRow> expected;
        for (qsizetype i = 0; i < types.size(); ++i) {
            const RowGroup& group = byType.groups.at(i);
            QCOMPARE(group.key.has_value(), !types.at(i).isEmpty());
            if (group.key)
                QCOMPARE(m_store.state().name(quint32(*group.key)), types.at(i));
            QCOMPARE(group.count, rowsOf.value(types.at(i)).size());
            expected += rowsOf.value(types.at(i));
        }
        QCOMPARE(byType.rows, expected);
    }

    void aStopEndsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        RowSort sort{RowSort::Key::Text, false, u"n"_s, [](const QString&, QByteArrayView) -> QString {
                         QTest::qFail("must not be read", __FILE__, __LINE__);
                         return {};
                     }};
        arrange(m_store.state(), {.sort = sort}, stop.get_token());
    }

private:
    /// Minutes between events that happen one after the other, rarely half an hour; a few have no date, and
    /// a few stand where the hub's order and their dates disagree.
    void crowd()
    {
        QRandomGenerator random(12);
        qint64 date = 1'715'000'000'000;
        for (Event& event : m_events) {
            date -= random.bounded(12) == 0 ? random.bounded(25, 200) * 60'000 : random.bounded(6) * 60'000;
            event.date = date + (random.bounded(30) == 0 ? hour / 3 : 0);
            if (random.bounded(40) == 0)
                event.date.reset();
        }
        m_events[0].date = 1'715'000'000'000;
        m_events[1].date = *m_events[0].date - longPause; // just long enough
        m_events[2].date = *m_events[1].date - longPause + 1;
        m_store.replace(EventBatch::of(m_events), {});
    }

    QList<Event> m_events;
    EventStore m_store;
};

HUBSCOPE_TEST(ArrangementTest)
#include "tst_arrangement.moc"

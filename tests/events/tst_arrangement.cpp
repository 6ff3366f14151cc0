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
        RowSort sort{RowSort::Key(key), descending, u"n"_s, [](const EventRecord&, QByteArrayView body) {
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

    void aStopEndsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        RowSort sort{RowSort::Key::Text, false, u"n"_s, [](const EventRecord&, QByteArrayView) -> QString {
                         QTest::qFail("must not be read", __FILE__, __LINE__);
                         return {};
                     }};
        arrange(m_store.state(), {.sort = sort}, stop.get_token());
    }

private:
    QList<Event> m_events;
    EventStore m_store;
};

HUBSCOPE_TEST(ArrangementTest)
#include "tst_arrangement.moc"

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/eventstore.h"

#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

Event numbered(int number, const QByteArray& extra = {})
{
    Event event;
    event.id = number % 2 == 0 ? u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'))
                               : u"odd %1"_s.arg(number);
    event.type = u"type%1"_s.arg(number % 3);
    event.context = u"WEB"_s;
    event.date = 1'000'000 - number;
    event.body = "{\"n\":" + QByteArray::number(number) + extra + "}";
    return event;
}

EventBatch batchOf(const QList<int>& numbers)
{
    QList<Event> events;
    for (const int number : numbers)
        events.append(numbered(number));
    return EventBatch::of(events);
}

QList<int> shownOf(const EventStore& store)
{
    QList<int> numbers;
    for (const EventRow row : store.state().order())
        numbers.append(int(1'000'000 - store.record(row).date));
    return numbers;
}

QList<int> range(int first, int last)
{
    QList<int> numbers;
    for (int number = first; number <= last; ++number)
        numbers.append(number);
    return numbers;
}

} // namespace

class EventStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEventsAsTheyCame()
    {
        EventStore store;
        const auto added = store.append(batchOf(range(0, 9)), u"r1"_s);
        QCOMPARE(added.fresh.size(), 10);
        QCOMPARE(store.count(), 10);
        for (int i = 0; i < 10; ++i) {
            const Event expected = numbered(i);
            const auto row = store.find(expected.id);
            QVERIFY(row);
            QCOMPARE(store.event(*row), expected);
            QCOMPARE(store.requestId(*row), u"r1"_s);
        }
        QVERIFY(!store.find(u"nobody"_s));
    }

    void whatComesTwiceStandsOnce()
    {
        EventStore store;
        store.append(batchOf(range(0, 9)), {});
        const auto added = store.append(batchOf(range(7, 12)), {});
        QCOMPARE(added.fresh.size(), 3);
        QCOMPARE(added.known, 3);
        QCOMPARE(shownOf(store), range(0, 12));
        QCOMPARE(store.append(batchOf({13, 13}), {}).fresh.size(), 1);
        QCOMPARE(store.append(batchOf(range(0, 5)), {}).fresh.size(), 0);
        QCOMPARE(shownOf(store), range(0, 13));
    }

    void mergesWhereThePageHasIt()
    {
        EventStore store;
        store.append(batchOf({5, 6, 8, 9, 20}), {});
        store.merge(batchOf({3, 4, 5, 6, 7, 8}), {});
        QCOMPARE(shownOf(store), QList<int>({3, 4, 5, 6, 7, 8, 9, 20}));
        store.merge(batchOf({9, 10, 11}), {}, numbered(8).id);
        QCOMPARE(shownOf(store), QList<int>({3, 4, 5, 6, 7, 8, 9, 10, 11, 20}));
        store.merge(batchOf({1, 2}), {});
        QCOMPARE(shownOf(store), QList<int>({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 20}));
    }

    void aPageFarDownKeepsItsPlace()
    {
        EventStore store;
        QList<int> before = range(0, 9999);
        before.removeAt(9000);
        store.append(batchOf(before), {});
        store.merge(batchOf({8999, 9000, 9001}), {}, numbered(20'000).id); // a page that is not here
        QCOMPARE(shownOf(store), range(0, 9999));
        store.merge(batchOf({10'000, 10'001}), {}, numbered(20'000).id);
        QCOMPARE(shownOf(store), range(0, 10'001));
    }

    void anEventThatChangedTakesItsPlace()
    {
        EventStore store;
        store.append(batchOf(range(0, 4)), {});
        const Event other = numbered(2, ",\"more\":true");
        const auto added = store.merge(EventBatch::of({numbered(1), other, numbered(3)}), {});
        QCOMPARE(added.fresh.size(), 0);
        QCOMPARE(added.replaced.size(), 1);
        QCOMPARE(shownOf(store), range(0, 4));
        QCOMPARE(store.event(*store.find(other.id)), other);
    }

    void manyThatChangedTakeTheirPlaces()
    {
        EventStore store;
        store.append(batchOf(range(0, 199)), {});
        QList<Event> changed;
        for (const int number : {150, 20, 21, 22, 180, 3})
            changed.append(numbered(number, ",\"changed\":true"));
        changed.insert(2, numbered(500));
        const auto added = store.append(EventBatch::of(changed), {});
        QCOMPARE(added.replaced.size(), 6);
        QCOMPARE(shownOf(store), range(0, 199) << 500);
        const QList<EventRow> order = store.state().order();
        QCOMPARE(order.first(3), QList<EventRow>({0, 1, 2}));
        for (const auto& [old, row] : added.replaced) {
            QVERIFY(!order.contains(old));
            QVERIFY(store.body(row).contains("changed"));
        }
    }

    void replaceStartsAnew()
    {
        EventStore store;
        store.setPosted({numbered(3).id});
        store.append(batchOf(range(0, 9)), {});
        store.replace(batchOf({3, 4}), {});
        QCOMPARE(shownOf(store), QList<int>({3, 4}));
        QVERIFY(!store.find(numbered(0).id));
        QVERIFY(store.state().isPosted(store.record(*store.find(numbered(3).id))));
        QVERIFY(!store.state().isPosted(store.record(*store.find(numbered(4).id))));
    }

    void aModeThatIsNotSaidIsTheUsualOne()
    {
        EventStore store([](const QString& type) { return type == u"type1"_s ? u"PASSIVE"_s : QString(); });
        store.append(batchOf({1, 2}), {});
        const EventRecord& one = store.record(0);
        QCOMPARE(store.state().name(one.mode), u"PASSIVE"_s);
        QVERIFY(one.modeAssumed);
        QCOMPARE(store.event(0).mode, QString());
        QCOMPARE(store.record(1).mode, 0u);
    }

    void packedBodiesReadTheSame()
    {
        EventStore store;
        store.append(batchOf(range(0, 99)), {});
        const EventSnapshot before = store.snapshot();
        const EventChunk& chunk = before.chunks().front();
        const auto packed = std::make_shared<EventBodies>(chunk.bodies->packed());
        QVERIFY(packed->isPacked());
        QVERIFY(packed->storedSize() < chunk.bodies->storedSize());
        store.setPacked(chunk.first, chunk.bodies, packed);
        QVERIFY(store.state().chunks().front().bodies->isPacked());
        QVERIFY(!before.chunks().front().bodies->isPacked()); // a snapshot is a value
        const EventSnapshot after = store.snapshot();
        BodyReader reader(after);
        for (int i = 99; i >= 0; --i) {
            QCOMPARE(store.event(*store.find(numbered(i).id)), numbered(i));
            QCOMPARE(reader.body(*store.find(numbered(i).id)).toByteArray(), numbered(i).body);
        }
        store.clear();
        store.setPacked(0, chunk.bodies, packed); // too late: nothing happens
        QCOMPARE(store.count(), 0);
    }

    void aSnapshotStaysWhatItWas()
    {
        EventStore store;
        store.append(batchOf(range(0, 4)), {});
        const EventSnapshot before = store.snapshot();
        store.append(batchOf(range(5, 9)), {});
        store.setSchemaStates(2, {SchemaState::Problems, SchemaState::Valid});
        QCOMPARE(before.count(), 5);
        QCOMPARE(before.schemaState(2), SchemaState::Unchecked);
        const EventSnapshot after = store.snapshot();
        QCOMPARE(after.schemaState(2), SchemaState::Problems);
        QCOMPARE(after.schemaState(3), SchemaState::Valid);
        QCOMPARE(after.schemaState(9), SchemaState::Unchecked);
    }

    /// Against a plain list, with pages that overlap at random.
    void agreesWithAPlainList()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 50; ++round) {
            EventStore store;
            QList<int> expected;
            int next = 0;
            while (next < 3000) {
                const int first = std::max(0, next - random.bounded(0, 5));
                const int last = first + random.bounded(1, 120);
                store.append(batchOf(range(first, last)), {});
                for (int number = first; number <= last; ++number) {
                    if (!expected.contains(number))
                        expected.append(number);
                }
                next = last + 1;
            }
            QCOMPARE(shownOf(store), expected);
        }
    }
};

HUBSCOPE_TEST(EventStoreTest)
#include "tst_eventstore.moc"

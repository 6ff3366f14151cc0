// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/bodypacker.h"

#include "support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace hubscope;
using namespace Qt::StringLiterals;

class BodyPackerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packsWhatCame()
    {
        EventStore store;
        BodyPacker packer(store);
        qsizetype plain = 0;
        for (int page = 0; page < 200; ++page) {
            const EventBatch batch = pageOf(page);
            store.append(batch, {});
            packer.onEvents(batch.bytes.size());
            plain += batch.bytes.size();
        }
        QVERIFY(!anyPacked(store)); // loading is not held up
        QTRY_VERIFY(allPacked(store));
        qsizetype packed = 0;
        for (const EventChunk& chunk : store.state().chunks())
            packed += chunk.bodies->storedSize();
        QVERIFY2(packed < plain / 4, qPrintable(QString::number(packed)));
        for (const int number : {0, 5, 19'999, 10'000})
            QCOMPARE(store.body(*store.find(u"e%1"_s.arg(number))), bodyOf(number));
        store.append(pageOf(200), {});
        packer.onEvents(1);
        QTRY_VERIFY(allPacked(store));
    }

    void muchIsPackedAtOnce()
    {
        EventStore store;
        BodyPacker packer(store);
        store.append(pageOf(0), {});
        packer.onEvents(100 * 1024 * 1024); // more than may wait
        for (int page = 1; page < 4; ++page) {
            store.append(pageOf(page), {});
            packer.onEvents(1000); // keeps coming
            QTRY_VERIFY(anyPacked(store));
        }
    }

    void renewedStoresArePackedToo()
    {
        EventStore store;
        BodyPacker packer(store);
        store.append(pageOf(0), {});
        packer.onEvents(1000);
        QTRY_VERIFY(allPacked(store));
        store.replace(pageOf(7), {});
        packer.onRenewed();
        QTRY_VERIFY(allPacked(store));
        QCOMPARE(store.body(0), bodyOf(700));
    }

private:
    static QByteArray bodyOf(int number)
    {
        return "{\"id\":\"e" + QByteArray::number(number) +
               "\",\"properties\":{\"path\":\"/a/page/of/the/shop\"}}";
    }

    static EventBatch pageOf(int page)
    {
        QList<Event> events;
        for (int i = 0; i < 100; ++i) {
            Event event;
            event.id = u"e%1"_s.arg(page * 100 + i);
            event.body = bodyOf(page * 100 + i);
            events.append(event);
        }
        return EventBatch::of(events);
    }

    static bool anyPacked(const EventStore& store)
    {
        return std::ranges::any_of(
            store.state().chunks(), [](const EventChunk& chunk) { return chunk.bodies->isPacked(); });
    }

    static bool allPacked(const EventStore& store)
    {
        return std::ranges::all_of(
            store.state().chunks(), [](const EventChunk& chunk) { return chunk.bodies->isPacked(); });
    }
};

HUBSCOPE_TEST(BodyPackerTest)
#include "tst_bodypacker.moc"

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cacheplan.h"

#include "events/eventstore.h"
#include "support/testmain.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace hubscope;

namespace {

constexpr int full = CachePlan::blockEvents;
constexpr qsizetype allNew = 1'000'000;

QList<EventRow> rows(EventRow first, EventRow count)
{
    QList<EventRow> out(count);
    std::iota(out.begin(), out.end(), first);
    return out;
}

QList<EventRow> rowsOf(const CachePlan& plan)
{
    QList<EventRow> out;
    for (const RowBlock& block : plan.blocks)
        out += block.rows;
    return out;
}

/// What is there once the plan was carried out.
QList<RowBlock> saved(const CachePlan& plan, qint64& lastId)
{
    QList<RowBlock> blocks = plan.blocks;
    for (RowBlock& block : blocks) {
        if (block.block.id == 0)
            block.block.id = ++lastId;
    }
    return blocks;
}

qsizetype newBlocks(const CachePlan& plan)
{
    return std::ranges::count_if(plan.blocks, [](const RowBlock& block) { return block.block.id == 0; });
}

} // namespace

class TestCachePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsNewAtFirst()
    {
        const CachePlan plan = planBlocks(rows(0, 3 * full + 7), {}, allNew);
        QVERIFY(plan.whole);
        QCOMPARE(plan.blocks.size(), 4);
        QCOMPARE(plan.blocks.first().block, (CachedBlock{0, full}));
        QCOMPARE(plan.blocks.last().block, (CachedBlock{0, 7}));
        QCOMPARE(rowsOf(plan), rows(0, 3 * full + 7));
        QVERIFY(planBlocks({}, {}, allNew).blocks.isEmpty());
    }

    void whatIsSavedStays()
    {
        qint64 id = 0;
        const auto before = saved(planBlocks(rows(0, 5 * full), {}, allNew), id);
        QCOMPARE(planBlocks(rows(0, 5 * full), before, allNew).blocks, before);
        const QList<EventRow> order = rows(90'000, 3) + rows(0, 5 * full) + rows(80'000, 100);
        const CachePlan plan = planBlocks(order, before, allNew);
        QCOMPARE(rowsOf(plan), order);
        QCOMPARE(plan.blocks.mid(1, 5), before);
        QCOMPARE(newBlocks(plan), 2);
    }

    void onlyTheBlockAroundAChangeIsPackedAnew()
    {
        qint64 id = 0;
        const auto before = saved(planBlocks(rows(0, 5 * full), {}, allNew), id);
        QList<EventRow> order = rows(0, 5 * full);
        order[2 * full + 100] = 90'000; // it came with another content
        CachePlan plan = planBlocks(order, before, allNew);
        QCOMPARE(rowsOf(plan), order);
        QCOMPARE(newBlocks(plan), 1);
        order.insert(3 * full, 90'001); // between two blocks
        plan = planBlocks(order, saved(plan, id), allNew);
        QCOMPARE(rowsOf(plan), order);
        QCOMPARE(newBlocks(plan), 1);
    }

    void manySmallStepsEndInFewBlocks()
    {
        qint64 id = 0;
        QList<EventRow> order;
        QList<RowBlock> blocks;
        EventRow next = 0;
        for (int step = 0; step < 300; ++step) {
            for (int i = 0; i < 10; ++i)
                order.append(next++);
            order.prepend(next++);
            const CachePlan plan = planBlocks(order, blocks, allNew);
            QCOMPARE(rowsOf(plan), order);
            QVERIFY(newBlocks(plan) <= 3);
            blocks = saved(plan, id);
        }
        QVERIFY2(blocks.size() <= 3300 / (full / 2) + 2, qPrintable(QString::number(blocks.size())));
    }

    void aLongEndComesInSteps()
    {
        qint64 id = 0;
        const QList<EventRow> order = rows(0, 10 * full);
        QList<RowBlock> blocks;
        int steps = 0;
        for (bool whole = false; !whole; ++steps) {
            const CachePlan plan = planBlocks(order, blocks, 3 * full);
            whole = plan.whole;
            const QList<EventRow> planned = rowsOf(plan);
            QCOMPARE(planned, order.first(planned.size()));
            QVERIFY(planned.size() > (blocks.isEmpty() ? 0 : rowsOf({blocks, true}).size()));
            blocks = saved(plan, id);
        }
        QCOMPARE(rowsOf({blocks, true}), order);
        QCOMPARE(steps, 4);
    }

    void anyChangeIsLaidOutWhole()
    {
        std::mt19937 random(20240509);
        qint64 id = 0;
        QList<EventRow> order = rows(0, 4000);
        QList<RowBlock> blocks;
        EventRow next = 4000;
        for (int round = 0; round < 200; ++round) {
            const CachePlan plan = planBlocks(order, blocks, allNew);
            QCOMPARE(rowsOf(plan), order);
            for (const RowBlock& block : plan.blocks)
                QCOMPARE(block.block.events, block.rows.size());
            blocks = saved(plan, id);
            const auto at = qsizetype(random() % size_t(order.size()));
            switch (random() % 5) {
            case 0:
                order.insert(at, next++);
                break;
            case 1:
                order[at] = next++;
                break;
            case 2:
                order = rows(next, 50) + order;
                next += 50;
                break;
            case 3:
                order += rows(next, 300);
                next += 300;
                break;
            default:
                order.remove(at, std::min<qsizetype>(200, order.size() - at - 1));
            }
        }
    }

    void aPartIsTheEventsAsTheyCame()
    {
        EventStore store;
        EventBatch batch;
        batch.bytes = "[{ \"id\":\"a\"},{\"id\":\"b\", \"n\":1.10}]";
        batch = *decodeEventBatch(batch.bytes, 0, 2);
        store.append(batch, {});
        const CachePlan plan = planBlocks(store.state().order(), {}, allNew);
        const QList<CacheSave::Part> parts = partsOf(plan, store.snapshot());
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts.first().text(), "[{ \"id\":\"a\"},\n{\"id\":\"b\", \"n\":1.10}]");
    }
};

HUBSCOPE_TEST(TestCachePlan)
#include "tst_cacheplan.moc"

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mergedwalk.h"

#include "support/testmain.h"

#include <QTest>

#include <limits>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

/// Events of these dates, with the lane's number and the date for an id.
Fetched<EventBatch> pageOf(int lane, const QList<qint64>& dates, qint64 total, int totalPages)
{
    QList<Event> elements;
    for (const qint64 date : dates) {
        Event event;
        event.id = u"%1-%2"_s.arg(lane).arg(date);
        event.date = date;
        event.body = "{}";
        elements.append(event);
    }
    EventBatch batch = EventBatch::of(elements);
    batch.page.size = 2;
    batch.page.totalElements = total;
    batch.page.totalPages = totalPages;
    return {batch, u"r"_s};
}

QStringList idsOf(const std::optional<PageDelivery>& delivery)
{
    QStringList ids;
    if (delivery) {
        for (const EventRecord& record : delivery->batch.value.page.elements)
            ids.append(delivery->batch.value.id(record));
    }
    return ids;
}

MergedWalk walkOf(int lanes)
{
    return MergedWalk(QList<EventQuery>(lanes));
}

} // namespace

class MergedWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksEachQueryForItsFirstPage()
    {
        MergedWalk walk = walkOf(2);
        QCOMPARE(walk.next(1)->lane, 0);
        QCOMPARE(walk.next(1)->lane, 1);
        QVERIFY(!walk.next(1));
        QVERIFY(!walk.hasAnswered());
        QVERIFY(!walk.totalElements());
    }

    void handsOnWhatIsCertain()
    {
        MergedWalk walk = walkOf(2);
        const auto first = walk.next(1);
        const auto second = walk.next(1);
        walk.arrived(*first, pageOf(0, {90, 50}, 3, 2));
        QVERIFY(!walk.take()); // the other may have a newer one
        walk.arrived(*second, pageOf(1, {70}, 1, 1));
        const auto certain = walk.take();
        QCOMPARE(idsOf(certain), (QStringList{u"0-90"_s, u"1-70"_s, u"0-50"_s}));
        QCOMPARE(certain->batch.value.page.totalElements, 4);
        QVERIFY(certain->batch.value.page.hasNext());
        const auto last = walk.next(1);
        QCOMPARE(last->lane, 0);
        QCOMPARE(last->page.page, 1);
        walk.arrived(*last, pageOf(0, {10}, 3, 2));
        const auto rest = walk.take();
        QCOMPARE(idsOf(rest), QStringList{u"0-10"_s});
        QVERIFY(!rest->batch.value.page.hasNext());
        QVERIFY(walk.isAtEnd());
    }

    void handsOnOneEmptyListWhereNoQueryHasEvents()
    {
        MergedWalk walk = walkOf(2);
        for (int lane = 0; lane < 2; ++lane)
            walk.arrived(*walk.next(1), pageOf(lane, {}, 0, 0));
        const auto empty = walk.take();
        QVERIFY(empty && idsOf(empty).isEmpty());
        QVERIFY(!walk.take());
        QCOMPARE(walk.lanesWithEvents(), 0);
    }

    void isHeldUpByAFailedPage()
    {
        MergedWalk walk = walkOf(2);
        const auto first = walk.next(1);
        const auto second = walk.next(1);
        Error error;
        error.kind = ErrorKind::Server;
        walk.failed(*first, error);
        walk.arrived(*second, pageOf(1, {70}, 1, 1));
        QVERIFY(!walk.take());
        QCOMPARE(walk.failedPages(), QList<int>{0});
        QCOMPARE(walk.firstError()->kind, ErrorKind::Server);
        walk.retry();
        QVERIFY(!walk.hasFailed());
        walk.arrived(*walk.next(1), pageOf(0, {90}, 1, 1));
        QCOMPARE(idsOf(walk.take()), (QStringList{u"0-90"_s, u"1-70"_s}));
    }

    /// A hub may tell any number, and several of them do not fit together into one.
    void addsUpTotalsOfAnySize()
    {
        constexpr auto most = std::numeric_limits<qint64>::max();
        constexpr auto mostPages = std::numeric_limits<int>::max();
        MergedWalk walk = walkOf(3);
        for (int lane = 0; lane < 3; ++lane)
            walk.arrived(*walk.next(1), pageOf(lane, {lane}, lane == 0 ? 5 : most, mostPages));
        QCOMPARE(walk.totalElements(), most);
        QCOMPARE(walk.totalPages(), mostPages);
    }
};

HUBSCOPE_TEST(MergedWalkTest)
#include "tst_mergedwalk.moc"

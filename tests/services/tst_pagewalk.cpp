// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pagewalk.h"

#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

using Purpose = PageTask::Purpose;

/// Ten events to a page, told with a total.
Fetched<EventBatch> page(int number, std::optional<qint64> total, int events = 10, int first = -1)
{
    QList<Event> elements;
    for (int i = 0; i < events; ++i) {
        Event event;
        event.id = QString::number((first < 0 ? number * 10 : first) + i);
        elements.append(event);
    }
    EventBatch batch = EventBatch::of(elements);
    batch.page.number = number;
    batch.page.size = 10;
    batch.page.totalElements = total;
    return {batch, u"r%1"_s.arg(number)};
}

Error failure()
{
    Error error;
    error.kind = ErrorKind::Server;
    return error;
}

QString firstId(const std::optional<PageDelivery>& delivery)
{
    const EventBatch& batch = delivery->batch.value;
    return batch.id(batch.page.elements.constFirst());
}

/// Asks for so many pages and expects them to be the next ones.
void askNext(PageWalk& walk, int from, int count)
{
    for (int i = from; i < from + count; ++i)
        QCOMPARE(walk.next(100), std::optional(PageTask{i}));
}

} // namespace

class PageWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheFirstPageAlone()
    {
        PageWalk walk({});
        askNext(walk, 0, 1);
        QVERIFY(!walk.next(100));
        QVERIFY(!walk.hasAskedAll());
        walk.arrived({0}, page(0, 25));
        askNext(walk, 1, 2);
        QVERIFY(!walk.next(100));
    }

    void keepsToWhatMayBeAhead()
    {
        PageWalk walk({});
        askNext(walk, 0, 1);
        walk.arrived({0}, page(0, 1000));
        QVERIFY(walk.take(true));
        for (int i = 1; i <= 4; ++i)
            QVERIFY(walk.next(4));
        QVERIFY(!walk.next(4));
        walk.arrived({2}, page(2, 1000)); // waits for page 1
        QVERIFY(!walk.take(true));
        QVERIFY(!walk.next(4));
        walk.arrived({1}, page(1, 1000));
        QCOMPARE(firstId(walk.take(true)), u"10"_s);
        QCOMPARE(firstId(walk.take(true)), u"20"_s);
        QVERIFY(!walk.take(true));
        QCOMPARE(walk.next(4), std::optional(PageTask{5}));
    }

    void takesAFullPageForAHintWhereTheHubDoesNotCount()
    {
        PageWalk walk({});
        askNext(walk, 0, 1);
        walk.arrived({0}, page(0, std::nullopt));
        askNext(walk, 1, 1);
        QVERIFY(!walk.next(100));
        walk.arrived({1}, page(1, std::nullopt, 7));
        QVERIFY(walk.hasAskedAll());
        QVERIFY(walk.take(true) && walk.take(true));
        QVERIFY(walk.isAtEnd());
    }

    void goesOnToThePagesThatCameMeanwhile()
    {
        PageWalk walk({});
        askNext(walk, 0, 1);
        walk.arrived({0}, page(0, 20));
        askNext(walk, 1, 1);
        QVERIFY(!walk.next(100));
        walk.arrived({1}, page(1, 21));
        askNext(walk, 2, 1);
    }

    void doesNotForgetTheLastPageForAnAnswerThatIsOlder()
    {
        PageWalk walk({});
        askNext(walk, 0, 1);
        walk.arrived({0}, page(0, 30));
        askNext(walk, 1, 2);
        walk.arrived({2}, page(2, 31));
        walk.arrived({1}, page(1, 30));
        askNext(walk, 3, 1);
    }

    void endsAtAnEmptyPage()
    {
        PageWalk walk({});
        askNext(walk, 0, 1);
        walk.arrived({0}, page(0, 1000));
        askNext(walk, 1, 1);
        walk.arrived({1}, page(1, 1000, 0));
        QVERIFY(!walk.next(100));
        QVERIFY(walk.take(true) && walk.take(true));
        QVERIFY(walk.isAtEnd());
    }

    void passesOverWhatFailedOnlyForALaterPage()
    {
        PageWalk walk({});
        askNext(walk, 0, 1);
        walk.arrived({0}, page(0, 40));
        QVERIFY(walk.take(true));
        askNext(walk, 1, 3);
        walk.failed({1}, failure());
        QVERIFY(!walk.take(true));
        QVERIFY(!walk.hasGaps()); // nothing below it was handed on
        QCOMPARE(walk.nextPage(), 1);
        walk.arrived({3}, page(3, 40));
        QVERIFY(!walk.take(true)); // page 2 is under way
        walk.arrived({2}, page(2, 40));
        QCOMPARE(firstId(walk.take(true)), u"20"_s);
        QCOMPARE(firstId(walk.take(true)), u"30"_s);
        QVERIFY(walk.isAtEnd());
        QCOMPARE(walk.failures().size(), size_t(1));
        QCOMPARE(walk.deliveredPages(), 3);
        QVERIFY(walk.hasGaps());

        walk.retry(1);
        QVERIFY(walk.hasGaps());
        const auto gap = walk.next(0);
        QVERIFY(walk.hasGaps());
        QCOMPARE(gap, std::optional(PageTask{1, Purpose::Gap}));
        walk.arrived(*gap, page(1, 40));
        QVERIFY(walk.hasGaps());
        const auto late = walk.take(true);
        QVERIFY(!walk.hasGaps());
        QVERIFY(late->isLate);
        QCOMPARE(late->after, u"9"_s);
        QVERIFY(walk.isAtEnd() && walk.failures().empty());
        QCOMPARE(walk.deliveredEvents(), 40);
        QVERIFY(!walk.next(100)); // nothing has shifted
    }

    void holdsLaterPagesBackWhereTheOrderMustBeCertain()
    {
        PageWalk walk({});
        askNext(walk, 0, 1);
        walk.arrived({0}, page(0, 30));
        QVERIFY(walk.take(false));
        askNext(walk, 1, 2);
        walk.failed({1}, failure());
        walk.arrived({2}, page(2, 30));
        QVERIFY(!walk.take(false));
        QVERIFY(walk.hasAskedAll() && walk.mayBringMore());
        walk.retry(1);
        walk.arrived(*walk.next(0), page(1, 30));
        QVERIFY(!walk.take(false)->isLate && walk.take(false));
        QVERIFY(!walk.mayBringMore());
    }

    void triesInPlaceWhatNothingHasOvertaken()
    {
        PageWalk walk({});
        askNext(walk, 0, 1);
        walk.failed({0}, failure());
        walk.retry(0);
        const auto again = walk.next(0);
        QCOMPARE(again, std::optional(PageTask{0}));
        walk.arrived(*again, page(0, 10));
        QVERIFY(!walk.take(true)->isLate);
    }

    void putsGapsBehindTheNearestPageThatIsThere()
    {
        PageWalk walk({});
        askNext(walk, 0, 1);
        walk.arrived({0}, page(0, 40));
        askNext(walk, 1, 3);
        walk.failed({1}, failure());
        walk.failed({2}, failure());
        walk.arrived({3}, page(3, 40));
        QVERIFY(walk.take(true) && walk.take(true));
        walk.retry(2);
        walk.arrived(*walk.next(0), page(2, 40));
        QCOMPARE(walk.take(true)->after, u"9"_s);
        walk.retry(1);
        walk.arrived(*walk.next(0), page(1, 40));
        QCOMPARE(walk.take(true)->after, u"9"_s);
    }

    void knowsWhatStandsAboveThePagesThatItReads()
    {
        PageWalk walk({}, {.pages = 3, .events = 30, .lastId = u"29"_s, .total = 60});
        QCOMPARE(walk.deliveredPages(), 3);
        QCOMPARE(walk.deliveredEvents(), 30);
        for (int i = 3; i < 5; ++i) {
            askNext(walk, i, 1);
            walk.arrived({i}, page(i, 63 - i));
            QVERIFY(walk.take(true));
        }
        walk.arrived(*walk.next(0), page(3, 59));
        QCOMPARE(walk.take(true)->after, u"29"_s);
        walk.arrived(*walk.next(0), page(4, 59));
        QCOMPARE(walk.take(true)->after, u"39"_s);
    }

    /// Page 1 was read before an event came at the top, page 0 after it: the event in between is on neither.
    void readsAgainWhereEventsAreMissing()
    {
        PageWalk walk({});
        askNext(walk, 0, 1);
        walk.arrived({0}, page(0, 40));
        askNext(walk, 1, 3);
        walk.arrived({1}, page(1, 41));
        walk.arrived({2}, page(2, 40));
        walk.arrived({3}, page(3, 40));
        while (walk.take(true)) {
        }
        QCOMPARE(walk.rereadPages(), 2);
        const auto upper = walk.next(0);
        const auto lower = walk.next(0);
        QCOMPARE(upper, std::optional(PageTask{1, Purpose::Reread}));
        QCOMPARE(lower, std::optional(PageTask{2, Purpose::Reread}));
        QCOMPARE(walk.next(100), std::optional(PageTask{4}));
        walk.arrived({4}, page(4, 41, 1));
        walk.arrived(*lower, page(2, 41));
        walk.arrived(*upper, page(1, 41));
        const auto lowerLate = walk.take(true);
        QVERIFY(lowerLate->isLate);
        QCOMPARE(lowerLate->after, u"19"_s);
        QCOMPARE(walk.take(true)->after, u"9"_s);
        QVERIFY(walk.take(true));
        QVERIFY(walk.isAtEnd()); // and once is enough
    }

    /// The second hole may have come after the answer that is to fill the first.
    void readsAPageAgainForEachOfItsHoles()
    {
        PageWalk walk({});
        for (int i = 0; i < 3; ++i) {
            askNext(walk, i, 1);
            walk.arrived({i}, page(i, 60 - i));
            QVERIFY(walk.take(true));
            if (i == 1)
                QVERIFY(walk.next(0) && walk.next(0));
        }
        QCOMPARE(walk.next(0), std::optional(PageTask{1, Purpose::Reread}));
        QCOMPARE(walk.next(0), std::optional(PageTask{2, Purpose::Reread}));
        QCOMPARE(walk.rereadPages(), 4);
    }

    void readsTheBoundaryAgainWhenTheTotalShrank()
    {
        PageWalk walk({});
        for (int i = 0; i < 3; ++i) {
            askNext(walk, i, 1);
            walk.arrived({i}, page(i, i < 2 ? 30 : 29, i < 2 ? 10 : 9));
            QVERIFY(walk.take(true));
        }
        QCOMPARE(walk.next(0), std::optional(PageTask{1, Purpose::Reread}));
        QCOMPARE(walk.next(0), std::optional(PageTask{2, Purpose::Reread}));
    }

    void looksAtTheTopUntilItMeetsWhatItKnows()
    {
        PageWalk walk({});
        for (int i = 0; i < 3; ++i) {
            askNext(walk, i, 1);
            walk.arrived({i}, page(i, 30));
            QVERIFY(walk.take(true));
        }
        walk.lookAtTop();
        QCOMPARE(walk.next(0), std::optional(PageTask{0, Purpose::Top}));
        walk.arrived({0, Purpose::Top}, page(0, 44, 10, 1000));
        QCOMPARE(walk.take(true)->after, QString());
        QCOMPARE(walk.next(0), std::optional(PageTask{1, Purpose::Top}));
        auto second = page(1, 44, 4, 1010);
        second.value.page.elements += page(0, 44, 6).value.page.elements;
        walk.arrived({1, Purpose::Top}, second);
        QCOMPARE(walk.take(true)->after, u"1009"_s);
        QVERIFY(!walk.next(0));
    }

    void forgetsWhatIsUnderWay()
    {
        PageWalk walk({});
        askNext(walk, 0, 1);
        walk.arrived({0}, page(0, 60));
        QVERIFY(walk.take(true));
        askNext(walk, 1, 4);
        walk.failed({1}, failure());
        walk.arrived({3}, page(3, 60, 0));
        walk.interrupt();
        QVERIFY(walk.failures().empty());
        QVERIFY(!walk.take(true));
        askNext(walk, 1, 5);
    }

    void keepsLatePagesToAskFor()
    {
        PageWalk walk({});
        for (int i = 0; i < 3; ++i) {
            askNext(walk, i, 1);
            walk.arrived({i}, page(i, i < 2 ? 30 : 29));
            QVERIFY(walk.take(true));
        }
        QVERIFY(walk.next(0) && walk.next(0));
        walk.interrupt();
        QVERIFY(walk.hasGaps());
        QCOMPARE(walk.next(0), std::optional(PageTask{1, Purpose::Reread}));
        QCOMPARE(walk.next(0), std::optional(PageTask{2, Purpose::Reread}));
    }

    /// A page full of new events at the top was taken: what stands between it and the known ones was not.
    void keepsTheTopsNextPageToAskFor()
    {
        PageWalk walk({});
        askNext(walk, 0, 1);
        walk.arrived({0}, page(0, 10));
        QVERIFY(walk.take(true));
        walk.lookAtTop();
        walk.interrupt();
        QVERIFY(!walk.next(0)); // the first page is only a look
        walk.lookAtTop();
        walk.arrived(*walk.next(0), page(0, 34, 10, 1000));
        QVERIFY(!walk.hasGaps());
        QVERIFY(walk.take(true));
        QVERIFY(walk.hasGaps() && walk.next(0));
        walk.interrupt();
        QVERIFY(walk.hasGaps());
        QCOMPARE(walk.next(0), std::optional(PageTask{1, Purpose::Top}));
    }

    void asksFirstForWhatWasPutBack()
    {
        PageWalk walk({});
        askNext(walk, 0, 1);
        walk.arrived({0}, page(0, 60));
        askNext(walk, 1, 3);
        walk.putBack({2});
        QCOMPARE(walk.next(0), std::optional(PageTask{2}));
    }

    void believesNoImpossibleNumbers()
    {
        PageWalk walk({});
        askNext(walk, 0, 1);
        walk.arrived({0}, page(0, std::numeric_limits<qint64>::max()));
        QVERIFY(walk.next(100));
        walk.arrived({1}, page(1, 0, 0));
        QVERIFY(walk.hasAskedAll());
    }
};

HUBSCOPE_TEST(PageWalkTest)
#include "tst_pagewalk.moc"

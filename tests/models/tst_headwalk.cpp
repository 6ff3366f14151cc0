// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/headwalk.h"

#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using Verdict = HeadWalk::Verdict;

class TestHeadWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutATotalItEndsWhereSomethingKnownComes()
    {
        HeadWalk walk(500, std::nullopt);
        QCOMPARE(walk.take({100, 0, 600, false}), Verdict::GoOn);
        QCOMPARE(walk.take({7, 93, 600, false}), Verdict::Done);
        QCOMPARE(walk.newEvents(), 107);
        HeadWalk all(0, std::nullopt);
        QCOMPARE(all.take({3, 0, {}, true}), Verdict::Done);
    }

    void nothingNewIsOnePage()
    {
        HeadWalk walk(500, 500);
        QCOMPARE(walk.take({0, 100, 500, false}), Verdict::Done);
        QCOMPARE(walk.newEvents(), 0);
    }

    void newOnesOnTopAreCounted()
    {
        HeadWalk walk(500, 500);
        QCOMPARE(walk.take({100, 0, 620, false}), Verdict::GoOn);
        QCOMPARE(walk.take({20, 80, 620, false}), Verdict::Done);
    }

    void itGoesOnWhileOnesInBetweenAreMissing()
    {
        HeadWalk walk(500, 500);
        QCOMPARE(walk.take({3, 97, 505, false}), Verdict::GoOn);
        QCOMPARE(walk.take({0, 100, 505, false}), Verdict::GoOn);
        QCOMPARE(walk.take({2, 98, 505, false}), Verdict::Done);
        QCOMPARE(walk.newEvents(), 5);
    }

    void whatComesWhileItWalksIsLeftForTheNextTime()
    {
        HeadWalk walk(500, 500);
        QCOMPARE(walk.take({100, 0, 620, false}), Verdict::GoOn);
        QCOMPARE(walk.take({20, 80, 623, false}), Verdict::Done);
    }

    void eventsThatTheHubLostAreDiscontinuous()
    {
        HeadWalk fewer(500, 500);
        QCOMPARE(fewer.take({0, 100, 499, false}), Verdict::Discontinuous);
        HeadWalk exchanged(500, 500); // one came, one went
        QCOMPARE(exchanged.take({1, 99, 500, false}), Verdict::Discontinuous);
        HeadWalk others(30, 30);
        QCOMPARE(others.take({30, 0, 30, true}), Verdict::Discontinuous);
    }

    void theEndOfAPartIsNotPassed()
    {
        HeadWalk walk(150, 1000); // the first 150 of 1000
        QCOMPARE(walk.take({1, 99, 1003, false}), Verdict::GoOn);
        QCOMPARE(walk.take({49, 51, 1003, false}), Verdict::Discontinuous);
    }

    void tooMuchNewIsLoadedAnew()
    {
        HeadWalk walk(500, 500);
        for (int page = 1; page < HeadWalk::mostPages; ++page)
            QCOMPARE(walk.take({100, 0, 100'000, false}), Verdict::GoOn);
        QCOMPARE(walk.take({100, 0, 100'000, false}), Verdict::Discontinuous);
    }
};

HUBSCOPE_TEST(TestHeadWalk)
#include "tst_headwalk.moc"

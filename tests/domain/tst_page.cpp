// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/page.h"

#include "support/testmain.h"

#include <QTest>

#include <limits>

using namespace hubscope;

class PageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNext_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("loaded");
        QTest::addColumn<int>("total"); // below 0: not told
        QTest::addColumn<int>("pages"); // below 0: not told
        QTest::addColumn<bool>("expected");
        QTest::newRow("first of three") << 0 << 10 << 10 << 25 << 3 << true;
        QTest::newRow("last of three") << 2 << 10 << 5 << 25 << 3 << false;
        QTest::newRow("none at all") << 0 << 10 << 0 << 0 << 0 << false;
        QTest::newRow("beyond the end") << 7 << 10 << 0 << 25 << 3 << false;
        QTest::newRow("pages count first") << 0 << 10 << 10 << 10 << 2 << true;
        QTest::newRow("total only") << 1 << 10 << 10 << 25 << -1 << true;
        QTest::newRow("total reached") << 1 << 10 << 10 << 20 << -1 << false;
        QTest::newRow("only a full page") << 0 << 10 << 10 << -1 << -1 << true;
        QTest::newRow("only a short page") << 0 << 10 << 9 << -1 << -1 << false;
        QTest::newRow("nothing is known") << 0 << 0 << 9 << -1 << -1 << false;
        QTest::newRow("beyond 32 bits") << 300'000'000 << 10 << 10 << 2'000'000'000 << -1 << false;
        QTest::newRow("the highest number")
            << std::numeric_limits<int>::max() << 10 << 10 << 25 << 3 << false;
    }

    void hasNext()
    {
        QFETCH(int, number);
        QFETCH(int, size);
        QFETCH(int, loaded);
        QFETCH(int, total);
        QFETCH(int, pages);
        Page<int> page;
        page.elements.resize(loaded);
        page.number = number;
        page.size = size;
        if (total >= 0)
            page.totalElements = total;
        if (pages >= 0)
            page.totalPages = pages;
        QTEST(page.hasNext(), "expected");
    }
};

HUBSCOPE_TEST(PageTest)
#include "tst_page.moc"

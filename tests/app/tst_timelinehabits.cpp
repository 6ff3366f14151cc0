// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timelinehabits.h"

#include "store/settings.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class TimelineHabitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outliveTheProgram()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"settings.ini"_s);
        TimelineHabits habits;
        {
            Settings settings(file);
            habits = TimelineHabits::storedIn(settings);
            QCOMPARE(habits.pageSize, 100);
            QCOMPARE(habits.requestsAtOnce, 4);
            QVERIFY(habits.histogramShown);
            QCOMPARE(habits.grouping, Grouping::Day);
            habits = {"columns", 50, 6, false, u"schema"_s, 30, Grouping::Pause};
            habits.store(settings);
            QVERIFY(settings.flush());
        }
        const TimelineHabits again = TimelineHabits::storedIn(Settings(file));
        QCOMPARE(again.columns, habits.columns);
        QCOMPARE(again.pageSize, 50);
        QCOMPARE(again.requestsAtOnce, 6);
        QVERIFY(!again.histogramShown);
        QCOMPARE(again.histogramState, u"schema"_s);
        QCOMPARE(again.liveSeconds, 30);
        QCOMPARE(again.grouping, Grouping::Pause);
    }
};

HUBSCOPE_TEST(TimelineHabitsTest)

#include "tst_timelinehabits.moc"

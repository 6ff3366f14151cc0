// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/loadingstatus.h"

#include "services/eventloader.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class LoadingStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowFarItIs()
    {
        LoadProgress progress;
        progress.events = 3400;
        progress.totalEvents = 12'000;
        progress.eventsPerSecond = 850;
        progress.secondsLeft = 10.2;
        QCOMPARE(LoadingStatus::progressText(progress), u"3,400 of 12,000 events · 850/s · 11 s left"_s);
        progress.isPaused = true;
        progress.totalEvents.reset();
        QCOMPARE(LoadingStatus::progressText(progress), u"3,400 event(s) · paused"_s);
    }

    void saysWhatWentWrongOnTheWay()
    {
        LoadProgress progress;
        progress.events = 200;
        progress.totalEvents = 300;
        progress.failedPages = {1};
        progress.rereadPages = 3;
        QCOMPARE(
            LoadingStatus::progressText(progress),
            u"200 of 300 events · 1 page(s) failed · 3 page(s) read again"_s);
    }
};

HUBSCOPE_TEST(LoadingStatusTest)

#include "tst_loadingstatus.moc"

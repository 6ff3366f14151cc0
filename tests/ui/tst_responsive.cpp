// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/gapwatch.h"
#include "ui/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

class TestResponsive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadingAThousandEventsLeavesTheWindowAlive();
};

void TestResponsive::loadingAThousandEventsLeavesTheWindowAlive()
{
    SandboxFixture hub(SandboxFixture::demoHub());
    Program program;
    program.useHub(hub);
    const DemoPeople people;
    program.openCustomer(people.shopper);
    const TimelineObject timeline = program.window().timeline();
    GapWatch watch;
    for (int wanted = 200; wanted <= 1000; wanted += 100) {
        timeline.scrollToEnd();
        QTRY_COMPARE(timeline.loaded(), wanted);
    }
    qInfo("longest time without a turn of the event loop: %lld ms", watch.longest());
    // The bench watches the budget of 50 ms; here only that nothing is plainly wrong, on any machine.
    QVERIFY(watch.longest() < 1000);
}

HUBSCOPE_TEST(TestResponsive)
#include "tst_responsive.moc"

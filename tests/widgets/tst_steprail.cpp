// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/elidedlabel.h"
#include "widgets/steprail.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

class StepRailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereOneIs();
    void notesStandUnderTheirStep();
    void givesWay();
};

void StepRailTest::saysWhereOneIs()
{
    StepRail rail(&theme(), {u"Session"_s, u"Customer"_s, u"Effect"_s});
    QCOMPARE(rail.accessibleName(), u"Step 1 of 3: Session"_s);
    rail.setCurrent(2);
    QCOMPARE(rail.current(), 2);
    QCOMPARE(rail.accessibleName(), u"Step 3 of 3: Effect"_s);
}

void StepRailTest::notesStandUnderTheirStep()
{
    StepRail rail(&theme(), {u"Session"_s, u"Customer"_s});
    rail.setNote(0, u"<b>checkout</b>"_s);
    QCOMPARE(rail.note(0), u"<b>checkout</b>"_s);
    QCOMPARE(rail.note(1), QString());
    for (const auto* label : rail.findChildren<ElidedLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void StepRailTest::givesWay()
{
    StepRail rail(&theme(), {u"Session"_s, u"Customer"_s, u"Check the effect"_s, u"Live proof"_s});
    rail.setNote(0, QString(200, u'x'));
    QVERIFY2(
        rail.minimumSizeHint().width() < 400, qPrintable(QString::number(rail.minimumSizeHint().width())));
}

HUBSCOPE_TEST(StepRailTest)
#include "tst_steprail.moc"

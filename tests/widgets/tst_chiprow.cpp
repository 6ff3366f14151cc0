// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/chiprow.h"
#include "widgets/flowlayout.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace hubscope;
using namespace Qt::StringLiterals;

class ChipRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deleteKeyAsksForRemoval();
    void removeButtonAsksForRemoval();
    void focusGoesToTheNeighbour();
    void enterActivates();
    void renamesInPlace();
    void wrapsWhenNarrow();
    void mirrorsRightToLeft();
};

void ChipRowTest::deleteKeyAsksForRemoval()
{
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        ChipRow row(&test::theme());
        row.setChip(u"type"_s, u"Type viewedPage"_s, Chip::Look::Filled);
        QSignalSpy removals(&row, &ChipRow::removeRequested);
        QVERIFY(row.chip(u"type"_s)->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(row.chip(u"type"_s), key);
        QCOMPARE(removals.count(), 1);
        QCOMPARE(removals.first().first().toString(), u"type"_s);
        QCOMPARE(row.ids(), QStringList{u"type"_s}); // until the owner agrees
    }
}

void ChipRowTest::removeButtonAsksForRemoval()
{
    ChipRow row(&test::theme());
    Chip* chip = row.setChip(u"type"_s, u"Type viewedPage"_s, Chip::Look::Filled);
    QSignalSpy removals(&row, &ChipRow::removeRequested);
    QSignalSpy activations(&row, &ChipRow::activated);
    chip->findChild<QToolButton*>()->click();
    QCOMPARE(removals.count(), 1);
    QCOMPARE(activations.count(), 0);
    QVERIFY(chip->findChild<QToolButton*>()->accessibleName().contains(u"Type viewedPage"_s));
}

void ChipRowTest::focusGoesToTheNeighbour()
{
    ChipRow row(&test::theme());
    for (const QString& id : {u"a"_s, u"b"_s, u"c"_s})
        row.setChip(id, id, Chip::Look::Filled);
    connect(&row, &ChipRow::removeRequested, &row, &ChipRow::removeChip);
    row.show();
    row.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&row));
    row.chip(u"b"_s)->setFocus();
    QTest::keyClick(row.chip(u"b"_s), Qt::Key_Delete);
    QCOMPARE(row.ids(), (QStringList{u"a"_s, u"c"_s}));
    QVERIFY(row.chip(u"c"_s)->hasFocus());
    QTest::keyClick(row.chip(u"c"_s), Qt::Key_Delete);
    QVERIFY(row.chip(u"a"_s)->hasFocus());
    QTest::keyClick(row.chip(u"a"_s), Qt::Key_Delete);
    QVERIFY(row.ids().isEmpty());
}

void ChipRowTest::enterActivates()
{
    ChipRow row(&test::theme());
    row.setChip(u"type"_s, u"Type"_s, Chip::Look::Outlined);
    QSignalSpy activations(&row, &ChipRow::activated);
    QTest::keyClick(row.chip(u"type"_s), Qt::Key_Return);
    QTest::keyClick(row.chip(u"type"_s), Qt::Key_Space);
    QCOMPARE(activations.count(), 2);
}

void ChipRowTest::renamesInPlace()
{
    ChipRow row(&test::theme());
    Chip* first = row.setChip(u"a"_s, u"one"_s, Chip::Look::Filled);
    row.setChip(u"b"_s, u"two"_s, Chip::Look::Filled);
    QCOMPARE(row.setChip(u"a"_s, u"three"_s, Chip::Look::Filled), first);
    QCOMPARE(first->accessibleName(), u"three"_s);
    QCOMPARE(row.ids(), (QStringList{u"a"_s, u"b"_s}));
}

void ChipRowTest::wrapsWhenNarrow()
{
    ChipRow row(&test::theme());
    for (int i = 0; i < 6; ++i)
        row.setChip(QString::number(i), u"a condition %1"_s.arg(i), Chip::Look::Filled);
    const int oneLine = row.flow()->heightForWidth(5000);
    QCOMPARE(oneLine, row.chip(u"0"_s)->sizeHint().height());
    QVERIFY(row.flow()->heightForWidth(200) > 2 * oneLine);
    row.resize(200, 400);
    row.show();
    QVERIFY(row.chip(u"5"_s)->y() > row.chip(u"0"_s)->y());
    for (int i = 0; i < 6; ++i)
        QVERIFY(row.rect().contains(row.chip(QString::number(i))->geometry()));
}

void ChipRowTest::mirrorsRightToLeft()
{
    ChipRow row(&test::theme());
    row.setLayoutDirection(Qt::RightToLeft);
    row.setChip(u"a"_s, u"one"_s, Chip::Look::Filled);
    row.setChip(u"b"_s, u"two"_s, Chip::Look::Filled);
    row.resize(400, 40);
    row.show();
    QCOMPARE(row.chip(u"a"_s)->geometry().right(), row.rect().right());
    QVERIFY(row.chip(u"b"_s)->x() < row.chip(u"a"_s)->x());
}

HUBSCOPE_TEST(ChipRowTest)
#include "tst_chiprow.moc"

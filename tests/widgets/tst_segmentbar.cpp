// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/segmentbar.h"

#include <QImage>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;

class SegmentBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSegmentForEach_data();
    void oneSegmentForEach();
    void manyBecomeAShare();
    void numbersStayInBounds();

private:
    static QRgb at(SegmentBar& bar, qreal share);
};

QRgb SegmentBarTest::at(SegmentBar& bar, qreal share)
{
    const QImage picture = bar.grab().toImage();
    return picture.pixel(int(picture.width() * share), picture.height() / 2);
}

void SegmentBarTest::oneSegmentForEach_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void SegmentBarTest::oneSegmentForEach()
{
    QFETCH(Qt::LayoutDirection, direction);
    SegmentBar bar(&theme());
    bar.setLayoutDirection(direction);
    bar.resize(400, bar.sizeHint().height());
    bar.setParts(4, 3);
    const bool mirrored = direction == Qt::RightToLeft;
    for (int i = 0; i < 4; ++i) {
        const Token wanted = i < 3 ? Token::Success : Token::Border;
        const qreal middle = (i + 0.5) / 4;
        QCOMPARE(at(bar, mirrored ? 1 - middle : middle), theme().color(wanted).rgb());
    }
    QVERIFY(at(bar, 0.5) != theme().color(Token::Success).rgb()); // the gap
}

void SegmentBarTest::manyBecomeAShare()
{
    SegmentBar bar(&theme());
    bar.resize(400, bar.sizeHint().height());
    bar.setParts(1000, 500);
    QCOMPARE(at(bar, 0.25), theme().color(Token::Success).rgb());
    QCOMPARE(at(bar, 0.75), theme().color(Token::Border).rgb());
}

void SegmentBarTest::numbersStayInBounds()
{
    SegmentBar bar(&theme());
    bar.setParts(3, 7);
    QCOMPARE(bar.done(), 3);
    bar.setParts(-1, 2);
    QCOMPARE(bar.total(), 0);
    QCOMPARE(bar.done(), 0);
}

HUBSCOPE_TEST(SegmentBarTest)
#include "tst_segmentbar.moc"

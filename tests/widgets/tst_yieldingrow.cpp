// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/chiprow.h"
#include "widgets/elidedlabel.h"
#include "widgets/yieldingrow.h"

#include <QHBoxLayout>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class YieldingRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chipsAreWrappedAfterTheLessImportantOnesWent();
    void theMostImportantOneStaysBesideWrappedChips();
    void whatCanBeElidedIsShownWholeOrNotAtAll();
};

namespace {

QWidget* makeBox(int width, QWidget* parent)
{
    auto* box = new QWidget(parent);
    box->setFixedSize(width, 20);
    return box;
}

/// Hints are those of the style only from now on.
void showWide(YieldingRow& row)
{
    row.resize(2000, 80);
    row.show();
    QVERIFY(QTest::qWaitForWindowExposed(&row));
}

/// Two chips in a row between what may go and what is dearest.
struct WithChips
{
    WithChips()
    {
        row.row()->setContentsMargins(0, 0, 0, 0);
        for (const QString& id : {u"first"_s, u"second"_s})
            chips->setChip(id, u"a condition in force"_s, Chip::Look::Filled);
        row.row()->addWidget(chips, 1);
        for (QWidget* box : {cheap, dear})
            row.row()->addWidget(box);
        row.setYielding({cheap, dear});
    }
    bool areInOneLine() const { return chips->chip(u"first"_s)->y() == chips->chip(u"second"_s)->y(); }
    int oneLine() const { return chips->sizeHint().width(); }
    int spacing() const { return row.row()->spacing(); }

    YieldingRow row;
    ChipRow* chips = new ChipRow(&test::theme(), &row);
    QWidget* cheap = makeBox(100, &row);
    QWidget* dear = makeBox(100, &row);
};

} // namespace

void YieldingRowTest::chipsAreWrappedAfterTheLessImportantOnesWent()
{
    WithChips with;
    showWide(with.row);
    with.row.resize(with.oneLine() + 200 + 2 * with.spacing(), 80);
    QVERIFY(with.cheap->isVisible());
    QTRY_VERIFY(with.areInOneLine());
    with.row.resize(with.row.width() - 1, 80);
    QTRY_VERIFY(!with.cheap->isVisible());
    QVERIFY(with.dear->isVisible());
    QTRY_VERIFY(with.areInOneLine());
}

void YieldingRowTest::theMostImportantOneStaysBesideWrappedChips()
{
    WithChips with;
    showWide(with.row);
    with.row.resize(with.oneLine() + 100 + with.spacing(), 80);
    QTRY_VERIFY(with.areInOneLine());
    QVERIFY(with.dear->isVisible());
    with.row.resize(with.row.width() - 1, 80);
    QTRY_VERIFY(!with.areInOneLine());
    QVERIFY(with.dear->isVisible());
}

void YieldingRowTest::whatCanBeElidedIsShownWholeOrNotAtAll()
{
    YieldingRow row;
    row.row()->setContentsMargins(0, 0, 0, 0);
    auto* text = new ElidedLabel(&test::theme(), Theme::FontRole::Text, Token::Text, &row);
    text->setText(u"somebody@example.com"_s);
    row.row()->addWidget(makeBox(100, &row));
    row.row()->addWidget(text);
    row.setYielding({text});
    showWide(row);
    const int whole = text->sizeHint().width();
    row.resize(100 + row.row()->spacing() + whole, 80);
    QVERIFY(text->isVisible());
    QTRY_COMPARE(text->width(), whole);
    row.resize(row.width() - 1, 80);
    QTRY_VERIFY(!text->isVisible());
}

HUBSCOPE_TEST(YieldingRowTest)
#include "tst_yieldingrow.moc"

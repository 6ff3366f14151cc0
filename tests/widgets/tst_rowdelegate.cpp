// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/testmain_widgets.h"
#include "widgets/rowdelegate.h"
#include "widgets/viewsetup.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace hubscope;
using namespace Qt::StringLiterals;

class RowDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectionIsAFillWithAnEdge();
    void theEdgeFollowsMovedAndHiddenColumns();
    void theEdgeOfATreeIsAtItsSide();
    void tabLeavesTheTable();
    void heightGrowsWithTheFont();

private:
    static void fill(QStandardItemModel& model)
    {
        for (int row = 0; row < 3; ++row)
            model.appendRow({new QStandardItem, new QStandardItem, new QStandardItem});
    }
    static QColor at(QAbstractItemView& view, const QPoint& place)
    {
        return view.viewport()->grab().toImage().pixelColor(place);
    }
};

void RowDelegateTest::selectionIsAFillWithAnEdge()
{
    const Theme& theme = test::theme();
    QStandardItemModel model;
    fill(model);
    QTableView view;
    setUpTable(&view, &theme);
    view.setModel(&model);
    view.resize(400, 200);
    view.show();
    view.selectRow(1);
    const int y = view.visualRect(model.index(1, 0)).center().y();
    QCOMPARE(at(view, QPoint(1, y)), theme.color(Token::Accent));
    QCOMPARE(at(view, QPoint(3, y)), theme.color(Token::Selection));
    QCOMPARE(at(view, view.visualRect(model.index(1, 2)).center()), theme.color(Token::Selection));
    QCOMPARE(at(view, view.visualRect(model.index(0, 0)).center()), theme.color(Token::Base));
}

void RowDelegateTest::theEdgeFollowsMovedAndHiddenColumns()
{
    const Theme& theme = test::theme();
    QStandardItemModel model;
    fill(model);
    QTableView view;
    setUpTable(&view, &theme);
    view.setModel(&model);
    view.resize(400, 200);
    view.show();
    view.selectRow(0);
    view.horizontalHeader()->moveSection(2, 0);
    const int y = view.visualRect(model.index(0, 0)).center().y();
    QCOMPARE(at(view, QPoint(1, y)), theme.color(Token::Accent));
    view.hideColumn(2);
    QCOMPARE(at(view, QPoint(1, y)), theme.color(Token::Accent));
    QCOMPARE(
        at(view, view.visualRect(model.index(0, 1)).topLeft() + QPoint(1, 4)), theme.color(Token::Selection));
}

void RowDelegateTest::theEdgeOfATreeIsAtItsSide()
{
    const Theme& theme = test::theme();
    QStandardItemModel model;
    fill(model);
    model.item(0)->appendRow(new QStandardItem);
    QTreeView view;
    setUpTree(&view, &theme);
    view.setModel(&model);
    view.expandAll();
    view.resize(400, 200);
    view.show();
    const QModelIndex child = model.item(0)->child(0)->index();
    view.setCurrentIndex(child);
    const int y = view.visualRect(child).center().y();
    QCOMPARE(at(view, QPoint(1, y)), theme.color(Token::Accent));
    QCOMPARE(at(view, QPoint(4, y)), theme.color(Token::Selection));
    view.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(at(view, QPoint(view.viewport()->width() - 2, y)), theme.color(Token::Accent));
}

void RowDelegateTest::tabLeavesTheTable()
{
    QTableView view;
    setUpTable(&view, &test::theme());
    QVERIFY(!view.tabKeyNavigation());
    QVERIFY(!view.showGrid());
    QVERIFY(!view.alternatingRowColors());
}

void RowDelegateTest::heightGrowsWithTheFont()
{
    RowDelegate delegate(&test::theme());
    const int normal = delegate.sizeHint({}, {}).height();
    test::theme().setFontScale(2.0);
    QVERIFY(delegate.sizeHint({}, {}).height() >= 2 * normal - 2);
    test::theme().setFontScale(1.0);
}

HUBSCOPE_TEST(RowDelegateTest)
#include "tst_rowdelegate.moc"

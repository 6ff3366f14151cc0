// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/viewsetup.h"

#include "widgets/rowdelegate.h"
#include "widgets/standinarea.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace hubscope {

namespace {

void setUpView(QAbstractItemView* view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setAlternatingRowColors(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setTextElideMode(Qt::ElideRight);
}

void setUpHeader(QHeaderView* header)
{
    header->setMinimumSectionSize(10);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
}

} // namespace

void setUpTable(QTableView* view, const Theme* theme)
{
    setUpView(view);
    setUpHeader(view->horizontalHeader());
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(10);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setDefaultSectionSize(theme->px(100));
    view->setItemDelegate(new RowDelegate(theme, view));
    const auto measure = [view, theme] {
        view->verticalHeader()->setDefaultSectionSize(theme->rowHeight());
        view->horizontalHeader()->setFont(theme->font(Theme::FontRole::Label));
    };
    measure();
    QObject::connect(theme, &Theme::changed, view, measure);
}

QTableView* makeTable(
    QAbstractItemModel& model, QLatin1StringView name, const QString& title, const Theme* theme,
    QWidget* pane)
{
    auto* table = new QTableView(pane);
    table->setObjectName(name);
    table->setAccessibleName(title);
    setUpTable(table, theme);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setModel(&model);
    return table;
}

void setUpSorting(QTableView* view, int column, Qt::SortOrder order)
{
    view->horizontalHeader()->setSortIndicator(column, order);
    view->setSortingEnabled(true);
}

void layOutPane(QWidget* pane, QWidget* header, QTableView* table, QWidget* instead)
{
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(table, 1);
    layout->addWidget(new StandInArea(instead, pane), 1);
}

void setUpColumns(QTableView* view, const Theme& theme, std::span<const int> widths, int stretched)
{
    QHeaderView* header = view->horizontalHeader();
    for (int column = 0; column < int(widths.size()); ++column) {
        const int designed = theme.px(widths[size_t(column)]);
        header->setSectionHidden(column, designed == 0);
        if (designed > 0)
            header->resizeSection(column, std::max(designed, header->sectionSizeHint(column)));
    }
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void setUpTree(QTreeView* view, const Theme* theme)
{
    setUpView(view);
    setUpHeader(view->header());
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setAnimated(false);
    auto* rows = new RowDelegate(theme, view);
    rows->setDesignHeight(24);
    view->setItemDelegate(rows);
    const auto measure = [view, theme] {
        view->setIndentation(theme->px(16));
        view->header()->setFont(theme->font(Theme::FontRole::Label));
        view->doItemsLayout();
    };
    measure();
    QObject::connect(theme, &Theme::changed, view, measure);
}

} // namespace hubscope

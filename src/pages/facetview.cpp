// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/facetview.h"

#include "models/facetmodel.h"
#include "pages/facetdelegate.h"
#include "widgets/viewsetup.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace hubscope {

namespace {

FacetAct actOf(Qt::KeyboardModifiers keys)
{
    if (keys.testFlag(Qt::AltModifier))
        return FacetAct::Exclude;
    return keys.testFlag(Qt::ControlModifier) ? FacetAct::Add : FacetAct::Only;
}

} // namespace

FacetView::FacetView(const Theme& theme, QWidget* parent)
    : QTreeView(parent)
{
    setUpTree(this, &theme);
    setItemDelegate(new FacetDelegate(&theme, this));
    setUniformRowHeights(false);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(0);
    connect(&theme, &Theme::changed, this, [this] { setIndentation(0); });
    viewport()->setBackgroundRole(QPalette::Window);
    setMouseTracking(true);
}

void FacetView::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    expandAll();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &FacetView::hideEmptyFacets);
    hideEmptyFacets();
}

void FacetView::hideEmptyFacets()
{
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHidden(row, {}, model()->rowCount(model()->index(row, 0)) == 0);
}

void FacetView::act(const QModelIndex& index, FacetAct act)
{
    const auto facet = Facet(index.data(FacetModel::FacetRole).toInt());
    switch (FacetModel::RowKind(index.data(FacetModel::KindRole).toInt())) {
    case FacetModel::RowKind::Facet:
        setExpanded(index, !isExpanded(index));
        break;
    case FacetModel::RowKind::Value:
        Q_EMIT acted(facet, index.data(FacetModel::ValueRole).toString(), act);
        break;
    case FacetModel::RowKind::More:
        Q_EMIT moreToggled(facet);
        break;
    }
}

void FacetView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        act(index, actOf(event->modifiers()));
}

void FacetView::keyPressEvent(QKeyEvent* event)
{
    const bool acts =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (acts && currentIndex().isValid())
        act(currentIndex(), actOf(event->modifiers()));
    else
        QTreeView::keyPressEvent(event);
}

void FacetView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (FacetModel::RowKind(index.data(FacetModel::KindRole).toInt()) != FacetModel::RowKind::Value)
        return;
    QMenu menu(this);
    const QPersistentModelIndex value = index; // counts may change while the menu is open
    const auto add = [&](const QString& text, const QString& keys, FacetAct what) {
        menu.addAction(text + u'\t' + keys, this, [this, value, what] { act(value, what); });
    };
    const auto use = FacetModel::Use(index.data(FacetModel::UseRole).toInt());
    add(tr("Only these"), tr("Enter"), FacetAct::Only);
    add(use == FacetModel::Use::Only ? tr("No longer these") : tr("These too"), tr("Ctrl+Enter"),
        FacetAct::Add);
    add(use == FacetModel::Use::Excluded ? tr("No longer exclude these") : tr("None of these"),
        tr("Alt+Enter"), FacetAct::Exclude);
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace hubscope

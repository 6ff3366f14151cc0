// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

class QAbstractItemModel;
class QTableView;
class QTreeView;
class QWidget;

namespace hubscope {

class Theme;

/// The house's settings of a table: rows as high as the font asks, whole rows selected, no grid, no stripes,
/// no frame, Tab leaves it; a RowDelegate. The view's columns are the caller's business.
void setUpTable(QTableView* view, const Theme* theme);

/// The table of a pane: a child of it, set up as above, with that model, one row selected at a time. The
/// title is read out; the name is the object's.
QTableView* makeTable(
    QAbstractItemModel& model, QLatin1StringView name, const QString& title, const Theme* theme,
    QWidget* pane);

/// Headings sort when they are clicked; at first by that column, or in the model's order where it is -1.
void setUpSorting(QTableView* view, int column, Qt::SortOrder order);

/// A pane's header, and below it its table or what stands `instead` of rows, from edge to edge.
void layOutPane(QWidget* pane, QWidget* header, QTableView* table, QWidget* instead);

/// Widths of all columns at the design's font size, in the model's order; wider where a heading of another
/// language asks for it. A column of width 0 is hidden, `stretched` takes the rest.
void setUpColumns(QTableView* view, const Theme& theme, std::span<const int> widths, int stretched);

/// As setUpTable, for a tree, with rows of the compact height.
void setUpTree(QTreeView* view, const Theme* theme);

} // namespace hubscope

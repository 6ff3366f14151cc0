// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

class QTableView;
class QTreeView;

namespace hubscope {

class Theme;

/// The house's settings of a table: rows as high as the font asks, whole rows selected, no grid, no stripes,
/// no frame, Tab leaves it; a RowDelegate. The view's columns are the caller's business.
void setUpTable(QTableView* view, const Theme* theme);

/// Widths of all columns at the design's font size, in the model's order; wider where a heading of another
/// language asks for it. A column of width 0 is hidden, `stretched` takes the rest.
void setUpColumns(QTableView* view, const Theme& theme, std::span<const int> widths, int stretched);

/// As setUpTable, for a tree, with rows of the compact height.
void setUpTree(QTreeView* view, const Theme* theme);

} // namespace hubscope

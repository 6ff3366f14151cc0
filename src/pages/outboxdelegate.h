// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/rowdelegate.h"

namespace hubscope {

/// Paints the outbox: the type with its family's glyph, the state with its glyph and word, and what may be
/// done next.
class OutboxDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// Whether a place in the cell of actions is that of the glyph that opens the menu.
    bool isMenuAt(const QRect& cell, int x, Qt::LayoutDirection direction) const;

protected:
    void
    paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintType(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHub(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintState(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintAction(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/rowdelegate.h"

namespace hubscope {

/// Paints the facets: their names under a hairline, and values with their counts over a bar as long as their
/// share. A chosen value has a check before it, an excluded one is struck through.
class FacetDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void
    paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintFacet(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintValue(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintMore(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintBar(QPainter* painter, const QRect& room, const QModelIndex& index) const;
    int paintGlyph(QPainter* painter, const QRect& room, const QModelIndex& index, bool excluded) const;
    QRect room(const QStyleOptionViewItem& option) const;
};

} // namespace hubscope

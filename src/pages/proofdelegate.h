// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/rowdelegate.h"

namespace hubscope {

/// Paints the events of a reconcile: type with its family's glyph, and whether it was seen on the customer.
class ProofDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void
    paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintSeen(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace hubscope

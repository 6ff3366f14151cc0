// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/rowdelegate.h"

namespace hubscope {

/// Paints the session ledger: what a session is called with its id, its numbers, and with whom it was
/// reconciled with the state's glyph.
class SessionDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void
    paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintSession(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void
    paintReconciled(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHub(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/outboxentry.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace hubscope {

/// The entries of the outbox in some states; the order stays the outbox's.
class OutboxFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OutboxFilter(QObject* parent = nullptr);

    /// None of them stands for all.
    void setStates(const QSet<OutboxState>& states);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QSet<OutboxState> m_states;
};

} // namespace hubscope

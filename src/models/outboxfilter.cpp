// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outboxfilter.h"

#include "models/outboxmodel.h"

namespace hubscope {

OutboxFilter::OutboxFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setFilterRole(OutboxModel::StateRole);
}

void OutboxFilter::setStates(const QSet<OutboxState>& states)
{
    m_states = states;
    invalidateFilter();
}

bool OutboxFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QVariant state = sourceModel()->index(row, 0, parent).data(OutboxModel::StateRole);
    return m_states.isEmpty() || m_states.contains(OutboxState(state.toInt()));
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledgermodel.h"

#include "models/displaytime.h"
#include "models/sessionledger.h"

namespace hubscope {

LedgerModel::LedgerModel(const SessionLedger& ledger, const TimeDisplay& time, QObject* parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
    , m_time(time)
{
    Q_UNUSED(m_ledger);
    Q_UNUSED(m_time);
}

void LedgerModel::setAllHubs(bool all)
{
    m_allHubs = all;
}

const SessionRecord* LedgerModel::sessionAt(int) const
{
    return nullptr;
}

int LedgerModel::rowOf(const QString&) const
{
    return -1;
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

int LedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LedgerModel::data(const QModelIndex&, int) const
{
    return {};
}

QVariant LedgerModel::headerData(int, Qt::Orientation, int) const
{
    return {};
}

} // namespace hubscope

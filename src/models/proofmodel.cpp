// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/proofmodel.h"

#include "models/displaytime.h"
#include "models/sessionledger.h"
#include "schema/catalogue.h"

namespace hubscope {

ProofModel::ProofModel(
    const SessionLedger& ledger, const Catalogue& catalogue, const TimeDisplay& time, QObject* parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
    , m_catalogue(catalogue)
    , m_time(time)
{
    Q_UNUSED(m_ledger);
    Q_UNUSED(m_catalogue);
    Q_UNUSED(m_time);
}

void ProofModel::setRecord(const ReconcileRecord& record)
{
    m_record = record;
}

int ProofModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ProofModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProofModel::data(const QModelIndex&, int) const
{
    return {};
}

QVariant ProofModel::headerData(int, Qt::Orientation, int) const
{
    return {};
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/outboxentry.h"
#include "store/reconcilerecord.h"

#include <QAbstractTableModel>
#include <QList>

namespace hubscope {

class Catalogue;
class SessionLedger;
class TimeDisplay;

/// The events of a reconciliation and which of them were seen on the customer, in the order of sending.
class ProofModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Sent, Type, KeyFacts, OnCustomer, After, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        EntryIdRole = Qt::UserRole + 1, ///< of the outbox entry
        EventIdRole,                    ///< of the stored event; empty until it is seen
        FamilyRole,                     ///< int of EventFamily
        SeenRole,                       ///< bool
        AwaitedRole,                    ///< bool: not seen yet, and likely to be
    };

    /// All of them outlive the model.
    ProofModel(
        const SessionLedger& ledger, const Catalogue& catalogue, const TimeDisplay& time,
        QObject* parent = nullptr);

    /// Rows stay where they are when the record goes on.
    void setRecord(const ReconcileRecord& record);
    const ReconcileRecord& record() const { return m_record; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void takeEntries();
    QString cellText(int row, int column) const;
    QString onCustomerText(const ProofItem& item) const;
    QString spoken(int row) const;

    const SessionLedger& m_ledger;
    const Catalogue& m_catalogue;
    const TimeDisplay& m_time;
    ReconcileRecord m_record;
    QList<OutboxEntry> m_entries; ///< of the record's items, one each; without an id where it is not kept
};

} // namespace hubscope

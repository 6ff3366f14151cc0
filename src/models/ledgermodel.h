// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sessionrecord.h"

#include <QAbstractTableModel>
#include <QList>

namespace hubscope {

class SessionLedger;
class TimeDisplay;

/// The session ledger as a table, newest first: the hub's in use, or all.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Session, ///< the label, else the short id
        Since,
        Events,     ///< number of events sent
        Seen,       ///< of those
        Reconciled, ///< with whom, or how it stands
        Hub,
        ColumnCount
    };
    Q_ENUM(Column)

    enum Role {
        SessionIdRole = Qt::UserRole + 1, ///< QString: SessionRecord::id
        ValueRole,                        ///< QString: the id that events carry
        LabelRole,                        ///< QString; may be empty
        CurrentRole,                      ///< bool
        HereRole,                         ///< bool: of the hub in use
        ReconcileStateRole, ///< int of ReconcileState of the one that is told of; nothing without one
        CustomerIdRole,     ///< QString: with whom it was reconciled; empty for nobody
        HubKindRole,        ///< int of HubKind
        SearchTextRole,     ///< everything that a search should find, on one line
    };

    /// Ledger and time outlive the model.
    LedgerModel(const SessionLedger& ledger, const TimeDisplay& time, QObject* parent = nullptr);

    /// Only sessions of the hub in use (the default), or all.
    void setAllHubs(bool all);
    bool isOfAllHubs() const { return m_allHubs; }

    const SessionRecord* sessionAt(int row) const; ///< null pointer when there is no such row
    int rowOf(const QString& sessionId) const;     ///< -1 when it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<SessionRecord> wanted() const;
    void reset();
    void onAdded(const QString& id);
    void onChanged(const QString& id);
    void onRemoved(const QString& id);
    void announceAll();

    QString cellText(const SessionRecord& session, int column) const;
    QString toolTip(const SessionRecord& session, int column) const;
    QString customerIdOf(const SessionRecord& session) const;
    QString reconciledText(const SessionRecord& session) const;
    QString spoken(const SessionRecord& session) const;

    const SessionLedger& m_ledger;
    const TimeDisplay& m_time;
    bool m_allHubs = false;
    QList<SessionRecord> m_sessions;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/deliverytext.h"
#include "store/outboxentry.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace hubscope {

class Catalogue;
class Outbox;
class SchemaLibrary;
class TimeDisplay;

/// The outbox as a table, newest first. Keeps its own (shared, not copied) entries, so that its rows agree
/// with what it announced at any moment.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Type, Identity, Profile, State, Http, Delay, Action, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        EntryIdRole = Qt::UserRole + 1,
        FamilyRole,   ///< int of EventFamily
        StateRole,    ///< int of OutboxState
        MoodRole,     ///< int of DeliveryText::Mood
        SentenceRole, ///< QString: what the state means, or how the looking goes
        ActionRole,   ///< int of the DeliveryAction that is next; nothing where none is
        HubKindRole,  ///< int of HubKind
    };

    /// Outbox, library and time outlive the model.
    OutboxModel(
        const Outbox& outbox, const SchemaLibrary& library, const TimeDisplay& time,
        QObject* parent = nullptr);

    /// The hub in use: only its entries can be acted on. Empty for none.
    void setProfile(const QString& profileId);

    const OutboxEntry* entryAt(int row) const; ///< null pointer when there is no such row
    int rowOf(const QString& id) const;        ///< -1 when it is not there
    /// How an entry stands, and what may be done about it on the hub in use.
    DeliveryText deliveryOf(const OutboxEntry& entry) const;
    /// Entries whose end a person may be waiting for, of any hub.
    int openCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reset();
    void onAdded(const QString& id);
    void onChanged(const QString& id);
    void onRemoved(const QStringList& ids);
    void refreshLooking();
    void announce(int row);

    QString cellText(const OutboxEntry& entry, int column) const;
    QString toolTip(const OutboxEntry& entry, int column) const;
    QString sentenceOf(const OutboxEntry& entry, const DeliveryText& delivery) const;
    QString spoken(const OutboxEntry& entry) const;

    const Outbox& m_outbox;
    const SchemaLibrary& m_library;
    const TimeDisplay& m_time;
    QString m_profileId;
    QList<OutboxEntry> m_entries;
    QSet<QString> m_inVain; ///< entries that a person had looked for, and were not found
    QTimer m_progress;      ///< runs while anything is looked for
};

} // namespace hubscope

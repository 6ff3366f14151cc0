// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/proofmodel.h"

#include "models/displaytime.h"
#include "models/eventtext.h"
#include "models/outboxtext.h"
#include "models/reconciletext.h"
#include "models/sessionledger.h"
#include "schema/catalogue.h"

#include "core/plaintext.h"

#include <algorithm>

namespace hubscope {

ProofModel::ProofModel(
    const SessionLedger& ledger, const Catalogue& catalogue, const TimeDisplay& time, QObject* parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
    , m_catalogue(catalogue)
    , m_time(time)
{
    connect(&time, &TimeDisplay::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Sent), index(rowCount() - 1, Sent));
    });
}

void ProofModel::setRecord(const ReconcileRecord& record)
{
    const auto ids = [](const ReconcileRecord& one) {
        QStringList entries;
        for (const ProofItem& item : one.proof)
            entries.append(item.entryId);
        return entries;
    };
    if (ids(record) != ids(m_record)) {
        beginResetModel();
        m_record = record;
        takeEntries();
        endResetModel();
        return;
    }
    const ReconcileRecord before = std::exchange(m_record, record);
    const bool other = before.state != m_record.state || before.answeredAt != m_record.answeredAt;
    for (int row = 0; row < rowCount(); ++row) {
        if (other || before.proof[row] != m_record.proof[row])
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void ProofModel::takeEntries()
{
    m_entries.clear();
    const QList<OutboxEntry>& events = m_ledger.events(m_record.sessionId);
    for (const ProofItem& item : m_record.proof) {
        const auto entry = std::ranges::find(events, item.entryId, &OutboxEntry::id);
        m_entries.append(entry == events.cend() ? OutboxEntry() : *entry);
    }
}

int ProofModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ProofModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProofModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const OutboxEntry& entry = m_entries[index.row()];
    const ProofItem& item = m_record.proof[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (index.column() == After ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return index.column() == Sent && !entry.id.isEmpty()
                   ? m_time.isoWithZone(entry.sentAt.value_or(entry.queuedAt))
                   : plainToolTip(cellText(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    case EntryIdRole:
        return item.entryId;
    case EventIdRole:
        return item.eventId;
    case FamilyRole:
        return int(typeFamily(m_catalogue, entry.type));
    case SeenRole:
        return item.seenAt.has_value();
    case AwaitedRole:
        return item.certain && !item.seenAt &&
               (m_record.state == ReconcileState::Accepted || m_record.state == ReconcileState::Sending ||
                m_record.state == ReconcileState::Prepared);
    default:
        return {};
    }
}

QVariant ProofModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == After)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sent:
        return tr("Sent");
    case Type:
        return tr("Type");
    case KeyFacts:
        return tr("Key");
    case OnCustomer:
        return tr("On the customer");
    case After:
        return tr("After");
    default:
        return {};
    }
}

QString ProofModel::cellText(int row, int column) const
{
    const OutboxEntry& entry = m_entries[row];
    const ProofItem& item = m_record.proof[row];
    switch (column) {
    case Sent:
        return entry.id.isEmpty() ? QString() : m_time.formatRecent(entry.sentAt.value_or(entry.queuedAt));
    case Type:
        return entry.id.isEmpty() ? tr("Not kept any more") : oneLine(entry.type);
    case KeyFacts:
        return sentEventFacts(entry);
    case OnCustomer:
        return onCustomerText(item);
    case After: {
        const auto since = m_record.answeredAt ? m_record.answeredAt : m_record.sentAt;
        if (!item.seenAt || !since)
            return {};
        return outboxDelayText(std::chrono::milliseconds(std::max<qint64>(0, *item.seenAt - *since)));
    }
    default:
        return {};
    }
}

QString ProofModel::onCustomerText(const ProofItem& item) const
{
    if (item.seenAt)
        return tr("Seen");
    switch (m_record.state) {
    case ReconcileState::Refused:
    case ReconcileState::NotSent:
        return tr("No", "an event is not on the customer's timeline");
    case ReconcileState::OutcomeUnknown:
        return tr("Unknown");
    default:
        break;
    }
    if (!item.certain)
        return tr("Not seen, and perhaps never sent");
    return m_record.state == ReconcileState::PartlySeen ? tr("Not seen") : tr("Not seen yet");
}

QString ProofModel::spoken(int row) const
{
    QStringList parts;
    for (const int column : {Type, KeyFacts, OnCustomer, Sent})
        parts.append(cellText(row, column));
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of a list that is read out"));
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledgermodel.h"

#include "core/plaintext.h"
#include "models/displaytime.h"
#include "models/eventtext.h"
#include "models/reconciletext.h"
#include "models/sessionledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

LedgerModel::LedgerModel(const SessionLedger& ledger, const TimeDisplay& time, QObject* parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
    , m_time(time)
    , m_sessions(wanted())
{
    connect(&ledger, &SessionLedger::loaded, this, &LedgerModel::reset);
    connect(&ledger, &SessionLedger::added, this, &LedgerModel::onAdded);
    connect(&ledger, &SessionLedger::changed, this, &LedgerModel::onChanged);
    connect(&ledger, &SessionLedger::removed, this, &LedgerModel::onRemoved);
    connect(&ledger, &SessionLedger::currentChanged, this, &LedgerModel::announceAll);
    connect(&ledger, &SessionLedger::profileChanged, this, &LedgerModel::reset);
    connect(&time, &TimeDisplay::changed, this, &LedgerModel::announceAll);
}

QList<SessionRecord> LedgerModel::wanted() const
{
    return m_allHubs ? m_ledger.sessions() : m_ledger.sessionsHere();
}

void LedgerModel::setAllHubs(bool all)
{
    if (all == m_allHubs)
        return;
    m_allHubs = all;
    reset();
}

void LedgerModel::reset()
{
    beginResetModel();
    m_sessions = wanted();
    endResetModel();
}

void LedgerModel::onAdded(const QString& id)
{
    const SessionRecord* session = m_ledger.find(id);
    const bool here = m_ledger.profile() && session && session->profileId == m_ledger.profile()->id;
    if (!session || rowOf(id) >= 0 || (!m_allHubs && !here))
        return;
    beginInsertRows({}, 0, 0);
    m_sessions.prepend(*session);
    endInsertRows();
}

void LedgerModel::onChanged(const QString& id)
{
    const int row = rowOf(id);
    const SessionRecord* session = m_ledger.find(id);
    if (row < 0 || !session)
        return;
    m_sessions[row] = *session;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void LedgerModel::onRemoved(const QString& id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_sessions.removeAt(row);
    endRemoveRows();
}

void LedgerModel::announceAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const SessionRecord* LedgerModel::sessionAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_sessions[row] : nullptr;
}

int LedgerModel::rowOf(const QString& sessionId) const
{
    const auto found = std::ranges::find(m_sessions, sessionId, &SessionRecord::id);
    return found == m_sessions.cend() ? -1 : int(found - m_sessions.cbegin());
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

int LedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    const SessionRecord* session = index.isValid() ? sessionAt(index.row()) : nullptr;
    if (!session)
        return {};
    const bool isNumber = index.column() == Events || index.column() == Seen;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*session, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(*session, index.column()));
    case Qt::AccessibleTextRole:
        return spoken(*session);
    case SessionIdRole:
        return session->id;
    case ValueRole:
        return session->value;
    case LabelRole:
        return session->label;
    case CurrentRole: {
        const SessionRecord* current = m_ledger.current();
        return current && current->id == session->id;
    }
    case HereRole:
        return m_ledger.profile() && session->profileId == m_ledger.profile()->id;
    case ReconcileStateRole: {
        const ReconcileRecord* told = m_ledger.decisive(session->id);
        return told ? QVariant(int(told->state)) : QVariant();
    }
    case CustomerIdRole:
        return customerIdOf(*session);
    case HubKindRole:
        return int(session->hubKind);
    case SearchTextRole:
        return QStringList{
            session->value, session->label, session->profileName, reconciledText(*session),
            customerIdOf(*session)}
            .join(u' ');
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Session:
        return tr("Session");
    case Since:
        return tr("Since");
    case Events:
        return tr("Events");
    case Seen:
        return tr("Seen");
    case Reconciled:
        return tr("Reconciled");
    case Hub:
        return tr("Hub");
    default:
        return {};
    }
}

QString LedgerModel::cellText(const SessionRecord& session, int column) const
{
    switch (column) {
    case Session:
        return sessionTitle(session);
    case Since:
        return m_time.formatRecent(session.knownSince);
    case Events:
        return QString::number(m_ledger.counts(session.id).sent);
    case Seen:
        return QString::number(m_ledger.counts(session.id).seen);
    case Reconciled:
        return reconciledText(session);
    case Hub:
        return oneLine(session.profileName, 60);
    default:
        return {};
    }
}

QString LedgerModel::reconciledText(const SessionRecord& session) const
{
    const ReconcileRecord* told = m_ledger.decisive(session.id);
    if (!told)
        return {};
    const QString who =
        oneLine(told->customerName.isEmpty() ? shortId(told->customerId) : told->customerName, 60);
    if (!isAccepted(told->state))
        return tr("%1: %2", "customer, state").arg(who, reconcileStateLabel(told->state));
    return tr("%1, %2", "customer, time")
        .arg(who, m_time.formatRecent(told->sentAt.value_or(told->preparedAt)));
}

QString LedgerModel::customerIdOf(const SessionRecord& session) const
{
    const ReconcileRecord* accepted = m_ledger.accepted(session.id);
    return accepted ? accepted->customerId : QString();
}

QString LedgerModel::toolTip(const SessionRecord& session, int column) const
{
    switch (column) {
    case Session:
        return session.value + u'\n' + sessionOriginLabel(session.origin);
    case Since:
        return m_time.isoWithZone(session.knownSince);
    case Reconciled: {
        const auto records = m_ledger.reconciliationsOf(session.id);
        QStringList lines;
        for (const ReconcileRecord& record : records) {
            lines.append(tr("%1, %2: %3", "customer, time, state")
                             .arg(
                                 record.customerId, m_time.formatDateTime(record.preparedAt),
                                 reconcileStateLabel(record.state)));
        }
        return lines.join(u'\n');
    }
    case Hub:
        return QStringList{session.profileName, session.baseUrl, session.workspaceId, session.nodeId}.join(
            u'\n');
    default:
        return {};
    }
}

QString LedgerModel::spoken(const SessionRecord& session) const
{
    const SessionCounts counts = m_ledger.counts(session.id);
    QStringList parts{
        sessionTitle(session), tr("%n event(s)", nullptr, counts.sent), tr("%n seen", nullptr, counts.seen)};
    if (const QString with = reconciledText(session); !with.isEmpty())
        parts.append(tr("reconciled: %1").arg(with));
    parts.append(cellText(session, Hub));
    parts.append(m_time.formatDateTime(session.knownSince));
    return parts.join(tr(", ", "between the parts of a list that is read out"));
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outboxmodel.h"

#include "core/plaintext.h"
#include "models/displaytime.h"
#include "models/eventtext.h"
#include "models/outbox.h"
#include "models/outboxtext.h"
#include "models/schemalibrary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

bool isOpen(const OutboxEntry& entry)
{
    switch (entry.state) {
    case OutboxState::Queued:
    case OutboxState::Sending:
    case OutboxState::OutcomeUnknown:
        return true;
    case OutboxState::Accepted:
        return !entry.isOutOfSight();
    default:
        return false;
    }
}

} // namespace

OutboxModel::OutboxModel(
    const Outbox& outbox, const SchemaLibrary& library, const TimeDisplay& time, QObject* parent)
    : QAbstractTableModel(parent)
    , m_outbox(outbox)
    , m_library(library)
    , m_time(time)
    , m_entries(outbox.entries())
{
    connect(&outbox, &Outbox::loaded, this, &OutboxModel::reset);
    connect(&outbox, &Outbox::added, this, &OutboxModel::onAdded);
    connect(&outbox, &Outbox::changed, this, &OutboxModel::onChanged);
    connect(&outbox, &Outbox::removed, this, &OutboxModel::onRemoved);
    connect(&outbox, &Outbox::lookedInVain, this, [this](const QString& id) {
        m_inVain.insert(id);
        announce(rowOf(id));
    });
    connect(&time, &TimeDisplay::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
    });
    m_progress.setInterval(std::chrono::seconds(1));
    connect(&m_progress, &QTimer::timeout, this, &OutboxModel::refreshLooking);
    refreshLooking();
}

void OutboxModel::setProfile(const QString& profileId)
{
    if (profileId == m_profileId)
        return;
    m_profileId = profileId;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    refreshLooking();
}

const OutboxEntry* OutboxModel::entryAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[row] : nullptr;
}

int OutboxModel::rowOf(const QString& id) const
{
    const auto found = std::ranges::find(m_entries, id, &OutboxEntry::id);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

DeliveryText OutboxModel::deliveryOf(const OutboxEntry& entry) const
{
    const bool waits = entry.state == OutboxState::Accepted; // for others it would be found out in vain
    const DeliverySearch search{
        .looking = m_outbox.isLooking(entry.id),
        .inVain = m_inVain.contains(entry.id),
        .usual = waits ? m_outbox.usualDelay(entry.profileId) : std::nullopt};
    DeliveryText text = deliveryText(entry, search);
    if (entry.profileId != m_profileId)
        text.actions.clear();
    return text;
}

int OutboxModel::openCount() const
{
    return int(std::ranges::count_if(m_entries, isOpen));
}

int OutboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int OutboxModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxModel::data(const QModelIndex& index, int role) const
{
    const OutboxEntry* entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (entry == nullptr)
        return {};
    const bool isNumber = index.column() == Http || index.column() == Delay;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*entry, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(*entry, index.column()));
    case Qt::AccessibleTextRole:
        return spoken(*entry);
    case EntryIdRole:
        return entry->id;
    case FamilyRole:
        return int(typeFamily(m_library.catalogue(), entry->type));
    case StateRole:
        return int(entry->state);
    case MoodRole:
        return int(deliveryOf(*entry).mood);
    case SentenceRole:
        return sentenceOf(*entry, deliveryOf(*entry));
    case ActionRole: {
        const auto actions = deliveryOf(*entry).actions;
        return actions.isEmpty() ? QVariant() : QVariant(int(actions.first()));
    }
    case HubKindRole:
        return int(entry->hubKind);
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Type:
        return tr("Type");
    case Identity:
        return tr("Whose");
    case Profile:
        return tr("Hub");
    case State:
        return tr("State");
    case Http:
        return tr("HTTP");
    case Delay:
        return tr("Delay");
    default:
        return {};
    }
}

QString OutboxModel::cellText(const OutboxEntry& entry, int column) const
{
    switch (column) {
    case Time:
        return m_time.formatRecent(entry.queuedAt);
    case Type:
        return entry.type.isEmpty() ? tr("no type") : oneLine(entry.type);
    case Identity:
        return outboxIdentityText(entry);
    case Profile:
        return oneLine(entry.profileName);
    case State:
        return deliveryOf(entry).word;
    case Http:
        return entry.httpStatus == 0 ? QString() : QString::number(entry.httpStatus);
    case Delay:
        return entry.delay() ? outboxDelayText(std::chrono::milliseconds(*entry.delay())) : QString();
    case Action: {
        const auto actions = deliveryOf(entry).actions;
        if (actions.isEmpty())
            return {};
        // Short, because there is a table around it.
        return actions.first() == DeliveryAction::Show ? tr("Show") : deliveryActionLabel(actions.first());
    }
    default:
        return {};
    }
}

QString OutboxModel::toolTip(const OutboxEntry& entry, int column) const
{
    switch (column) {
    case Time:
        return m_time.isoWithZone(entry.queuedAt);
    case Type:
        return entry.type;
    case Identity:
        return outboxIdentityValue(entry);
    case Profile:
        return entry.profileName;
    case State: {
        const DeliveryText delivery = deliveryOf(entry);
        return delivery.word + u'\n' + delivery.sentence;
    }
    default:
        return {};
    }
}

QString OutboxModel::sentenceOf(const OutboxEntry& entry, const DeliveryText& delivery) const
{
    const auto since = m_outbox.lookingSince(entry.id);
    if (!since || entry.isOutOfSight()) // nobody waits for what cannot be listed
        return delivery.sentence;
    return outboxProgressText(*since, m_outbox.usualDelay(entry.profileId));
}

/// What is heard of a row: no seconds that count up, which would be read again and again.
QString OutboxModel::spoken(const OutboxEntry& entry) const
{
    const DeliveryText delivery = deliveryOf(entry);
    QStringList parts{
        cellText(entry, Type), cellText(entry, Identity), delivery.word,
        delivery.sentence,     cellText(entry, Profile),  m_time.formatDateTime(entry.queuedAt)};
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of a list that is read out"));
}

void OutboxModel::reset()
{
    beginResetModel();
    m_entries = m_outbox.entries();
    endResetModel();
    refreshLooking();
}

void OutboxModel::onAdded(const QString& id)
{
    beginInsertRows({}, 0, 0);
    m_entries.prepend(*m_outbox.find(id));
    endInsertRows();
}

void OutboxModel::onChanged(const QString& id)
{
    const int row = rowOf(id);
    const OutboxEntry* entry = m_outbox.find(id);
    if (row < 0 || entry == nullptr)
        return;
    if (entry->state != m_entries[row].state || m_outbox.isLooking(id))
        m_inVain.remove(id);
    m_entries[row] = *entry;
    announce(row);
    refreshLooking();
}

void OutboxModel::onRemoved(const QStringList& ids)
{
    for (const QString& id : ids) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
}

void OutboxModel::refreshLooking()
{
    bool any = false;
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_outbox.isLooking(m_entries[row].id))
            continue;
        any = true;
        Q_EMIT dataChanged(index(row, State), index(row, State), {SentenceRole});
    }
    if (any && !m_progress.isActive())
        m_progress.start();
    else if (!any)
        m_progress.stop();
}

void OutboxModel::announce(int row)
{
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinemodel.h"

#include "core/plaintext.h"
#include "schema/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// What the timeline's cells say.
namespace hubscope {

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RowKind kind = rowKind(index.row());
    if (role == RowKindRole)
        return int(kind);
    switch (kind) {
    case RowKind::Event:
        return eventData(*m_rows.at(index.row()).entry, index.column(), role);
    case RowKind::Day:
        return dayData(index.row(), index.column(), role);
    case RowKind::Tail:
        return tailData(index.column(), role);
    }
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Lag ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section == Time)
        return tr("Time in %1").arg(m_time.zoneLabel());
    if (role == Qt::ToolTipRole && section == Lag)
        return tr("From when it happened to when the hub stored it");
    const bool spoken = role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !spoken)
        return {};
    switch (section) {
    case Mark:
        return spoken ? tr("Mark") : QString();
    case Time:
        return tr("Time");
    case Lag:
        //: From when an event happened to when it was stored
        return tr("Lag");
    case Type:
        return tr("Type");
    case Context:
        return tr("Context");
    case Mode:
        return tr("Mode");
    case KeyFacts:
        return tr("Key facts");
    case Session:
        return tr("Session");
    default:
        return {};
    }
}

QVariant TimelineModel::eventData(const TimelineRows::Entry& entry, int column, int role) const
{
    const Event& event = entry.event;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(entry, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(entry, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column == Lag ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return sentence(entry);
    case Qt::AccessibleDescriptionRole:
        return tr("%1: %2").arg(
            headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(), cellText(entry, column));
    case EventIdRole:
        return event.id;
    case FamilyRole:
        return int(typeFamily(m_catalogue, event.type));
    case LagKindRole:
        return int(lagKind(event.lag()));
    case ProblemsRole:
        return problemsOf(event);
    case CopyRole:
        return copyText(entry, column);
    case RequestIdRole:
        return entry.requestId;
    case PostedRole:
        return m_posted.contains(event.id);
    case JoinIdRole: {
        const SessionJoin* join = joinOf(event);
        return join ? join->reconciliationId : QString();
    }
    case JoinTextRole:
        return joinTextAbove(entry);
    case JoinsAboveRole:
        return joinIdsAbove(entry);
    default:
        return {};
    }
}

QVariant TimelineModel::dayData(int row, int column, int role) const
{
    const QDate day = m_rows.at(row).day;
    const QString title = day.isValid() ? m_time.formatDay(day) : tr("Without a readable date");
    const auto countText = [this, row] { return tr("%n event(s)", nullptr, m_rows.eventsOnDay(row)); };
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? title : QString();
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(title, countText());
    case DayCountTextRole:
        return countText();
    default:
        return {};
    }
}

QVariant TimelineModel::tailData(int column, int role) const
{
    if (role == LoadStateRole)
        return int(state());
    if ((role != Qt::DisplayRole || column != 0) && role != Qt::AccessibleTextRole)
        return {};
    const int page = nextPage() + 1;
    if (state() == LoadState::Failed)
        //: How many pages are shown is plural
        return tr("Page %1 failed, %n page(s) shown", nullptr, nextPage()).arg(page);
    return totalPages() ? tr("Loading page %1 of %2").arg(page).arg(*totalPages())
                        : tr("Loading page %1").arg(page);
}

QString TimelineModel::cellText(const TimelineRows::Entry& entry, int column) const
{
    const Event& event = entry.event;
    switch (column) {
    case Time:
        return event.date ? m_time.formatTime(*event.date) : u"—"_s;
    case Lag: {
        const auto lag = event.lag();
        return lag ? TimeDisplay::formatLag(*lag) : QString();
    }
    case Type:
        return oneLine(event.type);
    case Context:
        return oneLine(event.context);
    case Mode:
        return modeLabel(modeOf(event));
    case KeyFacts: {
        const QString facts = keyFactsOf(entry);
        return facts.isEmpty() ? u"—"_s : facts;
    }
    case Session:
        return identityText(event);
    default:
        return {};
    }
}

QString TimelineModel::copyText(const TimelineRows::Entry& entry, int column) const
{
    const Event& event = entry.event;
    switch (column) {
    case Mark:
        return event.id;
    case Time:
        return event.date ? m_time.isoWithZone(*event.date) : QString();
    case Type:
        return event.type;
    case Context:
        return event.context;
    case KeyFacts:
        return keyFactsOf(entry);
    case Session:
        return identityValue(event);
    default:
        return cellText(entry, column);
    }
}

QString TimelineModel::toolTip(const TimelineRows::Entry& entry, int column) const
{
    const Event& event = entry.event;
    const auto moment = [this](const std::optional<qint64>& time) {
        return time ? m_time.isoWithZone(*time) : tr("not given");
    };
    switch (column) {
    case Mark:
        return remarksOf(event).join(u'\n');
    case Time:
    case Lag: {
        QStringList lines{
            tr("Happened: %1").arg(moment(event.date)), tr("Stored: %1").arg(moment(event.registeredAt))};
        return (lines + problemsOf(event)).join(u'\n');
    }
    case Type: {
        const EventTypeInfo* type = m_catalogue.eventType(event.type);
        return type == nullptr ? tr("%1 is not in the catalogue of event types").arg(event.type)
                               : tr("%1: %2").arg(translated(type->label), translated(type->description));
    }
    case Mode:
        return event.mode.isEmpty() ? tr("The hub does not say; usual for this type") : QString();
    case KeyFacts:
        return keyFactsOf(entry);
    case Session:
        return identityValue(event);
    default:
        return {};
    }
}

/// The row as one would read it out: "completedOrder, ECOMMERCE, 9 May 2024, 10:42:07, 4711 · 3 items".
QString TimelineModel::sentence(const TimelineRows::Entry& entry) const
{
    const Event& event = entry.event;
    QStringList parts{
        event.type, event.context, event.date ? m_time.formatDateTime(*event.date) : tr("no readable date"),
        keyFactsOf(entry)};
    parts += remarksOf(event);
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of a list that is read out"));
}

QString TimelineModel::keyFactsOf(const TimelineRows::Entry& entry) const
{
    if (entry.keyFacts.isNull()) {
        const QString facts = keyFacts(entry.event);
        entry.keyFacts = facts.isNull() ? u""_s : facts;
    }
    return entry.keyFacts;
}

QString TimelineModel::modeOf(const Event& event) const
{
    const EventTypeInfo* type = m_catalogue.eventType(event.type);
    return event.mode.isEmpty() && type != nullptr ? type->mode : event.mode;
}

/// All that the marks of a row say.
QStringList TimelineModel::remarksOf(const Event& event) const
{
    QStringList remarks = problemsOf(event);
    if (m_posted.contains(event.id))
        remarks.append(tr("posted by you"));
    if (const SessionJoin* join = joinOf(event))
        remarks.append(tr("came with session %1").arg(shortSession(oneLine(join->session, 80))));
    return remarks;
}

const SessionJoin* TimelineModel::joinOf(const Event& event) const
{
    if (!event.bringBack || !event.bringBack->isSession())
        return nullptr;
    const auto join = std::ranges::find(m_joins, event.bringBack->value, &SessionJoin::session);
    return join == m_joins.cend() ? nullptr : &*join;
}

/// The line stands above the first event that is older than the moment.
QList<SessionJoin> TimelineModel::joinsAbove(const TimelineRows::Entry& entry) const
{
    if (m_joins.isEmpty() || !entry.event.date)
        return {};
    const bool below = entry.row > 0 && m_rows.at(entry.row - 1).isDay();
    const Event* above = entry.row > 0 ? eventAt(entry.row - (below ? 2 : 1)) : nullptr;
    QList<SessionJoin> joins = m_joins;
    joins.removeIf([&](const SessionJoin& join) {
        const bool newer = above && above->date && *above->date <= join.at;
        return join.at < *entry.event.date || newer;
    });
    return joins;
}

QString TimelineModel::joinTextAbove(const TimelineRows::Entry& entry) const
{
    QStringList lines;
    for (const SessionJoin& join : joinsAbove(entry))
        lines.append(tr("session %1 joined here (%n event(s))", nullptr, join.events)
                         .arg(shortSession(oneLine(join.session, 80))));
    return lines.join(u" · "_s);
}

QStringList TimelineModel::joinIdsAbove(const TimelineRows::Entry& entry) const
{
    QStringList ids;
    for (const SessionJoin& join : joinsAbove(entry))
        ids.append(join.reconciliationId);
    return ids;
}

QStringList TimelineModel::problemsOf(const Event& event) const
{
    QStringList problems;
    if (!event.date)
        problems.append(tr("The date is missing or cannot be read"));
    const auto lag = event.lag();
    if (const LagKind kind = lagKind(lag); kind != LagKind::Normal)
        problems.append(lagRemark(kind, *lag));
    return problems;
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinemodel.h"

#include "core/plaintext.h"
#include "models/pathtext.h"
#include "schema/catalogue.h"

using namespace Qt::StringLiterals;

// What the timeline's cells say.
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
        if (const auto event = eventRowAt(index.row()))
            return eventData(index.row(), *event, index.column(), role);
        return {};
    case RowKind::Group:
        return groupData(index.row(), index.column(), role);
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
    if (role == Qt::ToolTipRole && section >= ColumnCount)
        return plainToolTip(m_paths.value(section - ColumnCount));
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
    default: {
        // Nearly all values that make a column are properties: a narrow heading has no room to say so.
        const QString path = m_paths.value(section - ColumnCount);
        const QLatin1StringView properties("properties.");
        return path.startsWith(properties) && !spoken ? path.mid(properties.size()) : path;
    }
    }
}

QVariant TimelineModel::eventData(int row, EventRow event, int column, int role) const
{
    const EventRecord& record = m_feed.store().record(event);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(event, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(event, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column == Lag ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return sentence(event);
    case Qt::AccessibleDescriptionRole:
        return tr("%1: %2").arg(
            headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(), cellText(event, column));
    case EventIdRole:
        return m_feed.store().id(event);
    case FamilyRole:
        return int(typeFamily(m_catalogue, name(record.type)));
    case LagKindRole:
        return int(lagKind(record.lag()));
    case ProblemsRole:
        return problemsOf(event);
    case SchemaStateRole:
        return int(m_feed.store().state().schemaState(event));
    case CopyRole:
        return copyText(event, column);
    case RequestIdRole:
        return m_feed.store().requestId(event);
    case PostedRole:
        return m_feed.store().state().isPosted(record);
    case JoinIdRole: {
        const SessionJoin* join = joinOf(record);
        return join ? join->reconciliationId : QString();
    }
    case JoinTextRole:
        return joinTextAbove(row);
    case JoinsAboveRole:
        return joinIdsAbove(row);
    default:
        return {};
    }
}

QString TimelineModel::groupTitle(const RowGroup& group) const
{
    const GroupKey& key = group.key;
    switch (m_rows.grouping()) {
    case Grouping::Session:
        return key ? tr("Session %1").arg(shortSession(oneLine(name(quint32(*key)))))
                   : tr("Without a session");
    case Grouping::Type:
        return key ? oneLine(name(quint32(*key))) : tr("Without a type");
    case Grouping::Pause:
        return key ? m_time.formatSpan(group.from, group.to) : tr("Without a readable date");
    case Grouping::Day:
    case Grouping::None:
        break;
    }
    return key ? m_time.formatDay(QDate::fromJulianDay(*key)) : tr("Without a readable date");
}

/// What the title has no room for.
QString TimelineModel::groupToolTip(const RowGroup& group) const
{
    if (!group.key || isByTime(m_rows.grouping()))
        return {};
    const QString value = name(quint32(*group.key));
    const EventTypeInfo* type = m_rows.grouping() == Grouping::Type ? m_catalogue.eventType(value) : nullptr;
    return type == nullptr ? value : tr("%1: %2").arg(translated(type->label), translated(type->description));
}

QVariant TimelineModel::groupData(int row, int column, int role) const
{
    const RowGroup& group = m_rows.groupAt(row);
    const auto countText = [&group] { return tr("%Ln event(s)", nullptr, int(group.count)); };
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? groupTitle(group) : QString();
    case Qt::ToolTipRole:
        return plainToolTip(groupToolTip(group));
    case Qt::AccessibleTextRole:
        return m_rows.isFolded(row) ? tr("%1, %2, folded").arg(groupTitle(group), countText())
                                    : tr("%1, %2").arg(groupTitle(group), countText());
    case GroupCountTextRole:
        return countText();
    case FoldedRole:
        return m_rows.isFolded(row);
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
    if (state() == LoadState::Failed)
        return failureText();
    const int page = nextPage() + 1;
    return totalPages() ? tr("Loading page %1 of %2").arg(page).arg(*totalPages())
                        : tr("Loading page %1").arg(page);
}

/// Pages behind a failed one may have been loaded: it is not always the last.
QString TimelineModel::failureText() const
{
    const LoadProgress load = progress();
    QStringList pages;
    for (const int page : load.failedPages)
        pages.append(QString::number(page + 1));
    if (pages.size() > 1)
        //: %1 is a list of numbers; how many pages are shown is plural
        return tr("Pages %1 failed, %n page(s) shown", nullptr, load.loadedPages).arg(pages.join(u", "_s));
    //: How many pages are shown is plural
    return tr("Page %1 failed, %n page(s) shown", nullptr, load.loadedPages).arg(pages.value(0));
}

QString TimelineModel::cellText(EventRow event, int column) const
{
    const EventRecord& record = m_feed.store().record(event);
    switch (column) {
    case Mark:
        return {};
    case Time:
        if (!record.hasDate())
            return u"—"_s;
        return isUnderDays() ? m_time.formatTime(record.date) : m_time.formatDateTime(record.date);
    case Lag: {
        const auto lag = record.lag();
        return lag ? TimeDisplay::formatLag(*lag) : QString();
    }
    case Type:
        return oneLine(name(record.type));
    case Context:
        return oneLine(name(record.context));
    case Mode:
        return modeLabel(name(record.mode));
    case KeyFacts: {
        const QString facts = keyFactsOf(event);
        return isTooLong(event) ? tooLongText() : facts.isEmpty() ? u"—"_s : facts;
    }
    case Session: {
        const QString value = oneLine(name(record.identity));
        return record.identityKind == IdentityKind::Session ? shortSession(value) : value;
    }
    default:
        return isTooLong(event) ? tooLongText() : pathText(event, column);
    }
}

QString TimelineModel::copyText(EventRow event, int column) const
{
    const EventRecord& record = m_feed.store().record(event);
    switch (column) {
    case Mark:
        return m_feed.store().id(event);
    case Time:
        return record.hasDate() ? m_time.isoWithZone(record.date) : QString();
    case Type:
        return name(record.type);
    case Context:
        return name(record.context);
    case KeyFacts:
        return keyFactsOf(event);
    case Session:
        return name(record.identity);
    default:
        return column >= ColumnCount ? pathText(event, column) : cellText(event, column);
    }
}

QString TimelineModel::toolTip(EventRow event, int column) const
{
    const EventRecord& record = m_feed.store().record(event);
    const auto moment = [this](qint64 time) {
        return time == EventRecord::noTime ? tr("not given") : m_time.isoWithZone(time);
    };
    switch (column) {
    case Mark:
        return remarksOf(event).join(u'\n');
    case Time:
    case Lag: {
        QStringList lines{
            tr("Happened: %1").arg(moment(record.date)), tr("Stored: %1").arg(moment(record.registeredAt))};
        return (lines + problemsOf(event)).join(u'\n');
    }
    case Type: {
        const EventTypeInfo* type = m_catalogue.eventType(name(record.type));
        return type == nullptr ? tr("%1 is not in the catalogue of event types").arg(name(record.type))
                               : tr("%1: %2").arg(translated(type->label), translated(type->description));
    }
    case Mode:
        return record.mode == 0 || record.modeAssumed ? tr("The hub does not say; usual for this type")
                                                      : QString();
    case Session:
        return name(record.identity);
    default:
        return column == Context ? QString() : cellText(event, column);
    }
}

/// The row as one would read it out: "completedOrder, ECOMMERCE, 9 May 2024, 10:42:07, 4711 · 3 items".
QString TimelineModel::sentence(EventRow event) const
{
    const EventRecord& record = m_feed.store().record(event);
    QStringList parts{
        name(record.type), name(record.context),
        record.hasDate() ? m_time.formatDateTime(record.date) : tr("no readable date"), keyFactsOf(event)};
    parts += remarksOf(event);
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the parts of a list that is read out"));
}

bool TimelineModel::isTooLong(EventRow event) const
{
    return m_feed.store().record(event).length > longestReadBody;
}

QString TimelineModel::tooLongText()
{
    //: Instead of what an event says in a column: reading it would take too long
    return tr("too long to show here");
}

QString TimelineModel::keyFactsOf(EventRow event) const
{
    if (isTooLong(event)) // reading it may take unpacking, too
        return {};
    if (const QString* known = m_keyFacts.object(event))
        return *known;
    const EventStore& store = m_feed.store();
    const QString facts = keyFacts(name(store.record(event).type), store.body(event));
    m_keyFacts.insert(event, new QString(facts));
    return facts;
}

QString TimelineModel::pathText(EventRow event, int column) const
{
    if (isTooLong(event))
        return {};
    const std::pair place(event, column);
    if (const QString* known = m_pathTexts.object(place))
        return *known;
    const QString text = textAtPath(m_feed.store().body(event), m_paths.value(column - ColumnCount));
    m_pathTexts.insert(place, new QString(text));
    return text;
}

/// All that the marks of a row say.
QStringList TimelineModel::remarksOf(EventRow event) const
{
    const EventRecord& record = m_feed.store().record(event);
    QStringList remarks = problemsOf(event);
    if (m_feed.store().state().isPosted(record))
        remarks.append(tr("posted by you"));
    if (const SessionJoin* join = joinOf(record))
        remarks.append(tr("came with session %1").arg(shortSession(oneLine(join->session, 80))));
    return remarks;
}

const SessionJoin* TimelineModel::joinOf(const EventRecord& record) const
{
    const bool mayHave = !m_joins.joins().isEmpty() && record.identityKind == IdentityKind::Session;
    return mayHave ? m_joins.joinOf(name(record.identity)) : nullptr;
}

QList<SessionJoin> TimelineModel::joinsAbove(int row) const
{
    const JoinMarks::Places& places = joinPlaces();
    const auto place = places.find(row);
    return place == places.end() ? QList<SessionJoin>() : place->second;
}

QString TimelineModel::joinTextAbove(int row) const
{
    QStringList lines;
    for (const SessionJoin& join : joinsAbove(row))
        lines.append(tr("session %1 joined here (%Ln event(s))", nullptr, join.events)
                         .arg(shortSession(oneLine(join.session, 80))));
    return lines.join(u" · "_s);
}

QStringList TimelineModel::joinIdsAbove(int row) const
{
    QStringList ids;
    for (const SessionJoin& join : joinsAbove(row))
        ids.append(join.reconciliationId);
    return ids;
}

QStringList TimelineModel::problemsOf(EventRow event) const
{
    const EventRecord& record = m_feed.store().record(event);
    QStringList problems;
    if (!record.hasDate())
        problems.append(tr("The date is missing or cannot be read"));
    const auto lag = record.lag();
    if (const LagKind kind = lagKind(lag); kind != LagKind::Normal)
        problems.append(lagRemark(kind, *lag));
    if (m_feed.store().state().schemaState(event) == SchemaState::Problems)
        problems.append(tr("It breaks the schema of its type or context"));
    return problems;
}

} // namespace hubscope

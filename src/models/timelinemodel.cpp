// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinemodel.h"

#include "events/replacedrows.h"
#include "models/pathtext.h"
#include "schema/catalogue.h"

#include <QDateTime>

#include <algorithm>

namespace hubscope {

namespace {

// While everything is loaded, pages come several hundred a second: they are shown together, as often as
// somebody can read the counts. Each time costs a layout and a frame.
constexpr int showEvery = 200; // ms, while all is loaded: rows, counts, facets, histogram and the like

constexpr int keptTexts = 4096; // some screens

// A page or a few: less than a millisecond even where every body is read.
constexpr qsizetype quickRows = 300;
// Records alone are gone through at some hundred million a second.
constexpr qsizetype quickRecords = 20'000;

/// Whether so many events are arranged before anybody notices, so that no worker is needed.
bool isQuick(qsizetype events, const ArrangementSpec& spec)
{
    const bool readsBodies = spec.filter.readsBodies() || spec.sort.key == RowSort::Key::Text;
    return events <= (readsBodies ? quickRows : quickRecords);
}

RowSort::Key sortKeyOf(int column)
{
    switch (column) {
    case TimelineModel::Lag:
        return RowSort::Key::Lag;
    case TimelineModel::Type:
        return RowSort::Key::Type;
    case TimelineModel::Context:
        return RowSort::Key::Context;
    case TimelineModel::Mode:
        return RowSort::Key::Mode;
    case TimelineModel::Session:
        return RowSort::Key::Identity;
    case TimelineModel::KeyFacts:
        return RowSort::Key::Text;
    default:
        return column >= TimelineModel::ColumnCount ? RowSort::Key::Text : RowSort::Key::Date;
    }
}

} // namespace

TimelineModel::TimelineModel(const Catalogue& catalogue, const TimeDisplay& time, QObject* parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_time(time)
    , m_feed([&catalogue](const QString& type) {
        const EventTypeInfo* info = catalogue.eventType(type);
        return info == nullptr ? QString() : info->mode;
    })
    , m_rows(*this)
    , m_arranging([this](const Arrangement& arrangement) { onArranged(arrangement); })
    , m_keyFacts(keptTexts)
    , m_pathTexts(keptTexts)
{
    m_spec.zone = time.zone();
    connectFeed();
    for (QTimer* timer : {&m_rearrange, &m_showAppended, &m_eventsChanged})
        timer->setSingleShot(true);
    connect(&m_rearrange, &QTimer::timeout, this, &TimelineModel::rearrange);
    connect(&m_showAppended, &QTimer::timeout, this, [this] {
        showAppended();
        Q_EMIT countsChanged();
    });
    connect(&m_eventsChanged, &QTimer::timeout, this, &TimelineModel::eventsChanged);
    connect(&time, &TimeDisplay::changed, this, &TimelineModel::onTimeChanged);
}

TimelineModel::~TimelineModel() = default;

void TimelineModel::connectFeed()
{
    connect(&m_feed, &EventFeed::appended, this, &TimelineModel::onAppended);
    connect(&m_feed, &EventFeed::merged, this, &TimelineModel::onMerged);
    connect(&m_feed, &EventFeed::renewed, this, &TimelineModel::onRenewed);
    connect(&m_feed, &EventFeed::emptied, this, &TimelineModel::onEmptied);
    connect(&m_feed, &EventFeed::stateChanged, this, [this](LoadState state) {
        updateTail();
        Q_EMIT stateChanged(state);
    });
    connect(&m_feed, &EventFeed::progressChanged, this, &TimelineModel::progressChanged);
    connect(&m_feed, &EventFeed::countsChanged, this, &TimelineModel::tellCounts);
    connect(&m_feed, &EventFeed::queryChanged, this, &TimelineModel::queryChanged);
    connect(&m_feed, &EventFeed::refreshingChanged, this, &TimelineModel::refreshingChanged);
    connect(&m_feed, &EventFeed::refreshed, this, &TimelineModel::refreshed);
    connect(&m_feed, &EventFeed::refreshFailed, this, &TimelineModel::refreshFailed);
}

void TimelineModel::onAppended(const QList<EventRow>& rows)
{
    m_appended += rows;
    if (!isLoadingAll())
        showAppended();
    else if (!m_showAppended.isActive())
        m_showAppended.start(showEvery);
    tellEventsChanged();
}

void TimelineModel::showAppended()
{
    m_showAppended.stop();
    if (m_appended.isEmpty() || m_arranging.isBusy()) // those that the worker does not know come after it
        return;
    const EventSnapshot& events = m_feed.store().state();
    const bool narrows = m_spec.filter.isActive();
    if (!growsAtTheEnd(m_spec) || (narrows && !isQuick(m_appended.size(), m_spec))) {
        arrangeSoon();
        return;
    }
    const QList<EventRow> rows = std::exchange(m_appended, {});
    m_rows.append(events, narrows ? filtered(events, rows, m_spec.filter) : rows, m_spec);
}

/// Pages come by the hundred in a second, and each would have the window laid out for the words that count.
void TimelineModel::tellCounts()
{
    if (!isLoadingAll())
        Q_EMIT countsChanged();
    else if (!m_showAppended.isActive())
        m_showAppended.start(showEvery);
}

void TimelineModel::onMerged(const QList<std::pair<EventRow, EventRow>>& replaced)
{
    if (!replaced.isEmpty()) {
        const ReplacedRows since(replaced);
        m_rows.renumber([&since](EventRow row) { return std::optional(since.now(row)); });
        since.putInto(m_appended);
        for (const auto& [old, row] : replaced) {
            if (const int shown = m_rows.rowOf(row); shown >= 0)
                changed(shown);
        }
    }
    if (isLoadingAll()) // the next page may be as this one
        arrangeSoon();
    else
        arrangeNow();
    tellEventsChanged();
}

void TimelineModel::onRenewed(const EventSnapshot& before)
{
    const EventStore& store = m_feed.store();
    m_arranging.cancel();
    m_appended.clear();
    m_keyFacts.clear();
    m_pathTexts.clear();
    RecordReader records(before);
    m_rows.renumber(
        [&](EventRow row) { return store.find(records.at(row).key); },
        [&](quint32 name) { return store.findName(before.name(name)); });
    arrangeNow();
    tellEventsChanged();
}

void TimelineModel::onEmptied()
{
    beginResetModel();
    m_arranging.cancel();
    m_rearrange.stop();
    m_appended.clear();
    m_keyFacts.clear();
    m_pathTexts.clear();
    m_rows.clear();
    m_tail = false;
    m_joins.forgetPlaces();
    endResetModel();
    tellEventsChanged();
}

void TimelineModel::setRowFilter(const RowFilter& filter)
{
    if (filter == m_spec.filter)
        return;
    m_spec.filter = filter;
    arrangeNow();
    Q_EMIT rowFilterChanged(); // who hears it finds the rows of this filter, or isArranging
}

void TimelineModel::setGrouping(Grouping grouping)
{
    if (std::exchange(m_spec.grouping, grouping) != grouping)
        arrangeNow();
}

bool TimelineModel::isUnderDays() const
{
    const bool byTime = m_spec.sort.key == RowSort::Key::HubOrder || m_spec.sort.key == RowSort::Key::Date;
    return m_spec.grouping == Grouping::Day && byTime;
}

/// Newest first is the order in which hubs give events: that one costs nothing.
void TimelineModel::sort(int column, Qt::SortOrder order)
{
    RowSort sort;
    sort.key = sortKeyOf(column);
    sort.descending = order == Qt::DescendingOrder;
    if (column < 0 || (sort.key == RowSort::Key::Date && sort.descending)) {
        sort = {};
    } else if (column == KeyFacts) {
        sort.text = QStringLiteral("key facts");
        sort.readText = qOverload<const QString&, QByteArrayView>(&keyFacts);
    } else if (column >= ColumnCount) {
        sort.text = m_paths.value(column - ColumnCount);
        sort.readText = pathReader(sort.text);
    }
    if (sort == m_spec.sort)
        return;
    m_spec.sort = sort;
    arrangeNow();
}

void TimelineModel::setPaths(const QStringList& paths)
{
    if (paths == m_paths)
        return;
    const int before = columnCount();
    const int after = ColumnCount + int(paths.size());
    m_pathTexts.clear();
    if (before != ColumnCount) {
        beginRemoveColumns({}, ColumnCount, before - 1);
        m_paths.clear();
        endRemoveColumns();
    }
    if (after != ColumnCount) {
        beginInsertColumns({}, ColumnCount, after - 1);
        m_paths = paths;
        endInsertColumns();
    }
}

/// Arranges at once where that is quick, else in a worker; until its result is there the rows stay.
void TimelineModel::arrangeNow()
{
    m_rearrange.stop();
    const EventSnapshot& events = m_feed.store().state();
    const bool wasArranging = m_arranging.isBusy();
    if (isQuick(events.count(), m_spec)) {
        m_arranging.cancel();
        m_appended.clear();
        m_rows.set(arrange(events, m_spec));
        updateTail();
        Q_EMIT countsChanged();
    } else {
        m_appended.clear();
        m_arrangingSince.start();
        m_arranging.restart(
            [events, spec = m_spec](const std::stop_token& stop) { return arrange(events, spec, stop); });
    }
    if (wasArranging || m_arranging.isBusy())
        Q_EMIT arrangingChanged();
}

/// Arranges again when what there is now was arranged, and then not more often than half of the time.
void TimelineModel::arrangeSoon()
{
    if (!m_rearrange.isActive())
        m_rearrange.start(std::max(showEvery, m_lastArranging));
}

/// What a worker is at comes first: while everything is loaded it would be begun anew for ever.
void TimelineModel::rearrange()
{
    if (m_arranging.isBusy()) {
        arrangeSoon();
        return;
    }
    arrangeNow();
    if (!m_arranging.isBusy()) // else that was said
        Q_EMIT arrangingChanged();
}

void TimelineModel::onArranged(const Arrangement& arrangement)
{
    m_lastArranging = int(m_arrangingSince.elapsed());
    m_rows.set(arrangement);
    updateTail();
    showAppended();
    Q_EMIT countsChanged();
    Q_EMIT arrangingChanged();
}

void TimelineModel::tellEventsChanged()
{
    if (!m_eventsChanged.isActive())
        m_eventsChanged.start(isLoadingAll() ? showEvery : 0);
}

void TimelineModel::setFolded(int row, bool folded)
{
    m_rows.setFolded(row, folded);
}

void TimelineModel::setPosted(const QSet<QString>& eventIds)
{
    const QSet<QString> before = std::exchange(m_posted, eventIds);
    m_feed.store().setPosted(eventIds);
    const auto other = (before - m_posted) + (m_posted - before);
    for (const QString& id : other) {
        if (const int row = rowOf(id); row >= 0)
            changed(row);
    }
    if (!other.isEmpty())
        tellEventsChanged();
}

void TimelineModel::setSchemaStates(EventRow first, const QList<SchemaState>& states)
{
    m_feed.store().setSchemaStates(first, states);
    if (m_rows.rowCount() > 0)
        Q_EMIT dataChanged(
            index(0, Mark), index(m_rows.rowCount() - 1, Mark), {ProblemsRole, SchemaStateRole});
    tellEventsChanged();
}

void TimelineModel::setJoins(const QList<SessionJoin>& joins)
{
    if (m_joins.setJoins(joins) && m_rows.rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows.rowCount() - 1, columnCount() - 1));
}

const JoinMarks::Places& TimelineModel::joinPlaces() const
{
    return m_joins.places(m_rows, m_feed.store().state(), m_spec.sort);
}

QList<int> TimelineModel::joinRows() const
{
    QList<int> rows;
    for (const auto& [row, joins] : joinPlaces())
        rows.append(row);
    return rows;
}

std::optional<EventRow> TimelineModel::eventRowAt(int row) const
{
    if (row < 0 || row >= m_rows.rowCount() || m_rows.isGroup(row))
        return std::nullopt;
    const EventRow event = m_rows.eventAt(row);
    return m_feed.store().contains(event) ? std::optional(event) : std::nullopt;
}

std::optional<Event> TimelineModel::eventAt(int row) const
{
    const auto event = eventRowAt(row);
    return event ? std::optional(m_feed.store().event(*event)) : std::nullopt;
}

int TimelineModel::rowOf(const QString& eventId) const
{
    const auto event = m_feed.store().find(eventId);
    return event ? m_rows.rowOf(*event) : -1;
}

std::optional<qint64> TimelineModel::newestDate() const
{
    const QList<EventRow>& order = m_feed.store().state().order();
    const EventRecord* newest = order.isEmpty() ? nullptr : &m_feed.store().record(order.first());
    return newest && newest->hasDate() ? std::optional(newest->date) : std::nullopt;
}

std::optional<qint64> TimelineModel::oldestDate() const
{
    const QList<EventRow>& order = m_feed.store().state().order();
    const EventRecord* oldest = order.isEmpty() ? nullptr : &m_feed.store().record(order.last());
    return oldest && oldest->hasDate() ? std::optional(oldest->date) : std::nullopt;
}

std::optional<EventRow> TimelineModel::eventAtTime(qint64 msecsUtc) const
{
    RecordReader records(m_feed.store().state());
    std::optional<EventRow> latest;
    qint64 latestDate = EventRecord::noTime;
    for (const EventRow event : shownRows()) {
        const EventRecord& record = records.at(event);
        if (!record.hasDate() || record.date > msecsUtc || (latest && record.date <= latestDate))
            continue;
        latest = event;
        latestDate = record.date;
    }
    return latest;
}

TimelineModel::RowKind TimelineModel::rowKind(int row) const
{
    if (row >= m_rows.rowCount())
        return RowKind::Tail;
    return m_rows.isGroup(row) ? RowKind::Group : RowKind::Event;
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.rowCount() + (m_tail ? 1 : 0);
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount + int(m_paths.size());
}

/// Keyboard and selection step over the headings of events that can be seen, and over the tail unless it can
/// be acted on.
Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const RowKind kind = rowKind(index.row());
    const bool active = kind == RowKind::Event || (kind == RowKind::Tail && state() == LoadState::Failed) ||
                        (kind == RowKind::Group && m_rows.isFolded(index.row()));
    return active ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                  : Qt::ItemNeverHasChildren;
}

/// Not while rows are narrowed: few rows leave room in the view, which would fetch to the end unasked.
/// Whoever stands at the end stays there where others come above it, and would ask for all.
bool TimelineModel::canFetchMore(const QModelIndex& parent) const
{
    const bool comesAtTheEnd = growsAtTheEnd(m_spec) && !m_spec.filter.isActive();
    return !parent.isValid() && state() == LoadState::Ready && !isStale() && comesAtTheEnd;
}

void TimelineModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        m_feed.loadMore();
}

/// The last row is there while more is on its way below known rows, and when that failed.
void TimelineModel::updateTail()
{
    const bool wanted = m_rows.eventCount() > 0 && !isStale() &&
                        (state() == LoadState::Loading || state() == LoadState::Failed);
    const int row = m_rows.rowCount();
    if (wanted && m_tail) {
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    } else if (wanted) {
        beginInsertRows({}, row, row);
        m_tail = true;
        endInsertRows();
    } else if (m_tail) {
        beginRemoveRows({}, row, row);
        m_tail = false;
        endRemoveRows();
    }
}

/// Another zone has other days: their rows come and go, all events stay.
void TimelineModel::onTimeChanged()
{
    m_spec.zone = m_time.zone();
    if (m_rows.rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows.rowCount() - 1, columnCount() - 1));
    arrangeNow();
    Q_EMIT headerDataChanged(Qt::Horizontal, Time, Time);
}

void TimelineModel::aboutToInsert(int first, int last)
{
    beginInsertRows({}, first, last);
}

void TimelineModel::inserted()
{
    m_joins.forgetPlaces();
    endInsertRows();
}

void TimelineModel::aboutToRemove(int first, int last)
{
    beginRemoveRows({}, first, last);
}

void TimelineModel::removed()
{
    m_joins.forgetPlaces();
    endRemoveRows();
}

void TimelineModel::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

/// Persistent indexes, and with them selection and scroll position, follow their event, heading or tail.
void TimelineModel::aboutToRearrange()
{
    Q_EMIT layoutAboutToBeChanged();
    m_anchors.clear();
    const QModelIndexList indexes = persistentIndexList();
    for (const QModelIndex& index : indexes) {
        Anchor anchor{index, rowKind(index.row()), 0, {}};
        if (anchor.kind == RowKind::Event)
            anchor.event = m_rows.eventAt(index.row());
        else if (anchor.kind == RowKind::Group)
            anchor.group = m_rows.groupAt(index.row()).key;
        m_anchors.push_back(anchor);
    }
}

void TimelineModel::rearranged()
{
    m_joins.forgetPlaces();
    QModelIndexList before;
    QModelIndexList after;
    for (const Anchor& anchor : std::exchange(m_anchors, {})) {
        const int row = anchor.kind == RowKind::Tail    ? m_rows.rowCount()
                        : anchor.kind == RowKind::Event ? m_rows.rowOf(anchor.event)
                                                        : m_rows.rowOfGroup(anchor.group);
        before.append(anchor.index);
        after.append(row < 0 ? QModelIndex() : index(row, anchor.index.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

} // namespace hubscope

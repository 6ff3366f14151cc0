// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinemodel.h"

#include "services/eventservice.h"

namespace hubscope {

TimelineModel::TimelineModel(const Catalogue& catalogue, const TimeDisplay& time, QObject* parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_time(time)
    , m_rows(time, *this)
{
    connect(&time, &TimeDisplay::changed, this, &TimelineModel::onTimeChanged);
}

TimelineModel::~TimelineModel() = default;

void TimelineModel::setService(EventService* events)
{
    m_pager.reset();
    m_head.reset();
    clear();
    if (events == nullptr)
        return;
    m_pager = std::make_unique<EventPager>(*events);
    connect(m_pager.get(), &EventPager::pageArrived, this, &TimelineModel::onPage);
    connect(m_pager.get(), &EventPager::stateChanged, this, &TimelineModel::onState);
    m_head = std::make_unique<EventPager>(*events);
    connect(m_head.get(), &EventPager::pageArrived, this, &TimelineModel::onHeadPage);
    connect(m_head.get(), &EventPager::stateChanged, this, &TimelineModel::onHeadState);
}

void TimelineModel::setQuery(const EventQuery& query)
{
    if (!m_pager || query == m_query)
        return;
    m_head->cancel();
    if (query.customerId != m_query.customerId)
        reset();
    m_query = query;
    m_replaceNext = m_rows.eventCount() > 0;
    m_shifted = 0;
    Q_EMIT queryChanged();
    m_pager->start(query);
    Q_EMIT countsChanged();
}

void TimelineModel::setEvents(const QList<Event>& events)
{
    cancel();
    m_rows.replace(events, {});
    m_total = events.size();
    Q_EMIT countsChanged();
}

void TimelineModel::clear()
{
    cancel();
    reset();
    m_query = {};
    Q_EMIT queryChanged();
    Q_EMIT countsChanged();
}

void TimelineModel::reset()
{
    beginResetModel();
    m_rows.clear();
    m_tail = false;
    m_replaceNext = false;
    m_shifted = 0;
    m_total.reset();
    endResetModel();
}

LoadState TimelineModel::state() const
{
    return m_pager ? m_pager->state() : LoadState::Idle;
}

std::optional<Error> TimelineModel::error() const
{
    return m_pager ? m_pager->error() : std::nullopt;
}

int TimelineModel::nextPage() const
{
    return m_pager ? m_pager->nextPage() : 0;
}

std::optional<int> TimelineModel::totalPages() const
{
    return m_pager ? m_pager->totalPages() : std::nullopt;
}

std::optional<qint64> TimelineModel::totalCount() const
{
    return m_total;
}

void TimelineModel::loadMore()
{
    if (m_pager)
        m_pager->fetchNext();
}

void TimelineModel::retry()
{
    if (m_pager)
        m_pager->retry();
}

void TimelineModel::cancel()
{
    if (!m_pager)
        return;
    m_pager->cancel();
    m_head->cancel();
}

void TimelineModel::refresh()
{
    if (!m_pager || m_query.customerId.isEmpty())
        return;
    const bool nothingYet = m_replaceNext || m_rows.eventCount() == 0;
    if (nothingYet && state() != LoadState::Loading)
        m_pager->start(m_query);
    if (nothingYet)
        return;
    m_headNew = 0;
    m_headLast.clear();
    m_headMet = false;
    m_head->start(m_query);
}

bool TimelineModel::isRefreshing() const
{
    return m_head && m_head->state() == LoadState::Loading;
}

void TimelineModel::setPosted(const QSet<QString>& eventIds)
{
    const QSet<QString> before = std::exchange(m_posted, eventIds);
    const auto other = (before - m_posted) + (m_posted - before);
    for (const QString& id : other) {
        if (const int row = rowOf(id); row >= 0)
            changed(row);
    }
}

void TimelineModel::setJoins(const QList<SessionJoin>& joins)
{
    if (joins == m_joins)
        return;
    m_joins = joins;
    if (m_rows.rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows.rowCount() - 1, ColumnCount - 1));
}

const Event* TimelineModel::eventAt(int row) const
{
    return row >= 0 && row < m_rows.rowCount() ? m_rows.event(row) : nullptr;
}

TimelineModel::RowKind TimelineModel::rowKind(int row) const
{
    if (row >= m_rows.rowCount())
        return RowKind::Tail;
    return m_rows.at(row).isDay() ? RowKind::Day : RowKind::Event;
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.rowCount() + (m_tail ? 1 : 0);
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// Keyboard and selection step over the rows of days, and over the tail unless it can be acted on.
Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const RowKind kind = rowKind(index.row());
    const bool active = kind == RowKind::Event || (kind == RowKind::Tail && state() == LoadState::Failed);
    return active ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                  : Qt::ItemNeverHasChildren;
}

bool TimelineModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && state() == LoadState::Ready && !m_replaceNext;
}

void TimelineModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        m_pager->fetchNext();
}

void TimelineModel::onPage(const Page<Event>& page, const QString& requestId)
{
    m_total = page.totalElements;
    TimelineRows::Added added;
    if (std::exchange(m_replaceNext, false)) {
        m_rows.replace(page.elements, requestId);
        added.fresh = int(page.elements.size());
    } else {
        added = m_rows.append(page.elements, requestId);
        m_shifted += added.known;
    }
    Q_EMIT countsChanged();
    // A view asks for more when rows came; a page of nothing new would end the scrolling.
    if (added.fresh == 0)
        m_pager->fetchNext();
}

void TimelineModel::onState(LoadState state)
{
    updateTail();
    Q_EMIT stateChanged(state);
}

void TimelineModel::onHeadPage(const Page<Event>& page, const QString& requestId)
{
    m_total = page.totalElements;
    const auto added = m_rows.merge(page.elements, requestId, m_headLast);
    m_headNew += added.fresh;
    m_headMet = added.known > 0;
    if (!page.elements.isEmpty())
        m_headLast = page.elements.last().id;
    Q_EMIT countsChanged();
}

void TimelineModel::onHeadState(LoadState state)
{
    Q_EMIT refreshingChanged();
    if (state == LoadState::Failed)
        Q_EMIT refreshFailed(*m_head->error());
    else if (state == LoadState::Ready && !m_headMet)
        m_head->fetchNext();
    else if (state == LoadState::Ready || state == LoadState::AtEnd)
        Q_EMIT refreshed(m_headNew);
}

/// The last row is there while more is on its way below known rows, and when that failed.
void TimelineModel::updateTail()
{
    const bool wanted = m_rows.eventCount() > 0 && !m_replaceNext &&
                        (state() == LoadState::Loading || state() == LoadState::Failed);
    const int row = m_rows.rowCount();
    if (wanted && m_tail) {
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
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

/// Another zone has other days: their rows come and go, all events stay. Persistent indexes, and with them
/// selection and scroll position, follow their event; a day's follow its first event.
void TimelineModel::onTimeChanged()
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    struct Anchor
    {
        RowKind kind;
        const TimelineRows::Entry* entry; ///< null in the tail
    };
    std::vector<Anchor> anchors;
    for (const QModelIndex& index : before) {
        const RowKind kind = rowKind(index.row());
        const int row = kind == RowKind::Day ? index.row() + 1 : index.row();
        anchors.push_back({kind, kind == RowKind::Tail ? nullptr : m_rows.at(row).entry});
    }
    m_rows.regroup();
    QModelIndexList after;
    for (size_t i = 0; i < anchors.size(); ++i) {
        const auto [kind, entry] = anchors[i];
        const int row = kind == RowKind::Tail ? m_rows.rowCount() : entry->row;
        after.append(
            index(kind == RowKind::Day ? m_rows.dayRowOf(row) : row, before.at(qsizetype(i)).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, Time, Time);
}

void TimelineModel::aboutToInsert(int first, int last)
{
    beginInsertRows({}, first, last);
}

void TimelineModel::inserted()
{
    endInsertRows();
}

void TimelineModel::aboutToRemove(int first, int last)
{
    beginRemoveRows({}, first, last);
}

void TimelineModel::removed()
{
    endRemoveRows();
}

void TimelineModel::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace hubscope

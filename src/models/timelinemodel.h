// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/displaytime.h"
#include "models/eventfeed.h"
#include "models/eventscope.h"
#include "models/eventtext.h"
#include "models/joinmarks.h"
#include "models/latestwork.h"
#include "models/timelinerows.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <optional>

namespace hubscope {

class Catalogue;

/// A customer's loaded events as a table: narrowed, sorted and grouped, merged rather than reset, so that
/// selection and scroll position survive a refresh, a filter and a change of zone. Groups are rows of the
/// same model whose column 0 has the text (views span it); so is, at the end, the row that says that a page
/// is being loaded or did not come. A million events are as good as fifty: what takes long is done by a
/// worker on a snapshot.
class TimelineModel : public QAbstractTableModel, private TimelineRows::Observer
{
    Q_OBJECT

public:
    /// Columns from ColumnCount on show what stands at a path in the events (see setPaths).
    enum Column { Mark, Time, Lag, Type, Context, Mode, KeyFacts, Session, ColumnCount };
    Q_ENUM(Column)

    enum class RowKind {
        Event,
        Group, ///< a heading: a day, a session and the like
        Tail,  ///< the last one: loading more, or a failed page that can be asked for again
    };
    Q_ENUM(RowKind)

    enum Role {
        RowKindRole = Qt::UserRole + 1, ///< int of RowKind; all other roles are empty where they do not fit
        EventIdRole,
        FamilyRole,         ///< int of EventFamily
        LagKindRole,        ///< int of LagKind
        ProblemsRole,       ///< QStringList: a sentence for each thing that is odd about the event
        SchemaStateRole,    ///< int of SchemaState
        CopyRole,           ///< the cell's value in full, as copying wants it
        RequestIdRole,      ///< of the request that brought the event (see WireLog::find)
        GroupCountTextRole, ///< `11 events`
        FoldedRole,         ///< bool: the group's events are out of sight
        LoadStateRole,      ///< int of LoadState, in the tail row
        PostedRole,         ///< bool: this program posted the event
        JoinIdRole,         ///< QString: of the reconciliation that brought the event's session; or empty
        JoinTextRole,   ///< QString: the line that marks, above this row, where a session joined; or empty
        JoinsAboveRole, ///< QStringList: ids of the reconciliations that the line is about
    };

    /// Catalogue and time outlive the model.
    TimelineModel(const Catalogue& catalogue, const TimeDisplay& time, QObject* parent = nullptr);
    ~TimelineModel() override;

    // What is loaded (see EventFeed).
    void setService(EventService* events) { m_feed.setService(events); }
    void setQuery(const EventQuery& query) { m_feed.setQuery(query); }
    void setEvents(const QList<Event>& events) { m_feed.setEvents(events); }
    void clear() { m_feed.clear(); }
    const EventQuery& query() const { return m_feed.query(); }
    LoadState state() const { return m_feed.state(); }
    std::optional<Error> error() const { return m_feed.error(); }
    int nextPage() const { return m_feed.nextPage(); }
    std::optional<int> totalPages() const { return m_feed.totalPages(); }
    std::optional<qint64> totalCount() const { return m_feed.totalCount(); }
    int shiftedCount() const { return m_feed.shiftedCount(); }
    bool isStale() const { return m_feed.isStale(); }
    bool isRefreshing() const { return m_feed.isRefreshing(); }
    void loadMore() { m_feed.loadMore(); }
    bool canLoadAll() const { return m_feed.canLoadAll(); }
    void loadAll() { m_feed.loadAll(); }
    void setRequestsAtOnce(int number) { m_feed.setRequestsAtOnce(number); }
    bool isLoadingAll() const { return m_feed.isLoadingAll(); }
    void setPaused(bool paused) { m_feed.setPaused(paused); }
    LoadProgress progress() const { return m_feed.progress(); }
    void retry() { m_feed.retry(); }
    void cancel() { m_feed.cancel(); }
    void refresh() { m_feed.refresh(); }
    const EventFeed& feed() const { return m_feed; }
    EventFeed& feed() { return m_feed; } ///< for who has events from elsewhere than the hub

    EventScope scope() const { return m_scope; }
    void setScope(EventScope scope) { m_scope = scope; } ///< before it is shown

    int loadedCount() const { return int(m_feed.store().count()); }
    int shownCount() const { return m_rows.eventCount(); }
    /// The loaded events as they are now, for a worker (see events/).
    EventSnapshot snapshot() const { return m_feed.store().snapshot(); }
    /// The loaded events that pass the row filter, in the order of the table.
    const QList<EventRow>& shownRows() const { return m_rows.events(); }

    /// What narrows the loaded rows. Many take a moment: isArranging until they are narrowed.
    const RowFilter& rowFilter() const { return m_spec.filter; }
    void setRowFilter(const RowFilter& filter);
    Grouping grouping() const { return m_spec.grouping; }
    void setGrouping(Grouping grouping);
    /// Events stand under the headings of their days; else each says its day beside its time.
    bool isUnderDays() const;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool isArranging() const { return m_arranging.isBusy() || m_rearrange.isActive(); }
    void setFolded(int row, bool folded); ///< of a group's row
    void unfoldAround(EventRow event) { m_rows.unfoldAround(event); }
    /// The row of the group that a row belongs to, its own where it is one; -1 without groups.
    int groupRowOf(int row) const { return m_rows.groupRowOf(row); }

    /// The paths that have columns of their own, as the filter line spells them.
    void setPaths(const QStringList& paths);
    const QStringList& paths() const { return m_paths; }

    /// The events that this program posted, by id; they are marked.
    void setPosted(const QSet<QString>& eventIds);
    /// What validation said of the events from that row of the store on.
    void setSchemaStates(EventRow first, const QList<SchemaState>& states);

    /// The sessions that were given to the customer: their events and the moment are marked.
    void setJoins(const QList<SessionJoin>& joins);
    const QList<SessionJoin>& joins() const { return m_joins.joins(); }
    QList<int> joinRows() const; ///< those with a line above them

    std::optional<Event> eventAt(int row) const; ///< nothing in other rows
    std::optional<EventRow> eventRowAt(int row) const;
    int rowOf(const QString& eventId) const; ///< -1 when it is not shown
    int rowOfEvent(EventRow event) const { return m_rows.rowOf(event); }
    /// When the event that the hub gives first happened.
    std::optional<qint64> newestDate() const;
    std::optional<qint64> oldestDate() const; ///< of the event that the hub gave last
    RowKind rowKind(int row) const;
    /// The latest of shownRows that happened at that moment or before, in whatever order they are.
    std::optional<EventRow> eventAtTime(qint64 msecsUtc) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void stateChanged(hubscope::LoadState state);
    void progressChanged(); ///< of loading all
    void countsChanged(); ///< while all is loaded not with each page
    void queryChanged();
    void refreshingChanged();
    void refreshed(int newEvents);
    void refreshFailed(const hubscope::Error& error);
    void eventsChanged(); ///< other events are loaded, or are marked otherwise; not more often than needed
    void rowFilterChanged();
    void arrangingChanged();

private:
    void aboutToInsert(int first, int last) override;
    void inserted() override;
    void aboutToRemove(int first, int last) override;
    void removed() override;
    void changed(int row) override;
    void aboutToRearrange() override;
    void rearranged() override;

    void connectFeed();
    void onAppended(const QList<EventRow>& rows);
    void onMerged(const QList<std::pair<EventRow, EventRow>>& replaced);
    void onRenewed(const EventSnapshot& before);
    void onEmptied();
    void showAppended();
    void tellCounts();
    void arrangeNow();
    void arrangeSoon();
    void rearrange();
    void onArranged(const Arrangement& arrangement);
    void updateTail();
    void onTimeChanged();
    void tellEventsChanged();
    const JoinMarks::Places& joinPlaces() const;

    QVariant eventData(int row, EventRow event, int column, int role) const;
    QVariant groupData(int row, int column, int role) const;
    QVariant tailData(int column, int role) const;
    QString failureText() const;
    QString cellText(EventRow event, int column) const;
    QString copyText(EventRow event, int column) const;
    QString toolTip(EventRow event, int column) const;
    QString sentence(EventRow event) const;
    QString groupTitle(const RowGroup& group) const;
    QString groupToolTip(const RowGroup& group) const;
    bool isTooLong(EventRow event) const; ///< to be read for a cell
    static QString tooLongText();
    QString keyFactsOf(EventRow event) const;
    QString pathText(EventRow event, int column) const;
    QStringList problemsOf(EventRow event) const;
    QStringList remarksOf(EventRow event) const;
    const SessionJoin* joinOf(const EventRecord& record) const;
    QList<SessionJoin> joinsAbove(int row) const;
    QString joinTextAbove(int row) const;
    QStringList joinIdsAbove(int row) const;
    QString name(quint32 number) const { return m_feed.store().state().name(number); }

    const Catalogue& m_catalogue;
    const TimeDisplay& m_time;
    EventFeed m_feed;
    EventScope m_scope = EventScope::Loaded;
    TimelineRows m_rows;
    ArrangementSpec m_spec;
    LatestWork<Arrangement> m_arranging;
    QTimer m_rearrange; ///< while events come, not with each of them
    QElapsedTimer m_arrangingSince;
    int m_lastArranging = 0;    ///< how many ms the worker took
    QList<EventRow> m_appended; ///< not shown yet
    QTimer m_showAppended;
    QTimer m_eventsChanged;
    bool m_tail = false;
    QSet<QString> m_posted;
    QStringList m_paths;
    JoinMarks m_joins;
    mutable QCache<EventRow, QString> m_keyFacts;
    mutable QCache<std::pair<EventRow, int>, QString> m_pathTexts;
    /// What a persistent index is about, while rows are rearranged.
    struct Anchor
    {
        QModelIndex index;
        RowKind kind = RowKind::Event;
        EventRow event = 0;
        GroupKey group;
    };
    std::vector<Anchor> m_anchors;
};

} // namespace hubscope

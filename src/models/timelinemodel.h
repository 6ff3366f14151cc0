// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/eventtext.h"
#include "models/sessionjoin.h"
#include "models/timelinerows.h"
#include "services/eventpager.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>
#include <optional>

namespace hubscope {

class Catalogue;

/// A customer's events as a table: loaded by page as one scrolls, grouped by day, merged rather than reset,
/// so that selection and scroll position survive a refresh, a filter and a change of zone. Days are rows of
/// the same model whose column 0 has the text (views span it); so is, at the end, the row that says that a
/// page is being loaded or did not come.
class TimelineModel : public QAbstractTableModel, private TimelineRows::Observer
{
    Q_OBJECT

public:
    enum Column { Mark, Time, Lag, Type, Context, Mode, KeyFacts, Session, ColumnCount };
    Q_ENUM(Column)

    enum class RowKind {
        Event,
        Day,
        Tail, ///< the last one: loading more, or a failed page that can be asked for again
    };
    Q_ENUM(RowKind)

    enum Role {
        RowKindRole = Qt::UserRole + 1, ///< int of RowKind; all other roles are empty where they do not fit
        EventIdRole,
        FamilyRole,       ///< int of EventFamily
        LagKindRole,      ///< int of LagKind
        ProblemsRole,     ///< QStringList: a sentence for each thing that is odd about the event
        CopyRole,         ///< the cell's value in full, as copying wants it
        RequestIdRole,    ///< of the request that brought the event (see WireLog::find)
        DayCountTextRole, ///< `11 events`
        LoadStateRole,    ///< int of LoadState, in the tail row
        PostedRole,       ///< bool: this program posted the event
        JoinIdRole,       ///< QString: of the reconciliation that brought the event's session; empty for none
        JoinTextRole,   ///< QString: the line that marks, above this row, where a session joined; else empty
        JoinsAboveRole, ///< QStringList: ids of the reconciliations that the line is about
    };

    /// Catalogue and time outlive the model.
    TimelineModel(const Catalogue& catalogue, const TimeDisplay& time, QObject* parent = nullptr);
    ~TimelineModel() override;

    /// Which hub is asked; null for none. Empties the model. The service outlives its use here.
    void setService(EventService* events);
    /// Loads the query's first page. Another customer resets the model; the same one with another filter
    /// keeps the rows, as stale, until the answer is there. The query that is shown already changes nothing.
    void setQuery(const EventQuery& query);
    /// Shows these events, newest first, without asking a hub. Rows of events that stay keep their place and
    /// selection.
    void setEvents(const QList<Event>& events);
    /// Empties the model and forgets the query.
    void clear();
    const EventQuery& query() const { return m_query; }

    LoadState state() const;
    std::optional<Error> error() const; ///< of state Failed
    int nextPage() const;               ///< counted from 0; the one being loaded, or failed, or next
    std::optional<int> totalPages() const;

    void loadMore(); ///< the next page, also after a cancel
    void retry();    ///< the page that failed
    void cancel();   ///< loading and refreshing
    /// Reads again from the top until something known comes; new events appear above, nothing is reset.
    void refresh();
    bool isRefreshing() const;

    int loadedCount() const { return m_rows.eventCount(); }
    int shownCount() const { return m_rows.eventCount(); } ///< the same until rows can be filtered
    std::optional<qint64> totalCount() const;              ///< as the newest answer said
    /// Events that came twice because the hub's pages shifted while loading; they are shown once.
    int shiftedCount() const { return m_shifted; }
    /// The rows are of an earlier query; the answer to the present one is not there.
    bool isStale() const { return m_replaceNext; }

    /// The events that this program posted, by id; they are marked.
    void setPosted(const QSet<QString>& eventIds);

    /// The sessions that were given to the customer: their events and the moment are marked.
    void setJoins(const QList<SessionJoin>& joins);
    const QList<SessionJoin>& joins() const { return m_joins; }

    const Event* eventAt(int row) const;                                      ///< null pointer in other rows
    int rowOf(const QString& eventId) const { return m_rows.rowOf(eventId); } ///< -1 when it is not there
    RowKind rowKind(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void stateChanged(hubscope::LoadState state);
    void countsChanged();
    void queryChanged();
    void refreshingChanged();
    /// A refresh came to its end with that many new events on top.
    void refreshed(int newEvents);
    void refreshFailed(const hubscope::Error& error);

private:
    void aboutToInsert(int first, int last) override;
    void inserted() override;
    void aboutToRemove(int first, int last) override;
    void removed() override;
    void changed(int row) override;

    void onPage(const Page<Event>& page, const QString& requestId);
    void onState(LoadState state);
    void onHeadPage(const Page<Event>& page, const QString& requestId);
    void onHeadState(LoadState state);
    void updateTail();
    void onTimeChanged();
    void reset();

    QVariant eventData(const TimelineRows::Entry& entry, int column, int role) const;
    QVariant dayData(int row, int column, int role) const;
    QVariant tailData(int column, int role) const;
    QString cellText(const TimelineRows::Entry& entry, int column) const;
    QString copyText(const TimelineRows::Entry& entry, int column) const;
    QString toolTip(const TimelineRows::Entry& entry, int column) const;
    QString sentence(const TimelineRows::Entry& entry) const;
    QString keyFactsOf(const TimelineRows::Entry& entry) const;
    QString modeOf(const Event& event) const;
    QStringList problemsOf(const Event& event) const;
    QStringList remarksOf(const Event& event) const;
    const SessionJoin* joinOf(const Event& event) const;
    QList<SessionJoin> joinsAbove(const TimelineRows::Entry& entry) const;
    QString joinTextAbove(const TimelineRows::Entry& entry) const;
    QStringList joinIdsAbove(const TimelineRows::Entry& entry) const;

    const Catalogue& m_catalogue;
    const TimeDisplay& m_time;
    TimelineRows m_rows;
    std::unique_ptr<EventPager> m_pager; ///< walks down
    std::unique_ptr<EventPager> m_head;  ///< re-reads the top for a refresh
    EventQuery m_query;
    bool m_tail = false;
    bool m_replaceNext = false;
    std::optional<qint64> m_total;
    int m_shifted = 0;
    QSet<QString> m_posted;
    QList<SessionJoin> m_joins;
    int m_headNew = 0;
    QString m_headLast; ///< id of the last event of the head page read last
    bool m_headMet = false;
};

} // namespace hubscope

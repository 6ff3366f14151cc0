// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "models/displaytime.h"

#include <QList>

#include <optional>
#include <unordered_map>
#include <vector>

namespace hubscope {

/// The rows of a timeline without a model around them: the events in the hub's order, each run of one
/// calendar day under a row of its own. Every change is announced to an observer before and after it is
/// made, as an item model must announce it, and leaves rows that stay where they are alone.
class TimelineRows
{
public:
    class Observer
    {
    public:
        virtual ~Observer() = default;
        virtual void aboutToInsert(int first, int last) = 0;
        virtual void inserted() = 0;
        virtual void aboutToRemove(int first, int last) = 0;
        virtual void removed() = 0;
        virtual void changed(int row) = 0;
    };

    struct Entry
    {
        Event event;
        QString requestId;        ///< of the request that brought it last
        mutable QString keyFacts; ///< null until asked for
        int row = -1;
    };

    struct Row
    {
        Entry* entry = nullptr; ///< null in a day's row
        QDate day;              ///< invalid for events without a readable date

        bool isDay() const { return entry == nullptr; }
    };

    TimelineRows(const TimeDisplay& time, Observer& observer);

    int rowCount() const { return int(m_rows.size()); }
    int eventCount() const { return int(m_byKey.size()); }
    const Row& at(int row) const { return m_rows[size_t(row)]; }
    const Event* event(int row) const;       ///< null pointer in a day's row
    int rowOf(const QString& eventId) const; ///< -1 when it is not there
    int dayRowOf(int row) const;             ///< the day's row above an event's row
    int eventsOnDay(int dayRow) const;

    void clear(); ///< silent: part of a model's reset

    struct Added
    {
        int fresh = 0; ///< events that were not there before
        int known = 0; ///< events that were
    };
    /// Puts what is new at the end; O(page).
    Added append(const QList<Event>& page, const QString& requestId);
    /// Puts what is new where the page has it, relative to what was known already. The first page begins at
    /// the top; `after` is the last event of the page before it.
    Added merge(const QList<Event>& page, const QString& requestId, const QString& after = {});
    /// Makes the page's events the only ones; those that were there keep their rows.
    void replace(const QList<Event>& page, const QString& requestId);
    /// Groups by day anew, for another zone. Silent: the caller announces a changed layout.
    void regroup();

private:
    using Rows = std::vector<Row>;

    using Entries = std::vector<Entry*>;

    Entry* take(const Event& event, const QString& requestId, Added& added);
    QDate dayOf(const Event& event);
    void appendGrouped(Rows& rows, std::optional<QDate> dayAbove, const Entries& entries);
    void setOrder(const Entries& entries);
    void insertRun(size_t at, const Rows& rows, size_t first, size_t last);
    void removeRun(size_t first, size_t last);
    void renumber(size_t first);
    void dayChanged(size_t row);

    const TimeDisplay& m_time;
    Observer& m_observer;
    Rows m_rows;
    std::unordered_map<QString, Entry> m_byKey; ///< its entries keep their address
    DaySpan m_span;                             ///< of the event read last: neighbours share it
};

} // namespace hubscope

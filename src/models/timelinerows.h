// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/arrangement.h"

#include <set>
#include <vector>

namespace hubscope {

/// The rows of a timeline without a model around them: an arrangement's events, each group of them under a
/// row of its own, which can be folded. Every change is announced to an observer before and after it is made,
/// as an item model must announce it, and leaves rows that stay where they are alone.
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
        /// Too much changed to tell it row by row; afterwards rowOf tells where each one went.
        virtual void aboutToRearrange() = 0;
        virtual void rearranged() = 0;
    };

    explicit TimelineRows(Observer& observer);

    int rowCount() const { return int(m_shown.size()); }
    int eventCount() const { return int(m_arrangement.rows.size()); } ///< folded ones too
    const QList<EventRow>& events() const { return m_arrangement.rows; }

    bool isGroup(int row) const { return (m_shown[size_t(row)] & groupBit) != 0; }
    EventRow eventAt(int row) const { return m_shown[size_t(row)]; } ///< the row must be no group's
    const RowGroup& groupAt(int row) const;                          ///< the row must be a group's
    Grouping grouping() const { return m_arrangement.grouping; }     ///< what the groups are
    bool isFolded(int row) const;                                    ///< of a group's row

    int rowOf(EventRow event) const;           ///< -1 when it is not shown
    int rowOfGroup(const GroupKey& key) const; ///< the first of that key; -1 when there is none
    int groupRowOf(int row) const;             ///< the group's row above an event's row; -1 without groups

    void clear(); ///< silent: part of a model's reset; nothing is folded then
    /// Shows this. Rows of events that are shown already are told by their number.
    void set(Arrangement arrangement);
    /// Gives the number of what was one; nothing where it is gone.
    using NewNumber = std::function<std::optional<quint32>(quint32)>;
    /// The store numbered its events anew, and its names unless `newName` is empty: groups stay folded by
    /// their names. Events that are gone are removed.
    void renumber(const NewNumber& newRow, const NewNumber& newName = {});
    /// Shows more events at the end (see append in events/arrangement.h).
    void append(const EventSnapshot& events, const QList<EventRow>& rows, const ArrangementSpec& spec);
    void setFolded(int row, bool folded); ///< of a group's row
    void unfoldAround(EventRow event);    ///< the group that hides the event, if one does

private:
    /// A row is an event's number, or with this bit set the place of a group.
    static constexpr quint32 groupBit = 0x8000'0000;
    using Shown = std::vector<quint32>;

    /// Adds a group's row, of that number, and those of its events unless it is folded.
    void showGroup(
        Shown& shown, const Arrangement& arrangement, qsizetype group, qsizetype number,
        qsizetype firstEvent) const;
    Shown shownOf(const Arrangement& arrangement, qsizetype firstGroup) const;
    bool sameRow(quint32 a, quint32 b) const;
    /// Makes the rows between those that are the same at both ends of the two lists.
    void change(const Shown& next);
    bool changeByRuns(const Shown& next, size_t first, size_t lastOurs, size_t lastNext);
    void insertRun(size_t at, const Shown& rows, size_t first, size_t last);
    void removeRun(size_t first, size_t last);
    bool isFolded(Grouping grouping, const GroupKey& key) const { return m_folded.contains({grouping, key}); }
    void tellGroupChanges(const QList<RowGroup>& before);
    void renumberNames(const NewNumber& newName);
    void indexRows() const;
    void indexFrom(size_t first) const;

    Observer& m_observer;
    Arrangement m_arrangement;
    Shown m_shown;
    std::set<std::pair<Grouping, GroupKey>> m_folded;
    // Made when asked for, forgotten with every change.
    mutable bool m_indexed = false;
    mutable std::vector<int> m_rowOfEvent;
    mutable std::vector<int> m_rowOfGroup;
};

} // namespace hubscope

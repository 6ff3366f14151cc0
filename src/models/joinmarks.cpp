// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/joinmarks.h"

#include "models/timelinerows.h"

#include <algorithm>

namespace hubscope {

bool JoinMarks::setJoins(const QList<SessionJoin>& joins)
{
    if (joins == m_joins)
        return false;
    m_joins = joins;
    m_placed = false;
    return true;
}

const SessionJoin* JoinMarks::joinOf(const QString& session) const
{
    const auto join = std::ranges::find(m_joins, session, &SessionJoin::session);
    return join == m_joins.cend() ? nullptr : &*join;
}

const JoinMarks::Places&
JoinMarks::places(const TimelineRows& rows, const EventSnapshot& events, const RowSort& sort) const
{
    if (!std::exchange(m_placed, true)) {
        m_places.clear();
        if (sort.key == RowSort::Key::HubOrder && !sort.descending)
            place(rows, events);
    }
    return m_places;
}

void JoinMarks::place(const TimelineRows& rows, const EventSnapshot& events) const
{
    QList<SessionJoin> waiting = m_joins;
    RecordReader records(events);
    for (int row = 0; row < rows.rowCount() && !waiting.isEmpty(); ++row) {
        if (rows.isGroup(row) || !events.contains(rows.eventAt(row))) // one that is gone, while it is removed
            continue;
        const EventRecord& record = records.at(rows.eventAt(row));
        for (qsizetype i = 0; record.hasDate() && i < waiting.size();) {
            if (waiting.at(i).at < record.date)
                ++i;
            else
                m_places[row].append(waiting.takeAt(i));
        }
    }
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionjoin.h"

#include <map>

namespace hubscope {

class EventSnapshot;
class TimelineRows;
struct EventRecord;
struct RowSort;

/// Where in a timeline the sessions joined that were given to its customer. The places are looked for when
/// they are asked for.
class JoinMarks
{
public:
    using Places = std::map<int, QList<SessionJoin>>; ///< by the row that they stand above

    const QList<SessionJoin>& joins() const { return m_joins; }
    bool setJoins(const QList<SessionJoin>& joins); ///< false when they are the same
    void forgetPlaces() { m_placed = false; }       ///< the rows are others now

    /// The join that brought an event, by the session that it carries; null pointer when none did.
    const SessionJoin* joinOf(const QString& session) const;
    /// The mark stands above the first event that is older than the moment; in another order than that of
    /// time there is no such place.
    const Places& places(const TimelineRows& rows, const EventSnapshot& events, const RowSort& sort) const;

private:
    void place(const TimelineRows& rows, const EventSnapshot& events) const;

    QList<SessionJoin> m_joins;
    mutable bool m_placed = false;
    mutable Places m_places;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventsnapshot.h"

#include <QTimeZone>

#include <optional>

namespace hubscope {

enum class Grouping {
    None,
    Day,     ///< each run of one calendar day, in the order of the rows
    Session, ///< all events of one session together, the session of the topmost row first
    Type,    ///< the same with types
    Pause,   ///< each run without a long pause in it, in the order of the rows
};

constexpr qint64 longPause = 30 * 60'000; ///< ms; events so far apart are of two runs

/// What the rows of a group have in common: a day as its Julian number, a session or a type as the number of
/// its name, a run as when the event of it happened that was loaded first, which stays while runs grow;
/// nothing for events that have none.
using GroupKey = std::optional<qint64>;

/// A run of rows under a heading.
struct RowGroup
{
    GroupKey key;
    qsizetype count = 0;
    qint64 from = EventRecord::noTime; ///< ms UTC, its earliest event; of Pause
    qint64 to = EventRecord::noTime;   ///< and its latest one

    bool operator==(const RowGroup&) const = default;
};

/// Days and pauses are runs in the order of time: they mean nothing in another one, and leave rows where
/// they are.
constexpr bool isByTime(Grouping grouping)
{
    return grouping == Grouping::Day || grouping == Grouping::Pause;
}

/// Puts the rows from `first` on into runs, the one above `first` going on where that is its own. Events
/// without a date stand apart.
void groupRuns(
    QList<RowGroup>& groups, const EventSnapshot& events, const QList<EventRow>& rows, qsizetype first,
    Grouping grouping, const QTimeZone& zone);

/// Brings the rows of each session or type together; they keep their order inside.
QList<RowGroup> gatherRows(QList<EventRow>& rows, const EventSnapshot& events, Grouping grouping);

} // namespace hubscope

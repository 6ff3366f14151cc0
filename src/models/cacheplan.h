// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventsnapshot.h"
#include "store/eventcachefile.h"

#include <QList>

namespace hubscope {

/// A block of the event cache, and the rows of the store whose events it has. One that is not saved yet has
/// no id.
struct RowBlock
{
    CachedBlock block;
    QList<EventRow> rows;

    bool operator==(const RowBlock&) const = default;
};

/// How loaded events are to be laid out in blocks.
struct CachePlan
{
    static constexpr int blockEvents = 512;

    QList<RowBlock> blocks; ///< the newest events first
    bool whole = true;      ///< they are all of the order
};

/// Lays events out in blocks. Those that are saved stay where they fit; what is new between them is packed
/// anew, together with small neighbours: many small steps end in few blocks. Not more than `mostNew` events
/// at the end are new ones; the rest comes with the next plan.
CachePlan planBlocks(const QList<EventRow>& order, const QList<RowBlock>& saved, qsizetype mostNew);

/// The plan as what the cache takes; reads the bodies when the cache asks for them. The caller adds what else
/// it knows.
QList<CacheSave::Part> partsOf(const CachePlan& plan, const EventSnapshot& events);

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventsnapshot.h"
#include "events/facet.h"

#include <map>
#include <memory>
#include <optional>
#include <stop_token>

namespace hubscope {

class FilterExpression;

/// What narrows the loaded rows, without asking the hub: facets, a range of dates and the filter line. All of
/// it must hold. A value.
struct RowFilter
{
    std::map<Facet, FacetChoice> facets;
    std::optional<qint64> from;                         ///< ms UTC, inclusive
    std::optional<qint64> to;                           ///< ms UTC, inclusive
    std::shared_ptr<const FilterExpression> expression; ///< null pointer for none

    bool isActive() const;
    /// Whether more than the records must be read: that takes a hundred times as long.
    bool readsBodies() const;
    bool operator==(const RowFilter&) const = default; ///< of expressions the pointers
};

/// Those of the rows that pass, in their order. For a worker: reading bodies of many events takes seconds;
/// a stop ends it with what was found so far.
QList<EventRow> filtered(
    const EventSnapshot& events, const QList<EventRow>& rows, const RowFilter& filter,
    const std::stop_token& stop = {});

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventsnapshot.h"
#include "events/facet.h"

#include <map>
#include <stop_token>

namespace hubscope {

/// A value of a facet, as in events/facet.h, and how many of the loaded events have it.
struct FacetValue
{
    QString value; ///< a name of the hub's may be empty: the event does not say
    int count = 0;

    bool operator==(const FacetValue&) const = default;
};

/// What the loaded events are like. Only values that there are; those that are names of the hub's with the
/// most frequent first, then by name. An event without a session counts for none.
struct FacetCounts
{
    qsizetype events = 0;
    std::map<Facet, QList<FacetValue>> values;

    bool operator==(const FacetCounts&) const = default;
};

/// Counts all loaded events, whatever narrows them. For a worker; a stop ends it with what was counted so
/// far.
FacetCounts countFacets(const EventSnapshot& events, const std::stop_token& stop = {});

} // namespace hubscope

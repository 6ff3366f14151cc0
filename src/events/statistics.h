// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventsnapshot.h"
#include "events/facet.h"

#include <optional>
#include <stop_token>

namespace hubscope {

/// What the loaded events of one type, context or mode have in common. A median of an even number is the
/// smaller of the two in the middle.
struct Statistics
{
    Facet facet = Facet::Type;
    QString value; ///< may be empty: the events do not say
    int events = 0;
    int problems = 0;                ///< events that break their schema, or whose clock is odd
    int unchecked = 0;               ///< events that were not yet compared with their schema
    std::optional<qint64> first;     ///< date of the oldest, ms UTC
    std::optional<qint64> last;      ///< and of the newest
    std::optional<qint64> medianGap; ///< ms from one to the next; nothing for a single dated one
    std::optional<qint64> medianLag; ///< ms from when they happened to when the hub stored them

    bool operator==(const Statistics&) const = default;
};

/// Types, then contexts, then modes; of each the most frequent value first. Empty when stopped.
QList<Statistics> statisticsOf(const EventSnapshot& events, const std::stop_token& stop = {});

} // namespace hubscope

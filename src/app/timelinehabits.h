// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/grouping.h"

#include <QByteArray>
#include <QString>

namespace hubscope {

class Settings;

/// How a person likes timelines: what the tab changed last has is what the next tab, and the next start,
/// begin with. What rows are sorted by is none of it: in another order than the hub's nobody would see what
/// came last.
struct TimelineHabits
{
    QByteArray columns; ///< see TimelineColumns::save
    int pageSize = 0;
    int requestsAtOnce = 0; ///< while all events are loaded
    bool histogramShown = true;
    QString histogramState; ///< see HistogramPane::saveState
    int liveSeconds = 0;
    Grouping grouping = Grouping::Day;

    static TimelineHabits storedIn(const Settings& settings);
    void store(Settings& settings) const;
};

} // namespace hubscope

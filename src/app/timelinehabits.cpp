// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timelinehabits.h"

#include "store/settings.h"

namespace hubscope {

TimelineHabits TimelineHabits::storedIn(const Settings& settings)
{
    TimelineHabits habits;
    habits.columns = settings.value(Settings::timelineColumns);
    habits.pageSize = settings.value(Settings::pageSize);
    habits.requestsAtOnce = settings.value(Settings::requestsAtOnce);
    habits.histogramShown = settings.value(Settings::histogramShown);
    habits.histogramState = settings.value(Settings::histogramState);
    habits.liveSeconds = settings.value(Settings::liveSeconds);
    habits.grouping = settings.choice<Grouping>(Settings::grouping);
    return habits;
}

void TimelineHabits::store(Settings& settings) const
{
    settings.set(Settings::timelineColumns, columns);
    settings.set(Settings::pageSize, pageSize);
    settings.set(Settings::requestsAtOnce, requestsAtOnce);
    settings.set(Settings::histogramShown, histogramShown);
    settings.set(Settings::histogramState, histogramState);
    settings.set(Settings::liveSeconds, liveSeconds);
    settings.setChoice(Settings::grouping, grouping);
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/payloadfinder.h"
#include "models/timelineticks.h"

namespace hubscope {

class FindBar;
class Theme;
class TimelineView;

/// Finding in the events of a table: joins the bar, the rows and the ticks in the scroll bar. Its child.
class TimelineFinding : public QObject
{
    Q_OBJECT

public:
    TimelineFinding(TimelineModel& timeline, TimelineView& view, const Theme& theme);

    FindBar& bar() { return *m_bar; } ///< to be put below the table

private:
    void showTicks();

    TimelineView& m_view;
    PayloadFinder m_finder;
    TimelineTicks m_ticks;
    FindBar* m_bar;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/latestwork.h"
#include "models/rowconditions.h"

#include <QWidget>

#include <tuple>

namespace hubscope {

class EmptyState;
class Theme;
class TimeDisplay;
class TimelineModel;

/// Stands in the place of rows when all that are loaded were narrowed away: each condition in force, with how
/// many events come back without it.
class WhyEmpty : public QWidget
{
    Q_OBJECT

public:
    WhyEmpty(TimelineModel& timeline, const TimeDisplay& time, const Theme& theme, QWidget* parent = nullptr);

    /// Counts for the filter in force, unless that was done already.
    void renew();

private:
    QString reason() const;
    void showComebacks(const QList<Comeback>& comebacks);

    TimelineModel& m_timeline;
    const TimeDisplay& m_time;
    EmptyState* m_state;
    QWidget* m_list;
    /// What was counted last: filter, loaded events, and whether these are all.
    std::tuple<RowFilter, int, bool> m_about;
    LatestWork<QList<Comeback>> m_counting;
};

} // namespace hubscope

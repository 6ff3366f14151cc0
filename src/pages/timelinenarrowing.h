// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timerange.h"
#include "events/eventsnapshot.h"
#include "models/eventfilter.h"
#include "models/latestwork.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace hubscope {

class Catalogue;
class FilterExpression;
class FilterLine;
class FilterVocabulary;
class HistogramPane;
class TimelineModel;

/// Makes the filter line and the histogram of a timeline narrow its rows, and keeps both in step with what
/// narrows them otherwise. A range of dates narrows at once; the hub is asked for it a moment later, where
/// not all of it is loaded.
class TimelineNarrowing : public QObject
{
    Q_OBJECT

public:
    /// `hub` is what the hub filters by; null pointer where none is asked.
    TimelineNarrowing(
        TimelineModel& timeline, EventFilter* hub, const Catalogue& catalogue, FilterLine& line,
        HistogramPane& histogram, QObject* parent = nullptr);

private:
    void setExpression(const std::shared_ptr<const FilterExpression>& expression);
    void setRange(const std::optional<TimeRange>& range);
    void connectTimeline();
    void askHub();
    void showFilter();
    void showEvents();
    void makeVocabulary();

    struct Dates
    {
        std::optional<qint64> from; ///< ms UTC, both inclusive
        std::optional<qint64> to;
        std::optional<DatePreset> preset;
    };

    TimelineModel& m_timeline;
    EventFilter* m_hub;
    const Catalogue& m_catalogue;
    FilterLine& m_line;
    HistogramPane& m_histogram;
    QTimer m_askHub;
    /// What was loaded before the hub was asked for a part of it: the range stays to be seen in it.
    EventSnapshot m_overview;
    Dates m_before; ///< what the hub was asked for by then
    Dates m_asked;  ///< what it was asked for because of the range
    LatestWork<std::shared_ptr<const FilterVocabulary>> m_vocabulary;
};

} // namespace hubscope

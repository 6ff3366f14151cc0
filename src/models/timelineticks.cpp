// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelineticks.h"

#include "models/payloadfinder.h"
#include "models/timelinemodel.h"

#include <algorithm>

namespace hubscope {

namespace {

constexpr int findAfter = 100;        // ms; gathers what changes at once
constexpr int leastShare = 10;        // of the time is for other work than this
constexpr qsizetype tickParts = 2048; // more than a scroll bar has pixels

} // namespace

TimelineTicks::TimelineTicks(const TimelineModel& timeline, const PayloadFinder& finder, QObject* parent)
    : QObject(parent)
    , m_timeline(timeline)
    , m_finder(finder)
    , m_work([this](const RowMarks& marks) { take(marks); })
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &TimelineTicks::find);
    const auto later = [this] {
        if (!m_later.isActive())
            m_later.start(std::max(findAfter, leastShare * m_last));
    };
    connect(&timeline, &TimelineModel::eventsChanged, this, later);
    connect(&timeline, &TimelineModel::countsChanged, this, later);
    connect(&timeline, &QAbstractItemModel::layoutChanged, this, later);
    connect(&timeline, &QAbstractItemModel::modelReset, this, later);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&timeline, signal, this, later);
    connect(&finder, &PayloadFinder::changed, this, later);
}

void TimelineTicks::find()
{
    m_since.start();
    m_work.ask([events = m_timeline.snapshot(), rows = m_timeline.shownRows(), hits = m_finder.hits().rows](
                   const std::stop_token& stop) { return rowMarks(events, rows, hits, tickParts, stop); });
}

/// The rows are those of the moment: an event that went meanwhile has no position, and another look is due.
void TimelineTicks::take(const RowMarks& marks)
{
    m_last = int(m_since.elapsed());
    m_marks = marks;
    const double rows = m_timeline.rowCount();
    for (size_t mark = 0; mark < rowMarkCount; ++mark) {
        m_positions[mark].clear();
        for (const EventRow event : marks[mark].first) {
            if (const int row = m_timeline.rowOfEvent(event); row >= 0)
                m_positions[mark].append((row + 0.5) / rows);
        }
    }
    Q_EMIT changed();
}

} // namespace hubscope

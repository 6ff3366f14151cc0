// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/timelinenarrowing.h"

#include "events/filterexpression.h"
#include "models/filtervocabulary.h"
#include "models/timelinemodel.h"
#include "pages/filterline.h"
#include "pages/histogrampane.h"

namespace hubscope {

namespace {

constexpr int askHubAfter = 300; // ms; while a range is being dragged the hub is left alone

} // namespace

TimelineNarrowing::TimelineNarrowing(
    TimelineModel& timeline, EventFilter* hub, const Catalogue& catalogue, FilterLine& line,
    HistogramPane& histogram, QObject* parent)
    : QObject(parent)
    , m_timeline(timeline)
    , m_hub(hub)
    , m_catalogue(catalogue)
    , m_line(line)
    , m_histogram(histogram)
    , m_vocabulary([this](std::shared_ptr<const FilterVocabulary> vocabulary) {
        m_line.setVocabulary(std::move(vocabulary));
    })
{
    m_askHub.setSingleShot(true);
    m_askHub.setInterval(askHubAfter);
    connect(&m_askHub, &QTimer::timeout, this, &TimelineNarrowing::askHub);
    connect(&line, &FilterLine::expressionChanged, this, &TimelineNarrowing::setExpression);
    connect(&histogram, &HistogramPane::rangeChosen, this, &TimelineNarrowing::setRange);
    connectTimeline();
    showEvents();
}

void TimelineNarrowing::connectTimeline()
{
    connect(&m_timeline, &TimelineModel::rowFilterChanged, this, &TimelineNarrowing::showFilter);
    connect(&m_timeline, &TimelineModel::eventsChanged, this, &TimelineNarrowing::showEvents);
    connect(&m_timeline, &TimelineModel::eventsChanged, this, &TimelineNarrowing::makeVocabulary);
    connect(&m_line, &FilterLine::shown, this, &TimelineNarrowing::makeVocabulary);
    connect(&m_timeline, &TimelineModel::rowFilterChanged, this, &TimelineNarrowing::showEvents);
    connect(&m_timeline, &TimelineModel::arrangingChanged, this, &TimelineNarrowing::showEvents);
}

void TimelineNarrowing::setExpression(const std::shared_ptr<const FilterExpression>& expression)
{
    RowFilter filter = m_timeline.rowFilter();
    filter.expression = expression;
    m_timeline.setRowFilter(filter);
}

void TimelineNarrowing::setRange(const std::optional<TimeRange>& range)
{
    RowFilter filter = m_timeline.rowFilter();
    filter.from = range ? std::optional(range->from) : std::nullopt;
    filter.to = range ? std::optional(range->to - 1) : std::nullopt;
    m_timeline.setRowFilter(filter);
    if (m_hub)
        m_askHub.start();
}

/// Events come newest first: a range is loaded where its beginning is.
void TimelineNarrowing::askHub()
{
    const RowFilter& rows = m_timeline.rowFilter();
    if (!rows.from && !rows.to) {
        if (m_overview.count() > 0 && m_hub->from() == m_asked.from && m_hub->to() == m_asked.to)
            m_before.preset ? m_hub->setPreset(*m_before.preset)
                            : m_hub->setDates(m_before.from, m_before.to);
        m_overview = {};
        return;
    }
    const auto oldest = m_timeline.oldestDate();
    const bool isLoaded =
        m_timeline.state() == LoadState::AtEnd || (oldest && rows.from && *oldest <= *rows.from);
    if (isLoaded && m_overview.count() == 0)
        return;
    if (m_overview.count() == 0) {
        m_overview = m_timeline.snapshot();
        m_before = {m_hub->from(), m_hub->to(), m_hub->preset()};
    }
    m_asked = {rows.from, rows.to, {}};
    m_hub->setDates(rows.from, rows.to);
}

void TimelineNarrowing::showFilter()
{
    const RowFilter& filter = m_timeline.rowFilter();
    const bool dated = filter.from && filter.to;
    m_histogram.setRange(dated ? std::optional(TimeRange{*filter.from, *filter.to + 1}) : std::nullopt);
    if (!filter.from && !filter.to && m_overview.count() > 0)
        m_askHub.start();
    if (filter.expression != m_line.expression())
        m_line.setExpression(filter.expression);
}

void TimelineNarrowing::showEvents()
{
    if (m_timeline.isArranging())
        return; // the rows are those of an earlier filter
    if (m_overview.count() > 0) {
        m_histogram.setEvents(m_overview, std::nullopt);
        return;
    }
    const bool narrowed = m_timeline.rowFilter().isActive();
    m_histogram.setEvents(
        m_timeline.snapshot(), narrowed ? std::optional(m_timeline.shownRows()) : std::nullopt);
}

void TimelineNarrowing::makeVocabulary()
{
    if (!m_line.isVisible())
        return; // all values are counted for it
    m_vocabulary.ask(
        [events = m_timeline.snapshot(),
         catalogue = m_catalogue](const std::stop_token& stop) -> std::shared_ptr<const FilterVocabulary> {
            return std::make_shared<FilterVocabulary>(countFacets(events, stop), catalogue);
        });
}

} // namespace hubscope

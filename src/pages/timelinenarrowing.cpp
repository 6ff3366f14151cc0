// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/timelinenarrowing.h"

#include "events/filterexpression.h"
#include "models/customertimeline.h"
#include "models/filtervocabulary.h"
#include "pages/filterline.h"
#include "pages/histogrampane.h"

namespace hubscope {

namespace {

constexpr int askHubAfter = 300; // ms; while a range is being dragged the hub is left alone

} // namespace

TimelineNarrowing::TimelineNarrowing(
    CustomerTimeline& customer, const Catalogue& catalogue, FilterLine& line, HistogramPane& histogram,
    QObject* parent)
    : QObject(parent)
    , m_customer(customer)
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
    const TimelineModel& timeline = customer.timeline();
    connect(&timeline, &TimelineModel::rowFilterChanged, this, &TimelineNarrowing::showFilter);
    connect(&timeline, &TimelineModel::eventsChanged, this, &TimelineNarrowing::showEvents);
    connect(&timeline, &TimelineModel::eventsChanged, this, &TimelineNarrowing::makeVocabulary);
    connect(&line, &FilterLine::shown, this, &TimelineNarrowing::makeVocabulary);
    connect(&timeline, &TimelineModel::rowFilterChanged, this, &TimelineNarrowing::showEvents);
    connect(&timeline, &TimelineModel::arrangingChanged, this, &TimelineNarrowing::showEvents);
}

void TimelineNarrowing::setExpression(const std::shared_ptr<const FilterExpression>& expression)
{
    RowFilter filter = m_customer.timeline().rowFilter();
    filter.expression = expression;
    m_customer.timeline().setRowFilter(filter);
}

void TimelineNarrowing::setRange(const std::optional<TimeRange>& range)
{
    RowFilter filter = m_customer.timeline().rowFilter();
    filter.from = range ? std::optional(range->from) : std::nullopt;
    filter.to = range ? std::optional(range->to - 1) : std::nullopt;
    m_customer.timeline().setRowFilter(filter);
    m_askHub.start();
}

/// Events come newest first: a range is loaded where its beginning is.
void TimelineNarrowing::askHub()
{
    TimelineModel& timeline = m_customer.timeline();
    EventFilter& hub = m_customer.filter();
    const RowFilter& rows = timeline.rowFilter();
    if (!rows.from && !rows.to) {
        if (m_overview.count() > 0 && hub.from() == m_asked.from && hub.to() == m_asked.to)
            m_before.preset ? hub.setPreset(*m_before.preset) : hub.setDates(m_before.from, m_before.to);
        m_overview = {};
        return;
    }
    const auto oldest = timeline.oldestDate();
    const bool isLoaded =
        timeline.state() == LoadState::AtEnd || (oldest && rows.from && *oldest <= *rows.from);
    if (isLoaded && m_overview.count() == 0)
        return;
    if (m_overview.count() == 0) {
        m_overview = timeline.snapshot();
        m_before = {hub.from(), hub.to(), hub.preset()};
    }
    m_asked = {rows.from, rows.to, {}};
    hub.setDates(rows.from, rows.to);
}

void TimelineNarrowing::showFilter()
{
    const RowFilter& filter = m_customer.timeline().rowFilter();
    const bool dated = filter.from && filter.to;
    m_histogram.setRange(dated ? std::optional(TimeRange{*filter.from, *filter.to + 1}) : std::nullopt);
    if (!filter.from && !filter.to && m_overview.count() > 0)
        m_askHub.start();
    if (filter.expression != m_line.expression())
        m_line.setExpression(filter.expression);
}

void TimelineNarrowing::showEvents()
{
    const TimelineModel& timeline = m_customer.timeline();
    if (timeline.isArranging())
        return; // the rows are those of an earlier filter
    if (m_overview.count() > 0) {
        m_histogram.setEvents(m_overview, std::nullopt);
        return;
    }
    const bool narrowed = timeline.rowFilter().isActive();
    m_histogram.setEvents(timeline.snapshot(), narrowed ? std::optional(timeline.shownRows()) : std::nullopt);
}

void TimelineNarrowing::makeVocabulary()
{
    if (!m_line.isVisible())
        return; // all values are counted for it
    m_vocabulary.ask(
        [events = m_customer.timeline().snapshot(),
         catalogue = m_catalogue](const std::stop_token& stop) -> std::shared_ptr<const FilterVocabulary> {
            return std::make_shared<FilterVocabulary>(countFacets(events, stop), catalogue);
        });
}

} // namespace hubscope

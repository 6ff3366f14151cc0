// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinefilters.h"

#include "models/savedviews.h"
#include "models/timelinemodel.h"

#include <chrono>

using namespace std::chrono_literals;

namespace hubscope {

namespace {

constexpr size_t mostStates = 100;

} // namespace

TimelineFilters::TimelineFilters(EventFilter& hub, TimelineModel& rows, QObject* parent)
    : QObject(parent)
    , m_hub(&hub)
    , m_rows(rows)
    , m_states{state()}
{
    connect(&hub, &EventFilter::changed, this, &TimelineFilters::note);
    watch();
}

TimelineFilters::TimelineFilters(
    TimelineModel& rows, const TimeDisplay& time, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_hub(nullptr)
    , m_counts(std::make_unique<EventFilter>(time, clock))
    , m_rows(rows)
    , m_states{state()}
{
    watch();
}

void TimelineFilters::watch()
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(800ms);
    connect(&m_settled, &QTimer::timeout, this, &TimelineFilters::remember);
    connect(&m_rows, &TimelineModel::rowFilterChanged, this, &TimelineFilters::note);
}

FilterState TimelineFilters::state() const
{
    if (!m_hub)
        return {{}, {}, m_rows.rowFilter()};
    return {m_hub->toQuery({}), m_hub->preset(), m_rows.rowFilter()};
}

void TimelineFilters::setState(const FilterState& state)
{
    remember(); // what it was before, however short a time
    put(state);
}

void TimelineFilters::put(const FilterState& state)
{
    m_rows.setRowFilter(state.rows);
    if (m_hub)
        m_hub->setAll(state.hub, state.preset);
}

/// What narrows as much where no hub is asked.
FilterState TimelineFilters::here(const FilterState& state) const
{
    if (m_hub)
        return state;
    m_counts->setAll(state.hub, state.preset);
    return {{}, {}, narrowedToo(state.rows, m_counts->toQuery({}))};
}

void TimelineFilters::reset()
{
    if (isViewChanged()) {
        setState(m_viewState);
        return;
    }
    leaveView();
    setState({});
}

bool TimelineFilters::canGoBack() const
{
    return m_at > 0 || isChanged();
}

void TimelineFilters::goBack()
{
    remember();
    if (m_at > 0)
        put(m_states[--m_at]);
    Q_EMIT changed();
}

void TimelineFilters::goForward()
{
    if (canGoForward())
        put(m_states[++m_at]);
    Q_EMIT changed();
}

void TimelineFilters::applyView(const QString& name, const FilterState& state)
{
    nameView(name, here(state));
    setState(m_viewState);
}

void TimelineFilters::nameView(const QString& name, const FilterState& state)
{
    m_view = name;
    m_viewState = state;
    Q_EMIT changed();
}

void TimelineFilters::follow(const SavedViews& views)
{
    connect(&views, &SavedViews::renamed, this, [this](const QString& name, const QString& newName) {
        if (m_view == name)
            m_view = newName;
    });
    connect(&views, &SavedViews::changed, this, [this, &views] {
        if (const auto saved = views.find(m_view))
            m_viewState = here(*saved);
        else
            leaveView();
        Q_EMIT changed();
    });
}

void TimelineFilters::note()
{
    m_settled.start();
    Q_EMIT changed();
}

void TimelineFilters::remember()
{
    m_settled.stop();
    if (!isChanged())
        return;
    m_states.resize(m_at + 1); // what was ahead is no more
    m_states.push_back(state());
    if (m_states.size() > mostStates)
        m_states.erase(m_states.begin());
    m_at = m_states.size() - 1;
    Q_EMIT changed();
}

void TimelineFilters::leaveView()
{
    m_view.clear();
    m_viewState = {};
}

} // namespace hubscope

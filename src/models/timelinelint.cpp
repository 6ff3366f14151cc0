// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinelint.h"

#include "models/schemalibrary.h"
#include "models/timelinemodel.h"

#include <QElapsedTimer>

namespace hubscope {

namespace {

// So often the rows are marked and the findings shown; each time costs the timeline a repaint.
constexpr qint64 lintPieceTime = 150; // ms
constexpr qsizetype lintBodiesAtOnce = 100;

} // namespace

TimelineLint::TimelineLint(TimelineModel& timeline, const SchemaLibrary& library, QObject* parent)
    : QObject(parent)
    , m_timeline(timeline)
    , m_library(library)
    , m_work([this](const Done& done) { take(done); })
{
    EventFeed& feed = timeline.feed();
    connect(&feed, &EventFeed::appended, this, &TimelineLint::onMoreEvents);
    connect(&feed, &EventFeed::merged, this, [this](const auto& replaced) {
        if (replaced.isEmpty())
            onMoreEvents();
        else if (m_lint) // what was counted of the old contents would stay counted
            startAnew();
    });
    connect(&feed, &EventFeed::renewed, this, &TimelineLint::onOtherEvents);
    connect(&feed, &EventFeed::emptied, this, &TimelineLint::onOtherEvents);
    connect(&library, &SchemaLibrary::changed, this, [this] {
        if (m_lint)
            startAnew();
    });
}

void TimelineLint::start()
{
    startAnew();
}

void TimelineLint::stop()
{
    if (std::exchange(m_lint, nullptr))
        Q_EMIT changed();
}

bool TimelineLint::isChecking() const
{
    return m_lint && (m_underWay || m_moreEvents || !m_result.isComplete());
}

void TimelineLint::startAnew()
{
    m_timeline.feed().store().forgetSchemaStates();
    m_timeline.setSchemaStates(0, {});
    m_lint = std::make_shared<Lint>(m_library.catalogue());
    m_result = {};
    m_result.total = m_timeline.loadedCount();
    m_moreEvents = true;
    goOn();
    Q_EMIT changed();
}

/// Rows have other numbers now.
void TimelineLint::onOtherEvents()
{
    if (m_lint) {
        startAnew();
    } else if (hasResult()) {
        m_result = {};
        Q_EMIT changed();
    }
}

void TimelineLint::onMoreEvents()
{
    m_moreEvents = m_lint != nullptr;
    goOn();
}

/// One piece at a time; when it is there, the next one is for what is wanted then.
void TimelineLint::goOn()
{
    if (m_underWay || !m_lint || (!m_moreEvents && m_result.isComplete()))
        return;
    m_underWay = true;
    const bool more = std::exchange(m_moreEvents, false);
    m_work.ask([lint = m_lint, events = more ? std::optional(m_timeline.snapshot())
                                             : std::nullopt](const std::stop_token& stop) {
        if (events)
            lint->setEvents(*events);
        QElapsedTimer since;
        since.start();
        Done done{lint, lint->goOn(lintBodiesAtOnce, stop), {}};
        while (!lint->result().isComplete() && since.elapsed() < lintPieceTime && !stop.stop_requested())
            done.piece.states += lint->goOn(lintBodiesAtOnce, stop).states;
        done.result = lint->result();
        return done;
    });
}

void TimelineLint::take(const Done& done)
{
    m_underWay = false;
    const bool isWanted = done.lint == m_lint;
    if (isWanted) {
        m_result = done.result;
        if (!done.piece.states.isEmpty())
            m_timeline.setSchemaStates(done.piece.first, done.piece.states);
    }
    goOn();
    if (isWanted)
        Q_EMIT changed();
}

} // namespace hubscope

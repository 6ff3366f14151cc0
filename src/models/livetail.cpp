// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/livetail.h"

#include "core/clock.h"
#include "models/timelinemodel.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace hubscope {

namespace {

constexpr auto lookEvery = 250ms;
constexpr milliseconds idleAfter = 15min;
constexpr milliseconds longestPause = 5min;
constexpr milliseconds limitedPause = 60s; // where the hub does not say
constexpr int mostDoublings = 6;

/// Asking again does not help: somebody has to do something about it.
bool isRefusal(const Error& error)
{
    return error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden ||
           error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Invalid;
}

} // namespace

LiveTail::LiveTail(TimelineModel& timeline, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_timeline(timeline)
    , m_clock(clock)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &LiveTail::look);
    connect(&timeline, &TimelineModel::refreshed, this, &LiveTail::onRefreshed);
    connect(&timeline, &TimelineModel::refreshFailed, this, &LiveTail::onFailed);
    const EventFeed& feed = timeline.feed();
    connect(&feed, &EventFeed::hubAnswered, this, &LiveTail::countRequest);
    connect(&feed, &EventFeed::hubFailed, this, &LiveTail::countRequest);
    connect(&feed, &EventFeed::emptied, this, [this] { setNew(0); });
    connect(&feed, &EventFeed::renewed, this, [this] { setNew(0); });
    connect(&feed, &EventFeed::queryChanged, this, [this] { forgetCount({}); });
    connect(&feed, &EventFeed::topRead, this, [this, &feed] { forgetCount(feed.totalCount()); });
    connect(&m_glance, &EventGlance::seen, this, &LiveTail::onCounted);
    connect(&m_glance, &EventGlance::failed, this, [this](const Error& error) {
        noteRequest();
        onFailed(error);
    });
}

void LiveTail::setOn(bool on)
{
    if (std::exchange(m_on, on) == on)
        return;
    const bool limited = m_error && m_error->kind == ErrorKind::RateLimited && m_clock.now() < m_nextAt;
    if (on && !limited) {
        m_error.reset();
        m_failures = 0;
        m_nextAt = m_clock.now();
    }
    setPaused(false);
    m_lastInput = m_clock.now();
    if (on)
        m_timer.start();
    else
        m_timer.stop();
    look();
}

void LiveTail::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    if (paused && m_asking) {
        m_timeline.feed().cancelRefresh(); // what comes now would move rows
        endRequest(0ms);
    } else if (!paused) {
        m_glance.cancel();
        setHeld(0);
        if (!m_error)
            m_nextAt = m_clock.now();
    }
    look();
}

void LiveTail::setInterval(std::chrono::seconds interval)
{
    const qint64 since = m_nextAt - milliseconds(m_interval).count();
    m_interval = interval;
    if (!m_error)
        m_nextAt = since + milliseconds(interval).count();
    look();
    Q_EMIT changed();
}

void LiveTail::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        m_lastInput = m_clock.now(); // who shows a window is there
    look();
}

void LiveTail::noteInput()
{
    const bool wasIdle = phase() == Phase::Idle;
    m_lastInput = m_clock.now();
    if (wasIdle)
        look();
}

void LiveTail::setAtTop(bool atTop)
{
    m_atTop = atTop;
    if (atTop)
        setNew(0);
}

LiveTail::Phase LiveTail::phase() const
{
    if (!m_on)
        return Phase::Off;
    if (m_asking)
        return Phase::Asking;
    if (m_error && isRefusal(*m_error))
        return Phase::Stopped;
    if (m_paused)
        return Phase::Paused;
    if (!m_watched)
        return Phase::Away;
    if (isIdle())
        return Phase::Idle;
    return m_error && m_error->kind == ErrorKind::RateLimited ? Phase::Limited : Phase::Waiting;
}

bool LiveTail::isIdle() const
{
    return m_clock.now() - m_lastInput >= idleAfter.count();
}

bool LiveTail::isCounting() const
{
    const bool takesOneRequest = m_timeline.feed().askedQueries().size() == 1;
    return phase() == Phase::Paused && m_watched && !isIdle() && m_topTotal && takesOneRequest;
}

int LiveTail::secondsToNext() const
{
    return int((std::max<qint64>(0, m_nextAt - m_clock.now()) + 999) / 1000);
}

int LiveTail::requestsInLastMinute() const
{
    const qint64 since = m_clock.now() - milliseconds(1min).count();
    return int(std::ranges::count_if(m_requests, [since](qint64 at) { return at > since; }));
}

/// Whoever else reads is waited for.
bool LiveTail::mayAsk() const
{
    const bool hasTop = m_timeline.loadedCount() > 0 || m_timeline.state() == LoadState::AtEnd;
    return hasTop && !m_timeline.query().customerId.isEmpty() && !m_timeline.isStale() &&
           !m_timeline.isLoadingAll() && !m_timeline.isRefreshing();
}

bool LiveTail::isUnderWay() const
{
    return m_timeline.isRefreshing() || m_timeline.state() == LoadState::Loading;
}

void LiveTail::look()
{
    // A request that ends without a word: nothing was there to go on from, or it was cancelled.
    if (m_asking && !isUnderWay()) {
        if (m_timeline.state() == LoadState::Failed && m_timeline.error())
            onFailed(*m_timeline.error());
        else
            endRequest(m_interval);
    }
    const Phase now = phase();
    const bool waits = now == Phase::Waiting || now == Phase::Limited;
    const bool isDue = m_clock.now() >= m_nextAt && mayAsk();
    if (isDue && waits)
        ask();
    else if (isDue && isCounting() && !m_glance.isLooking())
        count();
    tellChange();
    Q_EMIT looked();
}

void LiveTail::ask()
{
    m_asking = true;
    m_timeline.refresh();
}

/// Events that came in between count too: going on brings them as well. Deleted ones hide others, so that
/// there may be more than so many.
void LiveTail::count()
{
    if (EventService* events = m_timeline.feed().service())
        m_glance.look(*events, m_timeline.query(), true);
}

void LiveTail::onCounted(std::optional<qint64> total)
{
    noteRequest();
    if (total && m_topTotal)
        setHeld(int(std::max<qint64>(0, *total - *m_topTotal)));
    m_error.reset();
    m_failures = 0;
    endRequest(m_interval);
}

void LiveTail::forgetCount(std::optional<qint64> baseline)
{
    m_glance.cancel();
    m_topTotal = baseline;
    setHeld(0);
}

void LiveTail::onRefreshed(int newEvents)
{
    if (!m_atTop)
        setNew(m_new + newEvents);
    m_error.reset();
    m_failures = 0;
    endRequest(m_interval);
}

void LiveTail::onFailed(const Error& error)
{
    m_error = error;
    ++m_failures;
    const milliseconds asked = error.retryAfter.value_or(0s);
    if (error.kind == ErrorKind::RateLimited)
        endRequest(error.retryAfter ? asked : limitedPause);
    else
        endRequest(std::max(
            asked,
            std::min<milliseconds>(m_interval * (1 << std::min(m_failures, mostDoublings)), longestPause)));
}

void LiveTail::endRequest(milliseconds pause)
{
    m_asking = false;
    m_nextAt = m_clock.now() + pause.count();
    tellChange();
}

void LiveTail::countRequest()
{
    if (m_asking)
        noteRequest();
}

void LiveTail::noteRequest()
{
    const qint64 now = m_clock.now();
    m_requests.removeIf([now](qint64 at) { return at <= now - milliseconds(1min).count(); });
    m_requests.append(now);
}

void LiveTail::setNew(int count)
{
    if (std::exchange(m_new, count) != count)
        Q_EMIT newCountChanged();
}

void LiveTail::setHeld(int count)
{
    if (std::exchange(m_held, count) != count)
        Q_EMIT newCountChanged();
}

void LiveTail::tellChange()
{
    const Phase now = phase();
    if (std::exchange(m_toldPhase, now) != now)
        Q_EMIT changed();
}

} // namespace hubscope

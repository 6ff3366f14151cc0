// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/eventloader.h"

#include "services/eventservice.h"
#include "services/valuesplit.h"

#include <QPointer>

#include <algorithm>

namespace hubscope {

using namespace std::chrono_literals;

namespace {

constexpr auto tellEvery = 100ms;
/// A hub that fails so many pages one after the other is not asked for the rest.
constexpr int mostFailuresInARow = 3;

/// What the hub said of one page it would say of each.
bool concernsAllPages(ErrorKind kind)
{
    return kind == ErrorKind::Unauthorized || kind == ErrorKind::Forbidden || kind == ErrorKind::NotFound ||
           kind == ErrorKind::Invalid;
}

} // namespace

EventLoader::EventLoader(EventService& events, QObject* parent)
    : QObject(parent)
    , m_events(events)
{
    connect(&m_wait, &HubWait::over, this, [this] {
        m_pace.setRunning(!m_isPaused);
        advance();
    });
    m_tick.setInterval(tellEvery);
    m_tick.callOnTimeout(this, &EventLoader::progressChanged);
}

EventLoader::~EventLoader() = default;

std::optional<Error> EventLoader::error() const
{
    return m_state == LoadState::Failed ? m_walk.firstError() : std::nullopt;
}

LoadProgress EventLoader::progress() const
{
    LoadProgress out;
    out.loadedPages = m_walk.deliveredPages();
    out.totalPages = m_walk.totalPages();
    out.events = m_walk.deliveredEvents();
    out.totalEvents = m_walk.totalElements();
    if (m_extent == Extent::All) {
        out.eventsPerSecond = m_pace.eventsPerSecond(out.events);
        out.secondsLeft = m_pace.secondsLeft(out.events, out.totalEvents);
    }
    out.inFlight = int(m_calls.size());
    out.failedPages = m_walk.failedPages();
    out.isPaused = m_isPaused;
    out.pausedUntil = m_wait.end();
    out.rereadPages = m_walk.rereadPages();
    return out;
}

void EventLoader::begin(const EventQuery& query)
{
    m_started = true;
    m_query = query;
    m_extent = Extent::OnDemand;
    m_isWanted = false;
    m_isPaused = false;
    m_isStopped = false;
    m_failuresInARow = 0;
    m_wait.reset();
    m_totalTogether.reset();
}

void EventLoader::startBehind(const EventQuery& query, const KnownPages& known)
{
    begin(query);
    walk(MergedWalk(query, known));
    advance();
}

void EventLoader::start(const EventQuery& query)
{
    begin(query);
    m_isWanted = true;
    const bool splits = asksSeveral(query) && m_hubHeedsSeveral == false;
    walk(MergedWalk(splits ? singleQueries(query) : QList<EventQuery>{query}));
    advance();
}

void EventLoader::walk(MergedWalk walk)
{
    ++m_generation;
    m_calls.clear();
    m_walk = std::move(walk);
}

void EventLoader::fetchNext()
{
    if (m_state != LoadState::Ready && (m_state != LoadState::Idle || !m_started))
        return;
    m_isWanted = true;
    advance();
}

void EventLoader::loadAll(int inFlight)
{
    if (!m_started || m_state == LoadState::AtEnd)
        return;
    m_inFlight = std::clamp(inFlight, 1, mostInFlight);
    m_extent = Extent::All;
    m_isPaused = false;
    m_isTopLookedAt = false;
    m_pace.restart(m_walk.deliveredEvents());
    if (m_walk.hasFailed())
        retry();
    else
        advance();
}

void EventLoader::pause()
{
    if (!isLoadingAll() || m_isPaused)
        return;
    m_isPaused = true;
    m_pace.setRunning(false);
    Q_EMIT progressChanged();
}

void EventLoader::resume()
{
    if (!std::exchange(m_isPaused, false))
        return;
    m_pace.setRunning(!m_wait.isActive());
    advance();
}

void EventLoader::retry()
{
    m_walk.retry();
    m_isStopped = false;
    m_failuresInARow = 0;
    m_isWanted = m_walk.lanes() > 1; // others of them may not have been asked yet
    advance();
}

void EventLoader::cancel()
{
    if (m_state != LoadState::Loading && !m_isDelivering)
        return;
    interrupt();
    setState(LoadState::Idle);
    tell();
}

void EventLoader::giveUp(const Error& error)
{
    if (m_walk.isEmpty())
        return;
    interrupt();
    m_walk.giveUp(error);
    setState(stateNow());
    tell();
}

void EventLoader::interrupt()
{
    ++m_generation;
    m_calls.clear();
    m_walk.interrupt();
    m_wait.stop();
    m_extent = Extent::OnDemand;
    m_isWanted = false;
    m_isPaused = false;
    m_isStopped = false;
}

void EventLoader::advance()
{
    ask();
    // Known before what leads to it is handed on: a listener may ask for the next page already.
    setState(stateNow());
    if (!deliver())
        return;
    ask();
    setState(stateNow());
    tell();
}

void EventLoader::ask()
{
    if (m_isPaused || m_isStopped || m_wait.isActive())
        return;
    if (m_walk.isAtEnd() && isTopDue()) {
        m_isTopLookedAt = true;
        m_walk.lookAtTop();
    }
    // After a 429 with one request, until it is answered.
    const auto most = size_t(m_wait.isOnTrial() ? 1 : m_inFlight);
    while (m_calls.size() < most) {
        const auto task = m_walk.next(mostAhead());
        if (!task)
            return;
        send(*task);
    }
}

int EventLoader::mostAhead() const
{
    if (m_extent == Extent::All)
        return std::max(1, 2 * m_inFlight / std::max(1, m_walk.lanes()));
    return m_isWanted ? 1 : 0;
}

void EventLoader::send(const MergedWalk::Task& task)
{
    const int call = ++m_lastCall;
    const auto onLimit = m_extent == Extent::All ? AtRateLimit::Tell : m_atRateLimit;
    m_calls[call] = m_events.batch(
        m_walk.query(task.lane), task.page.page,
        [this, call, task](Result<Fetched<EventBatch>> result) { onAnswer(call, task, std::move(result)); },
        onLimit);
}

void EventLoader::onAnswer(int call, const MergedWalk::Task& task, Result<Fetched<EventBatch>> result)
{
    m_calls.erase(call);
    if (mustSplit(result)) {
        walk(MergedWalk(singleQueries(m_query)));
    } else if (result) {
        m_wait.onAnswer();
        m_failuresInARow = 0;
        m_walk.arrived(task, *std::move(result));
        learnFromSplit();
    } else {
        onFailure(task, result.error());
    }
    advance();
}

void EventLoader::onFailure(const MergedWalk::Task& task, const Error& error)
{
    if (error.kind == ErrorKind::RateLimited && m_extent == Extent::All) {
        m_walk.putBack(task);
        m_wait.onRefusal(error);
        m_pace.setRunning(false);
        return;
    }
    m_walk.failed(task, error);
    m_isWanted = false;
    ++m_failuresInARow;
    m_isStopped = m_isStopped || concernsAllPages(error.kind) || m_failuresInARow >= mostFailuresInARow;
}

/// False when a listener made it void: it was destroyed, cancelled or started anew, or it delivers already.
bool EventLoader::deliver()
{
    if (m_isDelivering) {
        tell();
        return false;
    }
    m_isDelivering = true;
    const int generation = m_generation;
    const QPointer<EventLoader> self(this);
    while (const auto next = m_walk.take()) {
        m_isWanted = m_isWanted && next->isLate;
        if (next->isLate)
            Q_EMIT lateBatchArrived(next->batch.value, next->batch.requestId, next->after);
        else
            Q_EMIT batchArrived(next->batch.value, next->batch.requestId);
        if (!self)
            return false;
        if (generation != m_generation)
            break;
    }
    m_isDelivering = false;
    return generation == m_generation;
}

bool EventLoader::mustSplit(const Result<Fetched<EventBatch>>& result)
{
    const bool isFirst = m_walk.lanes() == 1 && !m_walk.hasAnswered();
    if (!isFirst || !asksSeveral(m_query) || m_hubHeedsSeveral == true)
        return false;
    if (!result)
        return result.error().httpStatus == 400 || result.error().httpStatus == 422;
    const Heeded heeded = heededSeveral(m_query, result->value);
    if (heeded == Heeded::Yes)
        m_hubHeedsSeveral = true;
    else
        m_totalTogether = result->value.page.totalElements;
    return heeded != Heeded::Yes;
}

/// Once each value has been asked for by itself, their totals tell whether the hub heeded them together.
void EventLoader::learnFromSplit()
{
    if (m_walk.lanes() < 2 || m_hubHeedsSeveral || !m_walk.hasAnswered())
        return;
    const auto total = m_walk.totalElements();
    if (total && m_walk.lanesWithEvents() > 1)
        m_hubHeedsSeveral = total == m_totalTogether;
}

/// Whether the first page is to be looked at once more: what came meanwhile stands there.
bool EventLoader::isTopDue() const
{
    return m_extent == Extent::All && !m_isTopLookedAt && m_walk.canLookAtTop();
}

LoadState EventLoader::stateNow() const
{
    if (!m_calls.empty() || m_wait.isActive())
        return LoadState::Loading;
    const bool hasAskedAll = m_walk.hasAskedAll();
    const bool goesOn = m_extent == Extent::All && !m_isStopped && (!hasAskedAll || isTopDue());
    if (m_walk.hasFailed())
        return m_isPaused && goesOn ? LoadState::Loading : LoadState::Failed;
    if (goesOn)
        return LoadState::Loading;
    return hasAskedAll ? LoadState::AtEnd : LoadState::Ready;
}

void EventLoader::setState(LoadState state)
{
    m_state = state;
    if (state != LoadState::Loading)
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    if (state == LoadState::AtEnd || state == LoadState::Failed)
        m_pace.setRunning(false);
}

void EventLoader::tell()
{
    if (std::exchange(m_toldState, m_state) == m_state)
        return;
    const QPointer<EventLoader> self(this);
    Q_EMIT stateChanged(m_state);
    if (self)
        Q_EMIT progressChanged();
}

} // namespace hubscope

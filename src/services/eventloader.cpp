// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/eventloader.h"

#include "services/eventservice.h"
#include "services/valuesplit.h"

#include <QPointer>

#include <algorithm>

namespace hubscope {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr auto tellEvery = 100ms;
/// A hub that fails so many pages one after the other is not asked for the rest.
constexpr int mostFailuresInARow = 3;
/// After a 429 that names no time; doubled each time that no answer came in between.
constexpr milliseconds firstWait = 500ms;
constexpr int mostDoublings = 7;
constexpr milliseconds longestWait = 24h;

/// What the hub said of one page it would say of each.
bool concernsAllPages(ErrorKind kind)
{
    return kind == ErrorKind::Unauthorized || kind == ErrorKind::Forbidden || kind == ErrorKind::NotFound ||
           kind == ErrorKind::Invalid;
}

template<typename T, typename Get>
std::optional<T> sumOf(const std::vector<PageWalk>& walks, Get get)
{
    std::optional<T> sum;
    for (const PageWalk& walk : walks) {
        const std::optional<T> one = get(walk);
        if (!one)
            return std::nullopt;
        sum = sum.value_or(0) + *one;
    }
    return sum;
}

} // namespace

EventLoader::EventLoader(EventService& events, QObject* parent)
    : QObject(parent)
    , m_events(events)
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer); // others may be early, which a hub that counts would punish
    m_wait.callOnTimeout(this, [this] {
        m_pace.setRunning(!m_isPaused);
        advance();
    });
    m_tick.setInterval(tellEvery);
    m_tick.callOnTimeout(this, &EventLoader::progressChanged);
}

EventLoader::~EventLoader() = default;

QList<EventQuery> EventLoader::askedQueries() const
{
    QList<EventQuery> queries;
    for (const PageWalk& walk : m_walks)
        queries.append(walk.query());
    return queries;
}

std::optional<Error> EventLoader::error() const
{
    for (const PageWalk& walk : m_walks) {
        if (m_state == LoadState::Failed && !walk.failures().empty())
            return walk.failures().begin()->second.error;
    }
    return std::nullopt;
}

int EventLoader::nextPage() const
{
    int page = 0;
    for (const PageWalk& walk : m_walks)
        page += walk.nextPage();
    return page;
}

std::optional<qint64> EventLoader::totalElements() const
{
    return sumOf<qint64>(m_walks, [](const PageWalk& walk) { return walk.totalElements(); });
}

std::optional<int> EventLoader::totalPages() const
{
    return sumOf<int>(m_walks, [](const PageWalk& walk) { return walk.totalPages(); });
}

bool EventLoader::hasGaps() const
{
    return std::ranges::any_of(m_walks, &PageWalk::hasGaps);
}

LoadProgress EventLoader::progress() const
{
    LoadProgress out;
    for (const PageWalk& walk : m_walks) {
        out.loadedPages += walk.deliveredPages();
        out.events += walk.deliveredEvents();
        out.rereadPages += walk.rereadPages();
        out.newMeanwhile += walk.newAtTop();
        for (const auto& [page, failure] : walk.failures())
            out.failedPages.append(page);
    }
    out.totalPages = totalPages();
    out.totalEvents = totalElements();
    out.inFlight = int(m_calls.size());
    out.isPaused = m_isPaused;
    if (m_extent == Extent::All) {
        out.eventsPerSecond = m_pace.eventsPerSecond(out.events);
        out.secondsLeft = m_pace.secondsLeft(out.events, out.totalEvents);
    }
    if (m_wait.isActive())
        out.pausedUntil = m_waitEnd;
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
    m_waits = 0;
    m_wait.stop();
    m_totalTogether.reset();
}

void EventLoader::startBehind(const EventQuery& query, const KnownPages& known)
{
    begin(query);
    walk({query});
    m_walks.front() = PageWalk(query, known);
    advance();
}

void EventLoader::start(const EventQuery& query)
{
    begin(query);
    m_isWanted = true;
    const bool splits = asksSeveral(query) && m_hubHeedsSeveral == false;
    walk(splits ? singleQueries(query) : QList<EventQuery>{query});
    advance();
}

void EventLoader::walk(const QList<EventQuery>& queries)
{
    ++m_generation;
    m_calls.clear();
    m_walks.clear();
    for (const EventQuery& query : queries)
        m_walks.emplace_back(query);
    m_merger = BatchMerger(int(queries.size()));
    m_hasMerged = false;
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
    m_pace.restart(progress().events);
    if (hasFailed())
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
    for (const int page : progress().failedPages) {
        for (PageWalk& walk : m_walks)
            walk.retry(page);
    }
    m_isStopped = false;
    m_failuresInARow = 0;
    m_isWanted = m_walks.size() > 1; // others of them may not have been asked yet
    advance();
}

void EventLoader::retry(int page)
{
    if (!progress().failedPages.contains(page))
        return;
    for (PageWalk& walk : m_walks)
        walk.retry(page);
    m_isStopped = false;
    m_failuresInARow = 0;
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
    if (m_walks.empty())
        return;
    interrupt();
    m_walks.front().giveUp(error);
    setState(stateNow());
    tell();
}

void EventLoader::interrupt()
{
    ++m_generation;
    m_calls.clear();
    for (PageWalk& walk : m_walks)
        walk.interrupt();
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
    const bool atEnd = std::ranges::all_of(m_walks, &PageWalk::isAtEnd);
    if (atEnd && isTopDue()) {
        m_isTopLookedAt = true;
        for (PageWalk& walk : m_walks)
            walk.lookAtTop();
    }
    // After a 429 with one request, until it is answered.
    const auto most = size_t(m_waits > 0 ? 1 : m_inFlight);
    while (m_calls.size() < most && askNext()) {
    }
}

/// Asks for a page of the query of which the fewest are there.
bool EventLoader::askNext()
{
    const int lanes = int(m_walks.size());
    const int mostAhead = m_extent == Extent::All ? std::max(1, 2 * m_inFlight / lanes) : int(m_isWanted);
    std::vector<std::pair<int, int>> byAhead;
    for (int lane = 0; lane < lanes; ++lane)
        byAhead.emplace_back(m_walks[size_t(lane)].pagesAhead() + m_merger.waiting(lane), lane);
    std::ranges::sort(byAhead);
    for (const auto& [ahead, lane] : byAhead) {
        if (const auto task = m_walks[size_t(lane)].next(mostAhead - m_merger.waiting(lane))) {
            send(lane, *task);
            return true;
        }
    }
    return false;
}

void EventLoader::send(int lane, const PageTask& task)
{
    const int call = ++m_lastCall;
    const auto onLimit = m_extent == Extent::All ? AtRateLimit::Tell : m_atRateLimit;
    m_calls[call] = m_events.batch(
        m_walks[size_t(lane)].query(), task.page,
        [this, call, lane, task](Result<Fetched<EventBatch>> result) {
            onAnswer(call, lane, task, std::move(result));
        },
        onLimit);
}

void EventLoader::onAnswer(int call, int lane, const PageTask& task, Result<Fetched<EventBatch>> result)
{
    m_calls.erase(call);
    if (mustSplit(result)) {
        walk(singleQueries(m_query));
    } else if (result) {
        m_waits = 0;
        m_failuresInARow = 0;
        m_walks[size_t(lane)].arrived(task, *std::move(result));
        learnFromSplit();
    } else {
        onFailure(lane, task, result.error());
    }
    advance();
}

void EventLoader::onFailure(int lane, const PageTask& task, const Error& error)
{
    if (error.kind == ErrorKind::RateLimited && m_extent == Extent::All) {
        m_walks[size_t(lane)].putBack(task);
        waitForHub(error);
        return;
    }
    m_walks[size_t(lane)].failed(task, error);
    m_isWanted = false;
    ++m_failuresInARow;
    m_isStopped = m_isStopped || concernsAllPages(error.kind) || m_failuresInARow >= mostFailuresInARow;
}

/// Requests that are under way may still be answered, or be refused as well: they do not add to the wait.
void EventLoader::waitForHub(const Error& error)
{
    if (!m_wait.isActive())
        ++m_waits;
    const milliseconds backOff = firstWait * (1 << std::min(m_waits - 1, mostDoublings));
    const milliseconds asked = std::min<milliseconds>(error.retryAfter.value_or(0s), longestWait);
    const milliseconds left = m_wait.isActive() ? m_wait.remainingTimeAsDuration() : 0ms;
    const milliseconds wait = std::max({backOff, asked, left});
    m_wait.start(wait);
    m_waitEnd = QDeadlineTimer(wait);
    m_pace.setRunning(false);
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
    while (const auto next = takeNext()) {
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

std::optional<PageDelivery> EventLoader::takeNext()
{
    if (m_walks.size() != 1)
        return takeMerged();
    auto next = m_walks.front().take(true);
    if (next && !next->isLate)
        m_isWanted = false;
    return next;
}

std::optional<PageDelivery> EventLoader::takeMerged()
{
    for (size_t lane = 0; lane < m_walks.size(); ++lane) {
        while (auto next = m_walks[lane].take(false)) {
            if (next->isLate) {
                next->batch.value.page.totalElements = totalElements();
                return next;
            }
            m_merger.add(int(lane), std::move(next->batch));
        }
    }
    const auto mayBringMore = [this](int lane) { return m_walks[size_t(lane)].mayBringMore(); };
    auto merged = m_merger.take(mayBringMore);
    const bool hasEnded = std::ranges::none_of(m_walks, &PageWalk::mayBringMore);
    if (!merged && hasEnded && !m_walks.empty() && !m_hasMerged)
        merged.emplace(); // an empty list is an answer too
    if (!merged)
        return std::nullopt;
    m_hasMerged = true;
    m_isWanted = false;
    Page<EventRecord>& page = merged->value.page;
    page.totalElements = totalElements();
    page.totalPages = page.number + (hasEnded && m_merger.isEmpty() ? 1 : 2); // so that hasNext() is right
    return PageDelivery{*std::move(merged), false, {}};
}

bool EventLoader::mustSplit(const Result<Fetched<EventBatch>>& result)
{
    const bool isFirst = m_walks.size() == 1 && !m_walks.front().hasAnswered();
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
    if (m_walks.size() < 2 || m_hubHeedsSeveral || !std::ranges::all_of(m_walks, &PageWalk::hasAnswered))
        return;
    const auto total = totalElements();
    const auto filled = std::ranges::count_if(
        m_walks, [](const PageWalk& walk) { return walk.totalElements().value_or(0) > 0; });
    if (total && filled > 1)
        m_hubHeedsSeveral = total == m_totalTogether;
}

bool EventLoader::hasFailed() const
{
    return std::ranges::any_of(m_walks, [](const PageWalk& walk) { return !walk.failures().empty(); });
}

/// Whether the first page is to be looked at once more: what came meanwhile stands there.
bool EventLoader::isTopDue() const
{
    const bool hasSeveral = std::ranges::any_of(
        m_walks, [](const PageWalk& walk) { return walk.deliveredPages() + walk.pagesAhead() > 1; });
    const bool knowsTop = std::ranges::all_of(m_walks, &PageWalk::knowsTop);
    return m_extent == Extent::All && !m_isTopLookedAt && hasSeveral && knowsTop && !hasFailed();
}

LoadState EventLoader::stateNow() const
{
    if (!m_calls.empty() || m_wait.isActive())
        return LoadState::Loading;
    const bool hasAskedAll = std::ranges::all_of(m_walks, &PageWalk::hasAskedAll);
    const bool goesOn = m_extent == Extent::All && !m_isStopped && (!hasAskedAll || isTopDue());
    if (hasFailed())
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

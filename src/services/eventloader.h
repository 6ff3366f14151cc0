// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/eventbatch.h"
#include "domain/eventquery.h"
#include "net/call.h"
#include "net/request.h"
#include "services/hubwait.h"
#include "services/loadpace.h"
#include "services/loadstate.h"
#include "services/mergedwalk.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace hubscope {

class EventService;

/// How far a load has come, as a value to show.
struct LoadProgress
{
    int loadedPages = 0;
    std::optional<int> totalPages; ///< as the newest answer said
    qint64 events = 0;             ///< that arrived, each page counted once
    std::optional<qint64> totalEvents;
    double eventsPerSecond = 0;        ///< of the time that was not spent waiting; 0 when not known yet
    std::optional<double> secondsLeft; ///< at that rate
    int inFlight = 0;                  ///< requests under way
    QList<int> failedPages;            ///< counted from 0; `retry` asks for them again
    bool isPaused = false;             ///< by `pause`
    /// The hub asked to wait (429): loading goes on by itself then.
    std::optional<QDeadlineTimer> pausedUntil;
    int rereadPages = 0; ///< asked once more because the pages shifted while loading
};

/// Loads the pages of one event query, on demand one after the other or all of them with several requests
/// under way, decoded in worker threads. Replaces nothing and knows no events: listeners put what arrives
/// into an EventStore, which drops what comes twice.
///
/// What a listener may rely on:
/// - `batchArrived` comes in the order of the pages: the events belong behind those that came before.
/// - `lateBatchArrived` brings pages whose place is not at the end: failed ones that were asked again, pages
///   read once more because others shifted, and the first page once more at the end of `loadAll`. They belong
///   where EventStore::merge puts them; most of their events may be known.
/// - After `cancel`, `start` and the destruction nothing of what was under way arrives.
/// - Every slot may call any function, `cancel` and the destructor too.
///
/// A page that fails does not hold up the others: they go on and are delivered, and `failedPages` names it.
/// If several fail in a row, or the hub refuses the query as such, loading stops until `retry`.
///
/// Of a query with several types or contexts the hub is asked once for all of them; where it refuses or does
/// not heed them all, it is asked for each value by itself and the answers are merged by date, newest first.
/// A failed page then holds up the others, for the order would not be certain.
class EventLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr int defaultInFlight = 4;
    static constexpr int mostInFlight = 6; ///< connections that Qt opens to a host

    explicit EventLoader(EventService& events, QObject* parent = nullptr);
    ~EventLoader() override;

    /// What becomes of a page on demand that the hub answers with 429. While all is loaded, it is waited for.
    void setAtRateLimit(AtRateLimit limit) { m_atRateLimit = limit; }

    /// Another loader found out that the hub heeds several values of a query.
    void assumeHeedsSeveral() { m_hubHeedsSeveral = true; }

    LoadState state() const { return m_state; }
    const EventQuery& query() const { return m_query; }
    /// What the hub is asked: the query, or one for each value where it takes one only.
    QList<EventQuery> askedQueries() const { return m_walk.queries(); }
    /// The failure of state Failed: the first of the pages that failed.
    std::optional<Error> error() const;
    /// The first page that was not delivered, counted from 0.
    int nextPage() const { return m_walk.nextPage(); }
    /// These two as the newest answer said.
    std::optional<qint64> totalElements() const { return m_walk.totalElements(); }
    std::optional<int> totalPages() const { return m_walk.totalPages(); }
    /// Whether events are missing between those that arrived: `retry` or `loadAll` brings them.
    bool hasGaps() const { return m_walk.hasGaps(); }
    LoadProgress progress() const;
    bool isLoadingAll() const { return m_extent == Extent::All && m_state == LoadState::Loading; }

    /// Forgets where it was and loads page 0 of a query.
    void start(const EventQuery& query);
    /// Forgets where it was, and stands behind the first pages of a query as if it had loaded them.
    void startBehind(const EventQuery& query, const KnownPages& known);
    /// Loads the next page; does nothing unless Ready, or Idle after a cancel.
    void fetchNext();
    /// Loads all pages that are left, with 1 to 6 requests under way; goes on after a cancel or a failure.
    void loadAll(int inFlight = defaultInFlight);
    void pause(); ///< asks for no more pages; those under way arrive
    void resume();
    void retry();  ///< asks for all failed pages again
    void cancel(); ///< in state Loading: back to Idle; what arrived stays
    /// Stops as if the next page had failed so: for a listener that sees what is wrong with the answers.
    void giveUp(const Error& error);

Q_SIGNALS:
    /// The next page.
    void batchArrived(const hubscope::EventBatch& batch, const QString& requestId);
    /// A page to be merged in behind the event with the id `after`, or at the top where that is empty.
    void lateBatchArrived(const hubscope::EventBatch& batch, const QString& requestId, const QString& after);
    void stateChanged(hubscope::LoadState state);
    /// At most ten times a second.
    void progressChanged();

private:
    enum class Extent { OnDemand, All };

    void begin(const EventQuery& query);
    void interrupt();
    void walk(MergedWalk walk);
    /// Asks for what may be asked for, hands on what is there and tells the state.
    void advance();
    void ask();
    int mostAhead() const; ///< pages of each query that may wait for those before them
    void send(const MergedWalk::Task& task);
    void onAnswer(int call, const MergedWalk::Task& task, Result<Fetched<EventBatch>> result);
    void onFailure(const MergedWalk::Task& task, const Error& error);
    bool deliver();

    /// Whether the answer to a query with several values leaves it open that the hub heeded them all.
    bool mustSplit(const Result<Fetched<EventBatch>>& result);
    void learnFromSplit();

    bool isTopDue() const;
    LoadState stateNow() const;
    void setState(LoadState state);
    void tell();

    EventService& m_events;
    bool m_started = false;
    EventQuery m_query;
    MergedWalk m_walk;
    std::optional<bool> m_hubHeedsSeveral;
    std::optional<qint64> m_totalTogether; ///< that the hub told of a query with several values
    std::map<int, Call> m_calls;
    int m_lastCall = 0;
    int m_generation = 0; ///< counts starts and cancels
    bool m_isDelivering = false;

    LoadState m_state = LoadState::Idle;
    LoadState m_toldState = LoadState::Idle;
    Extent m_extent = Extent::OnDemand;
    AtRateLimit m_atRateLimit = AtRateLimit::Wait;
    int m_inFlight = defaultInFlight;
    bool m_isWanted = false; ///< one more page, on demand
    bool m_isPaused = false;
    bool m_isStopped = false; ///< by failures
    bool m_isTopLookedAt = false;
    int m_failuresInARow = 0;
    HubWait m_wait;
    QTimer m_tick;
    LoadPace m_pace;
};

} // namespace hubscope

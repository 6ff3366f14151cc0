// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/eventbatch.h"
#include "domain/eventquery.h"
#include "services/fetched.h"

#include <QSet>

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace hubscope {

/// One page to be asked for, and what for.
struct PageTask
{
    enum class Purpose {
        Next,   ///< it is the next one, or the last try at it failed
        Gap,    ///< later ones have been delivered without it
        Reread, ///< the pages shifted: what was on none of them stands there now
        Top     ///< once more at the end, for what came meanwhile
    };

    int page = 0;
    Purpose purpose = Purpose::Next;

    bool operator==(const PageTask&) const = default;
};

/// A page that may be handed on.
struct PageDelivery
{
    Fetched<EventBatch> batch;
    bool isLate = false; ///< its place is not at the end
    QString after;       ///< late: the event that it belongs behind; empty for the top
};

/// The first pages of a query, where they are known from elsewhere.
struct KnownPages
{
    int pages = 0;
    qint64 events = 0;                ///< on them
    QString lastId = {};              ///< of the last of these
    std::optional<qint64> total = {}; ///< events that the query had then
    bool atEnd = false;               ///< the list ends there
};

/// Which pages of one query are to be asked for, and in which order their answers are handed on: all the
/// reckoning of EventLoader, without the network.
///
/// Pages shift while they are read when events are added or removed. Between two neighbours of which the
/// later one was told a smaller total, events are missing: both are read once more. Where it was told a
/// larger one, some events are on both.
class PageWalk
{
public:
    struct Failure
    {
        PageTask::Purpose purpose;
        Error error;
    };

    explicit PageWalk(EventQuery query);
    /// Behaves as if the first pages had been delivered.
    PageWalk(EventQuery query, const KnownPages& known);

    const EventQuery& query() const { return m_query; }

    /// What to ask for now: late pages first, then the next one, unless `mostAhead` pages are under way or
    /// wait to be taken already. Each task ends in one of the three functions that follow.
    std::optional<PageTask> next(int mostAhead);
    void arrived(const PageTask& task, Fetched<EventBatch> batch);
    void failed(const PageTask& task, const Error& error);
    void putBack(const PageTask& task); ///< it was not answered, and shall come first again

    /// The next page to hand on. One that failed is passed over when a later one is there, if `passOver`.
    std::optional<PageDelivery> take(bool passOver);

    void retry(int page);
    /// Everything that is under way or waits counts as not asked.
    void interrupt();
    /// The same, and the next page counts as failed.
    void giveUp(const Error& error);
    /// Asks for the first page once more, and for those behind it until something known is met.
    void lookAtTop();

    int pagesAhead() const; ///< under way in order, or waiting to be taken
    int nextPage() const { return m_taken; }
    bool hasAskedAll() const; ///< nothing is under way or left to ask for, except what failed
    bool isAtEnd() const;     ///< the same, and everything was taken
    /// Whether events are missing between those that were taken: a page was passed over, or is to be read
    /// once more and was not yet.
    bool hasGaps() const;
    /// Whether pages may come that belong behind what was taken.
    bool mayBringMore() const;
    bool hasAnswered() const { return m_hasAnswered; }
    const std::map<int, Failure>& failures() const { return m_failures; }
    int deliveredPages() const { return m_deliveredPages; }
    /// Whether what comes at the top of the list later can be told from what was there.
    bool knowsTop() const { return !m_seen.empty() && m_seen.front().isDelivered; }
    qint64 deliveredEvents() const { return m_deliveredEvents; }
    int rereadPages() const { return m_rereadPages; }
    std::optional<qint64> totalElements() const { return m_totalElements; }
    std::optional<int> totalPages() const { return m_totalPages; }

private:
    /// What is remembered of a page.
    struct Seen
    {
        bool isDelivered = false;
        std::optional<qint64> total; ///< that came with it when it was first delivered
        QString lastId;
    };

    using Arrived = std::pair<PageTask, Fetched<EventBatch>>;

    void forget(const PageTask& asked);
    void learnNumbers(const PageTask& task, const Page<EventRecord>& page);
    PageDelivery takeLate(Arrived arrived);
    void note(int page, const EventBatch& batch);
    /// Looks whether events are missing between a page and the next.
    void checkBoundary(int page);
    void reread(int page);
    void noteTop(int page, const EventBatch& batch);
    QString lastIdBefore(int page) const;

    EventQuery m_query;
    QString m_lastKnownId;          ///< of the pages that were not asked for
    int m_next = 0;                 ///< page that was not asked for yet
    int m_taken = 0;                ///< page that was not taken yet
    int m_end = 1;                  ///< one behind the last page that is known to be there
    std::optional<int> m_emptyPage; ///< it ends the walk, whatever the hub's numbers say
    bool m_hasAnswered = false;
    std::vector<PageTask> m_asked;
    std::deque<PageTask> m_tasks; ///< to be asked for before the next page
    std::map<int, Fetched<EventBatch>> m_waiting;
    std::deque<Arrived> m_late;
    std::map<int, Failure> m_failures;
    std::vector<Seen> m_seen;
    QSet<EventKey> m_top; ///< the events of the first page
    QString m_lastAtTop;
    int m_deliveredPages = 0;
    qint64 m_deliveredEvents = 0;
    int m_rereadPages = 0;
    int m_newAtTop = 0;
    std::optional<qint64> m_totalElements;
    std::optional<int> m_totalPages;
};

} // namespace hubscope

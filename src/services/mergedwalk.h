// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/batchmerger.h"
#include "services/pagewalk.h"

namespace hubscope {

/// The pages of all queries that are asked in the place of one, as one list: of a single query what PageWalk
/// hands on, of several (lanes) what BatchMerger makes of their pages. All the reckoning of EventLoader,
/// without the network.
class MergedWalk
{
public:
    /// A page to be asked for, of one of the queries.
    struct Task
    {
        int lane = 0;
        PageTask page;
    };

    explicit MergedWalk(const QList<EventQuery>& queries = {}); ///< of none until there is something to ask
    MergedWalk(const EventQuery& query, const KnownPages& known);

    bool isEmpty() const { return m_walks.empty(); }
    int lanes() const { return int(m_walks.size()); }
    const EventQuery& query(int lane) const { return m_walks[size_t(lane)].query(); }
    QList<EventQuery> queries() const;

    /// What to ask for now, of the query of which the fewest pages are there; `mostAhead` counts for each of
    /// them. Each task ends in one of the three functions that follow.
    std::optional<Task> next(int mostAhead);
    void arrived(const Task& task, Fetched<EventBatch> batch);
    void failed(const Task& task, const Error& error);
    void putBack(const Task& task);
    /// The next page to hand on. A failed one is passed over only where one query is asked: else the order
    /// would not be certain.
    std::optional<PageDelivery> take();

    void retry(); ///< all that failed
    void interrupt();
    void giveUp(const Error& error);
    void lookAtTop();

    bool hasFailed() const;
    std::optional<Error> firstError() const;
    QList<int> failedPages() const; ///< of each query counted from 0
    int nextPage() const;
    bool hasAskedAll() const;
    bool isAtEnd() const;
    bool hasGaps() const;
    bool hasAnswered() const; ///< each query was
    /// Whether the first pages are worth another look at the end: there were others, and each is known.
    bool canLookAtTop() const;
    int deliveredPages() const;
    qint64 deliveredEvents() const;
    int rereadPages() const;
    int lanesWithEvents() const;
    /// Nothing as long as one of the queries has not told it.
    std::optional<qint64> totalElements() const;
    std::optional<int> totalPages() const;

private:
    std::optional<PageDelivery> takeLate();
    std::optional<PageDelivery> takeMerged();

    std::vector<PageWalk> m_walks; ///< one for each query
    BatchMerger m_merger;          ///< of what several of them bring
    bool m_hasMerged = false;
};

} // namespace hubscope

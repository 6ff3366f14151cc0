// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mergedwalk.h"

#include <algorithm>
#include <limits>

namespace hubscope {

namespace {

/// Of a number that each walk has.
template<typename T>
T sumOf(const std::vector<PageWalk>& walks, T (PageWalk::*number)() const)
{
    T sum = 0;
    for (const PageWalk& walk : walks)
        sum += (walk.*number)();
    return sum;
}

/// Of a number that a hub told, however large; nothing when one of them is not known.
template<typename T>
std::optional<T> sumOf(const std::vector<PageWalk>& walks, std::optional<T> (PageWalk::*number)() const)
{
    std::optional<T> sum;
    for (const PageWalk& walk : walks) {
        const std::optional<T> one = (walk.*number)();
        if (!one)
            return std::nullopt;
        sum = std::min(*one, std::numeric_limits<T>::max() - sum.value_or(0)) + sum.value_or(0);
    }
    return sum;
}

} // namespace

MergedWalk::MergedWalk(const QList<EventQuery>& queries)
    : m_walks(queries.begin(), queries.end())
    , m_merger(int(queries.size()))
{
}

MergedWalk::MergedWalk(const EventQuery& query, const KnownPages& known)
    : m_walks{PageWalk(query, known)}
    , m_merger(1)
{
}

QList<EventQuery> MergedWalk::queries() const
{
    QList<EventQuery> queries;
    for (const PageWalk& walk : m_walks)
        queries.append(walk.query());
    return queries;
}

std::optional<MergedWalk::Task> MergedWalk::next(int mostAhead)
{
    std::vector<std::pair<int, int>> byAhead;
    for (int lane = 0; lane < lanes(); ++lane)
        byAhead.emplace_back(m_walks[size_t(lane)].pagesAhead() + m_merger.waiting(lane), lane);
    std::ranges::sort(byAhead);
    for (const auto& [ahead, lane] : byAhead) {
        if (const auto page = m_walks[size_t(lane)].next(mostAhead - m_merger.waiting(lane)))
            return Task{lane, *page};
    }
    return std::nullopt;
}

void MergedWalk::arrived(const Task& task, Fetched<EventBatch> batch)
{
    m_walks[size_t(task.lane)].arrived(task.page, std::move(batch));
}

void MergedWalk::failed(const Task& task, const Error& error)
{
    m_walks[size_t(task.lane)].failed(task.page, error);
}

void MergedWalk::putBack(const Task& task)
{
    m_walks[size_t(task.lane)].putBack(task.page);
}

std::optional<PageDelivery> MergedWalk::take()
{
    if (lanes() == 1)
        return m_walks.front().take(true);
    if (auto late = takeLate())
        return late;
    return takeMerged();
}

/// What is not late goes to the merger on the way.
std::optional<PageDelivery> MergedWalk::takeLate()
{
    for (int lane = 0; lane < lanes(); ++lane) {
        while (auto next = m_walks[size_t(lane)].take(false)) {
            if (next->isLate) {
                next->batch.value.page.totalElements = totalElements();
                return next;
            }
            m_merger.add(lane, std::move(next->batch));
        }
    }
    return std::nullopt;
}

std::optional<PageDelivery> MergedWalk::takeMerged()
{
    const auto mayBringMore = [this](int lane) { return m_walks[size_t(lane)].mayBringMore(); };
    auto merged = m_merger.take(mayBringMore);
    const bool hasEnded = std::ranges::none_of(m_walks, &PageWalk::mayBringMore);
    if (!merged && hasEnded && !isEmpty() && !m_hasMerged)
        merged.emplace(); // an empty list is an answer too
    if (!merged)
        return std::nullopt;
    m_hasMerged = true;
    Page<EventRecord>& page = merged->value.page;
    page.totalElements = totalElements();
    page.totalPages = page.number + (hasEnded && m_merger.isEmpty() ? 1 : 2); // so that hasNext() is right
    return PageDelivery{*std::move(merged), false, {}};
}

void MergedWalk::retry()
{
    for (const int page : failedPages()) {
        for (PageWalk& walk : m_walks)
            walk.retry(page);
    }
}

void MergedWalk::interrupt()
{
    for (PageWalk& walk : m_walks)
        walk.interrupt();
}

void MergedWalk::giveUp(const Error& error)
{
    m_walks.front().giveUp(error);
}

void MergedWalk::lookAtTop()
{
    for (PageWalk& walk : m_walks)
        walk.lookAtTop();
}

bool MergedWalk::hasFailed() const
{
    return std::ranges::any_of(m_walks, [](const PageWalk& walk) { return !walk.failures().empty(); });
}

std::optional<Error> MergedWalk::firstError() const
{
    for (const PageWalk& walk : m_walks) {
        if (!walk.failures().empty())
            return walk.failures().begin()->second.error;
    }
    return std::nullopt;
}

QList<int> MergedWalk::failedPages() const
{
    QList<int> pages;
    for (const PageWalk& walk : m_walks) {
        for (const auto& [page, failure] : walk.failures())
            pages.append(page);
    }
    return pages;
}

int MergedWalk::nextPage() const
{
    return sumOf(m_walks, &PageWalk::nextPage);
}

bool MergedWalk::hasAskedAll() const
{
    return std::ranges::all_of(m_walks, &PageWalk::hasAskedAll);
}

bool MergedWalk::isAtEnd() const
{
    return std::ranges::all_of(m_walks, &PageWalk::isAtEnd);
}

bool MergedWalk::hasGaps() const
{
    return std::ranges::any_of(m_walks, &PageWalk::hasGaps);
}

bool MergedWalk::hasAnswered() const
{
    return std::ranges::all_of(m_walks, &PageWalk::hasAnswered);
}

bool MergedWalk::canLookAtTop() const
{
    const bool hasSeveral = std::ranges::any_of(
        m_walks, [](const PageWalk& walk) { return walk.deliveredPages() + walk.pagesAhead() > 1; });
    return hasSeveral && !hasFailed() && std::ranges::all_of(m_walks, &PageWalk::knowsTop);
}

int MergedWalk::deliveredPages() const
{
    return sumOf(m_walks, &PageWalk::deliveredPages);
}

qint64 MergedWalk::deliveredEvents() const
{
    return sumOf(m_walks, &PageWalk::deliveredEvents);
}

int MergedWalk::rereadPages() const
{
    return sumOf(m_walks, &PageWalk::rereadPages);
}

int MergedWalk::lanesWithEvents() const
{
    return int(std::ranges::count_if(
        m_walks, [](const PageWalk& walk) { return walk.totalElements().value_or(0) > 0; }));
}

std::optional<qint64> MergedWalk::totalElements() const
{
    return sumOf(m_walks, &PageWalk::totalElements);
}

std::optional<int> MergedWalk::totalPages() const
{
    return sumOf(m_walks, &PageWalk::totalPages);
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pagewalk.h"

#include <algorithm>
#include <limits>

namespace hubscope {

namespace {

using Purpose = PageTask::Purpose;

/// One behind the last page that an answer tells of. Where it has no numbers, a full page may have one more.
int endSaidBy(const Page<EventRecord>& page, int number)
{
    if (page.totalPages)
        return *page.totalPages;
    if (page.totalElements && page.size > 0) {
        const qint64 pages = (*page.totalElements - 1) / page.size + 1;
        return int(std::min<qint64>(pages, std::numeric_limits<int>::max()));
    }
    return page.hasNext() ? number + 2 : number + 1;
}

} // namespace

PageWalk::PageWalk(EventQuery query)
    : m_query(std::move(query))
{
}

PageWalk::PageWalk(EventQuery query, const KnownPages& known)
    : m_query(std::move(query))
    , m_lastKnownId(known.lastId)
    , m_next(known.pages)
    , m_taken(known.pages)
    , m_end(known.atEnd ? known.pages : known.pages + 1)
    , m_deliveredPages(known.pages)
    , m_deliveredEvents(known.events)
    , m_totalElements(known.total)
{
}

std::optional<PageTask> PageWalk::next(int mostAhead)
{
    PageTask task;
    if (!m_tasks.empty()) {
        task = m_tasks.front();
        m_tasks.pop_front();
    } else if (!m_emptyPage && m_next < m_end && pagesAhead() < mostAhead) {
        task.page = m_next++;
    } else {
        return std::nullopt;
    }
    m_asked.push_back(task);
    return task;
}

void PageWalk::arrived(const PageTask& task, Fetched<EventBatch> batch)
{
    forget(task);
    learnNumbers(task, batch.value.page);
    if (task.purpose == Purpose::Next)
        m_waiting.insert_or_assign(task.page, std::move(batch));
    else
        m_late.emplace_back(task, std::move(batch));
}

void PageWalk::failed(const PageTask& task, const Error& error)
{
    forget(task);
    m_failures.insert_or_assign(task.page, Failure{task.purpose, error});
}

void PageWalk::putBack(const PageTask& task)
{
    forget(task);
    m_tasks.push_front(task);
}

void PageWalk::forget(const PageTask& asked)
{
    if (const auto found = std::ranges::find(m_asked, asked); found != m_asked.end())
        m_asked.erase(found);
}

void PageWalk::learnNumbers(const PageTask& task, const Page<EventRecord>& page)
{
    m_hasAnswered = true;
    m_totalElements = page.totalElements;
    m_totalPages = page.totalPages;
    if (page.elements.isEmpty() && task.purpose == Purpose::Next)
        m_emptyPage = std::min(task.page, m_emptyPage.value_or(task.page));
    // Never fewer than before: an answer that was under way for longer may not know of the last page yet.
    m_end = std::max(m_end, endSaidBy(page, task.page));
}

std::optional<PageDelivery> PageWalk::take(bool passOver)
{
    if (!m_late.empty()) {
        Arrived arrived = std::move(m_late.front());
        m_late.pop_front();
        return takeLate(std::move(arrived));
    }
    while (passOver && m_failures.contains(m_taken) && !m_waiting.empty())
        ++m_taken;
    auto page = m_waiting.extract(m_taken);
    if (!page)
        return std::nullopt;
    note(m_taken, page.mapped().value);
    ++m_taken;
    return PageDelivery{std::move(page.mapped()), false, {}};
}

PageDelivery PageWalk::takeLate(Arrived arrived)
{
    auto& [task, batch] = arrived;
    if (task.purpose == Purpose::Top) {
        const QString after = task.page == 0 ? QString() : m_lastAtTop;
        noteTop(task.page, batch.value);
        return {std::move(batch), true, after};
    }
    if (task.purpose == Purpose::Gap)
        note(task.page, batch.value);
    return {std::move(batch), true, lastIdBefore(task.page)};
}

void PageWalk::note(int page, const EventBatch& batch)
{
    const QList<EventRecord>& elements = batch.page.elements;
    if (page == 0) {
        for (const EventRecord& record : elements)
            m_top.insert(record.key);
    }
    m_seen.resize(std::max(m_seen.size(), size_t(page) + 1));
    Seen& seen = m_seen[size_t(page)];
    seen.isDelivered = true;
    seen.total = batch.page.totalElements;
    if (!elements.isEmpty())
        seen.lastId = batch.id(elements.constLast());
    ++m_deliveredPages;
    m_deliveredEvents += elements.size();
    checkBoundary(page - 1);
    checkBoundary(page);
}

void PageWalk::checkBoundary(int page)
{
    if (page < 0 || size_t(page) + 1 >= m_seen.size())
        return;
    const Seen& upper = m_seen[size_t(page)];
    const Seen& lower = m_seen[size_t(page) + 1];
    if (!upper.isDelivered || !lower.isDelivered || !upper.total || !lower.total)
        return;
    if (*lower.total < *upper.total) {
        reread(page);
        reread(page + 1);
    }
}

void PageWalk::reread(int page)
{
    // One that is under way may have been answered before what is missing came there.
    const PageTask task{page, Purpose::Reread};
    if (std::ranges::find(m_tasks, task) != m_tasks.end())
        return;
    ++m_rereadPages;
    m_tasks.push_back(task);
}

void PageWalk::noteTop(int page, const EventBatch& batch)
{
    const QList<EventRecord>& elements = batch.page.elements;
    const auto known = std::ranges::find_if(
        elements, [this](const EventRecord& record) { return m_top.contains(record.key); });
    m_newAtTop += int(known - elements.begin());
    if (known != elements.end() || elements.isEmpty() || m_seen.empty())
        return;
    m_lastAtTop = batch.id(elements.constLast());
    const auto before = m_seen.front().total;
    if (before && batch.page.totalElements && *batch.page.totalElements - *before > m_newAtTop)
        m_tasks.push_back({page + 1, Purpose::Top});
}

QString PageWalk::lastIdBefore(int page) const
{
    for (auto i = std::min(size_t(page), m_seen.size()); i > 0; --i) {
        if (!m_seen[i - 1].lastId.isEmpty())
            return m_seen[i - 1].lastId;
    }
    return m_lastKnownId;
}

void PageWalk::retry(int page)
{
    const auto failure = m_failures.extract(page);
    if (!failure)
        return;
    const bool isPassedOver = failure.mapped().purpose == Purpose::Next && page < m_taken;
    m_tasks.push_back({page, isPassedOver ? Purpose::Gap : failure.mapped().purpose});
}

void PageWalk::interrupt()
{
    for (const PageTask& task : m_asked)
        m_tasks.push_back(task);
    for (const Arrived& arrived : m_late)
        m_tasks.push_back(arrived.first);
    std::erase_if(m_tasks, [](const PageTask& task) {
        return task.purpose == Purpose::Next || (task.purpose == Purpose::Top && task.page == 0);
    });
    m_asked.clear();
    m_late.clear();
    m_waiting.clear();
    std::erase_if(m_failures, [this](const auto& failure) { return failure.first >= m_taken; });
    m_next = m_taken;
    if (m_emptyPage && *m_emptyPage >= m_taken)
        m_emptyPage.reset();
}

void PageWalk::giveUp(const Error& error)
{
    interrupt();
    m_failures.insert_or_assign(m_next++, Failure{Purpose::Next, error});
}

void PageWalk::lookAtTop()
{
    m_tasks.push_back({0, Purpose::Top});
}

int PageWalk::pagesAhead() const
{
    const auto inOrder = std::ranges::count(m_asked, Purpose::Next, &PageTask::purpose);
    return int(inOrder) + int(m_waiting.size());
}

bool PageWalk::hasAskedAll() const
{
    return m_asked.empty() && m_tasks.empty() && (m_emptyPage || m_next >= m_end);
}

bool PageWalk::isAtEnd() const
{
    return hasAskedAll() && m_waiting.empty() && m_late.empty();
}

bool PageWalk::hasGaps() const
{
    const auto fillsGap = [](const PageTask& task) {
        return task.purpose == Purpose::Gap || task.purpose == Purpose::Reread ||
               (task.purpose == Purpose::Top && task.page > 0);
    };
    const auto leavesGap = [&, this](const auto& failure) {
        const PageTask task{failure.first, failure.second.purpose};
        return fillsGap(task) || (task.purpose == Purpose::Next && task.page < m_taken);
    };
    return std::ranges::any_of(m_tasks, fillsGap) || std::ranges::any_of(m_asked, fillsGap) ||
           std::ranges::any_of(m_late, fillsGap, &Arrived::first) ||
           std::ranges::any_of(m_failures, leavesGap);
}

bool PageWalk::mayBringMore() const
{
    return !isAtEnd() || (!m_failures.empty() && m_failures.rbegin()->first >= m_taken);
}

} // namespace hubscope

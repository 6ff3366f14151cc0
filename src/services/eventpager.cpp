// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/eventpager.h"

#include "services/eventservice.h"

#include <QPointer>

namespace hubscope {

EventPager::EventPager(EventService& events, QObject* parent)
    : QObject(parent)
    , m_events(events)
{
}

void EventPager::start(const EventQuery& query)
{
    m_started = true;
    m_query = query;
    m_nextPage = 0;
    m_totalElements.reset();
    m_totalPages.reset();
    load();
}

void EventPager::fetchNext()
{
    const bool resumes = m_state == LoadState::Idle && m_started;
    if (m_state == LoadState::Ready || resumes)
        load();
}

void EventPager::retry()
{
    if (m_state == LoadState::Failed)
        load();
}

void EventPager::cancel()
{
    if (m_state != LoadState::Loading)
        return;
    m_call.cancel();
    setState(LoadState::Idle);
}

void EventPager::load()
{
    m_error.reset();
    m_call = m_events.page(
        m_query, m_nextPage, [this](const Result<Fetched<Page<Event>>>& result) { onPage(result); });
    setState(LoadState::Loading);
}

void EventPager::onPage(const Result<Fetched<Page<Event>>>& result)
{
    if (!result) {
        m_error = result.error();
        setState(LoadState::Failed);
        return;
    }
    const Page<Event>& page = result->value;
    ++m_nextPage;
    m_totalElements = page.totalElements;
    m_totalPages = page.totalPages;
    // An empty page ends the walk, whatever its numbers say: it would never end otherwise.
    const bool more = page.hasNext() && !page.elements.isEmpty();
    m_state = more ? LoadState::Ready : LoadState::AtEnd;
    const LoadState reached = m_state;
    const QPointer<EventPager> self(this);
    Q_EMIT pageArrived(page, result->requestId);
    // A listener that asked for more, started anew or deleted the pager has announced a later state.
    if (self && m_state == reached)
        Q_EMIT stateChanged(reached);
}

void EventPager::setState(LoadState state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventfeed.h"

#include "services/eventservice.h"

namespace hubscope {

namespace {

/// So many pages in a row may bring nothing new, beside those that were moved by what came on top.
constexpr int mostKnownPages = 3;
/// That a failure keeps of it (see Error::body).
constexpr qsizetype mostOfAnAnswer = 64 * 1024;

} // namespace

EventFeed::EventFeed(EventStore::UsualMode usualMode, QObject* parent)
    : QObject(parent)
    , m_store(std::move(usualMode))
    , m_packer(m_store)
{
}

EventFeed::~EventFeed() = default;

void EventFeed::setService(EventService* events)
{
    m_loader.reset();
    m_head.reset();
    m_service = events;
    clear();
    if (events == nullptr)
        return;
    m_loader = std::make_unique<EventLoader>(*events);
    connect(m_loader.get(), &EventLoader::batchArrived, this, &EventFeed::onBatch);
    connect(m_loader.get(), &EventLoader::lateBatchArrived, this, &EventFeed::onLateBatch);
    connect(m_loader.get(), &EventLoader::stateChanged, this, &EventFeed::onLoaderState);
    connect(m_loader.get(), &EventLoader::progressChanged, this, &EventFeed::progressChanged);
    m_head = std::make_unique<EventLoader>(*events);
    connect(m_head.get(), &EventLoader::batchArrived, this, &EventFeed::onHeadBatch);
    connect(m_head.get(), &EventLoader::stateChanged, this, &EventFeed::onHeadState);
}

QList<EventQuery> EventFeed::askedQueries() const
{
    const QList<EventQuery> asked = m_loader ? m_loader->askedQueries() : QList<EventQuery>();
    return asked.isEmpty() ? QList<EventQuery>{m_query} : asked;
}

void EventFeed::setQuery(const EventQuery& query)
{
    if (!m_loader || query == m_query)
        return;
    m_head->cancel();
    dropSaved();
    if (query.customerId != m_query.customerId)
        empty();
    m_query = query;
    m_replaceNext = m_store.count() > 0;
    m_shifted = 0;
    Q_EMIT queryChanged();
    m_loader->start(query);
    Q_EMIT countsChanged();
}

void EventFeed::setEvents(const QList<Event>& events)
{
    cancel();
    m_total = events.size();
    renew(EventBatch::of(events), {});
    Q_EMIT countsChanged();
}

void EventFeed::clear()
{
    cancel();
    empty();
    m_query = {};
    Q_EMIT queryChanged();
    Q_EMIT countsChanged();
}

void EventFeed::beginSaved(const EventQuery& query)
{
    if (!m_loader)
        return;
    cancel();
    empty();
    m_query = query;
    m_readsSaved = true;
    Q_EMIT queryChanged();
    Q_EMIT stateChanged(state());
    Q_EMIT countsChanged();
}

QList<EventRow> EventFeed::takeSaved(const EventBatch& batch)
{
    const EventStore::Added added = m_store.append(batch, {});
    m_packer.onEvents(batch.bytes.size());
    Q_EMIT appended(added.fresh);
    Q_EMIT countsChanged();
    return added.fresh;
}

void EventFeed::endSaved(const Saved& saved)
{
    if (!std::exchange(m_readsSaved, false))
        return;
    if (m_store.count() == 0) {
        m_loader->start(m_query);
        return;
    }
    m_saved = saved;
    m_total = saved.total;
    standBehindStore();
    Q_EMIT countsChanged();
    refresh();
}

/// So that the next page is the one with the last event that is here: that it is there shows that the two go
/// on from each other.
void EventFeed::standBehindStore()
{
    const QList<EventRow>& order = m_store.state().order();
    const qint64 last = order.size() - 1;
    const int size = m_pageSize > 0 ? m_pageSize : m_query.pageSize;
    m_assumedPageSize = size;
    KnownPages known{.pages = int(last / size), .total = m_total, .atEnd = m_saved && m_saved->complete};
    if (known.atEnd)
        ++known.pages;
    known.events = std::min<qint64>(qint64(known.pages) * size, order.size());
    if (known.events > 0)
        known.lastId = m_store.id(order.at(known.events - 1));
    m_overlap = int(order.size() - known.events);
    m_knownPages = 0;
    m_totalBefore = m_total;
    m_cameOnTop = 0;
    m_loader->startBehind(m_query, known);
}

void EventFeed::dropSaved()
{
    m_readsSaved = false;
    m_saved.reset();
    m_pageSize = 0;
    m_overlap = 0;
}

/// Keeps what is shown until the hub has answered.
void EventFeed::startAnew()
{
    dropSaved();
    m_head->cancel();
    m_replaceNext = m_store.count() > 0;
    m_shifted = 0;
    m_loader->start(m_query);
    Q_EMIT countsChanged();
}

void EventFeed::empty()
{
    dropSaved();
    m_store.clear();
    m_packer.onRenewed();
    m_replaceNext = false;
    m_shifted = 0;
    m_total.reset();
    Q_EMIT emptied();
}

void EventFeed::renew(EventBatch batch, const QString& requestId)
{
    const EventSnapshot before = m_store.snapshot();
    m_store.replace(std::move(batch), requestId);
    m_packer.onRenewed();
    Q_EMIT renewed(before);
}

LoadState EventFeed::state() const
{
    if (m_readsSaved)
        return LoadState::Loading;
    return m_loader ? m_loader->state() : LoadState::Idle;
}

std::optional<Error> EventFeed::error() const
{
    return m_loader ? m_loader->error() : std::nullopt;
}

int EventFeed::nextPage() const
{
    return m_loader ? m_loader->nextPage() : 0;
}

std::optional<int> EventFeed::totalPages() const
{
    return m_loader ? m_loader->totalPages() : std::nullopt;
}

bool EventFeed::isRefreshing() const
{
    return m_head && m_head->state() == LoadState::Loading;
}

void EventFeed::loadMore()
{
    if (!m_loader)
        return;
    if (m_loader->query() == m_query)
        m_loader->fetchNext();
    else // what was saved was not waited for
        startAnew();
}

bool EventFeed::canLoadAll() const
{
    if (!m_loader || m_readsSaved || m_query.customerId.isEmpty() || isLoadingAll())
        return false;
    return state() == LoadState::Loading ? m_store.count() > 0 : state() != LoadState::AtEnd;
}

void EventFeed::loadAll()
{
    if (!m_loader || m_readsSaved || m_query.customerId.isEmpty())
        return;
    if (m_loader->query() != m_query) // what was saved was not waited for
        startAnew();
    m_loader->loadAll(m_requestsAtOnce);
}

bool EventFeed::isLoadingAll() const
{
    return m_loader && m_loader->isLoadingAll() && m_loader->state() == LoadState::Loading;
}

void EventFeed::setPaused(bool paused)
{
    if (m_loader && paused)
        m_loader->pause();
    else if (m_loader)
        m_loader->resume();
}

LoadProgress EventFeed::progress() const
{
    return m_loader ? m_loader->progress() : LoadProgress();
}

void EventFeed::retry()
{
    if (m_loader)
        m_loader->retry();
}

void EventFeed::cancel()
{
    if (!m_loader)
        return;
    m_loader->cancel();
    m_head->cancel();
    if (std::exchange(m_readsSaved, false))
        Q_EMIT stateChanged(state());
}

void EventFeed::cancelRefresh()
{
    if (m_head)
        m_head->cancel();
}

void EventFeed::refresh()
{
    if (!m_loader || m_query.customerId.isEmpty() || m_readsSaved)
        return;
    const bool nothingYet = m_replaceNext || m_store.count() == 0;
    if (nothingYet && state() != LoadState::Loading)
        m_loader->start(m_query);
    if (nothingYet)
        return;
    m_headWalk = HeadWalk(m_store.count(), m_saved ? m_saved->total : std::nullopt);
    dropHead();
    m_head->setAtRateLimit(AtRateLimit::Tell); // who refreshes again and again has to know
    m_head->start(m_query);
}

void EventFeed::onBatch(const EventBatch& batch, const QString& requestId)
{
    m_total = batch.page.totalElements;
    Q_EMIT hubAnswered();
    if (m_overlap > 0 && batch.page.size < m_assumedPageSize) { // it is another page than was thought
        m_pageSize = batch.page.size;
        const bool all = isLoadingAll();
        standBehindStore();
        all ? loadAll() : loadMore();
        return;
    }
    qsizetype fresh = batch.page.elements.size();
    const bool isTop = m_replaceNext || m_store.count() == 0;
    if (std::exchange(m_replaceNext, false)) {
        renew(batch, requestId);
    } else {
        const EventStore::Added added = m_store.append(batch, requestId);
        m_packer.onEvents(batch.bytes.size());
        fresh = added.fresh.size();
        const int overlap = std::exchange(m_overlap, 0);
        if (overlap > 0 && added.known == 0) {
            Q_EMIT discontinuous();
            startAnew();
            return;
        }
        m_shifted += std::max(0, added.known - overlap);
        if (!added.replaced.isEmpty())
            Q_EMIT merged(added.replaced);
        else
            Q_EMIT appended(added.fresh);
    }
    if (isTop)
        Q_EMIT topRead();
    Q_EMIT countsChanged();
    goOnBehind(batch, requestId, fresh > 0);
}

/// A view asks for more when rows came; a page of nothing new would end the scrolling. But a hub that gives
/// the same page, whichever is asked for, would be asked for ever.
void EventFeed::goOnBehind(const EventBatch& batch, const QString& requestId, bool broughtNew)
{
    if (broughtNew) {
        m_knownPages = 0;
        m_totalBefore = m_total;
        m_cameOnTop = 0;
        return;
    }
    const qint64 grown = m_total && m_totalBefore ? *m_total - *m_totalBefore : 0;
    const qint64 movedPages = std::max(m_cameOnTop, grown) / std::max(1, batch.page.size);
    if (++m_knownPages <= mostKnownPages + movedPages || m_loader->state() == LoadState::AtEnd) {
        m_loader->fetchNext();
        return;
    }
    Error error;
    error.kind = ErrorKind::Repeated;
    error.httpStatus = 200;
    error.requestId = requestId;
    error.body = batch.bytes.left(mostOfAnAnswer);
    m_knownPages = 0;
    m_loader->giveUp(error);
}

/// Pages that were asked for again: most of their events are known, which says nothing about a shift.
void EventFeed::onLateBatch(const EventBatch& batch, const QString& requestId, const QString& after)
{
    m_total = batch.page.totalElements;
    const EventStore::Added added = m_store.merge(batch, requestId, after);
    m_packer.onEvents(batch.bytes.size());
    if (!added.fresh.isEmpty() || !added.replaced.isEmpty())
        Q_EMIT merged(added.replaced);
    if (after.isEmpty()) // the first page, once more
        Q_EMIT topRead();
    Q_EMIT countsChanged();
}

void EventFeed::onHeadBatch(const EventBatch& batch, const QString& requestId)
{
    HeadWalk::Page page{.total = batch.page.totalElements};
    page.isLast = batch.page.elements.isEmpty() || !batch.page.hasNext();
    const auto before = m_headNew.size();
    for (const EventRecord& record : batch.page.elements) {
        if (m_store.find(record.key))
            ++page.known;
        else
            m_headNew.insert(record.key);
    }
    page.fresh = int(m_headNew.size() - before);
    m_headVerdict = m_headWalk.take(page);
    m_headPages.push_back({batch, requestId});
    Q_EMIT hubAnswered();
}

void EventFeed::onHeadState(LoadState state)
{
    Q_EMIT refreshingChanged();
    if (state == LoadState::Idle || state == LoadState::Failed)
        dropHead();
    if (state == LoadState::Failed) {
        Q_EMIT hubFailed(*m_head->error());
        Q_EMIT refreshFailed(*m_head->error());
        return;
    }
    if (state != LoadState::Ready && state != LoadState::AtEnd)
        return;
    if (m_headVerdict == HeadWalk::Verdict::GoOn && state == LoadState::Ready) {
        m_head->setAtRateLimit(AtRateLimit::Wait); // or what was read so far would be dropped, each time anew
        m_head->fetchNext();
        return;
    }
    if (m_headVerdict == HeadWalk::Verdict::Discontinuous) {
        dropHead();
        Q_EMIT discontinuous();
        startAnew();
        return;
    }
    mergeHead();
    // What came above moved the pages below.
    if (m_saved && this->state() != LoadState::Loading && !hasGaps())
        standBehindStore();
    m_saved.reset();
    m_cameOnTop += m_headWalk.newEvents();
    Q_EMIT topRead();
    Q_EMIT refreshed(m_headWalk.newEvents());
}

/// What came while they were read is left for the next time: so is the total that counts it.
void EventFeed::mergeHead()
{
    if (m_headPages.empty())
        return;
    m_total = m_headPages.front().batch.page.totalElements;
    m_pageSize = m_headPages.front().batch.page.size;
    QList<std::pair<EventRow, EventRow>> replaced;
    bool isNew = false;
    QString last; // event above that has an id
    for (const auto& [batch, requestId] : m_headPages) {
        const EventStore::Added added = m_store.merge(batch, requestId, last);
        m_packer.onEvents(batch.bytes.size());
        replaced += added.replaced;
        isNew = isNew || !added.fresh.isEmpty();
        for (const EventRecord& record : batch.page.elements) {
            if (const QString id = batch.id(record); !id.isEmpty())
                last = id;
        }
    }
    dropHead();
    if (isNew || !replaced.isEmpty())
        Q_EMIT merged(replaced);
    Q_EMIT countsChanged();
}

void EventFeed::dropHead()
{
    m_headPages.clear();
    m_headNew.clear();
}

void EventFeed::onLoaderState(LoadState state)
{
    if (state == LoadState::Failed && m_loader->error())
        Q_EMIT hubFailed(*m_loader->error());
    Q_EMIT stateChanged(state);
}

} // namespace hubscope

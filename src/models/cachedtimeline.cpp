// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cachedtimeline.h"

#include "core/clock.h"
#include "core/logging.h"
#include "models/eventfeed.h"

#include <limits>

using namespace std::chrono_literals;

namespace hubscope {

namespace {

constexpr auto saveDelay = 3s;
// A window full at once; then what the GUI thread takes in within some hundredths of a second.
constexpr qsizetype firstRead = 1;
constexpr qsizetype nextReads = 6;
// New events of one step of saving: a worker reads them in about as long.
constexpr qsizetype mostNewEvents = 16 * 1024;

CacheSave toSave(const CachePlan& plan, const EventSnapshot& events)
{
    CacheSave save;
    save.parts = partsOf(plan, events);
    return save;
}

} // namespace

CachedTimeline::CachedTimeline(
    EventFeed& feed, EventCache& cache, CacheKey key, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_cache(cache)
    , m_key(std::move(key))
    , m_clock(clock)
    , m_room(std::numeric_limits<qsizetype>::max())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveDelay);
    connect(&m_timer, &QTimer::timeout, this, &CachedTimeline::save);
    connect(&feed, &EventFeed::appended, this, &CachedTimeline::noteChange);
    connect(&feed, &EventFeed::merged, this, &CachedTimeline::noteChange);
    connect(&feed, &EventFeed::stateChanged, this, &CachedTimeline::noteChange);
    connect(&feed, &EventFeed::renewed, this, &CachedTimeline::onRenewed);
    connect(&feed, &EventFeed::emptied, this, &CachedTimeline::onRenewed);
    connect(&feed, &EventFeed::topRead, this, [this] {
        m_asOf = m_clock.now();
        noteChange();
    });
    connect(&feed, &EventFeed::discontinuous, this, [this] { m_savedIsWrong = true; });
    connect(&feed, &EventFeed::queryChanged, this, [this] {
        if (m_feed.query() != m_query)
            m_reading.reset(); // somebody wants to see something else
    });
}

CachedTimeline::~CachedTimeline()
{
    if (m_dirty && !m_saving)
        save();
}

void CachedTimeline::open(const EventQuery& query)
{
    m_reading.reset();
    m_query = query;
    m_feed.beginSaved(query);
    m_cache.open(
        m_key, this, [this, opening = ++m_opening](const Result<std::optional<CachedCustomer>>& found) {
            if (opening == m_opening && m_feed.query() == m_query && m_feed.readsSaved())
                onFound(found);
        });
}

void CachedTimeline::onFound(const Result<std::optional<CachedCustomer>>& found)
{
    m_holdsSaved = true;
    if (!found || !*found || (*found)->blocks.isEmpty()) {
        m_saves = found.hasValue();
        m_revision = found && *found ? (*found)->revision : 0;
        if (!found)
            qCInfo(lcStore) << "no event cache:" << found.error().message;
        m_feed.endSaved({});
        return;
    }
    m_reading = *found;
    m_revision = m_reading->revision;
    m_savedEvents = m_reading->events();
    m_asOf = m_reading->asOf;
    m_holdsSaved = false;
    m_shown = false;
    readOn();
}

void CachedTimeline::readOn()
{
    const QList<CachedBlock> blocks =
        m_reading->blocks.first(std::min(m_shown ? nextReads : firstRead, m_reading->blocks.size()));
    m_cache.read(blocks, this, [this, blocks, opening = m_opening](const Result<QList<EventBatch>>& batches) {
        if (isReading() && opening == m_opening && m_feed.readsSaved())
            onRead(blocks, batches);
        else if (opening == m_opening)
            m_reading.reset();
    });
}

void CachedTimeline::onRead(const QList<CachedBlock>& blocks, const Result<QList<EventBatch>>& batches)
{
    if (!batches) { // what was shown already is sound
        qCWarning(lcStore) << "saved events are read from the hub again:" << batches.error().message;
        forget();
        endReading(false);
        return;
    }
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const QList<EventRow> rows = m_feed.takeSaved(batches->at(i));
        if (rows.size() == blocks.at(i).events)
            m_blocks.append({blocks.at(i), rows});
    }
    m_reading->blocks.remove(0, blocks.size());
    if (!std::exchange(m_shown, true))
        Q_EMIT savedShown(m_asOf);
    if (!isReading())
        return; // a listener asked for something else
    if (m_reading->blocks.isEmpty())
        endReading(m_reading->complete);
    else
        readOn();
}

void CachedTimeline::endReading(bool complete)
{
    const CachedCustomer read = *std::exchange(m_reading, std::nullopt);
    m_holdsSaved = true;
    m_dirty = false;
    // A whole timeline had as many events as there are, whatever the hub counted while it was loaded.
    const std::optional<qint64> total = complete ? std::optional(m_savedEvents) : read.total;
    m_feed.endSaved({total, complete});
}

void CachedTimeline::stopSaving()
{
    m_saves = false;
    m_timer.stop();
}

/// The store's numbers are other ones now.
void CachedTimeline::onRenewed()
{
    ++m_generation;
    m_blocks.clear();
    m_holdsSaved = m_savedIsWrong || m_savedEvents == 0;
    noteChange();
}

void CachedTimeline::noteChange()
{
    if (isReading())
        return;
    m_dirty = true;
    if (!m_timer.isActive() && !m_saving)
        m_timer.start();
}

void CachedTimeline::forget()
{
    m_cache.forget(m_key.profileId, m_key.customerId);
    m_revision = 0;
    m_savedEvents = 0;
    m_blocks.clear();
}

bool CachedTimeline::showsWholeTimeline() const
{
    const EventQuery& query = m_feed.query();
    return m_opening > 0 && !isReading() && !query.isFiltered() && query.customerId == m_key.customerId &&
           !m_feed.isStale() && !m_feed.hasGaps();
}

bool CachedTimeline::isWorthSaving() const
{
    const qsizetype count = m_feed.store().count();
    return count > 0 && (m_holdsSaved || count >= m_savedEvents || m_feed.state() == LoadState::AtEnd);
}

void CachedTimeline::save()
{
    m_timer.stop();
    if (!m_saves || m_saving || !showsWholeTimeline())
        return;
    const bool isEmpty = m_feed.store().count() == 0 && m_feed.state() == LoadState::AtEnd;
    if (isEmpty && m_revision != 0) // the hub has none of it any more
        forget();
    if (!isWorthSaving())
        return;
    m_dirty = false;
    m_saving = true;
    const auto plan = std::make_shared<CachePlan>();
    const bool complete = m_feed.state() == LoadState::AtEnd;
    const auto make = [plan, complete, events = m_feed.store().snapshot(), blocks = m_blocks, room = m_room,
                       revision = m_revision, asOf = m_asOf, total = m_feed.totalCount()] {
        *plan = planBlocks(events.order().first(std::min(room, events.count())), blocks, mostNewEvents);
        CacheSave save = toSave(*plan, events);
        save.revision = revision;
        save.asOf = asOf;
        save.total = total;
        save.complete = complete && plan->whole && room >= events.count();
        return save;
    };
    m_cache.save(
        m_key, make, this,
        [this, plan, generation = m_generation](const Result<std::optional<CacheSaved>>& saved) {
            onSaved(*plan, saved, generation);
        });
}

void CachedTimeline::onSaved(
    const CachePlan& plan, const Result<std::optional<CacheSaved>>& saved, int generation)
{
    m_saving = false;
    if (!saved || !*saved) { // no room, or somebody else saves the same customer
        if (!saved)
            qCWarning(lcStore) << "events are not saved:" << saved.error().message;
        m_saves = false;
        Q_EMIT settled();
        return;
    }
    const CacheSaved& done = **saved;
    m_revision = done.revision;
    m_savedEvents = 0;
    QList<RowBlock> blocks;
    for (qsizetype i = 0; i < done.blocks.size(); ++i) {
        blocks.append({done.blocks.at(i), plan.blocks.at(i).rows});
        m_savedEvents += done.blocks.at(i).events;
    }
    if (done.cut)
        m_room = m_savedEvents;
    if (generation != m_generation) {
        m_holdsSaved = m_savedIsWrong;
    } else {
        m_blocks = std::move(blocks);
        m_holdsSaved = true;
        m_savedIsWrong = m_savedIsWrong && m_feed.isStale();
        const bool isMore = !plan.whole && !done.cut;
        if (isMore && m_feed.state() != LoadState::Loading) {
            save();
            return;
        }
        m_dirty = m_dirty || isMore; // while the hub is being read, what is shown comes first
    }
    if (m_dirty)
        m_timer.start();
    else
        Q_EMIT settled();
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/eventquery.h"
#include "models/cacheplan.h"
#include "store/eventcache.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace hubscope {

class Clock;
class EventFeed;

/// Lets a customer's timeline begin with what is saved of it, asks the hub for what is newer only, and saves
/// what the hub gave behind it.
///
/// Only the whole timeline is saved, none that a filter at the hub has narrowed; one with gaps is not before
/// they are filled. A state is not replaced by a shorter one (another filter, a new start), unless the hub
/// showed that it is wrong. When the cache cannot be read or written, everything goes on without it.
class CachedTimeline : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this.
    CachedTimeline(
        EventFeed& feed, EventCache& cache, CacheKey key, const Clock& clock, QObject* parent = nullptr);
    ~CachedTimeline() override; ///< what is not saved yet is handed to the cache

    /// Shows what is saved, then asks the hub. Nothing being saved, the hub is asked for the first page. The
    /// query has no filter.
    void open(const EventQuery& query);
    /// Saves nothing more: for a customer that is to be forgotten.
    void stopSaving();
    /// How long what came waits for more before it is saved.
    void setSaveDelay(std::chrono::milliseconds delay) { m_timer.setInterval(delay); }

Q_SIGNALS:
    /// The first of the saved events are shown; the hub was last asked at that time (ms UTC).
    void savedShown(qint64 asOf);
    /// Everything that was to be saved is saved.
    void settled();

private:
    void onFound(const Result<std::optional<CachedCustomer>>& found);
    void readOn();
    void onRead(const QList<CachedBlock>& blocks, const Result<QList<EventBatch>>& batches);
    void endReading(bool complete);
    bool isReading() const { return m_reading.has_value(); }

    void onRenewed();
    void noteChange();
    void forget();
    bool showsWholeTimeline() const;
    bool isWorthSaving() const;
    void save();
    void onSaved(const CachePlan& plan, const Result<std::optional<CacheSaved>>& saved, int generation);

    EventFeed& m_feed;
    EventCache& m_cache;
    const CacheKey m_key;
    const Clock& m_clock;
    QTimer m_timer;
    EventQuery m_query; ///< that was opened
    int m_opening = 0;  ///< counts calls of open(), to know late answers

    std::optional<CachedCustomer> m_reading; ///< what is being read, with the blocks that are left
    bool m_shown = false;                    ///< some of it is

    qint64 m_revision = 0;     ///< of what is saved
    qint64 m_savedEvents = 0;  ///< how many events that are
    qint64 m_asOf = 0;         ///< when the hub was asked for the newest events
    QList<RowBlock> m_blocks;  ///< what is saved of the events as they are numbered now
    bool m_holdsSaved = false; ///< the store has all that is saved, or that is worth nothing
    bool m_savedIsWrong = false;
    bool m_saves = true;
    bool m_saving = false;
    bool m_dirty = false;
    qsizetype m_room;     ///< so many events found room
    int m_generation = 0; ///< of the store's numbers
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventcache.h"

#include "core/clock.h"
#include "core/logging.h"

namespace hubscope {

EventCache::EventCache(QString file, CacheLimits limits, const Clock& clock)
    : m_file(std::move(file))
    , m_limits(limits)
    , m_clock(clock)
    , m_thread([name = m_file] { return EventCacheFile::openDatabase(name); })
{
}

template<typename T>
void EventCache::run(std::function<Result<T>(EventCacheFile&)> job, QObject* context, Completion<T> done)
{
    std::function<Result<T>(Database&)> work = [this, job = std::move(job)](Database& database) {
        EventCacheFile file(database);
        Result<T> result = job(file);
        if (!result)
            discardDamaged();
        return result;
    };
    if (context != nullptr)
        m_thread.run<T>(std::move(work), context, std::move(done));
    else
        m_thread.run<T>(std::move(work));
}

/// Called in the cache's thread. Who was to get the events asks the hub.
void EventCache::discardDamaged()
{
    m_thread.close([file = m_file] {
        const auto damaged = Database::isDamaged(file);
        if (!damaged || !*damaged)
            return;
        qCWarning(lcStore) << "the event cache was damaged and is begun anew";
        EventCacheFile::remove(file);
    });
}

void EventCache::setLimits(const CacheLimits& limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    run<Done>(
        [limits, now = m_clock.now()](EventCacheFile& file) { return file.prune(limits, now); }, nullptr, {});
}

void EventCache::open(const CacheKey& key, QObject* context, Completion<std::optional<CachedCustomer>> done)
{
    using Found = std::optional<CachedCustomer>;
    run<Found>(
        [key, limits = m_limits, now = m_clock.now()](EventCacheFile& file) -> Result<Found> {
            if (auto pruned = file.prune(limits, now); !pruned)
                return pruned.error();
            return file.open(key, now);
        },
        context, std::move(done));
}

void EventCache::read(const QList<CachedBlock>& blocks, QObject* context, Completion<QList<EventBatch>> done)
{
    run<QList<EventBatch>>(
        [blocks](EventCacheFile& file) { return file.read(blocks); }, context, std::move(done));
}

void EventCache::save(
    const CacheKey& key, std::function<CacheSave()> make, QObject* context,
    Completion<std::optional<CacheSaved>> done)
{
    run<std::optional<CacheSaved>>(
        [key, make = std::move(make), limits = m_limits, now = m_clock.now()](EventCacheFile& file) {
            return file.save(key, make(), limits, now);
        },
        context, std::move(done));
}

void EventCache::forget(
    const QString& profileId, const QString& customerId, QObject* context, Completion<Done> done)
{
    run<Done>(
        [profileId, customerId](EventCacheFile& file) { return file.forget(profileId, customerId); }, context,
        std::move(done));
}

void EventCache::forgetProfile(const QString& profileId, QObject* context, Completion<Done> done)
{
    run<Done>(
        [profileId](EventCacheFile& file) { return file.forgetProfile(profileId); }, context,
        std::move(done));
}

void EventCache::forgetAll(QObject* context, Completion<Done> done)
{
    run<Done>([](EventCacheFile& file) { return file.forgetAll(); }, context, std::move(done));
}

void EventCache::usage(QObject* context, Completion<CacheUsage> done)
{
    run<CacheUsage>([](EventCacheFile& file) { return file.usage(); }, context, std::move(done));
}

void EventCache::usage(
    const QString& profileId, const QString& customerId, QObject* context, Completion<CacheUsage> done)
{
    run<CacheUsage>(
        [profileId, customerId](EventCacheFile& file) { return file.usage(profileId, customerId); }, context,
        std::move(done));
}

} // namespace hubscope

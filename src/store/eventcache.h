// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/databasethread.h"
#include "store/eventcachefile.h"

namespace hubscope {

class Clock;

/// The event cache (see EventCacheFile) in a thread of its own: reading, unpacking, packing and writing are
/// done there, one job after the other. Where the file cannot be had (no disk space, a folder that is not
/// ours) every job fails and nothing else happens. A damaged file is replaced by an empty one.
///
/// Completions come in the thread of the context, from its event loop; a null context wants none.
class EventCache
{
public:
    /// The clock outlives the cache.
    EventCache(QString file, CacheLimits limits, const Clock& clock);

    const CacheLimits& limits() const { return m_limits; }
    void setLimits(const CacheLimits& limits); ///< what is beyond them goes

    void open(const CacheKey& key, QObject* context, Completion<std::optional<CachedCustomer>> done);
    void read(const QList<CachedBlock>& blocks, QObject* context, Completion<QList<EventBatch>> done);
    /// `make` is called in the cache's thread.
    void save(
        const CacheKey& key, std::function<CacheSave()> make, QObject* context,
        Completion<std::optional<CacheSaved>> done);

    // See EventCacheFile for what is left of it: nothing.
    void forget(
        const QString& profileId, const QString& customerId, QObject* context = nullptr,
        Completion<Done> done = {});
    void forgetProfile(const QString& profileId, QObject* context = nullptr, Completion<Done> done = {});
    void forgetAll(QObject* context = nullptr, Completion<Done> done = {});

    void usage(QObject* context, Completion<CacheUsage> done);
    void
    usage(const QString& profileId, const QString& customerId, QObject* context, Completion<CacheUsage> done);

    /// Waits until the jobs that were given so far are done. False when that took longer.
    bool waitForJobs(std::chrono::milliseconds patience) { return m_thread.waitForJobs(patience); }

private:
    template<typename T>
    void run(std::function<Result<T>(EventCacheFile&)> job, QObject* context, Completion<T> done);
    void discardDamaged();

    QString m_file;
    CacheLimits m_limits;
    const Clock& m_clock;
    DatabaseThread m_thread;
};

} // namespace hubscope

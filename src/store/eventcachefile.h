// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/eventbatch.h"
#include "domain/profile.h"
#include "store/database.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace hubscope {

/// Whose saved events are meant. A profile that was pointed to another hub or workspace has none there.
struct CacheKey
{
    QString profileId;
    QString hub; ///< address and workspace
    QString customerId;

    static CacheKey of(const Profile& profile, const QString& customerId);
    bool operator==(const CacheKey&) const = default;
};

/// A run of saved events, packed together.
struct CachedBlock
{
    qint64 id = 0; ///< never used again for another
    int events = 0;

    bool operator==(const CachedBlock&) const = default;
};

/// What is saved of one customer's timeline: the hub's newest events in the hub's order, without a gap.
struct CachedCustomer
{
    qint64 revision = 0;         ///< another one after every save
    qint64 asOf = 0;             ///< when the hub was last asked, ms UTC
    std::optional<qint64> total; ///< events that the hub had then
    bool complete = false;       ///< they are all saved
    qint64 bytes = 0;            ///< packed
    QList<CachedBlock> blocks;   ///< newest events first

    qint64 events() const;
};

/// What is to stand in the file from now on.
struct CacheSave
{
    /// A block that is saved already (`id`), or a new one. The text of a new one, a JSON array of its events,
    /// is asked for when it is written, in the thread that writes.
    struct Part
    {
        CachedBlock block;
        std::function<QByteArray()> text;
    };

    qint64 revision = 0; ///< of what it builds on; 0 where nothing was saved
    qint64 asOf = 0;
    std::optional<qint64> total;
    bool complete = false;
    QList<Part> parts; ///< all that is to be there
};

/// What of it was written.
struct CacheSaved
{
    qint64 revision = 0;
    QList<CachedBlock> blocks;
    bool cut = false; ///< the older events found no room within the limit
};

/// How much may be saved, and for how long.
struct CacheLimits
{
    qint64 bytes = qint64(512) * 1024 * 1024; ///< packed, of all customers together
    int days = 30;                            ///< since the hub was asked

    bool operator==(const CacheLimits&) const = default;
};

/// How much is saved.
struct CacheUsage
{
    qint64 customers = 0;
    qint64 events = 0;
    qint64 bytes = 0; ///< packed
};

/// The saved timelines of customers in a file that can be fetched again from the hub at any time, and so may
/// be thrown away at any time. Deleted content is overwritten with zeros. Every function is one transaction.
class EventCacheFile
{
public:
    /// Opens or creates the file. One that cannot be opened though nobody else holds it (damaged, of a newer
    /// program) is replaced by an empty one.
    static Result<std::unique_ptr<Database>> openDatabase(const QString& file);
    /// Removes the file and what SQLite keeps beside it. Nobody may have it open.
    static void remove(const QString& file);

    explicit EventCacheFile(Database& database);

    /// Nothing when nothing is saved. It counts as opened now (ms UTC), which keeps it longest in the file.
    Result<std::optional<CachedCustomer>> open(const CacheKey& key, qint64 now);
    /// The events of blocks. Fails when one of them is gone or damaged.
    Result<QList<EventBatch>> read(const QList<CachedBlock>& blocks);
    /// Nothing when what is saved is not what the save builds on: somebody else saved or forgot it. Other
    /// customers, least recently opened first, make room.
    Result<std::optional<CacheSaved>>
    save(const CacheKey& key, const CacheSave& save, const CacheLimits& limits, qint64 now);

    /// Forgets what is older than the limit, and the least recently opened until the rest fits.
    Result<Done> prune(const CacheLimits& limits, qint64 now);
    // Afterwards the file and what stands beside it have no byte of it left.
    Result<Done> forget(const QString& profileId, const QString& customerId);
    Result<Done> forgetProfile(const QString& profileId);
    Result<Done> forgetAll();

    Result<CacheUsage> usage();
    /// Of one customer, at all hubs that the profile ever meant.
    Result<CacheUsage> usage(const QString& profileId, const QString& customerId);

private:
    struct Row
    {
        qint64 number = 0;
        qint64 revision = 0;
    };
    Result<std::optional<Row>> find(const CacheKey& key);
    Result<QList<CachedBlock>> blocksOf(qint64 customer);
    Result<EventBatch> readBlock(const CachedBlock& block);
    Result<std::optional<CacheSaved>>
    writeParts(qint64 customer, const QList<CacheSave::Part>& parts, qint64 room);
    Result<QHash<qint64, qint64>> sizesOf(qint64 customer); ///< by the ids of its blocks
    Result<qint64> insertBlock(qint64 customer, qint64 place, int events, const QByteArray& bytes);
    Result<Done> evict(const CacheLimits& limits, qint64 now, qint64 exceptCustomer);
    Result<Done> wipe(const QString& which, const QVariantList& values);
    Result<CacheUsage> usageOf(const QString& which, const QVariantList& values);

    Database& m_database;
};

} // namespace hubscope

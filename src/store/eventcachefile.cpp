// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventcachefile.h"

#include "core/logging.h"
#include "store/packing.h"
#include "store/privatefile.h"
#include "store/rowvalues.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace hubscope {
namespace {

constexpr qint64 msecsPerDay = qint64(24) * 60 * 60 * 1000;

// The places of blocks change with every block that comes above them; the bytes, in a table of their own, are
// not written again for it.
QList<Migration> cacheMigrations()
{
    return {
        {u"CREATE TABLE customer("
         "number INTEGER PRIMARY KEY AUTOINCREMENT, profileId TEXT NOT NULL, hub TEXT NOT NULL, "
         "customerId TEXT NOT NULL, revision INTEGER NOT NULL, asOf INTEGER NOT NULL, "
         "openedAt INTEGER NOT NULL, total INTEGER, complete INTEGER NOT NULL, "
         "UNIQUE(profileId, hub, customerId))"_s,
         u"CREATE TABLE block("
         "id INTEGER PRIMARY KEY AUTOINCREMENT, "
         "customer INTEGER NOT NULL REFERENCES customer(number) ON DELETE CASCADE, "
         "place INTEGER NOT NULL, events INTEGER NOT NULL, size INTEGER NOT NULL)"_s,
         u"CREATE INDEX blockOfCustomer ON block(customer, place)"_s,
         u"CREATE TABLE body("
         "id INTEGER PRIMARY KEY REFERENCES block(id) ON DELETE CASCADE, packed BLOB NOT NULL)"_s}};
}

Error damagedBlock(qint64 id)
{
    return storageError(u"block %1 of the event cache is damaged"_s.arg(id));
}

/// Of the one row that a statement gives.
Result<qint64> numberOf(Database& database, const QString& sql, const QVariantList& values = {})
{
    Statement select = database.prepare(sql);
    if (auto done = select.exec(values); !done)
        return done.error();
    if (select.next())
        return select.integer(0);
    return storageError(u"no answer to "_s + sql);
}

/// Two saves never share one, not even when the customer was forgotten between them.
qint64 newRevision()
{
    return qint64(QRandomGenerator::global()->generate64() >> 1) | 1;
}

} // namespace

CacheKey CacheKey::of(const Profile& profile, const QString& customerId)
{
    return {profile.id, profile.baseUrl.toString() + u' ' + profile.workspaceId, customerId};
}

qint64 CachedCustomer::events() const
{
    qint64 count = 0;
    for (const CachedBlock& block : blocks)
        count += block.events;
    return count;
}

Result<std::unique_ptr<Database>> EventCacheFile::openDatabase(const QString& file)
{
    auto database = Database::open(file, cacheMigrations());
    if (!database) {
        if (!QFile::exists(file) || !Database::isDamaged(file))
            return database; // there is no place for one, or somebody holds it
        qCWarning(lcStore) << "the event cache is begun anew:" << database.error().message;
        remove(file);
        database = Database::open(file, cacheMigrations());
    }
    if (database) {
        if (auto done = (*database)->execute(u"PRAGMA secure_delete = ON"_s); !done)
            return done.error();
    }
    return database;
}

void EventCacheFile::remove(const QString& file)
{
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + end);
}

EventCacheFile::EventCacheFile(Database& database)
    : m_database(database)
{
}

Result<std::optional<EventCacheFile::Row>> EventCacheFile::find(const CacheKey& key)
{
    Statement select = m_database.prepare(
        u"SELECT number, revision FROM customer WHERE profileId = ? AND hub = ? AND customerId = ?"_s);
    if (auto done = select.exec({key.profileId, key.hub, key.customerId}); !done)
        return done.error();
    if (!select.next())
        return std::optional<Row>();
    return std::optional(Row{select.integer(0), select.integer(1)});
}

Result<std::optional<CachedCustomer>> EventCacheFile::open(const CacheKey& key, qint64 now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto row = find(key);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<CachedCustomer>();
    CachedCustomer customer;
    {
        Statement select = m_database.prepare(u"SELECT revision, asOf, total, complete, (SELECT TOTAL(size) "
                                              u"FROM block WHERE customer = number) "
                                              "FROM customer WHERE number = ?"_s);
        if (auto done = select.exec({(*row)->number}); !done)
            return done.error();
        if (!select.next())
            return std::optional<CachedCustomer>();
        customer.revision = select.integer(0);
        customer.asOf = select.integer(1);
        customer.total = numberIn(select, 2);
        customer.complete = select.integer(3) != 0;
        customer.bytes = select.integer(4);
    }
    auto blocks = blocksOf((*row)->number);
    if (!blocks)
        return blocks.error();
    customer.blocks = *std::move(blocks);
    if (auto done =
            m_database.execute(u"UPDATE customer SET openedAt = ? WHERE number = ?"_s, {now, (*row)->number});
        !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return std::optional(std::move(customer));
}

Result<QList<CachedBlock>> EventCacheFile::blocksOf(qint64 customer)
{
    Statement select =
        m_database.prepare(u"SELECT id, events FROM block WHERE customer = ? ORDER BY place"_s);
    if (auto done = select.exec({customer}); !done)
        return done.error();
    QList<CachedBlock> blocks;
    while (select.next())
        blocks.append({select.integer(0), int(select.integer(1))});
    if (const auto failure = select.failure())
        return *failure;
    return blocks;
}

Result<QList<EventBatch>> EventCacheFile::read(const QList<CachedBlock>& blocks)
{
    QList<EventBatch> batches;
    for (const CachedBlock& block : blocks) {
        auto batch = readBlock(block);
        if (!batch)
            return batch.error();
        batches.append(*std::move(batch));
    }
    return batches;
}

Result<EventBatch> EventCacheFile::readBlock(const CachedBlock& block)
{
    Statement select = m_database.prepare(u"SELECT packed FROM body WHERE id = ?"_s);
    if (auto done = select.exec({block.id}); !done)
        return done.error();
    if (!select.next())
        return damagedBlock(block.id);
    const auto text = unpacked(select.bytes(0));
    if (!text)
        return damagedBlock(block.id);
    auto batch = decodeEventBatch(*text, 0, block.events);
    if (!batch || batch->page.elements.size() != block.events)
        return damagedBlock(block.id);
    return batch;
}

Result<std::optional<CacheSaved>>
EventCacheFile::save(const CacheKey& key, const CacheSave& save, const CacheLimits& limits, qint64 now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto row = find(key);
    if (!row)
        return row.error();
    if ((*row ? (*row)->revision : 0) != save.revision)
        return std::optional<CacheSaved>();
    qint64 number = *row ? (*row)->number : 0;
    if (number == 0) {
        Statement insert = m_database.prepare(
            u"INSERT INTO customer(profileId, hub, customerId, revision, asOf, openedAt, complete) "
            "VALUES (?, ?, ?, 0, 0, ?, 0)"_s);
        if (auto done = insert.exec({key.profileId, key.hub, key.customerId, now}); !done)
            return done.error();
        number = insert.insertedId();
    }
    auto saved = writeParts(number, save.parts, limits.bytes);
    if (!saved || !*saved)
        return saved;
    (*saved)->revision = newRevision();
    const bool complete = save.complete && !(*saved)->cut;
    if (auto done = m_database.execute(
            u"UPDATE customer SET revision = ?, asOf = ?, total = ?, complete = ? WHERE number = ?"_s,
            {(*saved)->revision, save.asOf, orNull(save.total), complete, number});
        !done)
        return done.error();
    if (auto done = evict(limits, now, number); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return saved;
}

/// Makes the parts the blocks of a customer, as far as there is room.
Result<std::optional<CacheSaved>>
EventCacheFile::writeParts(qint64 customer, const QList<CacheSave::Part>& parts, qint64 room)
{
    auto sizes = sizesOf(customer); // of the blocks that are there and have not found their new place
    if (!sizes)
        return sizes.error();
    CacheSaved saved;
    Statement move = m_database.prepare(u"UPDATE block SET place = ? WHERE id = ? AND place <> ?"_s);
    for (const CacheSave::Part& part : parts) {
        CachedBlock block = part.block;
        const bool isNew = block.id == 0;
        if (!isNew && !sizes->contains(block.id))
            return std::optional<CacheSaved>();
        const QByteArray bytes = isNew ? packed(part.text()) : QByteArray();
        room -= isNew ? bytes.size() : sizes->value(block.id);
        saved.cut = room < 0;
        if (saved.cut)
            break;
        const qint64 place = saved.blocks.size();
        if (isNew) {
            const auto id = insertBlock(customer, place, block.events, bytes);
            if (!id)
                return id.error();
            block.id = *id;
        } else if (auto done = move.exec({place, block.id, place}); !done) {
            return done.error();
        }
        sizes->remove(block.id);
        saved.blocks.append(block);
    }
    Statement remove = m_database.prepare(u"DELETE FROM block WHERE id = ?"_s);
    for (auto left = sizes->keyBegin(); left != sizes->keyEnd(); ++left) {
        if (auto done = remove.exec({*left}); !done)
            return done.error();
    }
    return std::optional(std::move(saved));
}

Result<QHash<qint64, qint64>> EventCacheFile::sizesOf(qint64 customer)
{
    Statement select = m_database.prepare(u"SELECT id, size FROM block WHERE customer = ?"_s);
    if (auto done = select.exec({customer}); !done)
        return done.error();
    QHash<qint64, qint64> sizes;
    while (select.next())
        sizes.insert(select.integer(0), select.integer(1));
    if (const auto failure = select.failure())
        return *failure;
    return sizes;
}

Result<qint64> EventCacheFile::insertBlock(qint64 customer, qint64 place, int events, const QByteArray& bytes)
{
    Statement insert =
        m_database.prepare(u"INSERT INTO block(customer, place, events, size) VALUES (?, ?, ?, ?)"_s);
    if (auto done = insert.exec({customer, place, events, bytes.size()}); !done)
        return done.error();
    const qint64 id = insert.insertedId();
    if (auto done = m_database.execute(u"INSERT INTO body(id, packed) VALUES (?, ?)"_s, {id, bytes}); !done)
        return done.error();
    return id;
}

Result<Done> EventCacheFile::evict(const CacheLimits& limits, qint64 now, qint64 exceptCustomer)
{
    if (auto done = m_database.execute(
            u"DELETE FROM customer WHERE asOf < ? AND number <> ?"_s,
            {now - limits.days * msecsPerDay, exceptCustomer});
        !done)
        return done;
    for (;;) {
        const auto bytes = numberOf(m_database, u"SELECT TOTAL(size) FROM block"_s);
        if (!bytes)
            return bytes.error();
        if (*bytes <= limits.bytes)
            return Done();
        Statement remove = m_database.prepare(
            u"DELETE FROM customer WHERE number = (SELECT number FROM customer WHERE number <> ? "
            "ORDER BY openedAt, number LIMIT 1)"_s);
        if (auto done = remove.exec({exceptCustomer}); !done)
            return done;
        if (remove.changedRows() == 0)
            return Done();
    }
}

Result<Done> EventCacheFile::prune(const CacheLimits& limits, qint64 now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto done = evict(limits, now, 0); !done)
        return done;
    return transaction->commit();
}

Result<Done> EventCacheFile::forget(const QString& profileId, const QString& customerId)
{
    return wipe(u"profileId = ? AND customerId = ?"_s, {profileId, customerId});
}

Result<Done> EventCacheFile::forgetProfile(const QString& profileId)
{
    return wipe(u"profileId = ?"_s, {profileId});
}

Result<Done> EventCacheFile::forgetAll()
{
    return wipe(u"TRUE"_s, {});
}

/// Deletes customers for good: SQLite overwrites their pages (secure_delete), a new file is written of the
/// rest, and the log of changes, which had their bytes too, is emptied.
Result<Done> EventCacheFile::wipe(const QString& which, const QVariantList& values)
{
    if (auto done = m_database.execute(u"DELETE FROM customer WHERE "_s + which, values); !done)
        return done;
    if (auto done = m_database.execute(u"VACUUM"_s); !done)
        return done;
    const auto busy = numberOf(m_database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return busy.error();
    if (*busy != 0)
        return storageError(u"another program reads the event cache"_s);
    return Done();
}

Result<CacheUsage> EventCacheFile::usage()
{
    return usageOf(u"TRUE"_s, {});
}

Result<CacheUsage> EventCacheFile::usage(const QString& profileId, const QString& customerId)
{
    return usageOf(u"profileId = ? AND customerId = ?"_s, {profileId, customerId});
}

Result<CacheUsage> EventCacheFile::usageOf(const QString& which, const QVariantList& values)
{
    Statement select = m_database.prepare(
        u"SELECT COUNT(DISTINCT number), TOTAL(events), TOTAL(size) "
        "FROM customer LEFT JOIN block ON customer = number WHERE "_s +
        which);
    if (auto done = select.exec(values); !done)
        return done.error();
    if (!select.next())
        return CacheUsage();
    return CacheUsage{select.integer(0), select.integer(1), select.integer(2)};
}

} // namespace hubscope

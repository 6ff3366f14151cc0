// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/workspace.h"

#include "sandbox/migrations.h"
#include "sandbox/seeding.h"
#include "sandbox/sql.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

Error inUse(const QString& file, const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    Error error;
    error.kind = ErrorKind::Storage;
    error.message = lock.getLockInfo(&process, &host, &program)
                        ? u"%1 is in use by %2, process %3"_s.arg(file, program).arg(process)
                        : u"%1 cannot be locked"_s.arg(file);
    return error;
}

/// Two hubs on one file would not see each other's caches. The lock of a process that was killed is void.
Result<std::unique_ptr<QLockFile>> lockFile(const QString& file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    auto lock = std::make_unique<QLockFile>(file + u".lock"_s);
    lock->setStaleLockTime(0);
    if (!lock->tryLock())
        return inUse(file, *lock);
    return lock;
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspaceOptions& options)
{
    std::unique_ptr<QLockFile> lock;
    if (!options.file.isEmpty()) {
        auto locked = lockFile(options.file);
        if (!locked)
            return locked.error();
        lock = std::move(*locked);
    }
    const QString file = options.file.isEmpty() ? QString::fromLatin1(Database::inMemory) : options.file;
    auto database = Database::open(file, migrations());
    if (!database) {
        Error error = database.error();
        error.message = file + u": "_s + error.message;
        return error;
    }
    std::unique_ptr<Workspace> workspace(new Workspace(options, std::move(lock), std::move(*database)));
    if (auto prepared = workspace->prepare(); !prepared)
        return prepared.error();
    return workspace;
}

Workspace::Workspace(
    WorkspaceOptions options, std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database)
    : m_options(std::move(options))
    , m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_eventTypes(Catalogue::bundled(), *m_database)
    , m_customers(*m_database)
    , m_events(*m_database)
    , m_sessions(*m_database)
{
}

bool Workspace::hasNode(const QString& nodeId) const
{
    return std::ranges::any_of(m_nodes, [&](const Node& node) { return node.id == nodeId; });
}

/// A file whose filling was interrupted has no workspace id, and is filled again.
Result<Done> Workspace::prepare()
{
    const auto isFilled =
        oneNumber(*m_database, u"SELECT EXISTS(SELECT 1 FROM meta WHERE key = 'workspaceId')"_s, {});
    if (!isFilled)
        return isFilled.error();
    return *isFilled != 0 ? load() : reset();
}

Result<Done> Workspace::fill()
{
    const SeedTarget target{*m_database, m_customers, m_events, m_sessions};
    return seed(target, m_options.seed, m_options.empty, now());
}

Result<Done> Workspace::load()
{
    m_nodes.clear();
    m_featuredCustomerId.clear();
    auto done = eachRow(*m_database, u"SELECT key, value FROM meta"_s, {}, [this](const Statement& row) {
        if (row.text(0) == "workspaceId"_L1)
            m_id = row.text(1);
        else if (row.text(0) == "featuredCustomerId"_L1)
            m_featuredCustomerId = row.text(1);
    });
    if (!done)
        return done;
    done = eachRow(
        *m_database, u"SELECT id, name, description FROM nodes ORDER BY seq"_s, {},
        [this](const Statement& row) {
            m_nodes.append({row.text(0), row.text(1), row.text(2)});
        });
    return done ? m_eventTypes.load() : done;
}

Result<Done> Workspace::reset()
{
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    // The events first: without their owners' counters the triggers have nothing to keep.
    for (const QString& table :
         {u"event_counts"_s, u"event_spans"_s, u"events"_s, u"incoming"_s, u"sessions"_s, u"customers"_s,
          u"event_types"_s, u"nodes"_s, u"meta"_s}) {
        if (auto done = m_database->execute(u"DELETE FROM "_s + table); !done)
            return done;
    }
    if (auto filled = fill(); !filled)
        return filled;
    if (auto done = transaction->commit(); !done)
        return done;
    return load();
}

} // namespace hubscope::sandbox

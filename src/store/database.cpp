// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "core/logging.h"
#include "store/privatefile.h"

#include <QFileInfo>
#include <QSqlError>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace hubscope {
namespace {

// Queries whose text depends on the filter could fill the cache without end.
constexpr size_t maxIdleStatements = 64;
constexpr auto busyPatience = "QSQLITE_BUSY_TIMEOUT=5000"_L1; // ms

Error sqliteError(const QSqlError& error)
{
    return storageError(error.databaseText().isEmpty() ? error.text() : error.databaseText());
}

QString uniqueConnectionName()
{
    static std::atomic<int> counter = 0;
    return u"hubscope-%1"_s.arg(++counter);
}

} // namespace

Statement::Statement(Database& database, QSqlQuery query, QString sql, bool prepared)
    : m_database(&database)
    , m_query(std::move(query))
    , m_sql(std::move(sql))
    , m_prepared(prepared)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_query(std::move(other.m_query))
    , m_sql(std::move(other.m_sql))
    , m_prepared(other.m_prepared)
{
}

Statement::~Statement()
{
    if (!m_database)
        return;
    m_query.finish();
    if (m_prepared && m_database->m_idle.size() < maxIdleStatements)
        m_database->m_idle.try_emplace(m_sql, std::move(m_query));
}

Result<Done> Statement::exec(const QVariantList& values)
{
    if (!m_prepared)
        return sqliteError(m_query.lastError());
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values.at(i));
    if (!m_query.exec())
        return sqliteError(m_query.lastError());
    return Done();
}

bool Statement::next()
{
    return m_query.next();
}

std::optional<Error> Statement::failure() const
{
    if (!m_query.lastError().isValid())
        return std::nullopt;
    return sqliteError(m_query.lastError());
}

Result<std::unique_ptr<Database>>
Database::open(const QString& file, const QList<Migration>& migrations, Durability durability)
{
    if (file != QLatin1StringView(inMemory)) {
        // SQLite gives its side files the rights of the database file.
        if (auto created = createPrivateFile(file); !created)
            return created.error();
    }
    std::unique_ptr<Database> database(new Database(uniqueConnectionName()));
    if (auto connected = database->connect(file, durability); !connected)
        return connected.error();
    if (auto migrated = database->migrate(migrations); !migrated)
        return migrated.error();
    return database;
}

Result<bool> Database::isDamaged(const QString& file)
{
    if (QFileInfo(file).size() == 0)
        return false;
    Database database(uniqueConnectionName());
    database.m_connection.setDatabaseName(file);
    database.m_connection.setConnectOptions(busyPatience);
    if (!database.m_connection.open())
        return sqliteError(database.m_connection.lastError());
    QSqlQuery check(database.m_connection);
    const bool told = check.exec(u"PRAGMA quick_check(1)"_s) && check.next();
    if (told)
        return check.value(0) != u"ok"_s;
    const int code = check.lastError().nativeErrorCode().toInt() & 0xFF; // the rest says more about it
    constexpr int corrupt = 11;
    constexpr int noDatabase = 26;
    if (code == corrupt || code == noDatabase)
        return true;
    return sqliteError(check.lastError());
}

Database::Database(QString connectionName)
    : m_connectionName(std::move(connectionName))
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName))
{
}

Database::~Database()
{
    m_idle.clear();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<Done> Database::connect(const QString& file, Durability durability)
{
    m_connection.setDatabaseName(file);
    m_connection.setConnectOptions(busyPatience);
    if (!m_connection.open())
        return sqliteError(m_connection.lastError());
    const bool full = durability == Durability::PowerLoss;
    // WAL is refused for memory and on some network shares; the journal used there instead is as safe.
    const QStringList pragmas = {
        u"PRAGMA journal_mode = WAL"_s,
        full ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s,
        u"PRAGMA foreign_keys = ON"_s,
    };
    for (const QString& pragma : pragmas) {
        if (auto done = execute(pragma); !done)
            return done;
    }
    return Done();
}

Statement Database::prepare(const QString& sql)
{
    if (auto idle = m_idle.extract(sql))
        return Statement(*this, std::move(idle.mapped()), sql, true);
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    const bool prepared = query.prepare(sql);
    return Statement(*this, std::move(query), sql, prepared);
}

Result<Done> Database::execute(const QString& sql, const QVariantList& values)
{
    return prepare(sql).exec(values);
}

Result<int> Database::version()
{
    Statement pragma = prepare(u"PRAGMA user_version"_s);
    if (auto done = pragma.exec(); !done)
        return done.error();
    return pragma.next() ? static_cast<int>(pragma.integer(0)) : 0;
}

Result<Done> Database::migrate(const QList<Migration>& migrations)
{
    const auto before = version();
    if (!before)
        return before.error();
    if (*before > migrations.size()) {
        return storageError(
            u"schema version %1 is newer than the %2 known here"_s.arg(*before).arg(migrations.size()));
    }
    for (int step = *before; step < migrations.size(); ++step) {
        if (auto done = applyStep(migrations.at(step), step); !done)
            return done;
        qCDebug(lcStore) << "database brought to schema version" << step + 1;
    }
    return Done();
}

Result<Done> Database::applyStep(const Migration& migration, int step)
{
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return transaction.error();
    // Another process may have done this step while we waited for the lock.
    const auto current = version();
    if (!current || *current > step)
        return current ? Result<Done>(Done()) : current.error();
    for (const QString& sql : migration) {
        if (auto done = execute(sql); !done)
            return done;
    }
    if (auto done = execute(u"PRAGMA user_version = %1"_s.arg(step + 1)); !done)
        return done;
    return transaction->commit();
}

Result<Transaction> Transaction::begin(Database& database)
{
    // Immediate: a transaction that starts by reading cannot wait for the write lock later, it fails at once.
    if (auto begun = database.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Database& database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    if (auto undone = m_database->execute(u"ROLLBACK"_s); !undone)
        qCWarning(lcStore) << "rollback:" << undone.error().message;
}

Result<Done> Transaction::commit()
{
    // A failed commit (disk full, busy) leaves the transaction open: the destructor rolls it back.
    auto committed = m_database->execute(u"COMMIT"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace hubscope

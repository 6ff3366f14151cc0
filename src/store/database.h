// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>

namespace hubscope {

class Database;

/// One step of a schema's history: its SQL statements, one per entry, in order.
/// Steps are never edited once released; a change is a new step at the end.
using Migration = QStringList;

/// A prepared statement taken from its database's cache and handed back when it goes out of scope (which also
/// ends the reading, so keep it short-lived). Must not outlive the database.
///
///     Statement insert = database.prepare(u"INSERT INTO person(id, name) VALUES (?, ?)"_s);
///     if (auto done = insert.exec({id, name}); !done)
///         return done.error();
class Statement
{
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Binds the values in the order of the question marks and executes. A null QString binds NULL, an empty
    /// one ''. May be called again with other values. SQL that does not parse fails here, not in `prepare`.
    Result<Done> exec(const QVariantList& values = {});

    /// Steps to the next row. False at the end, and also when reading broke off: see `failure`.
    bool next();
    /// Why `next` broke off. Nothing after an ordinary end.
    std::optional<Error> failure() const;

    // Columns of the current row, from 0.
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    bool isNull(int column) const { return m_query.isNull(column); }

    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); } ///< rowid of the last INSERT
    int changedRows() const { return m_query.numRowsAffected(); }

private:
    friend class Database;
    Statement(Database& database, QSqlQuery query, QString sql, bool prepared);

    Database* m_database; ///< null once moved from
    QSqlQuery m_query;
    QString m_sql;
    bool m_prepared; ///< the SQL parsed
};

/// One connection to one SQLite database, brought up to date by migrations when it is opened. Belongs to the
/// thread that opened it: every thread opens its own. Errors are ErrorKind::Storage with SQLite's words.
class Database
{
public:
    /// What an acknowledged commit survives. Full costs a disk flush per commit.
    enum class Durability { ProcessCrash, PowerLoss };

    /// The name of a database that lives in memory and ends with its connection.
    static constexpr char inMemory[] = ":memory:";

    /// Opens or creates `file` (its folder too; readable by the user alone), in WAL mode, with foreign keys
    /// enforced and 5 s of patience for other writers, and applies the steps it has not seen, each in a
    /// transaction of its own. A file that knows more steps than this program is refused untouched.
    static Result<std::unique_ptr<Database>> open(
        const QString& file, const QList<Migration>& migrations,
        Durability durability = Durability::ProcessCrash);
    /// Whether the file holds something that SQLite cannot read, wholly or in part. A file that is not there,
    /// or empty, is sound; one that is locked or may not be read is an error.
    static Result<bool> isDamaged(const QString& file);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Statement prepare(const QString& sql);
    /// Executes a statement once, and drops its rows.
    Result<Done> execute(const QString& sql, const QVariantList& values = {});

    /// The number of migrations the database has seen.
    Result<int> version();

private:
    friend class Statement;
    explicit Database(QString connectionName);

    Result<Done> connect(const QString& file, Durability durability);
    Result<Done> migrate(const QList<Migration>& migrations);
    Result<Done> applyStep(const Migration& migration, int step);

    QString m_connectionName;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_idle; ///< prepared statements that nobody uses now
};

/// A write transaction: everything until `commit` or nothing. Rolls back when it goes out of scope before.
/// Transactions do not nest.
class Transaction
{
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<Done> commit();

private:
    explicit Transaction(Database& database);

    Database* m_database; ///< null once it is over
};

} // namespace hubscope

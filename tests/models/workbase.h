// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/databasethread.h"
#include "store/workfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>

namespace hubscope::test {

/// The file of a person's own work, as the program keeps it, in a folder of its own.
class WorkBase
{
public:
    WorkBase() { open(); }

    DatabaseThread& database() { return *m_database; }
    QString file() const { return m_dir.filePath(QStringLiteral("data/work.sqlite")); }
    /// Ends the database with all that was asked of it, and opens the file again, as a new start does.
    void open()
    {
        m_database.reset();
        m_database =
            std::make_unique<DatabaseThread>(file(), workFileMigrations(), Database::Durability::PowerLoss);
    }

    /// What is on disk, read by a connection of one's own.
    std::unique_ptr<Database> reader() const
    {
        auto opened = Database::open(file(), workFileMigrations());
        Q_ASSERT(opened);
        return std::move(*opened);
    }

    /// From now on the disk takes nothing more for that table.
    void refuse(const QString& table)
    {
        execute(QStringLiteral("CREATE TRIGGER refuse_insert_%1 BEFORE INSERT ON %1 BEGIN SELECT "
                               "RAISE(ABORT, 'no room'); END")
                    .arg(table));
        execute(QStringLiteral("CREATE TRIGGER refuse_update_%1 BEFORE UPDATE ON %1 BEGIN SELECT "
                               "RAISE(ABORT, 'no room'); END")
                    .arg(table));
    }
    void relent(const QString& table)
    {
        execute(QStringLiteral("DROP TRIGGER refuse_insert_%1").arg(table));
        execute(QStringLiteral("DROP TRIGGER refuse_update_%1").arg(table));
    }

private:
    void execute(const QString& sql)
    {
        const Result<Done> done =
            m_database->run<Done>([sql](Database& database) { return database.execute(sql); }).result();
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

    QTemporaryDir m_dir;
    std::unique_ptr<DatabaseThread> m_database;
};

} // namespace hubscope::test

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/databasethread.h"

#include "store/setaside.h"

#include <QSemaphore>
#include <QThread>

namespace hubscope {

namespace {

/// Puts a damaged file aside; where it is kept then, else nothing.
Result<QString> setDamagedAside(const QString& file)
{
    const auto damaged = Database::isDamaged(file);
    if (!damaged)
        return damaged.error();
    return *damaged ? setDatabaseAside(file) : QString();
}

} // namespace

struct DatabaseThread::State
{
    Opener open;
    QThread thread;
    QObject worker; ///< lives in the thread: its events are the queue of jobs
    // Touched in the thread only:
    std::unique_ptr<Database> database;
    QString keptFile;

    Result<Database*> opened()
    {
        if (!database) {
            auto fresh = open();
            if (!fresh)
                return fresh.error();
            database = *std::move(fresh);
        }
        return database.get();
    }

    void enqueue(std::function<void()> work)
    {
        QMetaObject::invokeMethod(&worker, std::move(work), Qt::QueuedConnection);
    }
};

DatabaseThread::DatabaseThread(Opener open)
    : m_state(std::make_unique<State>())
{
    m_state->open = std::move(open);
    m_state->thread.setObjectName(QStringLiteral("database"));
    m_state->worker.moveToThread(&m_state->thread);
    m_state->thread.start();
}

DatabaseThread::DatabaseThread(QString file, QList<Migration> migrations, Database::Durability durability)
    : DatabaseThread(Opener())
{
    m_state->open = [state = m_state.get(), file = std::move(file), migrations = std::move(migrations),
                     durability]() -> Result<std::unique_ptr<Database>> {
        auto kept = setDamagedAside(file);
        if (!kept)
            return kept.error();
        if (!kept->isEmpty())
            state->keptFile = *std::move(kept);
        return Database::open(file, migrations, durability);
    };
}

DatabaseThread::~DatabaseThread()
{
    m_state->enqueue([state = m_state.get()] {
        state->database.reset(); // a connection ends in the thread that opened it
        state->thread.quit();
    });
    m_state->thread.wait();
}

void DatabaseThread::keptFile(QObject* context, Completion<QString> done)
{
    run<QString>(
        [state = m_state.get()](Database&) -> Result<QString> { return state->keptFile; }, context,
        std::move(done));
}

void DatabaseThread::close(std::function<void()> afterwards)
{
    m_state->enqueue([state = m_state.get(), afterwards = std::move(afterwards)] {
        state->database.reset();
        afterwards();
    });
}

bool DatabaseThread::waitForJobs(std::chrono::milliseconds patience)
{
    // Shared, because the job may come to it after we have given up.
    auto reached = std::make_shared<QSemaphore>();
    m_state->enqueue([reached] { reached->release(); });
    return reached->tryAcquire(1, static_cast<int>(patience.count()));
}

void DatabaseThread::post(std::function<void(Result<Database*>)> job)
{
    m_state->enqueue([state = m_state.get(), job = std::move(job)] { job(state->opened()); });
}

} // namespace hubscope

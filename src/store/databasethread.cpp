// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/databasethread.h"

#include "store/setaside.h"

#include <QSemaphore>
#include <QThread>

namespace hubscope {

struct DatabaseThread::State
{
    State(QString databaseFile, QList<Migration> steps, Database::Durability demanded)
        : file(std::move(databaseFile))
        , migrations(std::move(steps))
        , durability(demanded)
    {
    }

    const QString file;
    const QList<Migration> migrations;
    const Database::Durability durability;
    QThread thread;
    QObject worker; ///< lives in the thread: its events are the queue of jobs
    // Touched in the thread only:
    std::unique_ptr<Database> database;
    QString keptFile;

    Result<Database*> opened()
    {
        if (!database) {
            if (auto done = setDamagedAside(); !done)
                return done.error();
            auto fresh = Database::open(file, migrations, durability);
            if (!fresh)
                return fresh.error();
            database = *std::move(fresh);
        }
        return database.get();
    }

    Result<Done> setDamagedAside()
    {
        const auto damaged = Database::isDamaged(file);
        if (!damaged || !*damaged)
            return damaged ? Result<Done>(Done()) : damaged.error();
        const auto kept = setDatabaseAside(file);
        if (!kept)
            return kept.error();
        keptFile = *kept;
        return Done();
    }

    void enqueue(std::function<void()> work)
    {
        QMetaObject::invokeMethod(&worker, std::move(work), Qt::QueuedConnection);
    }
};

DatabaseThread::DatabaseThread(QString file, QList<Migration> migrations, Database::Durability durability)
    : m_state(std::make_unique<State>(std::move(file), std::move(migrations), durability))
{
    m_state->thread.setObjectName(QStringLiteral("database"));
    m_state->worker.moveToThread(&m_state->thread);
    m_state->thread.start();
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

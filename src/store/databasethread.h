// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <chrono>
#include <functional>
#include <memory>

namespace hubscope {

/// A database in a thread of its own, so that waiting for the disk blocks nobody. Jobs run one after the
/// other in the order in which they came. Destroying it finishes the jobs that are queued. A file that is
/// damaged is set aside, and a new one begun: see keptFile.
class DatabaseThread
{
public:
    /// Opening happens in the thread, with the first job; while it fails, its error is what jobs return and
    /// each of them tries again.
    DatabaseThread(QString file, QList<Migration> migrations, Database::Durability durability);
    /// Opens it another way. `open` is called in the thread.
    using Opener = std::function<Result<std::unique_ptr<Database>>()>;
    explicit DatabaseThread(Opener open);
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread&) = delete;
    DatabaseThread& operator=(const DatabaseThread&) = delete;

    /// Runs the job in the thread; the future is of its result, for who waits for it or drops it. Do not
    /// continue with `future.then(context, …)`: Qt 6.4 follows the pointer even when the context is gone.
    template<typename T>
    QFuture<Result<T>> run(std::function<Result<T>(Database&)> job);

    /// Runs the job in the thread and hands its result to `done` in the thread of `context`, from its event
    /// loop; not when the context is gone by then. The job is done all the same.
    template<typename T>
    void run(std::function<Result<T>(Database&)> job, QObject* context, Completion<T> done);

    /// As a job: where the damaged file is kept that stood in the place of this one; empty when it was sound.
    void keptFile(QObject* context, Completion<QString> done);

    /// As a job: ends the connection, then calls `afterwards` in the thread. The job after it opens anew.
    void close(std::function<void()> afterwards);

    /// Waits until the jobs that were given so far are done. False when that took longer.
    bool waitForJobs(std::chrono::milliseconds patience);

private:
    void post(std::function<void(Result<Database*>)> job);

    struct State;
    std::unique_ptr<State> m_state;
};

template<typename T>
QFuture<Result<T>> DatabaseThread::run(std::function<Result<T>(Database&)> job)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    post([promise, job = std::move(job)](Result<Database*> database) {
        promise->addResult(database ? job(**database) : Result<T>(database.error()));
        promise->finish();
    });
    return future;
}

template<typename T>
void DatabaseThread::run(std::function<Result<T>(Database&)> job, QObject* context, Completion<T> done)
{
    using Watcher = QFutureWatcher<Result<T>>;
    auto* watcher = new Watcher(context);
    QObject::connect(watcher, &Watcher::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(run<T>(std::move(job)));
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace hubscope {

/// A database in a thread of its own, so that waiting for the disk blocks nobody. Jobs run one after the
/// other in the order in which they came. Destroying it finishes the jobs that are queued.
class DatabaseThread
{
public:
    /// Opening happens in the thread; a failure is what every job returns.
    DatabaseThread(QString file, QList<Migration> migrations, Database::Durability durability);
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread&) = delete;
    DatabaseThread& operator=(const DatabaseThread&) = delete;

    /// Runs the job in the thread; the future is of its result. Continue with
    /// `future.then(contextObject, …)`.
    template<typename T>
    QFuture<Result<T>> run(std::function<Result<T>(Database&)> job);

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

} // namespace hubscope

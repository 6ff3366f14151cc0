// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <stop_token>

namespace hubscope {

/// Does one kind of work in a worker thread, one piece at a time: while it runs only the newest wish waits,
/// and wishes between are never begun. What is begun is also delivered, so that wishes that come faster than
/// they are fulfilled still show something. The work must hold all that it reads.
template<typename T>
class LatestWork
{
public:
    using Work = std::function<T(const std::stop_token&)>;

    explicit LatestWork(std::function<void(T)> deliver)
        : m_deliver(std::move(deliver))
    {
        QObject::connect(&m_watcher, &QFutureWatcher<T>::finished, &m_watcher, [this] { finish(); });
    }
    ~LatestWork()
    {
        m_watcher.disconnect();
        m_stop.request_stop();
    }
    Q_DISABLE_COPY_MOVE(LatestWork)

    void ask(Work work)
    {
        m_next = std::move(work);
        if (!m_busy)
            start();
    }
    /// Instead of what is under way, which is stopped and never delivered: where only the newest is of use.
    void restart(Work work)
    {
        cancel();
        ask(std::move(work));
    }
    void cancel()
    {
        m_stop.request_stop();
        m_stop = std::stop_source();
        m_next = nullptr;
        m_busy = false;
    }
    bool isBusy() const { return m_busy || m_next; } ///< something is not delivered yet

private:
    void start()
    {
        m_busy = true;
        m_watcher.setFuture(QtConcurrent::run(
            [work = std::exchange(m_next, nullptr), stop = m_stop.get_token()] { return work(stop); }));
    }

    void finish()
    {
        if (!m_busy) // cancelled
            return;
        m_busy = false;
        m_deliver(m_watcher.future().takeResult());
        if (m_next && !m_busy)
            start();
    }

    std::function<void(T)> m_deliver;
    QFutureWatcher<T> m_watcher;
    std::stop_source m_stop;
    Work m_next;
    bool m_busy = false;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/latestwork.h"

#include "support/testmain.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <memory>

using namespace hubscope;

/// Which wishes are begun, and which results arrive, while a worker is held up.
class LatestWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_arrived.clear();
        m_begun = 0;
        m_stopped = 0;
        m_work = std::make_unique<LatestWork<int>>([this](int number) {
            m_arrived.append(number);
            if (m_onArrival)
                std::exchange(m_onArrival, nullptr)();
        });
    }

    void cleanup()
    {
        m_held.release(100);
        m_work.reset();
        m_held.acquire(m_held.available());
    }

    void betweenTwoWishesNoneIsBegun()
    {
        for (const int number : {1, 2, 3, 4})
            m_work->ask(held(number));
        QVERIFY(m_work->isBusy());
        m_held.release(2);
        QTRY_COMPARE(m_arrived, QList<int>({1, 4}));
        QVERIFY(!m_work->isBusy());
        QCOMPARE(m_begun, 2);
    }

    void restartedNothingOldArrives()
    {
        m_work->ask(held(1));
        QTRY_COMPARE(m_begun, 1);
        m_work->restart(held(2));
        m_held.release(2);
        QTRY_COMPARE(m_arrived, QList<int>{2});
        QTRY_COMPARE(m_stopped, 1);
        QVERIFY(!m_work->isBusy());
    }

    void cancelledNothingArrives()
    {
        m_work->ask(held(1));
        m_work->ask(held(2));
        QTRY_COMPARE(m_begun, 1);
        m_work->cancel();
        QVERIFY(!m_work->isBusy());
        m_held.release(2);
        m_work->ask([](const std::stop_token&) { return 3; });
        QTRY_COMPARE(m_arrived, QList<int>{3});
        QCOMPARE(m_begun, 1);
    }

    void itsReceiverMayWishAnew()
    {
        m_onArrival = [this] { m_work->ask([](const std::stop_token&) { return 2; }); };
        m_work->ask([](const std::stop_token&) { return 1; });
        QTRY_COMPARE(m_arrived, QList<int>({1, 2}));
        m_onArrival = [this] { m_work->restart([](const std::stop_token&) { return 4; }); };
        m_work->ask([](const std::stop_token&) { return 3; });
        QTRY_COMPARE(m_arrived, QList<int>({1, 2, 3, 4}));
        QVERIFY(!m_work->isBusy());
    }

private:
    LatestWork<int>::Work held(int number)
    {
        return [this, number](const std::stop_token& stop) {
            ++m_begun;
            m_held.acquire();
            m_stopped += stop.stop_requested() ? 1 : 0;
            return number;
        };
    }

    QSemaphore m_held;
    std::atomic<int> m_begun = 0;
    std::atomic<int> m_stopped = 0;
    QList<int> m_arrived;
    std::function<void()> m_onArrival;
    std::unique_ptr<LatestWork<int>> m_work;
};

HUBSCOPE_TEST(LatestWorkTest)

#include "tst_latestwork.moc"

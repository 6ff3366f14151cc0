// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/databasethread.h"

#include "support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;
using namespace hubscope;

namespace {

const Migration numbers = {u"CREATE TABLE number(value INTEGER)"_s};

Result<Done> add(Database& database, int value)
{
    return database.execute(u"INSERT INTO number VALUES (?)"_s, {value});
}

Result<QList<int>> all(Database& database)
{
    Statement select = database.prepare(u"SELECT value FROM number ORDER BY rowid"_s);
    if (auto done = select.exec(); !done)
        return done.error();
    QList<int> values;
    while (select.next())
        values.append(int(select.integer(0)));
    return values;
}

} // namespace

class TestDatabaseThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsRunInOrderInOneOtherThread();
    void theResultComesFromTheEventLoopOfTheContext();
    void aDeadContextHearsNothingAndTheJobIsDone();
    void endingFinishesWhatIsQueued();
    void waitingGivesUpInTime();
    void aFileThatCannotBeMadeIsEveryJobsError();
    void opensOnceTheObstacleIsGone();
    void aNewerFileIsRefusedWithItsVersion();

private:
    QString fileName() const
    {
        return m_dir.filePath(u"%1/work.sqlite"_s.arg(QLatin1String(QTest::currentTestFunction())));
    }
    std::unique_ptr<DatabaseThread> opened() const
    {
        return std::make_unique<DatabaseThread>(
            fileName(), QList<Migration>{numbers}, Database::Durability::PowerLoss);
    }
    QTemporaryDir m_dir;
};

void TestDatabaseThread::jobsRunInOrderInOneOtherThread()
{
    const auto thread = opened();
    QList<QFuture<Result<QThread*>>> threads;
    for (int i = 0; i < 20; ++i) {
        threads.append(thread->run<QThread*>([i](Database& database) -> Result<QThread*> {
            if (auto done = add(database, i); !done)
                return done.error();
            return QThread::currentThread();
        }));
    }
    const Result<QList<int>> values = thread->run<QList<int>>(all).result();
    QVERIFY(values);
    QList<int> expected(20);
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(*values, expected);
    for (const auto& future : threads) {
        QVERIFY(*future.result() != QThread::currentThread());
        QCOMPARE(*future.result(), *threads.first().result());
    }
}

void TestDatabaseThread::theResultComesFromTheEventLoopOfTheContext()
{
    const auto thread = opened();
    QThread* deliveredIn = nullptr;
    QObject context;
    thread->run<Done>(
        [](Database& database) { return add(database, 1); }, &context,
        [&](const Result<Done>& done) { deliveredIn = done ? QThread::currentThread() : nullptr; });
    QVERIFY(thread->waitForJobs(std::chrono::seconds(10)));
    QCOMPARE(deliveredIn, nullptr); // done, and still not told from inside of anything
    QTRY_COMPARE(deliveredIn, QThread::currentThread());
}

void TestDatabaseThread::aDeadContextHearsNothingAndTheJobIsDone()
{
    const auto thread = opened();
    bool told = false;
    auto context = std::make_unique<QObject>();
    thread->run<Done>(
        [](Database& database) { return add(database, 7); }, context.get(),
        [&](const Result<Done>&) { told = true; });
    context.reset();
    std::optional<QList<int>> values;
    thread->run<QList<int>>(all, this, [&](const Result<QList<int>>& got) { values = *got; });
    QTRY_COMPARE(values, QList<int>{7});
    QVERIFY(!told);
}

void TestDatabaseThread::endingFinishesWhatIsQueued()
{
    auto thread = opened();
    QSemaphore gate;
    (void)thread->run<Done>([&](Database&) -> Result<Done> {
        gate.acquire();
        return Done();
    });
    for (int i = 0; i < 50; ++i)
        (void)thread->run<Done>([i](Database& database) { return add(database, i); });
    gate.release();
    thread.reset();
    QCOMPARE(opened()->run<QList<int>>(all).result()->size(), 50);
}

void TestDatabaseThread::waitingGivesUpInTime()
{
    const auto thread = opened();
    QSemaphore gate;
    (void)thread->run<Done>([&](Database&) -> Result<Done> {
        gate.acquire();
        return Done();
    });
    QVERIFY(!thread->waitForJobs(std::chrono::milliseconds(20)));
    gate.release();
    QVERIFY(thread->waitForJobs(std::chrono::seconds(10)));
}

void TestDatabaseThread::aFileThatCannotBeMadeIsEveryJobsError()
{
    // A file stands where the folder would be: root could write into a folder without rights.
    QFile obstacle(QFileInfo(fileName()).path());
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    const auto thread = opened();
    for (int i = 0; i < 2; ++i) {
        const Result<QList<int>> values = thread->run<QList<int>>(all).result();
        QVERIFY(!values);
        QCOMPARE(values.error().kind, ErrorKind::Storage);
        QVERIFY2(values.error().message.contains(obstacle.fileName()), qPrintable(values.error().message));
    }
}

void TestDatabaseThread::opensOnceTheObstacleIsGone()
{
    QFile obstacle(QFileInfo(fileName()).path());
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    const auto thread = opened();
    QVERIFY(!thread->run<QList<int>>(all).result());
    QVERIFY(obstacle.remove());
    QVERIFY(thread->run<QList<int>>(all).result());
}

void TestDatabaseThread::aNewerFileIsRefusedWithItsVersion()
{
    const Migration later = {u"CREATE TABLE later(value)"_s};
    {
        DatabaseThread newer(fileName(), {numbers, later, {}}, Database::Durability::PowerLoss);
        QVERIFY(newer.run<Done>([](Database& database) { return add(database, 1); }).result());
    }
    const Result<QList<int>> values = opened()->run<QList<int>>(all).result();
    QVERIFY(!values);
    QVERIFY2(values.error().message.contains(u"version 3 is newer"), qPrintable(values.error().message));
}

HUBSCOPE_TEST(TestDatabaseThread)
#include "tst_databasethread.moc"

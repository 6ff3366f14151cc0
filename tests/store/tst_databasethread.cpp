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
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void aSoundFileStaysWhereItIs();

private:
    static QString keptBy(DatabaseThread& thread)
    {
        QObject context;
        std::optional<QString> kept;
        thread.keptFile(&context, [&kept](const Result<QString>& told) {
            kept = told ? *told : u"error: "_s + told.error().message;
        });
        return QTest::qWaitFor([&kept] { return kept.has_value(); }) ? *kept : u"no answer"_s;
    }
    QByteArray contentOf(const QString& name) const
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

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

void TestDatabaseThread::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<QByteArray>("put");
    QTest::newRow("no database") << qsizetype(0) << qsizetype(-1) << "It was a dark night."_ba.repeated(9);
    QTest::newRow("cut off") << qsizetype(4096) << qsizetype(-1) << ""_ba;
    QTest::newRow("a page overwritten") << qsizetype(4096) << qsizetype(4096) << QByteArray(4096, 'x');
}

void TestDatabaseThread::aDamagedFileIsSetAside()
{
    QFETCH(qsizetype, from);
    QFETCH(qsizetype, count);
    QFETCH(QByteArray, put);
    for (int value = 0; value < 2; ++value) {
        QVERIFY(opened()->run<Done>([value](Database& database) { return add(database, value); }).result());
        QByteArray content = contentOf(fileName());
        QVERIFY(content.size() > 5000);
        content.replace(from, count < 0 ? content.size() - from : count, put);
        QFile file(fileName());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();

        const QString kept = fileName() + (value == 0 ? u".broken"_s : u".broken-2"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"damaged database kept as"_s));
        const auto thread = opened();
        QCOMPARE(*thread->run<QList<int>>(all).result(), QList<int>());
        QCOMPARE(keptBy(*thread), kept);
        QCOMPARE(contentOf(kept), content);
    }
    QCOMPARE(keptBy(*opened()), QString());
    for (const QString& name : {u".broken"_s, u".broken-2"_s, u""_s})
        QVERIFY(QFile::remove(fileName() + name));
}

void TestDatabaseThread::aSoundFileStaysWhereItIs()
{
    QVERIFY(opened()->run<Done>([](Database& database) { return add(database, 1); }).result());
    const auto thread = opened();
    QCOMPARE(*thread->run<QList<int>>(all).result(), QList<int>{1});
    QCOMPARE(keptBy(*thread), QString());
    QVERIFY(!QFile::exists(fileName() + u".broken"_s));
}

HUBSCOPE_TEST(TestDatabaseThread)
#include "tst_databasethread.moc"

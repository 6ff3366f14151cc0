// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hubscope;

namespace {

const Migration people = {u"CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT)"_s};
const Migration pets = {
    u"ALTER TABLE person ADD COLUMN age INTEGER NOT NULL DEFAULT 7"_s,
    u"CREATE TABLE pet(owner INTEGER NOT NULL REFERENCES person(id))"_s};

std::unique_ptr<Database> opened(const QString& file, const QList<Migration>& migrations)
{
    auto database = Database::open(file, migrations);
    if (!database)
        qFatal("%s", qPrintable(database.error().message));
    return std::move(*database);
}

qint64 countOf(Database& database, const QString& table)
{
    Statement count = database.prepare(u"SELECT count(*) FROM "_s + table);
    if (!count.exec() || !count.next())
        return -1;
    return count.integer(0);
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedColumnsRoundTrip();
    void aNullStringIsNullAndAnEmptyOneIsNot();
    void aStatementIsReusedAndMayBeNested();
    void usesTheWriteAheadLogOnFiles();
    void isReadableByItsUserAlone();
    void closesItsConnection();
    void migratesFromEveryOlderVersion_data();
    void migratesFromEveryOlderVersion();
    void refusesANewerVersionUntouched();
    void aFailedMigrationLeavesTheVersionBefore();
    void anUncommittedTransactionLeavesNothing();
    void foreignKeysAreEnforced();
    void aWriterWaitsForAnother();
    void saysWhatSqliteSaid();
    void aFileThatIsNoDatabaseIsAnError();
    void committedRowsSurviveKill();

private:
    QString fileName() const
    {
        return m_dir.filePath(u"sub/%1.sqlite"_s.arg(QLatin1String(QTest::currentTestFunction())));
    }
    QTemporaryDir m_dir;
};

void TestDatabase::typedColumnsRoundTrip()
{
    auto database = opened(QLatin1String(Database::inMemory), {{u"CREATE TABLE t(a, b, c, d, e)"_s}});
    Statement insert = database->prepare(u"INSERT INTO t VALUES (?, ?, ?, ?, ?)"_s);
    const qint64 big = (qint64(1) << 60) + 1;
    QVERIFY(insert.exec({u"Zoë 🛒"_s, big, 1.25, QByteArray("\0x", 2), true}));
    QCOMPARE(insert.changedRows(), 1);
    QCOMPARE(insert.insertedId(), 1);
    Statement select = database->prepare(u"SELECT * FROM t"_s);
    QVERIFY(select.exec());
    QVERIFY(select.next());
    QCOMPARE(select.text(0), u"Zoë 🛒"_s);
    QCOMPARE(select.integer(1), big);
    QCOMPARE(select.real(2), 1.25);
    QCOMPARE(select.bytes(3), QByteArray("\0x", 2));
    QCOMPARE(select.integer(4), 1);
    QVERIFY(!select.next());
    QVERIFY(!select.failure());
}

void TestDatabase::aNullStringIsNullAndAnEmptyOneIsNot()
{
    auto database = opened(QLatin1String(Database::inMemory), {people});
    QVERIFY(database->execute(u"INSERT INTO person(id, name) VALUES (1, ?)"_s, {QString()}));
    QVERIFY(database->execute(u"INSERT INTO person(id, name) VALUES (2, ?)"_s, {u""_s}));
    Statement select = database->prepare(u"SELECT name FROM person ORDER BY id"_s);
    QVERIFY(select.exec());
    QVERIFY(select.next() && select.isNull(0));
    QVERIFY(select.next() && !select.isNull(0));
}

void TestDatabase::aStatementIsReusedAndMayBeNested()
{
    auto database = opened(QLatin1String(Database::inMemory), {people});
    for (int i = 0; i < 3; ++i)
        QVERIFY(database->execute(u"INSERT INTO person(name) VALUES (?)"_s, {QString::number(i)}));
    const QString sql = u"SELECT name FROM person ORDER BY id"_s;
    Statement outer = database->prepare(sql);
    QVERIFY(outer.exec());
    QStringList pairs;
    while (outer.next()) {
        Statement inner = database->prepare(sql);
        QVERIFY(inner.exec());
        while (inner.next())
            pairs += outer.text(0) + inner.text(0);
    }
    QCOMPARE(pairs.join(u' '), u"00 01 02 10 11 12 20 21 22"_s);
}

void TestDatabase::usesTheWriteAheadLogOnFiles()
{
    auto database = opened(fileName(), {people});
    Statement mode = database->prepare(u"PRAGMA journal_mode"_s);
    QVERIFY(mode.exec());
    QVERIFY(mode.next());
    QCOMPARE(mode.text(0), u"wal"_s);
}

void TestDatabase::isReadableByItsUserAlone()
{
    auto database = opened(fileName(), {people});
    for (const QString& suffix : {u""_s, u"-wal"_s}) {
        const auto rights = QFile::permissions(fileName() + suffix);
        QVERIFY(rights & QFile::ReadOwner);
        QVERIFY(!(rights & (QFile::ReadGroup | QFile::ReadOther)));
    }
}

void TestDatabase::closesItsConnection()
{
    const QStringList before = QSqlDatabase::connectionNames();
    {
        auto first = opened(fileName(), {people});
        auto second = opened(fileName(), {people});
        QVERIFY(first->execute(u"INSERT INTO person(name) VALUES ('a')"_s));
        QCOMPARE(countOf(*second, u"person"_s), 1);
    }
    QCOMPARE(QSqlDatabase::connectionNames(), before);
    QVERIFY(!QFile::exists(fileName() + u"-wal"_s));
}

void TestDatabase::migratesFromEveryOlderVersion_data()
{
    QTest::addColumn<int>("from");
    QTest::newRow("new file") << 0;
    QTest::newRow("version 1") << 1;
    QTest::newRow("up to date") << 2;
}

void TestDatabase::migratesFromEveryOlderVersion()
{
    QFETCH(int, from);
    const QString file = fileName() + QString::number(from);
    const QList<Migration> all = {people, pets};
    {
        auto old = opened(file, all.first(from));
        if (from > 0)
            QVERIFY(old->execute(u"INSERT INTO person(id, name) VALUES (1, 'Ada')"_s));
    }
    auto database = opened(file, all);
    const auto version = database->version();
    QVERIFY(version);
    QCOMPARE(*version, 2);
    QCOMPARE(countOf(*database, u"person WHERE name = 'Ada' AND age = 7"_s), from > 0 ? 1 : 0);
    QCOMPARE(countOf(*database, u"pet"_s), 0);
}

void TestDatabase::refusesANewerVersionUntouched()
{
    opened(fileName(), {people, pets});
    const auto refused = Database::open(fileName(), {people});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY(refused.error().message.contains(u"newer"));
    auto again = opened(fileName(), {people, pets});
    QCOMPARE(countOf(*again, u"pet"_s), 0);
}

void TestDatabase::aFailedMigrationLeavesTheVersionBefore()
{
    const auto failed =
        Database::open(fileName(), {people, {u"CREATE TABLE half(a)"_s, u"CREATE TABLE person(b)"_s}});
    QVERIFY(!failed);
    QVERIFY(failed.error().message.contains(u"already exists"));
    auto database = opened(fileName(), {people});
    QCOMPARE(countOf(*database, u"sqlite_master WHERE name = 'half'"_s), 0);
}

void TestDatabase::anUncommittedTransactionLeavesNothing()
{
    auto database = opened(QLatin1String(Database::inMemory), {people});
    const auto add = [&] { return database->execute(u"INSERT INTO person(name) VALUES ('a')"_s).hasValue(); };
    {
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction);
        QVERIFY(add());
        QCOMPARE(countOf(*database, u"person"_s), 1);
    }
    QCOMPARE(countOf(*database, u"person"_s), 0);
    {
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction);
        QVERIFY(add());
        QVERIFY(transaction->commit());
    }
    QCOMPARE(countOf(*database, u"person"_s), 1);
}

void TestDatabase::foreignKeysAreEnforced()
{
    auto database = opened(QLatin1String(Database::inMemory), {people, pets});
    const auto orphan = database->execute(u"INSERT INTO pet(owner) VALUES (99)"_s);
    QVERIFY(!orphan);
    QVERIFY(orphan.error().message.contains(u"FOREIGN KEY"));
}

void TestDatabase::aWriterWaitsForAnother()
{
    auto first = opened(fileName(), {people});
    auto second = opened(fileName(), {people});
    QVERIFY(second->execute(u"PRAGMA busy_timeout = 20"_s));
    auto writing = Transaction::begin(*first);
    QVERIFY(writing);
    QCOMPARE(countOf(*second, u"person"_s), 0); // readers never wait
    const auto late = Transaction::begin(*second);
    QVERIFY(!late);
    QVERIFY(late.error().message.contains(u"locked"));
    QVERIFY(writing->commit());
    QVERIFY(Transaction::begin(*second));
}

void TestDatabase::saysWhatSqliteSaid()
{
    auto database = opened(QLatin1String(Database::inMemory), {people});
    const auto missing = database->execute(u"SELECT * FROM nowhere"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::Storage);
    QVERIFY2(
        missing.error().message.contains(u"no such table: nowhere"), qPrintable(missing.error().message));
}

void TestDatabase::aFileThatIsNoDatabaseIsAnError()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"x"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto refused = Database::open(file.fileName(), {people});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"not a database"), qPrintable(refused.error().message));
}

/// The program starts itself as a writer, waits for its word that a row is committed, and kills it.
void TestDatabase::committedRowsSurviveKill()
{
    if (qEnvironmentVariableIsSet("HUBSCOPE_TEST_WRITE")) {
        auto writer = opened(qEnvironmentVariable("HUBSCOPE_TEST_WRITE"), {people});
        auto transaction = Transaction::begin(*writer);
        for (int i = 0; i < 100; ++i)
            QVERIFY(writer->execute(u"INSERT INTO person(name) VALUES ('x')"_s));
        QVERIFY(transaction->commit());
        auto open = Transaction::begin(*writer);
        QVERIFY(writer->execute(u"DELETE FROM person"_s));
        std::fputs("committed\n", stdout);
        std::fflush(stdout);
        std::getchar(); // until killed
        return;
    }
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HUBSCOPE_TEST_WRITE"_s, fileName());
    writer.setProcessEnvironment(environment);
    writer.start(
        QCoreApplication::applicationFilePath(),
        {u"--class"_s, u"database"_s, u"committedRowsSurviveKill"_s});
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((output += writer.readAllStandardOutput()).contains("committed\n"), 20000);
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    auto database = opened(fileName(), {people});
    QCOMPARE(countOf(*database, u"person"_s), 100);
}

HUBSCOPE_TEST(TestDatabase)
#include "tst_database.moc"

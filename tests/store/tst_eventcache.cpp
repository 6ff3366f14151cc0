// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventcache.h"

#include "store/cachetext.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 hourMs = qint64(60) * 60 * 1000;

/// No file of this process grows beyond a size while this lives.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace

class TestEventCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cache.reset(); // and its limits
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock.set(1'715'243'000'000);
        start();
    }

    void everythingComesBackByteForByte()
    {
        CacheSave wanted;
        wanted.asOf = m_clock.now() - hourMs;
        wanted.total = 1234;
        wanted.complete = true;
        wanted.parts = {newBlock(0, 3), newBlock(3, 200)};
        const CacheSaved saved = *save(key(u"c"_s), wanted);
        QCOMPARE(saved.blocks.size(), 2);
        QVERIFY(saved.revision != 0 && !saved.cut);

        start(); // as another run of the program
        const auto found = open(key(u"c"_s));
        QVERIFY(found);
        QCOMPARE(found->asOf, wanted.asOf);
        QCOMPARE(found->total, std::optional<qint64>(1234));
        QVERIFY(found->complete);
        QCOMPARE(found->revision, saved.revision);
        QCOMPARE(found->blocks, saved.blocks);
        QCOMPARE(found->events(), 203);
        QCOMPARE(numbersIn(*found), numbers(0, 203));
        const EventBatch first = read({found->blocks.first()}).first();
        const Event event =
            eventOf(first.page.elements.at(2), first.names, first.body(first.page.elements.at(2)));
        QCOMPARE(event.body, cachedEvent(2));
        QCOMPARE(event.type, u"viewedPage"_s);
        QCOMPARE(event.date, std::optional<qint64>(1'715'251'327'000));
    }

    void nothingIsSavedOfOthers()
    {
        save(key(u"c"_s), {newBlock(0, 5)});
        QVERIFY(!open(key(u"d"_s)));
        CacheKey other = key(u"c"_s);
        other.profileId = u"q"_s;
        QVERIFY(!open(other));
        other = key(u"c"_s);
        other.hub = u"https://other.example w"_s; // the profile was pointed elsewhere
        QVERIFY(!open(other));
        QVERIFY(open(key(u"c"_s)));
    }

    void aSavedBlockStaysAsItIs()
    {
        const CacheSaved first = *save(key(u"c"_s), {newBlock(10, 20), newBlock(30, 20)});
        CacheSave next;
        next.revision = first.revision;
        next.parts = {
            newBlock(0, 10), keptBlock(first.blocks.at(0)), keptBlock(first.blocks.at(1)), newBlock(50, 7)};
        const CacheSaved second = *save(key(u"c"_s), next);
        QCOMPARE(second.blocks.mid(1, 2), first.blocks);
        QCOMPARE(numbersIn(open(key(u"c"_s))), numbers(0, 57));

        next.revision = second.revision;
        next.parts = {keptBlock(second.blocks.at(0)), newBlock(100, 2), keptBlock(second.blocks.at(3))};
        QVERIFY(save(key(u"c"_s), next));
        QCOMPARE(numbersIn(open(key(u"c"_s))), numbers(0, 10) + numbers(100, 2) + numbers(50, 7));
        QCOMPARE(usage().events, 19);
    }

    void aSaveOnAnotherStateWritesNothing()
    {
        const CacheSaved first = *save(key(u"c"_s), {newBlock(0, 20)});
        QVERIFY(!save(key(u"c"_s), {newBlock(0, 5)})); // builds on nothing
        CacheSave next;
        next.revision = first.revision;
        next.parts = {keptBlock({first.blocks.first().id + 1, 20})};
        QVERIFY(!save(key(u"c"_s), next)); // on a block that is not there
        QCOMPARE(numbersIn(open(key(u"c"_s))), numbers(0, 20));
        forget(u"c"_s);
        next.parts = {keptBlock(first.blocks.first()), newBlock(20, 1)};
        QVERIFY(!save(key(u"c"_s), next));
        QVERIFY(!open(key(u"c"_s)));
    }

    void whoWasOpenedLeastRecentlyMakesRoom()
    {
        for (const QString& id : {u"a"_s, u"b"_s, u"c"_s}) {
            m_clock.advance(1000);
            save(key(id), {newBlock(0, 100)});
        }
        m_clock.advance(1000);
        const qint64 one = open(key(u"a"_s))->bytes;
        m_cache->setLimits({3 * one + one / 2, 30});
        m_clock.advance(1000);
        save(key(u"d"_s), {newBlock(0, 100)});
        QVERIFY(!open(key(u"b"_s)));
        QVERIFY(open(key(u"a"_s)) && open(key(u"c"_s)) && open(key(u"d"_s)));
        m_clock.advance(1000);
        open(key(u"c"_s));
        m_cache->setLimits({one, 30});
        QVERIFY(open(key(u"c"_s)));
        QCOMPARE(usage().customers, 1);
        QVERIFY(usage().bytes <= one);
    }

    void whatFindsNoRoomIsCutAtItsEnd()
    {
        save(key(u"other"_s), {newBlock(0, 100)});
        const qint64 one = open(key(u"other"_s))->bytes;
        m_cache->setLimits({3 * one, 30});
        CacheSave much;
        much.complete = true;
        for (int i = 0; i < 10; ++i)
            much.parts.append(newBlock(i * 100, 100));
        const CacheSaved saved = *save(key(u"c"_s), much);
        QVERIFY(saved.cut);
        const auto found = open(key(u"c"_s));
        QVERIFY(!found->complete);
        QVERIFY(found->events() >= 200);
        QCOMPARE(numbersIn(*found), numbers(0, int(found->events())));
        QVERIFY(usage().bytes <= 3 * one);
    }

    void whatIsTooOldGoes()
    {
        CacheSave old;
        old.asOf = m_clock.now();
        old.parts = {newBlock(0, 10)};
        save(key(u"old"_s), old);
        m_clock.advance(10 * 24 * hourMs);
        CacheSave young = old;
        young.asOf = m_clock.now();
        save(key(u"young"_s), young);
        m_clock.advance(20 * 24 * hourMs);
        QVERIFY(open(key(u"old"_s))); // opening does not make it younger
        m_clock.advance(1);
        QVERIFY(!open(key(u"old"_s)));
        QVERIFY(open(key(u"young"_s)));
        m_cache->setLimits({m_cache->limits().bytes, 19});
        QCOMPARE(usage().customers, 0);
    }

    void forgettingLeavesNoByte_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("a customer") << 0;
        QTest::newRow("a profile") << 1;
        QTest::newRow("everything") << 2;
        QTest::newRow("by making room") << 3;
    }

    void forgettingLeavesNoByte()
    {
        QFETCH(const int, how);
        CacheKey stays = key(u"stays-00000001"_s);
        stays.profileId = u"q"_s;
        m_clock.advance(1);
        CacheSave save;
        save.asOf = m_clock.now();
        save.parts = {newBlock(5000, 300)};
        this->save(stays, save);
        save.parts = {newBlock(0, 300), newBlock(300, 5)};
        this->save(key(u"goes-00000001"_s), save);
        const QList<QByteArray> traces = packedPieces(u"goes-00000001"_s);
        const QList<QByteArray> others = packedPieces(u"stays-00000001"_s);
        QVERIFY(traces.size() > 20 && others.size() > 20);
        QCOMPARE(foundOnDisk(traces), traces.size());
        QCOMPARE(foundOnDisk({"goes-00000001"}), 1);

        if (how == 0)
            forget(u"goes-00000001"_s);
        else if (how == 1)
            m_cache->forgetProfile(u"p"_s);
        else if (how == 2)
            m_cache->forgetAll();
        else {
            m_clock.advance(1);
            open(stays);
            m_cache->setLimits({20'000, 30});
            QVERIFY(!open(key(u"goes-00000001"_s)));
            start(); // the log of changes is emptied when the last one closes the file
        }
        QVERIFY(m_cache->waitForJobs(10s));
        QCOMPARE(foundOnDisk(traces), 0);
        if (how != 3) // the page that has the names is not zeroed as a whole
            QCOMPARE(foundOnDisk({"goes-00000001"}), 0);
        if (how < 2) {
            QCOMPARE(foundOnDisk(others), others.size());
            QCOMPARE(numbersIn(open(stays)), numbers(5000, 300));
        }
    }

    void theFileIsTheUsersAlone()
    {
        save(key(u"c"_s), {newBlock(0, 5)});
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(fileName()).permissions() & others, QFile::Permissions());
        QCOMPARE(QFileInfo(QFileInfo(fileName()).path()).permissions() & others, QFile::Permissions());
        const QDir folder(QFileInfo(fileName()).path());
        for (const QFileInfo& info : folder.entryInfoList(QDir::Files))
            QCOMPARE(info.permissions() & others, QFile::Permissions());
    }

    void aDamagedFileIsBegunAnew_data()
    {
        QTest::addColumn<qsizetype>("from");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("no database") << qsizetype(0) << qsizetype(4096);
        QTest::newRow("cut off") << qsizetype(30'000) << qsizetype(-1);
        QTest::newRow("pages overwritten") << qsizetype(4096) << qsizetype(16'384);
    }

    void aDamagedFileIsBegunAnew()
    {
        QFETCH(const qsizetype, from);
        QFETCH(const qsizetype, count);
        save(key(u"c"_s), {newBlock(0, 500)});
        m_cache.reset();
        damage(from, count);
        start();
        // Who opens it first may meet the damage; after that all is as on the first day.
        static_cast<void>(tryOpen(key(u"c"_s)));
        static_cast<void>(tryOpen(key(u"c"_s)));
        const auto found = open(key(u"c"_s));
        if (found) // the damage is in the events alone
            QVERIFY(!tryRead(found->blocks));
        forget(u"c"_s);
        QVERIFY(save(key(u"c"_s), {newBlock(0, 7)}));
        QCOMPARE(numbersIn(open(key(u"c"_s))), numbers(0, 7));
        QCOMPARE(
            QDir(QFileInfo(fileName()).path()).entryList(QDir::Files).filter(u"broken"_s), QStringList());
    }

    void damagedEventsAreToldFromSoundOnes()
    {
        const CacheSaved saved = *save(key(u"c"_s), {newBlock(0, 100), newBlock(100, 100)});
        const QByteArray piece = packedPieces(u"c"_s).at(3);
        m_cache.reset();
        QByteArray content = bytesOf(fileName());
        const qsizetype place = content.indexOf(piece);
        QVERIFY(place > 0);
        content[place + 3] = char(content.at(place + 3) ^ 1);
        write(content);
        start();
        QVERIFY(!tryRead(saved.blocks));
        QVERIFY(tryRead({saved.blocks.at(1)}));
    }

    void aNewerFileIsBegunAnew()
    {
        save(key(u"c"_s), {newBlock(0, 5)});
        m_cache.reset();
        {
            auto database = EventCacheFile::openDatabase(fileName());
            QVERIFY((*database)->execute(u"PRAGMA user_version = 99"_s));
        }
        start();
        QVERIFY(!open(key(u"c"_s)));
        QVERIFY(save(key(u"c"_s), {newBlock(0, 5)}));
        QVERIFY(open(key(u"c"_s)));
    }

    void aFolderThatCannotBeIsOnlyAnError()
    {
        QFile file(m_dir->filePath(u"taken"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_cache =
            std::make_unique<EventCache>(m_dir->filePath(u"taken/events.sqlite"_s), CacheLimits(), m_clock);
        QCOMPARE(tryOpen(key(u"c"_s)).error().kind, ErrorKind::Storage);
        QCOMPARE(trySave(key(u"c"_s), {newBlock(0, 5)}).error().kind, ErrorKind::Storage);
    }

    void aFullDiskKeepsWhatWasThere()
    {
        const CacheSaved first = *save(key(u"c"_s), {newBlock(0, 50)});
        CacheSave more;
        more.revision = first.revision;
        more.parts = {keptBlock(first.blocks.first()), newBlock(50, 5000)};
        {
            const FileSizeLimit limit(400'000);
            QCOMPARE(trySave(key(u"c"_s), more).error().kind, ErrorKind::Storage);
            QCOMPARE(numbersIn(open(key(u"c"_s))), numbers(0, 50));
        }
        QVERIFY(save(key(u"c"_s), more));
        QCOMPARE(numbersIn(open(key(u"c"_s))), numbers(0, 5050));
    }

    void killedWhileWritingItKeepsWhatWasSaved()
    {
        QRandomGenerator random(20'240'509);
        int saved = 0;
        for (int kill = 0; kill < 12; ++kill) {
            QProcess writer;
            writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            writer.start(QStringLiteral(HUBSCOPE_CACHEWRITER_PROGRAM), {fileName()});
            QVERIFY(writer.waitForReadyRead(20'000));
            QTest::qWait(random.bounded(60));
            writer.kill();
            QVERIFY(writer.waitForFinished(20'000));
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
            const int told = lines.at(lines.size() - 2).toInt(); // the last one may be cut off
            QVERIFY(told > saved);

            start();
            const auto found = open({u"p"_s, u"h"_s, u"c"_s});
            QVERIFY(found);
            QVERIFY(found->events() == told || found->events() == told + 50);
            QCOMPARE(numbersIn(*found), numbers(0, int(found->events())));
            saved = int(found->events());
            m_cache.reset();
        }
    }

private:
    static CacheKey key(const QString& customerId)
    {
        return {u"p"_s, u"https://hub.example/hub/v1 w"_s, customerId};
    }
    static QList<QByteArray> numbers(int first, int count)
    {
        QList<QByteArray> bodies;
        for (int i = first; i < first + count; ++i)
            bodies.append(cachedEvent(i));
        return bodies;
    }
    QString fileName() const { return m_dir->filePath(u"cache/events.sqlite"_s); }

    void start()
    {
        const CacheLimits limits = m_cache ? m_cache->limits() : CacheLimits();
        m_cache.reset();
        m_cache = std::make_unique<EventCache>(fileName(), limits, m_clock);
    }

    /// Waits for what a job comes to.
    template<typename T, typename Ask>
    Result<T> await(Ask ask)
    {
        QObject context;
        std::optional<Result<T>> result;
        ask(&context, [&result](Result<T> told) { result = std::move(told); });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 30'000))
            qFatal("no answer");
        return *std::move(result);
    }
    Result<std::optional<CachedCustomer>> tryOpen(const CacheKey& key)
    {
        return await<std::optional<CachedCustomer>>(
            [&](QObject* context, auto done) { m_cache->open(key, context, done); });
    }
    std::optional<CachedCustomer> open(const CacheKey& key)
    {
        auto found = tryOpen(key);
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *std::move(found);
    }
    Result<QList<EventBatch>> tryRead(const QList<CachedBlock>& blocks)
    {
        return await<QList<EventBatch>>(
            [&](QObject* context, auto done) { m_cache->read(blocks, context, done); });
    }
    QList<EventBatch> read(const QList<CachedBlock>& blocks)
    {
        auto batches = tryRead(blocks);
        if (!batches)
            qFatal("%s", qPrintable(batches.error().message));
        return *std::move(batches);
    }
    QList<QByteArray> numbersIn(const std::optional<CachedCustomer>& customer)
    {
        QList<QByteArray> bodies;
        if (!customer)
            return bodies;
        for (const EventBatch& batch : read(customer->blocks)) {
            for (const EventRecord& record : batch.page.elements)
                bodies.append(batch.body(record));
        }
        return bodies;
    }
    Result<std::optional<CacheSaved>> trySave(const CacheKey& key, CacheSave save)
    {
        if (save.asOf == 0)
            save.asOf = m_clock.now();
        return await<std::optional<CacheSaved>>([&](QObject* context, auto done) {
            m_cache->save(
                key, [save] { return save; }, context, done);
        });
    }
    Result<std::optional<CacheSaved>> trySave(const CacheKey& key, const QList<CacheSave::Part>& parts)
    {
        CacheSave save;
        save.parts = parts;
        return trySave(key, save);
    }
    template<typename What>
    std::optional<CacheSaved> save(const CacheKey& key, const What& what)
    {
        auto saved = trySave(key, what);
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message));
        return *std::move(saved);
    }
    std::optional<CacheSaved> save(const CacheKey& key, std::initializer_list<CacheSave::Part> parts)
    {
        return save(key, QList<CacheSave::Part>(parts));
    }
    void forget(const QString& customerId)
    {
        QVERIFY(await<Done>(
            [&](QObject* context, auto done) { m_cache->forget(u"p"_s, customerId, context, done); }));
    }
    CacheUsage usage()
    {
        const auto told =
            await<CacheUsage>([&](QObject* context, auto done) { m_cache->usage(context, done); });
        if (!told)
            qFatal("%s", qPrintable(told.error().message));
        return *told;
    }

    static QByteArray bytesOf(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& content)
    {
        QFile file(fileName());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    void damage(qsizetype from, qsizetype count)
    {
        QByteArray content = bytesOf(fileName());
        QVERIFY(content.size() > from + count);
        if (count < 0)
            content.truncate(from);
        else
            content.replace(from, count, QByteArray(count, 'x'));
        write(content);
    }
    /// Pieces of what stands in the file for a customer's events.
    QList<QByteArray> packedPieces(const QString& customerId)
    {
        auto database = EventCacheFile::openDatabase(fileName());
        Statement select = (*database)->prepare(
            u"SELECT packed FROM body JOIN block USING (id) JOIN customer ON customer = number "
            "WHERE customerId = ?"_s);
        if (!select.exec({customerId}))
            qFatal("no packed bytes");
        QList<QByteArray> pieces;
        while (select.next()) {
            const QByteArray bytes = select.bytes(0);
            for (qsizetype at = 0; at + 24 <= bytes.size(); at += 500)
                pieces.append(bytes.mid(at, 24));
        }
        // A piece may lie across the end of a page: what is not found now proves nothing later.
        pieces.removeIf([this](const QByteArray& piece) { return foundOnDisk({piece}) == 0; });
        return pieces;
    }
    int foundOnDisk(const QList<QByteArray>& pieces) const
    {
        QByteArray all;
        const QDir folder(QFileInfo(fileName()).path());
        for (const QFileInfo& info : folder.entryInfoList(QDir::Files))
            all += bytesOf(info.filePath());
        return int(
            std::ranges::count_if(pieces, [&all](const QByteArray& piece) { return all.contains(piece); }));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock;
    std::unique_ptr<EventCache> m_cache;
};

HUBSCOPE_TEST(TestEventCache)
#include "tst_eventcache.moc"

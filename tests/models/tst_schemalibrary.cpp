// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schemalibrary.h"

#include "core/error.h"
#include "net/wirelog.h"
#include "schema/samples.h"
#include "schema/seededrandom.h"
#include "services/hub.h"
#include "support/manualclock.h"
#include "support/quickretries.h"
#include "support/sandboxfixture.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <ctime>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

/// JSON with apostrophes for quotes.
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

/// A hub that has event types and contexts, and nothing else.
struct TypesHub
{
    TypesHub()
    {
        hub.setRetryPolicy(quickRetries());
        server.setHandler([this](const Received& request) {
            if (silent)
                return Answer::hang();
            if (request.path().endsWith("/configuration/events"))
                return Answer::json("{\"elements\":[" + quoted(types) + "]}", typesStatus);
            if (request.path().endsWith("/models/contexts"))
                return Answer::json("{\"elements\":[" + quoted(contexts) + "]}", contextsStatus);
            return Answer::http(501);
        });
    }

    static Profile profileOf(const ScriptedServer& server)
    {
        Profile profile;
        profile.id = u"p"_s;
        profile.baseUrl = server.url(u"/hub/v1"_s);
        profile.workspaceId = u"w-1"_s;
        profile.nodeId = u"n-1"_s;
        return profile;
    }

    QByteArray types;
    QByteArray contexts;
    int typesStatus = 200;
    int contextsStatus = 200;
    bool silent = false;
    ScriptedServer server;
    ManualClock clock;
    WireLog log;
    Hub hub{profileOf(server), AccessToken("S3cret"), log, clock};
};

void write(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// CPU time of this thread in ms: what else goes on on the machine does not count.
qint64 threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

QByteArray nested(int depth)
{
    QByteArray schema = "{'type':'string'}";
    for (int i = 0; i < depth; ++i)
        schema = "{'type':'object','properties':{'a':" + schema + "}}";
    return schema;
}

} // namespace

class SchemaLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheBundle()
    {
        const SchemaLibrary library(m_bundle);
        QCOMPARE(library.catalogue().eventTypes().size(), 47U);
        QCOMPARE(library.catalogue().contexts().size(), 9U);
        QVERIFY(!library.isLoading());
        QVERIFY(!library.workspaceError());
        QVERIFY(library.unreadable().isEmpty());
    }

    void readsTheWorkspace()
    {
        TypesHub hub;
        hub.types =
            "{'id':'completedOrder','type':'completedOrder','label':'Our "
            "order','mode':'PASSIVE','propertiesSchema':"
            "{'type':'object','properties':{'orderId':{'type':'integer'},'amount':{'type':'object','"
            "properties':"
            "{'total':{'type':'number','title':'Grand total'}}},'products':{'type':'array','items':"
            "{'type':'object','properties':{'sku':{'type':'string'},'ours':{'type':'string'}}}}}}},"
            "{'type':'teleported','propertiesSchema':'{\\'type\\':\\'object\\',\\'properties\\':{\\'to\\':"
            "{\\'type\\':\\'string\\'}}}'},{'type':'searched','enabled':false}";
        hub.contexts =
            "{'id':'HOLODECK','label':'Holodeck'},{'id':'WEB','propertiesSchema':{'type':'object'}}";
        SchemaLibrary library(m_bundle);
        QSignalSpy changed(&library, &SchemaLibrary::changed);
        library.setService(&hub.hub.workspace());
        QVERIFY(library.isLoading());
        QTRY_VERIFY(!library.isLoading());
        QVERIFY(!changed.isEmpty());
        QVERIFY(!library.workspaceError());

        const Catalogue& catalogue = library.catalogue();
        const EventTypeInfo& order = *catalogue.eventType(u"completedOrder");
        const EventTypeInfo& bundled = *m_bundle.eventType(u"completedOrder");
        QCOMPARE(order.origin, SchemaOrigin::Workspace);
        QCOMPARE(order.label, u"Our order"_s);
        QCOMPARE(order.description, bundled.description);
        QCOMPARE(order.mode, u"PASSIVE"_s);
        QVERIFY(!order.modePresumed);
        QCOMPARE(order.family, EventFamily::Commerce);
        QVERIFY(order.enabled);
        const FieldNode& fields = *order.properties.tree();
        QCOMPARE(fields.children.size(), 3U);
        QVERIFY(fields.find(u"/orderId")->allows(FieldType::Integer));
        // Words of the bundle where the workspace has none.
        const FieldNode& known = *bundled.properties.tree();
        QCOMPARE(fields.find(u"/orderId")->title, known.find(u"/orderId")->title);
        QCOMPARE(fields.find(u"/orderId")->description, known.find(u"/orderId")->description);
        QCOMPARE(fields.find(u"/amount/total")->title, u"Grand total"_s);
        QCOMPARE(fields.find(u"/amount/total")->description, known.find(u"/amount/total")->description);
        QCOMPARE(fields.find(u"/products/0/sku")->title, known.find(u"/products/0/sku")->title);
        QVERIFY(fields.find(u"/products/0/ours")->title.isEmpty());

        const EventTypeInfo& unknown = *catalogue.eventType(u"teleported");
        QCOMPARE(unknown.origin, SchemaOrigin::Workspace);
        QCOMPARE(unknown.family, EventFamily::Generic);
        QVERIFY(unknown.properties.tree()->find(u"/to"));

        const EventTypeInfo& off = *catalogue.eventType(u"searched");
        QVERIFY(!off.enabled);
        QCOMPARE(off.origin, SchemaOrigin::Bundle); // whose schema it is
        QVERIFY(off.properties.tree()->find(u"/keyword"));

        QVERIFY(catalogue.context(u"HOLODECK"));
        QCOMPARE(catalogue.context(u"WEB")->origin, SchemaOrigin::Workspace);
        QCOMPARE(catalogue.context(u"WEB")->label, m_bundle.context(u"WEB")->label);
        QCOMPARE(catalogue.context(u"SOCIAL")->origin, SchemaOrigin::Bundle);
    }

    void aWorkspaceTakesWhatItLists()
    {
        TypesHub hub;
        hub.types = "{'type':'searched'}";
        SchemaLibrary library(m_bundle);
        library.setService(&hub.hub.workspace());
        QTRY_VERIFY(!library.isLoading());
        QVERIFY(library.catalogue().eventType(u"searched")->enabled);
        QVERIFY(!library.catalogue().eventType(u"loggedIn")->enabled);
        QCOMPARE(library.catalogue().eventTypes().size(), 47U);
        hub.types.clear(); // no list is no statement
        library.setService(&hub.hub.workspace());
        QTRY_VERIFY(!library.isLoading());
        QVERIFY(library.catalogue().eventType(u"loggedIn")->enabled);
    }

    void theBundlesOwnSchemasStayTheSameTrees()
    {
        const SandboxFixture sandbox;
        ManualClock clock;
        WireLog log;
        const Profile profile{
            u"p"_s, {}, HubKind::Test, sandbox.baseUrl(), sandbox.workspaceId(), sandbox.nodeId()};
        Hub hub(profile, sandbox.token(), log, clock);
        SchemaLibrary library(m_bundle);
        library.setService(&hub.workspace());
        QTRY_VERIFY(!library.isLoading());
        const Catalogue& catalogue = library.catalogue();
        for (const EventTypeInfo& bundled : m_bundle.eventTypes()) {
            const EventTypeInfo& type = *catalogue.eventType(bundled.name);
            QCOMPARE(type.origin, SchemaOrigin::Workspace);
            QCOMPARE(type.properties.tree().get(), bundled.properties.tree().get());
        }
    }

    void schemasOfASourceMayReferToEachOther()
    {
        TypesHub hub;
        hub.types =
            "{'type':'sold','propertiesSchema':{'id':'urn:sold#','properties':{'price':{'type':'number'}}}},"
            "{'type':'lent','propertiesSchema':{'properties':{'price':{'$ref':'urn:sold#/properties/price'},"
            "'rent':{'$ref':'urn:elsewhere#/properties/price'}}}}";
        SchemaLibrary library(m_bundle);
        library.setService(&hub.hub.workspace());
        QTRY_VERIFY(!library.isLoading());
        const auto lent = library.catalogue().eventType(u"lent")->properties.tree();
        QVERIFY(lent->child(u"price")->unknown.empty());
        QVERIFY(!lent->child(u"price")->allows(FieldType::String));
        QCOMPARE(lent->child(u"rent")->unknown.size(), 1U);
    }

    void fallsBackQuietly_data()
    {
        QTest::addColumn<int>("typesStatus");
        QTest::addColumn<int>("contextsStatus");
        QTest::addColumn<bool>("contextsServe");
        QTest::newRow("source token") << 403 << 403 << false;
        QTest::newRow("types hidden") << 403 << 200 << true;
        QTest::newRow("contexts hidden") << 200 << 404 << false;
        QTest::newRow("ill") << 500 << 500 << false;
    }

    void fallsBackQuietly()
    {
        QFETCH(int, typesStatus);
        QFETCH(int, contextsStatus);
        TypesHub hub;
        hub.typesStatus = typesStatus;
        hub.contextsStatus = contextsStatus;
        hub.types = "{'type':'teleported'}";
        hub.contexts = "{'id':'HOLODECK'}";
        SchemaLibrary library(m_bundle);
        library.setService(&hub.hub.workspace());
        QTRY_VERIFY(!library.isLoading());
        QVERIFY(library.workspaceError());
        QCOMPARE(library.workspaceError()->httpStatus, typesStatus == 200 ? contextsStatus : typesStatus);
        QCOMPARE(library.catalogue().eventType(u"teleported") != nullptr, typesStatus == 200);
        QTEST(library.catalogue().context(u"HOLODECK") != nullptr, "contextsServe");
        QVERIFY(library.catalogue().eventType(u"completedOrder"));
        library.setService(nullptr);
        QVERIFY(!library.workspaceError());
        QVERIFY(!library.catalogue().context(u"HOLODECK"));
    }

    void tellsAnAnswerThatIsNone()
    {
        TypesHub hub;
        hub.types = "{'type':";
        SchemaLibrary library(m_bundle);
        library.setService(&hub.hub.workspace());
        QTRY_VERIFY(!library.isLoading());
        QCOMPARE(library.workspaceError()->kind, ErrorKind::Protocol);
        QCOMPARE(library.catalogue().eventTypes().size(), 47U);
    }

    void dropsAnswersOfAnotherHub()
    {
        TypesHub slow;
        slow.types = "{'type':'slow'}";
        TypesHub fast;
        fast.types = "{'type':'fast'}";
        SchemaLibrary library(m_bundle);
        library.setService(&slow.hub.workspace());
        library.setService(&fast.hub.workspace());
        QTRY_VERIFY(!library.isLoading());
        QVERIFY(library.catalogue().eventType(u"fast"));
        QVERIFY(!library.catalogue().eventType(u"slow"));
        // This time the answer may be there, and being prepared in another thread, when the hub is left.
        const qsizetype before = slow.server.requests().size();
        library.setService(&slow.hub.workspace());
        QTRY_COMPARE(slow.server.requests().size(), before + 2);
        library.setService(&fast.hub.workspace());
        bool slowServed = false;
        connect(&library, &SchemaLibrary::changed, this, [&] {
            slowServed = slowServed || library.catalogue().eventType(u"slow") != nullptr;
        });
        QTRY_VERIFY(!library.isLoading());
        QThreadPool::globalInstance()->waitForDone();
        library.setService(nullptr);
        QVERIFY(!library.isLoading());
        QCoreApplication::processEvents();
        QVERIFY(!slowServed);
        QVERIFY(!library.catalogue().eventType(u"fast"));
    }

    void diesWhileItAsksAndReads()
    {
        TypesHub hub;
        hub.silent = true;
        QTemporaryDir folder;
        auto library = std::make_unique<SchemaLibrary>(m_bundle);
        library->setFolder(folder.path());
        library->setService(&hub.hub.workspace());
        QTRY_VERIFY(hub.server.requests().size() >= 2);
        library.reset();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

    void readsAFolder()
    {
        QTemporaryDir folder;
        const auto path = [&folder](const char* name) { return folder.filePath(QString::fromLatin1(name)); };
        write(
            path("wrapped.json"),
            quoted("{'type':'teleported','label':'Beamed','propertiesSchema':{'type':'object',"
                   "'properties':{'to':{'type':'string'}}}}"));
        write(
            path("events/searched.json"),
            quoted("{'type':'object','properties':{'words':{'type':'string'}}}"));
        write(
            path("events/off.json"),
            quoted("{'id':'switchedOff','enabled':false,'propertiesSchema':'{\\'type\\':"
                   "\\'object\\'}'}")
                .replace("\\\"", "\\\""));
        write(
            path("contexts/HOLODECK.json"),
            quoted("{'type':'object','properties':{'deck':{'type':'integer'}}}"));
        write(path("contexts/web.json"), quoted("{'context':'WEB','propertiesSchema':{'type':'object'}}"));
        write(path("index.json"), quoted("{'events':{}}"));
        write(path("notes.txt"), "no schema");
        write(path("broken.json"), "{");
        write(path("list.json"), "[]");
        write(path("other.json"), quoted("{'hello':1}"));
        write(path("events/brokentext.json"), quoted("{'type':'a','propertiesSchema':'{'}"));
        SchemaLibrary library(m_bundle);
        library.setFolder(folder.path());
        QVERIFY(library.isLoading());
        QTRY_VERIFY(!library.isLoading());

        const Catalogue& catalogue = library.catalogue();
        QCOMPARE(catalogue.eventType(u"teleported")->origin, SchemaOrigin::Folder);
        QCOMPARE(catalogue.eventType(u"teleported")->label, u"Beamed"_s);
        QVERIFY(catalogue.eventType(u"searched")->properties.tree()->find(u"/words"));
        QCOMPARE(catalogue.eventType(u"searched")->label, m_bundle.eventType(u"searched")->label);
        QVERIFY(!catalogue.eventType(u"switchedOff")->enabled);
        QVERIFY(catalogue.context(u"HOLODECK")->contextInfo.tree()->find(u"/deck"));
        QCOMPARE(catalogue.context(u"WEB")->origin, SchemaOrigin::Folder);
        QCOMPARE(catalogue.eventTypes().size(), 49U);
        QStringList unreadable;
        for (const QString& file : library.unreadable())
            unreadable.append(QFileInfo(file).fileName());
        QCOMPARE(
            unreadable,
            QStringList({u"broken.json"_s, u"list.json"_s, u"other.json"_s, u"brokentext.json"_s}));

        library.setFolder({});
        QVERIFY(!library.catalogue().eventType(u"teleported"));
        QVERIFY(library.unreadable().isEmpty());
    }

    void namesAFolderThatIsNone()
    {
        SchemaLibrary library(m_bundle);
        library.setFolder(u"/nonexistent/schemas"_s);
        QTRY_VERIFY(!library.isLoading());
        QCOMPARE(library.unreadable(), QStringList(u"/nonexistent/schemas"_s));
        QCOMPARE(library.catalogue().eventTypes().size(), 47U);
    }

    void theWorkspaceComesBeforeTheFolder()
    {
        QTemporaryDir folder;
        const QByteArray schema = quoted("{'properties':{'ofFolder':{'type':'string'}}}");
        write(folder.filePath(u"searched.json"_s), schema);
        write(folder.filePath(u"loggedIn.json"_s), schema);
        TypesHub hub;
        hub.types = "{'type':'searched','propertiesSchema':{'properties':{'ofHub':{}}}},{'type':'loggedIn'}";
        SchemaLibrary library(m_bundle);
        library.setService(&hub.hub.workspace());
        library.setFolder(folder.path());
        QTRY_VERIFY(!library.isLoading());
        QVERIFY(library.catalogue().eventType(u"searched")->properties.tree()->find(u"/ofHub"));
        QCOMPARE(library.catalogue().eventType(u"searched")->origin, SchemaOrigin::Workspace);
        QVERIFY(library.catalogue().eventType(u"loggedIn")->properties.tree()->find(u"/ofFolder"));
        QCOMPARE(library.catalogue().eventType(u"loggedIn")->origin, SchemaOrigin::Folder);
        QCOMPARE(library.catalogue().eventType(u"viewedPage")->origin, SchemaOrigin::Bundle);
    }

    void survivesHostileSchemas_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<bool>("serves"); // or the bundle's does
        QByteArray wide = "{'type':'object','properties':{";
        for (int i = 0; i < 60'000; ++i)
            wide += (i > 0 ? ",'field" : "'field") + QByteArray::number(i) +
                    "':{'type':'string','title':'A field that nobody needs, said at length'}";
        wide += "}}";
        QTest::newRow("5 MB") << wide << true;
        QTest::newRow("deep") << nested(100) << true;
        QTest::newRow("too deep") << nested(5000) << false;
        QTest::newRow("broken text") << QByteArray("'{'") << false;
        QTest::newRow("number") << QByteArray("7") << false;
        QTest::newRow("list") << QByteArray("[1,[2]]") << false;
        QTest::newRow("odd keywords")
            << QByteArray(
                   "{'type':[7,null,{}],'properties':[1],'required':'all','enum':{},'items':'x','$ref':'#',"
                   "'oneOf':7,'pattern':'(','minimum':'low'}")
            << true;
        QTest::newRow("endless") << QByteArray("{'properties':{'a':{'$ref':'#'}}}") << true;
    }

    void survivesHostileSchemas()
    {
        QFETCH(QByteArray, schema);
        QFETCH(bool, serves);
        TypesHub hub;
        hub.types = "{'type':'searched','propertiesSchema':" + schema + "},{'type':'loggedIn','label':'In'}";
        SchemaLibrary library(m_bundle);
        library.setService(&hub.hub.workspace());
        qint64 longest = 0;
        QDeadlineTimer deadline(60'000);
        while (library.isLoading() && !deadline.hasExpired()) {
            const qint64 before = threadTime();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            longest = std::max(longest, threadTime() - before);
        }
        QVERIFY(!library.isLoading());
        QVERIFY(!library.workspaceError());
        QCOMPARE(library.catalogue().eventType(u"searched")->origin == SchemaOrigin::Workspace, serves);
        QCOMPARE(library.catalogue().eventType(u"loggedIn")->label, u"In"_s);
        // The library and this test's server together, also where a sanitizer slows them down.
        QVERIFY2(longest < 250, QByteArray::number(longest).constData());
    }

    /// Files of the bundle with bytes changed, cut off or said twice: read or named, never worse.
    void readsDamagedFiles()
    {
        QTemporaryDir folder;
        const auto& types = m_bundle.eventTypes();
        constexpr quint32 files = 200;
        for (quint32 i = 0; i < files; ++i) {
            SeededRandom random(i);
            const EventTypeInfo& type = types[i % types.size()];
            QByteArray text = "{\"type\":\"damaged" + QByteArray::number(i) +
                              "\",\"propertiesSchema\":" + type.properties.json().toCompact() + "}";
            const qint64 changes = random.between(0, 6);
            for (qint64 n = 0; n < changes; ++n)
                text[random.between(0, text.size() - 1)] = char(random.between(0, 255));
            if (random.chance(20))
                text.truncate(random.between(0, text.size()));
            if (random.chance(10))
                text += text;
            write(folder.filePath(u"%1.json"_s.arg(i)), text);
        }
        SchemaLibrary library(m_bundle);
        library.setFolder(folder.path());
        QTRY_VERIFY(!library.isLoading());
        const qsizetype known = qsizetype(library.catalogue().eventTypes().size()) - qsizetype(types.size());
        QVERIFY(known > 10);
        QVERIFY(library.unreadable().size() > 10);
        QVERIFY(known + library.unreadable().size() <= qsizetype(files));
        for (const EventTypeInfo& type : library.catalogue().eventTypes())
            sampleProperties(type, {.kind = SampleKind::Full, .seed = 1, .now = 1'715'243'000'000});
    }

    void readsTheSandbox()
    {
        SandboxFixture sandbox;
        QVERIFY2(sandbox.isRunning(), qPrintable(sandbox.failure()));
        Profile profile;
        profile.baseUrl = sandbox.baseUrl();
        profile.workspaceId = sandbox.workspaceId();
        ManualClock clock;
        WireLog log;
        Hub hub(profile, sandbox.token(), log, clock);
        SchemaLibrary library(m_bundle);
        library.setService(&hub.workspace());
        QTRY_VERIFY(!library.isLoading());
        QVERIFY(!library.workspaceError());
        QCOMPARE(library.catalogue().eventTypes().size(), 47U);
        for (const EventTypeInfo& type : library.catalogue().eventTypes()) {
            QCOMPARE(type.origin, SchemaOrigin::Workspace);
            QVERIFY(type.enabled);
            QCOMPARE(type.properties.json(), m_bundle.eventType(type.name)->properties.json());
        }
        for (const ContextInfo& context : library.catalogue().contexts())
            QCOMPARE(context.origin, SchemaOrigin::Workspace);
    }

private:
    const Catalogue m_bundle = Catalogue::bundled();
};

HUBSCOPE_TEST(SchemaLibraryTest)
#include "tst_schemalibrary.moc"

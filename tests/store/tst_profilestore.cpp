// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/profilestore.h"

#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

namespace {

Profile example(const QString& name, HubKind kind = HubKind::Test)
{
    return {{}, name, kind, QUrl(u"https://hub.example.org/hub/v1"_s), u"ws-1"_s, u"node-1"_s};
}

} // namespace

class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSandboxIsAlwaysThere();
    void profilesSurviveARestart();
    void theSandboxTakesANameAndNothingElse();
    void changesAreSignalled();
    void theOrderIsTheUsers();
    void aProfileWithoutAUsableAddressIsRefused();
    void whatCannotBeWrittenDoesNotCount();
    void aBrokenFileIsKeptAside_data();
    void aBrokenFileIsKeptAside();
    void goodEntriesOfABrokenFileAreThere();
    void aNewerFileIsLeftAlone();
    void theFileIsReadableByItsUserAlone();

private:
    void put(const QByteArray& text) const;
    QByteArray content(const QString& suffix = {}) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

void TestProfileStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = m_dir->filePath(u"config/profiles.json"_s);
}

void TestProfileStore::put(const QByteArray& text) const
{
    QDir().mkpath(m_dir->filePath(u"config"_s));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestProfileStore::content(const QString& suffix) const
{
    QFile file(m_file + suffix);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestProfileStore::theSandboxIsAlwaysThere()
{
    ProfileStore store(m_file);
    QCOMPARE(store.profiles().size(), 1);
    QVERIFY(store.profiles().first().isEmbeddedSandbox());
    QCOMPARE(store.profiles().first().id, QLatin1StringView(sandboxProfileId));
    QVERIFY(!store.loadError());
    QVERIFY(!store.remove(QLatin1StringView(sandboxProfileId)));
    QVERIFY(!QFile::exists(m_file)); // reading writes nothing
}

void TestProfileStore::profilesSurviveARestart()
{
    QList<Profile> before;
    {
        ProfileStore store(m_file);
        QVERIFY(store.add(example(u"Prod “ñ” 🛒"_s, HubKind::Production)));
        QVERIFY(store.add(example(u"QA"_s)));
        QVERIFY(store.add(example(u"Sandbox elsewhere"_s, HubKind::Sandbox)));
        QVERIFY(store.remove(store.profiles().at(2).id));
        before = store.profiles();
    }
    ProfileStore store(m_file);
    QVERIFY(!store.loadError());
    QCOMPARE(store.profiles(), before);
    QCOMPARE(store.profiles().size(), 3);
    QVERIFY(!store.profiles().last().isEmbeddedSandbox());
    QCOMPARE(store.find(before.at(1).id), before.at(1));
    QVERIFY(!store.find(u"other"_s));
}

void TestProfileStore::theSandboxTakesANameAndNothingElse()
{
    {
        ProfileStore store(m_file);
        Profile sandbox = example(u"My sandbox"_s, HubKind::Production);
        sandbox.id = QLatin1StringView(sandboxProfileId);
        QVERIFY(store.update(sandbox));
    }
    const ProfileStore store(m_file);
    QCOMPARE(store.profiles().first().name, u"My sandbox"_s);
    QVERIFY(store.profiles().first().isEmbeddedSandbox());
    QVERIFY(store.profiles().first().workspaceId.isEmpty());
}

void TestProfileStore::changesAreSignalled()
{
    ProfileStore store(m_file);
    QSignalSpy added(&store, &ProfileStore::added);
    QSignalSpy changed(&store, &ProfileStore::changed);
    QSignalSpy removed(&store, &ProfileStore::removed);
    const auto id = store.add(example(u"a"_s));
    QVERIFY(id);
    QCOMPARE(added.takeFirst().first().toString(), *id);
    Profile profile = *store.find(*id);
    QVERIFY(store.update(profile));
    QCOMPARE(changed.size(), 0);
    profile.nodeId = u"node-2"_s;
    QVERIFY(store.update(profile));
    QCOMPARE(changed.takeFirst().first().toString(), *id);
    QVERIFY(store.remove(*id));
    QCOMPARE(removed.takeFirst().first().toString(), *id);
    QVERIFY(!store.remove(*id));
    QVERIFY(!store.update(profile));
}

void TestProfileStore::theOrderIsTheUsers()
{
    {
        ProfileStore store(m_file);
        const auto first = store.add(example(u"a"_s));
        QVERIFY(store.add(example(u"b"_s)));
        QVERIFY(store.move(QLatin1StringView(sandboxProfileId), 2));
        QVERIFY(store.move(*first, 1));
        QVERIFY(!store.move(*first, 3));
    }
    QStringList names;
    const ProfileStore store(m_file);
    for (const Profile& profile : store.profiles())
        names += profile.name;
    QCOMPARE(names, QStringList({u"b"_s, u"a"_s, QString()}));
}

void TestProfileStore::aProfileWithoutAUsableAddressIsRefused()
{
    ProfileStore store(m_file);
    for (const auto kind : {HubKind::Sandbox, HubKind::Production}) {
        Profile profile = example(u"x"_s, kind);
        profile.baseUrl = QUrl();
        QVERIFY(!store.add(profile));
    }
    QCOMPARE(store.profiles().size(), 1);
}

void TestProfileStore::whatCannotBeWrittenDoesNotCount()
{
    QFile inTheWay(m_dir->filePath(u"config"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    ProfileStore store(m_file);
    QSignalSpy added(&store, &ProfileStore::added);
    const auto refused = store.add(example(u"a"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QCOMPARE(store.profiles().size(), 1);
    QCOMPARE(added.size(), 0);
}

void TestProfileStore::aBrokenFileIsKeptAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut off") << QByteArray(R"({"version":1,"profiles":[{"id":"a)");
    QTest::newRow("not JSON") << QByteArray("[profiles]\nname=x\n");
    QTest::newRow("another shape") << QByteArray(R"({"profiles":{}})");
    QTest::newRow("binary") << QByteArray("\0\xff\xfe", 3);
}

void TestProfileStore::aBrokenFileIsKeptAside()
{
    QFETCH(QByteArray, text);
    put(text);
    {
        ProfileStore store(m_file);
        QVERIFY(store.loadError());
        QCOMPARE(store.keptFile(), QString(m_file + u".broken"_s));
        QCOMPARE(store.profiles().size(), 1);
        QVERIFY(store.add(example(u"new"_s)));
    }
    QCOMPARE(content(u".broken"_s), text);
    QVERIFY(!ProfileStore(m_file).loadError());

    put(text);
    QCOMPARE(ProfileStore(m_file).keptFile(), QString(m_file + u".broken-2"_s));
}

void TestProfileStore::goodEntriesOfABrokenFileAreThere()
{
    put(R"({"version":1,"profiles":[
        {"id":"a","name":"A","kind":"test","baseUrl":"https://a.example/hub/v1","workspaceId":"w","nodeId":"n"},
        {"id":"a","name":"twice","kind":"test","baseUrl":"https://a.example/hub/v1"},
        {"id":"b","name":"B","kind":"sandbox","baseUrl":""},
        {"id":"c","name":"C","kind":"heaven","baseUrl":"https://a.example/hub/v1"},
        7,
        {"id":"sandbox","name":"S"}]})");
    const ProfileStore store(m_file);
    QVERIFY(store.loadError());
    QCOMPARE(store.profiles().size(), 2);
    QCOMPARE(store.profiles().first().name, u"A"_s);
    QCOMPARE(store.profiles().last().name, u"S"_s);
    QVERIFY(!content(u".broken"_s).isEmpty());
}

void TestProfileStore::aNewerFileIsLeftAlone()
{
    const QByteArray newer = R"({"version":2,"profiles":{}})";
    put(newer);
    ProfileStore store(m_file);
    QVERIFY(store.loadError());
    QVERIFY(!store.add(example(u"a"_s)));
    QCOMPARE(content(), newer);
    QVERIFY(!QFile::exists(m_file + u".broken"_s));
}

void TestProfileStore::theFileIsReadableByItsUserAlone()
{
    ProfileStore store(m_file);
    QVERIFY(store.add(example(u"a"_s)));
    QVERIFY(store.add(example(u"b"_s)));
    QVERIFY(!(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther)));
}

HUBSCOPE_TEST(TestProfileStore)
#include "tst_profilestore.moc"

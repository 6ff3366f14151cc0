// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hubconnector.h"
#include "net/wirelog.h"
#include "services/hub.h"
#include "store/memorysecretstore.h"
#include "store/profilestore.h"

#include "support/sandboxfixture.h"
#include "support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

namespace {

/// What a connector works with, in a folder of its own.
struct Ground
{
    QTemporaryDir dir;
    ProfileStore profiles{dir.filePath(u"profiles.json"_s)};
    MemorySecretStore secrets;
    WireLog log;
    SystemClock clock;
    QString sandboxFile = dir.filePath(u"data/sandbox.sqlite"_s);
    HubConnector connector{profiles, secrets, log, clock, sandboxFile};
    QSignalSpy connecting{&connector, &HubConnector::connecting};
    QSignalSpy leaving{&connector, &HubConnector::aboutToDisconnect};
    QSignalSpy connected{&connector, &HubConnector::connected};
    QSignalSpy tokenMissing{&connector, &HubConnector::tokenMissing};
    QSignalSpy failed{&connector, &HubConnector::failed};

    QString addProfile(const QString& name, const AccessToken& token)
    {
        Profile profile;
        profile.name = name;
        profile.kind = HubKind::Test;
        profile.baseUrl = QUrl(u"http://127.0.0.1:1/hub/v1"_s);
        profile.workspaceId = u"ws"_s;
        profile.nodeId = u"node"_s;
        const auto id = profiles.add(profile);
        if (!token.isEmpty())
            secrets.write(*id, token, &secrets, [](const Result<SecretStore::Backend>&) {});
        return *id;
    }
    void connectSandbox() { connector.connectTo(QString::fromLatin1(sandboxProfileId)); }
    qint64 countEvents()
    {
        std::optional<qint64> total;
        EventQuery query;
        query.customerId = connector.featuredCustomer();
        const Call call =
            connector.hub()->events().page(query, 0, [&](const Result<Fetched<Page<Event>>>& page) {
                total = page ? page->value.totalElements.value_or(-2) : -1;
            });
        return QTest::qWaitFor([&] { return total.has_value(); }) ? *total : -3;
    }
};

} // namespace

class TestHubConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSandboxStartsAndAnswers();
    void aProfileWithATokenConnects();
    void aProfileWithoutATokenSaysSo();
    void anUnknownProfileChangesNothing();
    void aSandboxFileThatIsNoneFails();
    void aFailedSandboxCanBeTriedAgain();
    void theLastCallWins();
    void leavingForAnotherHubAndBack();
    void resetMakesTheDataAnew();
};

void TestHubConnector::theSandboxStartsAndAnswers()
{
    Ground ground;
    QVERIFY(!ground.connector.hub());
    ground.connectSandbox();
    QCOMPARE(ground.connecting.count(), 1);
    QVERIFY(ground.connector.isEmbeddedSandbox());
    QTRY_COMPARE_WITH_TIMEOUT(ground.connected.count(), 1, 30'000);
    QVERIFY(ground.connector.hub());
    QCOMPARE(ground.connector.hub()->profile().baseUrl.host(), u"127.0.0.1"_s);
    QVERIFY(!ground.connector.featuredCustomer().isEmpty());
    QVERIFY(QFile::exists(ground.sandboxFile));
    QCOMPARE(ground.countEvents(), 12'000);
    QCOMPARE(ground.failed.count() + ground.tokenMissing.count(), 0);
}

void TestHubConnector::aProfileWithATokenConnects()
{
    Ground ground;
    const QString id = ground.addProfile(u"QA"_s, AccessToken("secret"));
    ground.connector.connectTo(id);
    QTRY_COMPARE(ground.connected.count(), 1);
    QCOMPARE(ground.connector.hub()->profile().name, u"QA"_s);
    QVERIFY(!ground.connector.isEmbeddedSandbox());
    QVERIFY(ground.connector.featuredCustomer().isEmpty());
    QVERIFY(!QFile::exists(ground.sandboxFile)); // nothing is started that was not asked for
}

void TestHubConnector::aProfileWithoutATokenSaysSo()
{
    Ground ground;
    const QString id = ground.addProfile(u"QA"_s, {});
    ground.connector.connectTo(id);
    QTRY_COMPARE(ground.tokenMissing.count(), 1);
    QCOMPARE(ground.tokenMissing.first().first().value<Profile>().id, id);
    QVERIFY(!ground.connector.hub());
    QCOMPARE(ground.connected.count(), 0);
}

void TestHubConnector::anUnknownProfileChangesNothing()
{
    Ground ground;
    ground.connectSandbox();
    QTRY_COMPARE(ground.connected.count(), 1);
    const Hub* hub = ground.connector.hub();
    ground.connector.connectTo(u"no such profile"_s);
    QCOMPARE(ground.connector.hub(), hub);
    QCOMPARE(ground.leaving.count(), 0);
}

void TestHubConnector::aSandboxFileThatIsNoneFails()
{
    Ground ground;
    QVERIFY(QDir().mkpath(QFileInfo(ground.sandboxFile).path()));
    QFile file(ground.sandboxFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    ground.connectSandbox();
    QTRY_COMPARE(ground.failed.count(), 1);
    QCOMPARE(ground.failed.first().at(1).value<Error>().kind, ErrorKind::Storage);
    QVERIFY(!ground.connector.hub());
    // What was there is still there: nobody's data is thrown away.
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(4096, 'x'));
}

void TestHubConnector::aFailedSandboxCanBeTriedAgain()
{
    Ground ground;
    QVERIFY(QDir().mkpath(ground.sandboxFile)); // a folder where the file should be
    ground.connectSandbox();
    QTRY_COMPARE(ground.failed.count(), 1);
    QVERIFY(QDir(ground.sandboxFile).removeRecursively());
    ground.connectSandbox();
    QTRY_COMPARE(ground.connected.count(), 1);
    QCOMPARE(ground.countEvents(), 12'000);
}

void TestHubConnector::theLastCallWins()
{
    Ground ground;
    const QString first = ground.addProfile(u"first"_s, AccessToken("1"));
    const QString second = ground.addProfile(u"second"_s, AccessToken("2"));
    ground.connectSandbox();
    ground.connector.connectTo(first);
    ground.connector.connectTo(second);
    QTRY_COMPARE(ground.connected.count(), 1);
    QCOMPARE(ground.connector.hub()->profile().name, u"second"_s);
    // The sandbox, which is up by now, is there at once and has changed nothing.
    QTRY_VERIFY(QFile::exists(ground.sandboxFile));
    ground.connectSandbox();
    QTRY_COMPARE(ground.connected.count(), 2);
    QVERIFY(ground.connector.isEmbeddedSandbox());
    QCOMPARE(ground.failed.count() + ground.tokenMissing.count(), 0);
}

void TestHubConnector::leavingForAnotherHubAndBack()
{
    Ground ground;
    const QString other = ground.addProfile(u"other"_s, AccessToken("1"));
    ground.connectSandbox();
    QTRY_COMPARE(ground.connected.count(), 1);
    const QUrl address = ground.connector.hub()->profile().baseUrl;
    bool hubWasThere = false;
    connect(&ground.connector, &HubConnector::aboutToDisconnect, &ground.connector, [&] {
        hubWasThere = ground.connector.hub() != nullptr && ground.connector.isEmbeddedSandbox();
    });
    ground.connector.connectTo(other);
    QVERIFY(hubWasThere);
    QVERIFY(!ground.connector.hub());
    QTRY_COMPARE(ground.connected.count(), 2);
    ground.connectSandbox(); // the same one: it went on running
    QCOMPARE(ground.connected.count(), 3);
    QCOMPARE(ground.connector.hub()->profile().baseUrl, address);
}

void TestHubConnector::resetMakesTheDataAnew()
{
    Ground ground;
    ground.connectSandbox();
    QTRY_COMPARE(ground.connected.count(), 1);
    ground.connector.resetSandbox();
    QCOMPARE(ground.leaving.count(), 1);
    QVERIFY(!ground.connector.hub());
    QTRY_COMPARE(ground.connected.count(), 2);
    QCOMPARE(ground.countEvents(), 12'000);
}

HUBSCOPE_TEST(TestHubConnector)
#include "tst_hubconnector.moc"

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/apiclient.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::sandbox;
using namespace hubscope::test;

/// The hub inside another program: starting, failing, changing its manners, stopping.
class ServerThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowToReachIt()
    {
        auto options = SandboxFixture::emptyHub();
        options.token = AccessToken("given");
        const SandboxFixture hub(options);
        QVERIFY(hub.isRunning());
        QCOMPARE(hub.baseUrl(), QUrl(u"http://127.0.0.1:%1/hub/v1"_s.arg(hub.baseUrl().port())));
        QCOMPARE(hub.token().reveal(), "given");
        QVERIFY(!hub.workspaceId().isEmpty());
        QVERIFY(!hub.nodeId().isEmpty());
        QVERIFY(hub.featuredCustomerId().isEmpty());
    }

    void makesUpATokenEachTime()
    {
        const SandboxFixture one;
        const SandboxFixture other;
        QVERIFY(one.token().reveal().size() >= 32);
        QVERIFY(one.token() != other.token());
    }

    void failsWhenThePortIsTaken()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        auto options = SandboxFixture::emptyHub();
        options.port = taken.serverPort();
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(u"cannot listen on port %1"_s.arg(options.port)));
        const SandboxFixture hub(options);
        QVERIFY(!hub.isRunning());
        QVERIFY(hub.failure().contains(QString::number(options.port)));
    }

    void failsWhenTheFileCannotBeUsed()
    {
        auto options = SandboxFixture::emptyHub();
        options.file = u"/proc/nowhere/hub.sqlite"_s;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"/proc/nowhere/hub.sqlite"_s));
        const SandboxFixture hub(options);
        QVERIFY(!hub.isRunning());
    }

    void everyRequestIsReported()
    {
        SandboxFixture hub;
        QSignalSpy spy(&hub.thread(), &ServerThread::requestAnswered);
        ApiClient api(hub.info());
        api.get(u"customers?size=3"_s);
        api.post(u"events"_s, "{}");
        QTRY_COMPARE(spy.size(), 2);
        const auto get = spy[0][0].value<RequestLogEntry>();
        QCOMPARE(get.method, "GET");
        QVERIFY(get.path.endsWith(u"/customers"_s));
        QCOMPARE(get.status, 200);
        const auto post = spy[1][0].value<RequestLogEntry>();
        QCOMPARE(post.method, "POST");
        QCOMPARE(post.status, 400);
    }

    void resetBringsTheDemoDataBack()
    {
        SandboxFixture hub(SandboxFixture::demoHub());
        ApiClient api(hub.info());
        const QString path = u"customers/"_s + hub.featuredCustomerId();
        const QByteArray before = api.get(path).body;
        QCOMPARE(api.send("DELETE", path).status, 204);
        QCOMPARE(api.get(path).status, 404);
        QSignalSpy spy(&hub.thread(), &ServerThread::resetDone);
        hub.thread().reset();
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 30'000);
        QCOMPARE(api.get(path).body, before);
        QCOMPARE(api.get(u"events?customerId="_s + hub.featuredCustomerId()).total(), 12000);
    }

    void stopsWhateverClientsDo()
    {
        auto hub = std::make_unique<SandboxFixture>();
        hub->setFaults({u"GET /me stall"_s});
        const auto port = quint16(hub->baseUrl().port());
        const QByteArray request = ApiClient(hub->info()).head("GET", "/hub/v1/me") + "\r\n";
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 8; ++i) {
            clients.push_back(std::make_unique<RawClient>(port));
            clients.back()->send(i % 2 ? request : request.first(20));
        }
        QElapsedTimer timer;
        timer.start();
        hub.reset();
        QVERIFY(timer.elapsed() < 10000);
        for (const auto& client : clients)
            QVERIFY(client->waitForClose());
    }

    void canBeDestroyedBeforeItHasStarted()
    {
        ServerThread thread(SandboxFixture::demoHub());
        QSignalSpy spy(&thread, &ServerThread::started);
        thread.start();
    }
};

HUBSCOPE_TEST(ServerThreadTest)
#include "tst_serverthread.moc"

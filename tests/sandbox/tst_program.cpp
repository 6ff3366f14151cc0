// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/apiclient.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;

namespace {

constexpr int patienceMs = 30'000;

/// The real hubscope-sandbox, running.
class Program
{
public:
    explicit Program(const QStringList& arguments)
    {
        m_process.start(QStringLiteral(HUBSCOPE_SANDBOX_PROGRAM), arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patienceMs)) {
        }
        m_announcement = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }

    const QJsonObject& announcement() const { return m_announcement; }
    qint64 processId() const { return m_process.processId(); }
    sandbox::ServerInfo info() const
    {
        return {
            QUrl(m_announcement[u"baseUrl"_s].toString()),
            m_announcement[u"workspaceId"_s].toString(),
            m_announcement[u"nodeId"_s].toString(),
            AccessToken(m_announcement[u"token"_s].toString().toLatin1()),
            {}};
    }

    /// Sends the signal and returns the exit code; -1 when it did not end, or by the signal itself.
    int end(int signal)
    {
        ::kill(pid_t(m_process.processId()), signal);
        if (!m_process.waitForFinished(patienceMs) || m_process.exitStatus() != QProcess::NormalExit)
            return -1;
        return m_process.exitCode();
    }

private:
    QProcess m_process;
    QJsonObject m_announcement;
};

struct Ended
{
    int exitCode;
    QByteArray output;
    QByteArray complaints;
};

/// Runs it to its end.
Ended run(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(HUBSCOPE_SANDBOX_PROGRAM), arguments);
    process.waitForFinished(patienceMs);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// hubscope-sandbox as a program: what it prints, how it ends, and what survives.
class ProgramTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void theFirstLineTellsAllAClientNeeds()
    {
        Program program({u"--token"_s, u"secret"_s, u"--seed"_s, u"3"_s});
        QCOMPARE(
            program.announcement().keys(),
            (QStringList{u"baseUrl"_s, u"nodeId"_s, u"token"_s, u"workspaceId"_s}));
        QCOMPARE(program.announcement()[u"token"_s], u"secret"_s);
        ApiClient api(program.info());
        QCOMPARE(api.get(u"customers?nodeId="_s + program.info().nodeId).total(), 6);
    }

    void endsCleanlyOnASignal_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void endsCleanlyOnASignal()
    {
        QFETCH(const int, signal);
        const QString data = file(u"signal%1.sqlite"_s.arg(signal));
        Program program({u"--empty"_s, u"--data"_s, data});
        ApiClient api(program.info());
        QVERIFY(!api.addCustomer("\"externalId\":\"kept\"").isEmpty());
        QCOMPARE(program.end(signal), 0);
        // Closed in order: no log is left to be played back, no lock to be broken.
        QVERIFY(!QFile::exists(data + u"-wal"_s));
        QVERIFY(!QFile::exists(data + u".lock"_s));
    }

    void everyAcceptedWriteSurvivesAKill()
    {
        const QString data = file(u"kill.sqlite"_s);
        const QStringList arguments{u"--empty"_s, u"--data"_s, data, u"--visibility-delay"_s, u"0"_s};
        QString customer;
        QString workspace;
        int accepted = 0;
        {
            Program program(arguments);
            workspace = program.info().workspaceId;
            ApiClient api(program.info());
            customer = api.addCustomer("\"externalId\":\"survivor\"");
            api.post(u"customers/%1/sessions"_s.arg(customer), "{\"value\":\"s\"}");
            for (int i = 0; i < 200; ++i)
                accepted += api.postEvent(customer).status == 202;
            QCOMPARE(accepted, 200);
            QCOMPARE(program.end(SIGKILL), -1);
        }
        Program again(arguments);
        QCOMPARE(again.info().workspaceId, workspace);
        ApiClient api(again.info());
        QCOMPARE(api.get(u"events?customerId="_s + customer).total(), accepted);
        QCOMPARE(api.get(u"customers/%1/sessions"_s.arg(customer)).total(), 1);
        QCOMPARE(api.get(u"customers?externalId=survivor"_s).total(), 1);
    }

    void anEventAcceptedButNotYetSeenSurvivesToo()
    {
        const QString data = file(u"unseen.sqlite"_s);
        QString customer;
        {
            Program program({u"--empty"_s, u"--data"_s, data, u"--visibility-delay"_s, u"3000"_s});
            ApiClient api(program.info());
            customer = api.addCustomer("\"externalId\":\"patient\"");
            QCOMPARE(api.postEvent(customer).status, 202);
            QCOMPARE(api.get(u"events?customerId="_s + customer).total(), 0);
            QCOMPARE(program.end(SIGKILL), -1);
        }
        Program again({u"--data"_s, data});
        ApiClient api(again.info());
        QTRY_COMPARE_WITH_TIMEOUT(api.get(u"events?customerId="_s + customer).total(), 1, 10'000);
    }

    void aSecondOneOnTheSameFileIsRefused()
    {
        const QString data = file(u"shared.sqlite"_s);
        Program program({u"--empty"_s, u"--data"_s, data});
        QVERIFY(!program.announcement().isEmpty());
        const Ended second = run({u"--data"_s, data});
        QCOMPARE(second.exitCode, 1);
        QVERIFY2(second.complaints.contains("in use by hubscope-sandbox"), second.complaints.constData());
        QVERIFY(second.output.isEmpty());
    }

    void aPortInUseIsNamed()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QString port = QString::number(taken.serverPort());
        const Ended ended = run({u"--empty"_s, u"--port"_s, port});
        QCOMPARE(ended.exitCode, 1);
        QVERIFY2(
            ended.complaints.contains(QByteArray("cannot listen on port " + port.toLatin1())),
            ended.complaints.constData());
    }

    void argumentsThatMakeNoSenseAreNamed()
    {
        const Ended ended = run({u"--port"_s, u"many"_s});
        QCOMPARE(ended.exitCode, 2);
        QVERIFY(ended.complaints.contains("--port"));
        QVERIFY(ended.output.isEmpty());
    }

    void helpAndVersionGoToStandardOutput()
    {
        const Ended help = run({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.contains("--visibility-delay"));
        QVERIFY(help.complaints.isEmpty());
        const Ended version = run({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.output.startsWith("hubscope-sandbox "));
    }

    void faultsFromTheCommandLineAct()
    {
        Program program({u"--empty"_s, u"--fault"_s, u"GET /customers times=1 status=503 retry-after=1"_s});
        ApiClient api(program.info());
        const auto first = api.get(u"customers"_s);
        QCOMPARE(first.status, 503);
        QCOMPARE(first.headers.value("retry-after"), "1");
        QCOMPARE(api.get(u"customers"_s).status, 200);
    }

    void itLinksNoGui()
    {
        QFile maps(u"/proc/self/maps"_s);
        QVERIFY2(maps.exists(), "the proof reads what is mapped");
        Program program({u"--empty"_s});
        QVERIFY(!program.announcement().isEmpty());
        QFile theirs(u"/proc/%1/maps"_s.arg(program.processId()));
        QVERIFY(theirs.open(QIODevice::ReadOnly));
        const QByteArray libraries = theirs.readAll();
        QVERIFY(libraries.contains("libQt6Core"));
        QVERIFY(!libraries.contains("libQt6Gui"));
        QVERIFY(!libraries.contains("libQt6Widgets"));
    }
};

HUBSCOPE_TEST(ProgramTest)
#include "tst_program.moc"

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/commandline.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::sandbox;

/// The arguments of hubscope-sandbox.
class CommandLineTest : public QObject
{
    Q_OBJECT

private:
    static CommandLine read(const QStringList& arguments)
    {
        return readCommandLine(QStringList{u"hubscope-sandbox"_s} + arguments);
    }

private Q_SLOTS:
    void withoutArgumentsTheDefaultsHold()
    {
        const CommandLine line = read({});
        QVERIFY(line.output.isEmpty());
        QCOMPARE(line.options.port, 0);
        QVERIFY(line.options.file.isEmpty());
        QVERIFY(line.options.token.isEmpty());
        QCOMPARE(line.options.visibilityDelayMs, 2000);
        QVERIFY(!line.options.empty);
        QCOMPARE(line.options.latencyMs, 0);
        QVERIFY(line.options.faults.empty());
    }

    void allOptionsAreRead()
    {
        const CommandLine line = read(
            {u"--port"_s, u"8080"_s, u"--data=a file"_s, u"--token"_s, u"s3cret"_s, u"--visibility-delay"_s,
             u"0"_s, u"--seed"_s, u"4294967295"_s, u"--empty"_s, u"--latency"_s, u"25"_s, u"--fault"_s,
             u"GET * garbage"_s, u"--fault"_s, u"POST /events every=3 status=503"_s});
        QCOMPARE(QString::fromUtf8(line.output), QString());
        QCOMPARE(line.options.port, 8080);
        QCOMPARE(line.options.file, u"a file"_s);
        QCOMPARE(line.options.token.reveal(), "s3cret");
        QCOMPARE(line.options.visibilityDelayMs, 0);
        QCOMPARE(line.options.seed, 4294967295U);
        QVERIFY(line.options.empty);
        QCOMPARE(line.options.latencyMs, 25);
        QCOMPARE(line.options.faults.size(), 2U);
        QCOMPARE(line.options.faults[1].every, 3);
    }

    void argumentsThatMakeNoSenseEndWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << QStringList{u"--prot"_s} << u"prot"_s;
        QTest::newRow("positional") << QStringList{u"hub.sqlite"_s} << u"hub.sqlite"_s;
        QTest::newRow("no value") << QStringList{u"--port"_s} << u"port"_s;
        QTest::newRow("port") << QStringList{u"--port=65536"_s} << u"--port"_s;
        QTest::newRow("delay") << QStringList{u"--visibility-delay=-1"_s} << u"--visibility-delay"_s;
        QTest::newRow("seed") << QStringList{u"--seed=one"_s} << u"--seed"_s;
        QTest::newRow("latency") << QStringList{u"--latency=1.5"_s} << u"--latency"_s;
        QTest::newRow("fault") << QStringList{u"--fault=GET /events boom"_s} << u"boom"_s;
        QTest::newRow("file") << QStringList{u"--data="_s} << u"--data"_s;
        QTest::newRow("no token") << QStringList{u"--token="_s} << u"--token"_s;
    }
    void argumentsThatMakeNoSenseEndWithTwo()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, named);
        const CommandLine line = read(arguments);
        QCOMPARE(line.exitCode, 2);
        QVERIFY2(line.output.contains(named.toUtf8()), line.output.constData());
    }

    void aTokenThatNoHeaderCanCarryIsRefusedAndNotRepeated()
    {
        const CommandLine line = read({u"--token=two words"_s});
        QCOMPARE(line.exitCode, 2);
        QVERIFY(!line.output.contains("two words"));
    }

    void helpNamesEveryOptionAndEveryFault()
    {
        const CommandLine line = read({u"--help"_s});
        QCOMPARE(line.exitCode, 0);
        for (const QByteArray word : {"--port", "--data",      "--token",    "--visibility-delay",
                                      "--seed", "--empty",     "--latency",  "--fault",
                                      "--help", "--version",   "status=",    "stall",
                                      "cut=",   "drop=before", "drop=after", "garbage",
                                      "skip=",  "every=",      "times=",     "retry-after="})
            QVERIFY2(line.output.contains(word), word.constData());
    }

    void theAnnouncementIsOneLineOfJson()
    {
        const QByteArray line =
            announcement({QUrl(u"http://127.0.0.1:1/hub/v1"_s), u"w"_s, u"n"_s, AccessToken("a\"b"), u"c"_s});
        QVERIFY(!line.contains('\n'));
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        QCOMPARE(json.keys(), (QStringList{u"baseUrl"_s, u"nodeId"_s, u"token"_s, u"workspaceId"_s}));
        QCOMPARE(json[u"token"_s], u"a\"b"_s);
    }
};

HUBSCOPE_TEST(CommandLineTest)
#include "tst_commandline.moc"

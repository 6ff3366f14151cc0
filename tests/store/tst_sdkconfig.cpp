// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sdkconfig.h"

#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

class TestSdkConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverySpelling_data();
    void readsEverySpelling();
    void saysWhatIsMissing();
    void theHubIsThePublicOneUnlessNamed();
    void unknownKeysAreIgnoredAndNamed();
    void anotherFileIsRefused_data();
    void anotherFileIsRefused();
};

void TestSdkConfig::readsEverySpelling_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("workspace_id=ws-1\ntoken=s3cret==\nnode_id=n 1\n");
    QTest::newRow("blanks") << QByteArray("  workspace_id =  ws-1 \n\n token\t=\ts3cret== \n node_id = n 1");
    QTest::newRow("colons and case") << QByteArray("Workspace_ID: ws-1\nTOKEN: s3cret==\nnode_id: n 1\n");
    QTest::newRow("carriage returns") << QByteArray("workspace_id=ws-1\r\ntoken=s3cret==\r\nnode_id=n 1\r\n");
    QTest::newRow("byte order mark") << QByteArray(
        "\xef\xbb\xbfworkspace_id=ws-1\ntoken=s3cret==\nnode_id=n 1\n");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe") +
                                   QByteArray::fromRawData(
                                       reinterpret_cast<const char*>(
                                           u"workspace_id=ws-1\ntoken=s3cret==\nnode_id=n 1\n"),
                                       88);
    QTest::newRow("quotes") << QByteArray("workspace_id=\"ws-1\"\ntoken='s3cret=='\nnode_id=\"n 1\" ; x\n");
    QTest::newRow("comments") << QByteArray(
        "# token=old\n;token=old\nworkspace_id=ws-1 # ours\ntoken=s3cret==\t; mine\nnode_id=n 1\n#node_id=2");
    QTest::newRow("a section") << QByteArray("[hub]\nworkspace_id=ws-1\ntoken=s3cret==\nnode_id=n 1\n");
    QTest::newRow("the last counts") << QByteArray(
        "token=a\nworkspace_id=ws-1\ntoken=s3cret==\nnode_id=n 1\n");
}

void TestSdkConfig::readsEverySpelling()
{
    QFETCH(QByteArray, text);
    const auto config = readSdkConfig(text);
    QVERIFY(config);
    QCOMPARE(config->profile.workspaceId, u"ws-1"_s);
    QCOMPARE(config->profile.nodeId, u"n 1"_s);
    QCOMPARE(config->token.reveal(), QByteArray("s3cret=="));
    QCOMPARE(config->missing, QStringList());
    QCOMPARE(config->unknownKeys, QStringList());
}

void TestSdkConfig::saysWhatIsMissing()
{
    const auto config = readSdkConfig("token = \nworkspace_id = # later\n");
    QVERIFY(config);
    QCOMPARE(config->missing, QStringList({u"workspace_id"_s, u"token"_s, u"node_id"_s}));
}

void TestSdkConfig::theHubIsThePublicOneUnlessNamed()
{
    const QByteArray rest = "workspace_id=w\ntoken=t\nnode_id=n\n";
    QCOMPARE(readSdkConfig(rest)->profile.baseUrl, QUrl(u"https://api.contactlab.it/hub/v1"_s));
    QCOMPARE(readSdkConfig(rest)->profile.kind, HubKind::Production);
    const auto named = readSdkConfig(rest + "base_url = http://10.0.0.7:8080/hub/v1/workspaces\n");
    QCOMPARE(named->profile.baseUrl, QUrl(u"http://10.0.0.7:8080/hub/v1"_s));
    const auto bad = readSdkConfig(rest + "base_url = ftp://x\n");
    QCOMPARE(bad->badBaseUrl, u"ftp://x"_s);
    QVERIFY(bad->profile.baseUrl.isEmpty());
}

void TestSdkConfig::unknownKeysAreIgnoredAndNamed()
{
    const auto config = readSdkConfig("workspace_id=w\ntoken=t\nnode_id=n\ntimeout=3\nregion : eu\n");
    QVERIFY(config);
    QCOMPARE(config->unknownKeys, QStringList({u"region"_s, u"timeout"_s}));
}

void TestSdkConfig::anotherFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("prose") << QByteArray("Dear all,\nthe token is lost.\n");
    QTest::newRow("other INI") << QByteArray("[x]\nname=1\n");
    QTest::newRow("binary") << QByteArray(100, '\0');
    QTest::newRow("far too large") << QByteArray("token=t\n") + QByteArray(300 * 1024, '#');
}

void TestSdkConfig::anotherFileIsRefused()
{
    QFETCH(QByteArray, text);
    const auto config = readSdkConfig(text);
    QVERIFY(!config);
    QCOMPARE(config.error().kind, ErrorKind::Invalid);
}

HUBSCOPE_TEST(TestSdkConfig)
#include "tst_sdkconfig.moc"

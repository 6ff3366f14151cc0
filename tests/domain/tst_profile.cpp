// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/profile.h"

#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBaseUrls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: refused
        const QString hub = u"https://api.contactlab.it/hub/v1"_s;
        QTest::newRow("plain") << hub << hub;
        QTest::newRow("slash") << hub + u"/"_s << hub;
        QTest::newRow("workspaces") << hub + u"/workspaces"_s << hub;
        QTest::newRow("workspaces slash") << hub + u"/workspaces/"_s << hub;
        QTest::newRow("blanks") << u"  "_s + hub + u"\n"_s << hub;
        QTest::newRow("port") << u"http://127.0.0.1:8080/hub/v1"_s << u"http://127.0.0.1:8080/hub/v1"_s;
        QTest::newRow("no path") << u"https://h"_s << u"https://h"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("no scheme") << u"api.contactlab.it/hub/v1"_s << QString();
        QTest::newRow("ftp") << u"ftp://h/x"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("no host") << u"https:///hub"_s << QString();
        QTest::newRow("password") << u"https://u:p@h/hub"_s << QString();
        QTest::newRow("query") << hub + u"?a=b"_s << QString();
        QTest::newRow("fragment") << hub + u"#a"_s << QString();
        QTest::newRow("not a port") << u"https://h:99999/"_s << QString();
    }

    void readsBaseUrls()
    {
        QFETCH(QString, text);
        const auto url = readBaseUrl(text);
        QTEST(url ? url->toString() : QString(), "expected");
    }

    void encodesSegments_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("uuid") << u"0f3c-1"_s << QByteArray("0f3c-1");
        QTest::newRow("slash") << u"a/b"_s << QByteArray("a%2Fb");
        QTest::newRow("dots") << u"../x"_s << QByteArray("..%2Fx");
        QTest::newRow("question") << u"a?b#c"_s << QByteArray("a%3Fb%23c");
        QTest::newRow("percent") << u"a%2Fb"_s << QByteArray("a%252Fb");
        QTest::newRow("accent") << u"é"_s << QByteArray("%C3%A9");
    }

    void encodesSegments()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, encoded);
        const QUrl url = workspaceUrl(QUrl(u"https://h:8443/hub/v1"_s), u"w 1"_s, {u"customers"_s, id});
        QCOMPARE(url.toEncoded(), "https://h:8443/hub/v1/workspaces/w%201/customers/" + encoded);
    }

    void knowsTheEmbeddedSandbox()
    {
        Profile profile;
        profile.kind = HubKind::Sandbox;
        QVERIFY(profile.isEmbeddedSandbox());
        profile.baseUrl = QUrl(u"http://127.0.0.1:1/hub/v1"_s);
        QVERIFY(!profile.isEmbeddedSandbox());
    }

    void knowsLoopback_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("expected");
        QTest::newRow("name") << u"LocalHost"_s << true;
        QTest::newRow("v4") << u"127.9.9.9"_s << true;
        QTest::newRow("v6") << u"::1"_s << true;
        QTest::newRow("bracketed") << u"[::1]"_s << true;
        QTest::newRow("prefix") << u"127.0.0.1.evil.example"_s << false;
        QTest::newRow("subdomain") << u"localhost.evil.example"_s << false;
        QTest::newRow("lan") << u"192.168.0.1"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void knowsLoopback()
    {
        QFETCH(QString, host);
        QTEST(isLoopback(host), "expected");
    }
};

HUBSCOPE_TEST(ProfileTest)
#include "tst_profile.moc"

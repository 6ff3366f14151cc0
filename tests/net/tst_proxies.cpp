// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpprobe.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

/// A scripted server plays the proxy that the environment names.
class ProxiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_proxy = std::make_unique<ScriptedServer>();
        const QByteArray proxy = "http://us%40er:pass@127.0.0.1:" + QByteArray::number(m_proxy->port());
        for (const char* name : {"http_proxy", "https_proxy", "no_proxy", "NO_PROXY", "all_proxy"})
            qunsetenv(name);
        qputenv("HTTP_PROXY", proxy);
        qputenv("HTTPS_PROXY", proxy);
    }

    void cleanup()
    {
        qunsetenv("HTTP_PROXY");
        qunsetenv("HTTPS_PROXY");
    }

    void forwardsHttpWithUserAndPassword()
    {
        // A proxy challenges before a client says who it is.
        m_proxy->enqueue(Answer::http(407, {}, {"Proxy-Authenticate: Basic realm=\"gate\""}));
        m_proxy->enqueue(Answer::json("{\"through\":1}"));
        HttpProbe probe;
        probe.send(Method::Get, QUrl(u"http://hub.invalid/hub/v1/me"_s));
        QTRY_COMPARE(probe.completions, 1);
        QVERIFY2(probe.reply, qPrintable(probe.error ? probe.error->message : QString()));
        const Received seen = m_proxy->requests().constLast();
        QCOMPARE(seen.target, QByteArray("http://hub.invalid/hub/v1/me"));
        QCOMPARE(seen.header("Proxy-Authorization"), "Basic " + QByteArray("us@er:pass").toBase64());
    }

    void tellsThatTheProxyRefused()
    {
        m_proxy->setFallback(Answer::http(407, {}, {"Proxy-Authenticate: Basic realm=\"gate\""}));
        for (const QString& scheme : {u"http"_s, u"https"_s}) {
            HttpProbe probe;
            probe.send(Method::Get, QUrl(scheme + u"://hub.invalid/hub/v1/me"_s));
            QTRY_COMPARE(probe.completions, 1);
            QVERIFY(probe.error);
            QCOMPARE(probe.error->kind, ErrorKind::Offline);
            QCOMPARE(probe.error->obstacle, Obstacle::Proxy);
            QCOMPARE(probe.error->httpStatus, 407);
        }
    }

    void tunnelsHttpsWithoutShowingTheToken()
    {
        m_proxy->setFallback(Answer::http(503));
        HttpProbe probe;
        probe.client->setRetryPolicy(RetryPolicy::never());
        probe.send(Method::Post, QUrl(u"https://hub.invalid/hub/v1/me"_s));
        QTRY_COMPARE(probe.completions, 1);
        QVERIFY(probe.error);
        QCOMPARE(probe.error->kind, ErrorKind::Offline);
        const Received seen = m_proxy->requests().constFirst();
        QCOMPARE(seen.method, QByteArray("CONNECT"));
        QCOMPARE(seen.target, QByteArray("hub.invalid:443"));
        QVERIFY(!seen.bytes.contains(HttpProbe::secret));
    }

    void loopbackGoesDirect()
    {
        ScriptedServer server;
        HttpProbe probe;
        probe.send(Method::Get, server.url());
        QTRY_COMPARE(probe.completions, 1);
        QVERIFY(probe.reply);
        QUrl byName = server.url();
        byName.setHost(u"localhost"_s);
        probe.send(Method::Get, byName);
        QTRY_COMPARE(probe.completions, 2);
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(m_proxy->connections(), 0);
    }

private:
    std::unique_ptr<ScriptedServer> m_proxy;
};

HUBSCOPE_TEST(ProxiesTest)
#include "tst_proxies.moc"

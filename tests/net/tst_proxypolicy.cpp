// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/proxypolicy.h"

#include "support/testmain.h"

#include <QTest>
#include <QUrl>

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

/// `direct`, `system`, or `type user:password@host:port`.
QString decision(const QString& target, const QStringList& variables)
{
    QProcessEnvironment environment;
    for (const QString& variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const auto proxy = proxyFromEnvironment(QUrl(target), environment);
    if (!proxy)
        return u"system"_s;
    QString type;
    switch (proxy->type()) {
    case QNetworkProxy::NoProxy:
        return u"direct"_s;
    case QNetworkProxy::HttpProxy:
        type = u"tunnel"_s;
        break;
    case QNetworkProxy::HttpCachingProxy:
        type = u"forward"_s;
        break;
    case QNetworkProxy::Socks5Proxy:
        type = u"socks5"_s;
        break;
    default:
        type = u"unexpected"_s;
    }
    return u"%1 %2:%3@%4:%5"_s.arg(type, proxy->user(), proxy->password(), proxy->hostName())
        .arg(proxy->port());
}

} // namespace

class ProxyPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("expected");
        const QString hub = u"https://api.contactlab.it/hub/v1/me"_s;
        const QString plain = u"http://api.contactlab.it/hub/v1/me"_s;
        const auto row = [](const char* name, const QString& target, const QStringList& env,
                            const QString& expected) { QTest::newRow(name) << target << env << expected; };
        row("nothing set", hub, {}, u"system"_s);
        row("upper case", hub, {u"HTTPS_PROXY=http://proxy:3128"_s}, u"tunnel :@proxy:3128"_s);
        row("lower case", hub, {u"https_proxy=http://proxy:3128"_s}, u"tunnel :@proxy:3128"_s);
        row("lower before upper", hub, {u"HTTPS_PROXY=http://up:1"_s, u"https_proxy=http://low:2"_s},
            u"tunnel :@low:2"_s);
        row("user and password", hub, {u"HTTPS_PROXY=http://us%40er:p%3Ass@proxy:3128"_s},
            u"tunnel us@er:p:ss@proxy:3128"_s);
        row("http forwards", plain, {u"HTTP_PROXY=http://u:p@proxy:3128"_s}, u"forward u:p@proxy:3128"_s);
        row("http is not for https", hub, {u"HTTP_PROXY=http://proxy:3128"_s}, u"system"_s);
        row("all", hub, {u"ALL_PROXY=socks5://proxy"_s}, u"socks5 :@proxy:1080"_s);
        row("without scheme", hub, {u"HTTPS_PROXY=proxy:8080"_s}, u"tunnel :@proxy:8080"_s);
        row("without port", plain, {u"HTTP_PROXY=http://proxy"_s}, u"forward :@proxy:80"_s);
        row("nonsense", hub, {u"HTTPS_PROXY=://"_s}, u"system"_s);
        row("empty", hub, {u"HTTPS_PROXY="_s}, u"system"_s);
    }

    void decides()
    {
        QFETCH(QString, target);
        QFETCH(QStringList, environment);
        QTEST(decision(target, environment), "expected");
    }

    void exempts_data()
    {
        QTest::addColumn<QString>("noProxy");
        QTest::addColumn<bool>("direct");
        QTest::newRow("host") << u"api.contactlab.it"_s << true;
        QTest::newRow("other case") << u"API.ContactLab.it"_s << true;
        QTest::newRow("domain") << u"contactlab.it"_s << true;
        QTest::newRow("dotted domain") << u".contactlab.it"_s << true;
        QTest::newRow("starred domain") << u"*.contactlab.it"_s << true;
        QTest::newRow("end of a word") << u"lab.it"_s << false;
        QTest::newRow("star") << u"*"_s << true;
        QTest::newRow("in a list") << u"localhost, other.example ,contactlab.it"_s << true;
        QTest::newRow("its port") << u"contactlab.it:443"_s << true;
        QTest::newRow("another port") << u"contactlab.it:8443"_s << false;
        QTest::newRow("others") << u"other.example"_s << false;
        QTest::newRow("commas") << u",,"_s << false;
    }

    void exempts()
    {
        QFETCH(QString, noProxy);
        QFETCH(bool, direct);
        for (const QString& name : {u"NO_PROXY"_s, u"no_proxy"_s}) {
            const QString expected = direct ? u"direct"_s : u"tunnel :@proxy:3128"_s;
            QCOMPARE(
                decision(
                    u"https://api.contactlab.it/hub/v1"_s,
                    {u"HTTPS_PROXY=http://proxy:3128"_s, name + u"="_s + noProxy}),
                expected);
        }
    }

    void loopbackGoesDirect_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("v4") << u"http://127.0.0.1:8080/hub/v1"_s;
        QTest::newRow("v4 net") << u"http://127.1.2.3/hub/v1"_s;
        QTest::newRow("name") << u"https://localhost/hub/v1"_s;
        QTest::newRow("v6") << u"http://[::1]:80/hub/v1"_s;
    }

    void loopbackGoesDirect()
    {
        QFETCH(QString, target);
        QCOMPARE(
            decision(
                target, {u"HTTP_PROXY=http://proxy:3128"_s, u"HTTPS_PROXY=http://proxy:3128"_s,
                         u"ALL_PROXY=http://proxy:3128"_s}),
            u"direct"_s);
    }
};

HUBSCOPE_TEST(ProxyPolicyTest)
#include "tst_proxypolicy.moc"

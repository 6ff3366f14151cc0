// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpprobe.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverIgnoresACertificateThatIsNotTrusted()
    {
        QSslServer server;
        server.setSslConfiguration(selfSigned());
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray heard;
        connect(&server, &QSslServer::pendingConnectionAvailable, this, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&heard, socket] { heard += socket->readAll(); });
        });
        for (const Method method : {Method::Get, Method::Post}) {
            HttpProbe probe;
            probe.send(method, QUrl(u"https://localhost:%1/hub/v1/me"_s.arg(server.serverPort())));
            QTRY_COMPARE(probe.completions, 1);
            QVERIFY(probe.error);
            QCOMPARE(probe.error->kind, ErrorKind::Offline);
            QCOMPARE(probe.error->obstacle, Obstacle::Tls);
            QVERIFY2(probe.error->message.contains(u"self-signed"_s), qPrintable(probe.error->message));
            QCOMPARE(probe.log.exchanges().size(), size_t(1));
        }
        QVERIFY(heard.isEmpty());
    }

    void tellsAServerWithoutTls()
    {
        ScriptedServer server;
        server.setGreeting("HTTP/1.1 400 Bad Request\r\n\r\n");
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        HttpProbe probe;
        probe.send(Method::Get, url);
        QTRY_COMPARE(probe.completions, 1);
        QVERIFY(probe.error);
        QCOMPARE(probe.error->kind, ErrorKind::Offline);
        QCOMPARE(probe.error->obstacle, Obstacle::Tls);
        QVERIFY(!probe.error->message.isEmpty());
    }

private:
    static QByteArray fixture(const QString& name)
    {
        QFile file(QFINDTESTDATA("../fixtures/tls/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QSslConfiguration selfSigned()
    {
        QSslConfiguration out = QSslConfiguration::defaultConfiguration();
        out.setLocalCertificate(QSslCertificate(fixture(u"selfsigned.crt"_s)));
        out.setPrivateKey(QSslKey(fixture(u"selfsigned.key"_s), QSsl::Rsa));
        return out;
    }
};

HUBSCOPE_TEST(TlsTest)
#include "tst_tls.moc"

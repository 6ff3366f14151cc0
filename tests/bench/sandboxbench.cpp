// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loopback.h"
#include "suites.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hubscope::bench {

namespace {

constexpr double seconds = 3;

/// The real hubscope-sandbox, serving its demo data from memory.
class Sandbox
{
public:
    explicit Sandbox(const QString& binDir)
    {
        m_process.start(binDir + u"/hubscope-sandbox"_s, {});
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(10'000))
                throw std::runtime_error("hubscope-sandbox does not start");
        }
        m_info = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~Sandbox()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;

    quint16 port() const { return quint16(QUrl(m_info[u"baseUrl"].toString()).port()); }
    QString node() const { return m_info[u"nodeId"].toString(); }

    QByteArray get(const QString& path) const
    {
        return u"GET /hub/v1/workspaces/%1/%2 HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer %3\r\n\r\n"_s
            .arg(m_info[u"workspaceId"].toString(), path, m_info[u"token"].toString())
            .toUtf8();
    }

private:
    QProcess m_process;
    QJsonObject m_info;
};

/// The customer with the most events: the demo data's shopper.
QString busiestCustomer(const Sandbox& sandbox)
{
    const auto body = [&](const QString& path) {
        const QByteArray answer = fetch(sandbox.port(), sandbox.get(path));
        return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
    };
    QString best;
    qint64 most = -1;
    const QJsonArray customers =
        body(u"customers?nodeId=%1&size=100"_s.arg(sandbox.node()))[u"elements"].toArray();
    for (const QJsonValue& customer : customers) {
        const QString id = customer[u"id"].toString();
        const qint64 count =
            body(u"events?customerId=%1&size=1"_s.arg(id))[u"page"][u"totalElements"].toInteger();
        if (count > most) {
            most = count;
            best = id;
        }
    }
    return best;
}

} // namespace

QList<Figure> sandboxFigures(const QString& binDir)
{
    const Sandbox sandbox(binDir);
    const QByteArray page = sandbox.get(u"events?customerId=%1&size=100"_s.arg(busiestCustomer(sandbox)));
    const ConstantServer limit(fetch(sandbox.port(), page));
    QList<Figure> figures;
    for (const int connections : {1, 4, 16}) {
        const double rate = requestsPerSecond(sandbox.port(), page, connections, seconds);
        const double plain = requestsPerSecond(limit.port(), page, connections, seconds);
        figures.append(figure(
            u"sandbox_rps_%1"_s.arg(connections), rate, u"1/s"_s,
            u"the same bytes sent again and again by a plain loopback server"_s, plain));
    }
    return figures;
}

} // namespace hubscope::bench

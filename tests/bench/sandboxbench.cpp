// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bigdata.h"
#include "loopback.h"
#include "sandboxprocess.h"
#include "suites.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hubscope::bench {

namespace {

constexpr double seconds = 3;

/// The customer with the most events: the demo data's shopper.
QString busiestCustomer(const SandboxProcess& sandbox)
{
    const auto body = [&](const QString& path) {
        return QJsonDocument::fromJson(bodyOf(fetch(sandbox.port(), sandbox.get(path)))).object();
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

constexpr qint64 few = 100;
constexpr qint64 many = 1'000'000;
constexpr int pageSize = 100;

} // namespace

QList<Figure> sandboxFigures(const QString& binDir)
{
    const SandboxProcess sandbox(binDir);
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

QList<Figure> pageCostFigures(const QString& binDir, const QString& dataDir)
{
    const SandboxProcess sandbox(binDir, {u"--data"_s, bigDataFile(dataDir, {few, many})});
    const auto pageOf = [&](qint64 count, qint64 page) {
        return sandbox.get(
            u"events?customerId=%1&size=%2&page=%3"_s.arg(bigCustomerId(count)).arg(pageSize).arg(page));
    };
    const QByteArrayList requests{pageOf(few, 0), pageOf(many, 0), pageOf(many, many / pageSize - 1)};
    const QList<double> times = answerTimes(sandbox.port(), requests, 400);
    const QString against = u"the page of a customer with 100 events"_s;
    return {
        figure(u"sandbox_first_page_1m_vs_100"_s, times[1], u"ms"_s, against, times[0]),
        figure(u"sandbox_last_page_1m_vs_100"_s, times[2], u"ms"_s, against, times[0])};
}

} // namespace hubscope::bench

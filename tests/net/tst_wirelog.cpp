// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/wirelog.h"

#include "httpprobe.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList loggedLines;

void keepLine(QtMsgType, const QMessageLogContext&, const QString& message)
{
    loggedLines.append(message.toUtf8());
}

Exchange exchange(const QString& id, int attempt = 1)
{
    Exchange out;
    out.requestId = id;
    out.attempt = attempt;
    return out;
}

QByteArray everythingIn(const WireLog& log)
{
    QByteArray out;
    for (const Exchange& exchange : log.exchanges()) {
        out += exchange.url.toEncoded() + exchange.requestBody + exchange.requestId.toUtf8();
        for (const auto& [name, value] : exchange.requestHeaders + exchange.responseHeaders)
            out += name + ": " + value + "\n";
    }
    return out;
}

} // namespace

class WireLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appendsAndReplaces()
    {
        WireLog log;
        QSignalSpy appended(&log, &WireLog::appended);
        QSignalSpy updated(&log, &WireLog::updated);
        log.record(exchange(u"a"_s));
        log.record(exchange(u"b"_s));
        Exchange end = exchange(u"a"_s);
        end.finished = true;
        end.status = 200;
        log.record(end);
        log.record(exchange(u"a"_s, 2));
        QCOMPARE(appended.size(), 3);
        QCOMPARE(updated.size(), 1);
        QCOMPARE(updated.constFirst().constFirst().toInt(), 0);
        QCOMPARE(log.exchanges().front().status, 200);
        QCOMPARE(log.find(u"a"_s)->attempt, 2);
        QVERIFY(!log.find(u"c"_s));
    }

    void dropsTheOldest()
    {
        WireLog log;
        QSignalSpy dropped(&log, &WireLog::dropped);
        for (int i = 0; i <= WireLog::capacity; ++i)
            log.record(exchange(QString::number(i)));
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(qsizetype(log.exchanges().size()), WireLog::capacity);
        QVERIFY(!log.find(u"0"_s));
        QVERIFY(log.find(u"1"_s));
    }

    void redactsWhatItRecords()
    {
        WireLog log;
        Exchange secret = exchange(u"a"_s);
        secret.url = QUrl(u"https://user:S3cret@hub/x"_s);
        secret.requestHeaders = {{"AUTHORIZATION", "Bearer S3cret"}, {"Accept", "application/json"}};
        secret.responseHeaders = {{"Set-Cookie", "id=S3cret"}, {"X-Echo", "Bearer S3cret"}};
        secret.requestBody = QByteArray(100'000, 'x');
        log.record(secret);
        const QByteArray all = everythingIn(log);
        QVERIFY2(!all.contains("S3cret"), all.left(500).constData());
        QVERIFY(all.contains("application/json"));
        QCOMPARE(log.exchanges().front().requestBody.size(), 64 * 1024);
    }

    void noTokenAnywhere()
    {
        // A hub that repeats the token wherever it can.
        const QByteArray token = HttpProbe::secret;
        ScriptedServer server;
        server.setFallback(Answer::http(
            400, "{\"message\":\"bad token " + token + "\",\"errors\":[\"" + token + "\"]}",
            {"X-Echo: " + token, "Location: http://x/?t=" + token}));
        loggedLines.clear();
        const auto previous = qInstallMessageHandler(keepLine);
        QLoggingCategory::setFilterRules(u"*=true"_s);
        HttpProbe probe;
        probe.send(Method::Get, server.url());
        const bool completed = QTest::qWaitFor([&probe] { return probe.completions == 1; });
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(previous);
        QVERIFY(completed);
        QVERIFY(server.requests().constFirst().bytes.contains(token));
        const Error error = *probe.error;
        QVERIFY(!error.message.isEmpty());
        QVERIFY(!error.message.toUtf8().contains(token));
        QVERIFY(!error.body.contains(token));
        QVERIFY(!error.fieldErrors.constFirst().message.toUtf8().contains(token));
        QVERIFY(!everythingIn(probe.log).contains(token));
        const QByteArray logged = loggedLines.join('\n');
        QVERIFY(logged.contains(error.requestId.toUtf8()));
        QVERIFY2(!logged.contains(token), logged.constData());
    }
};

HUBSCOPE_TEST(WireLogTest)
#include "tst_wirelog.moc"

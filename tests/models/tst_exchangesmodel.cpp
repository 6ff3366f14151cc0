// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchangesmodel.h"

#include "models/displaytime.h"
#include "models/exchangetext.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

Exchange exchangeOf(const QString& requestId)
{
    Exchange exchange;
    exchange.requestId = requestId;
    exchange.url =
        QUrl(u"https://user:pass@hub.example/hub/v1/workspaces/ws/events?customerId=a%26b&page=0"_s);
    exchange.requestHeaders = {
        {"Authorization", "Bearer secret-token-value"}, {"Accept", "application/json"}};
    exchange.startedAt = 1'715'244'127'000;
    return exchange;
}

} // namespace

class ExchangesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_time = std::make_unique<TimeDisplay>(m_clock, QTimeZone("Europe/Rome"));
        m_time->setChoice(TimeZoneChoice::Utc);
        m_log = std::make_unique<WireLog>();
    }

    void followsTheLog()
    {
        m_log->record(exchangeOf(u"before"_s));
        ExchangesModel model(*m_log, *m_time);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        Exchange exchange = exchangeOf(u"r1"_s);
        m_log->record(exchange);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(
            row(model, 1),
            QStringList(
                {u"08:42:07"_s, u"GET"_s, u"/hub/v1/workspaces/ws/events?customerId=a%26b&page=0"_s, u"—"_s,
                 QString(), QString(), u"Waiting"_s}));

        exchange.finished = true;
        exchange.status = 200;
        exchange.elapsed = 42;
        exchange.responseSize = 12'345;
        m_log->record(exchange);
        QCOMPARE(row(model, 1).mid(3), QStringList({u"200"_s, u"42 ms"_s, u"12.3 kB"_s, u"Done"_s}));
        QVERIFY(model.index(1, 0).data(ExchangesModel::FinishedRole).toBool());
        QVERIFY(!model.index(1, 0).data(ExchangesModel::FailedRole).toBool());

        exchange.attempt = 2;
        exchange.status = 0;
        exchange.error = ErrorKind::Timeout;
        m_log->record(exchange);
        QCOMPARE(row(model, 2).last(), u"Timed out"_s);
        QVERIFY(model.index(2, 0).data(ExchangesModel::FailedRole).toBool());
        QVERIFY(model.index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"Timed out"_s));

        m_time->setChoice(TimeZoneChoice::Local);
        QCOMPARE(row(model, 0).first(), u"10:42:07"_s);
        QCOMPARE(model.exchangeAt(model.rowCount()), nullptr);
    }

    void staysWithTheLogWhenItIsFull()
    {
        ExchangesModel model(*m_log, *m_time);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (qsizetype i = 0; i < WireLog::capacity + 5; ++i)
            m_log->record(exchangeOf(u"r%1"_s.arg(i)));
        QCOMPARE(model.rowCount(), int(WireLog::capacity));
        QCOMPARE(model.exchangeAt(0)->requestId, u"r5"_s);
    }

    void curlHasNoSecret()
    {
        m_log->record(exchangeOf(u"r"_s));
        const QString text = asCurl(m_log->exchanges().front());
        QCOMPARE(
            text, u"curl -H \"Authorization: Bearer $HUBSCOPE_TOKEN\" -H 'Accept: application/json' "
                  u"'https://hub.example/hub/v1/workspaces/ws/events?customerId=a%26b&page=0'"_s);
        // Not even when what is given was never redacted.
        const Exchange raw = exchangeOf(u"raw"_s);
        QVERIFY(!asCurl(raw).contains(u"secret-token-value"));
        QVERIFY(!asCurl(raw).contains(u"pass"));
    }

    void curlSendsABody()
    {
        const QString text = asCurl(Method::Post, QUrl(u"http://h/x"_s), "{\"a\":\"it's\"}");
        QCOMPARE(
            text, u"curl -X POST -H \"Authorization: Bearer $HUBSCOPE_TOKEN\" --data-raw "
                  u"'{\"a\":\"it'\\''s\"}' 'http://h/x'"_s);
        // An @ at the beginning must not make curl read a file.
        QVERIFY(asCurl(Method::Post, QUrl(u"http://h/x"_s), "@/etc/passwd").contains(u"--data-raw '@/etc"));
    }

    /// Whatever stands in a text, a shell gives it back as it is.
    void shellsUnderstandTheQuotes()
    {
        const QString shell = QStandardPaths::findExecutable(u"sh"_s);
        QVERIFY2(!shell.isEmpty(), "every system that this is built for has one");
        for (const QString& text :
             {u"a'b"_s, u"$(id) `id` \\ \"x\" !"_s, u"two\nlines"_s, u"'"_s, u"è 😀"_s}) {
            QProcess process;
            process.start(shell, {u"-c"_s, u"printf %s "_s + shellQuoted(text)});
            QVERIFY(process.waitForFinished());
            QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), text);
        }
    }

    void headersAreListed()
    {
        QCOMPARE(headersText({{"A", "1"}, {"B", "2"}}), u"A: 1\nB: 2"_s);
        QCOMPARE(headersText({}), QString());
    }

private:
    static QStringList row(const ExchangesModel& model, int row)
    {
        QStringList cells;
        for (int column = 0; column < ExchangesModel::ColumnCount; ++column)
            cells.append(model.index(row, column).data().toString());
        return cells;
    }

    ManualClock m_clock;
    std::unique_ptr<TimeDisplay> m_time;
    std::unique_ptr<WireLog> m_log;
};

HUBSCOPE_TEST(ExchangesModelTest)
#include "tst_exchangesmodel.moc"

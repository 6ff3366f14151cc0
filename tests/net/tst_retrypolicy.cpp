// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/retrypolicy.h"

#include "support/testmain.h"

#include <QTest>

using namespace hubscope;
using namespace std::chrono_literals;

namespace {

Error errorOfKind(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

RetryPolicy policyWithJitter(double jitter)
{
    return RetryPolicy(
        {.tries = 3, .firstDelay = 400ms, .longestRetryAfter = 10s}, [jitter] { return jitter; });
}

} // namespace

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedAgain_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("again");
        QTest::newRow("offline") << ErrorKind::Offline << true;
        QTest::newRow("timeout") << ErrorKind::Timeout << true;
        QTest::newRow("server") << ErrorKind::Server << true;
        QTest::newRow("rate limited") << ErrorKind::RateLimited << true;
        QTest::newRow("cancelled") << ErrorKind::Cancelled << false;
        QTest::newRow("unauthorized") << ErrorKind::Unauthorized << false;
        QTest::newRow("forbidden") << ErrorKind::Forbidden << false;
        QTest::newRow("not found") << ErrorKind::NotFound << false;
        QTest::newRow("conflict") << ErrorKind::Conflict << false;
        QTest::newRow("invalid") << ErrorKind::Invalid << false;
        QTest::newRow("protocol") << ErrorKind::Protocol << false;
        QTest::newRow("outcome unknown") << ErrorKind::OutcomeUnknown << false;
        QTest::newRow("storage") << ErrorKind::Storage << false;
    }

    void whatIsAskedAgain()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(bool, again);
        const RetryPolicy policy = policyWithJitter(0);
        QCOMPARE(policy.delay(1, errorOfKind(kind), Method::Get).has_value(), again);
        for (const Method write : {Method::Post, Method::Put, Method::Patch, Method::Delete})
            QVERIFY(!policy.delay(1, errorOfKind(kind), write));
    }

    void backsOff_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<double>("jitter");
        QTest::addColumn<int>("msecs");
        QTest::newRow("first, least") << 1 << 0.0 << 200;
        QTest::newRow("first, middle") << 1 << 0.5 << 300;
        QTest::newRow("second, least") << 2 << 0.0 << 400;
        QTest::newRow("second, middle") << 2 << 0.5 << 600;
    }

    void backsOff()
    {
        QFETCH(int, attempt);
        QFETCH(double, jitter);
        QFETCH(int, msecs);
        const auto delay =
            policyWithJitter(jitter).delay(attempt, errorOfKind(ErrorKind::Server), Method::Get);
        QVERIFY(delay);
        QCOMPARE(int(delay->count()), msecs);
    }

    void givesUpAfterTheThirdTry()
    {
        QVERIFY(!policyWithJitter(0).delay(3, errorOfKind(ErrorKind::Server), Method::Get));
        QVERIFY(!RetryPolicy::never().delay(1, errorOfKind(ErrorKind::Server), Method::Get));
    }

    void honoursRetryAfter_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("msecs"); // below 0: gives up
        QTest::newRow("at once still backs off") << 0 << 200;
        QTest::newRow("as told") << 3 << 3000;
        QTest::newRow("the longest") << 10 << 10000;
        QTest::newRow("too long") << 11 << -1;
    }

    void honoursRetryAfter()
    {
        QFETCH(int, seconds);
        QFETCH(int, msecs);
        Error error = errorOfKind(ErrorKind::RateLimited);
        error.retryAfter = std::chrono::seconds(seconds);
        const auto delay = policyWithJitter(0).delay(1, error, Method::Get);
        QCOMPARE(delay ? int(delay->count()) : -1, msecs);
    }

    void doesNotInsistWhereAskingAgainCannotHelp()
    {
        Error tls = errorOfKind(ErrorKind::Offline);
        tls.obstacle = Obstacle::Tls;
        QVERIFY(!policyWithJitter(0).delay(1, tls, Method::Get));
        Error proxy = errorOfKind(ErrorKind::Offline);
        proxy.obstacle = Obstacle::Proxy;
        QVERIFY(policyWithJitter(0).delay(1, proxy, Method::Get));
        proxy.httpStatus = 407;
        QVERIFY(!policyWithJitter(0).delay(1, proxy, Method::Get));
    }
};

HUBSCOPE_TEST(RetryPolicyTest)
#include "tst_retrypolicy.moc"

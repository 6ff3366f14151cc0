// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/decimal.h"

#include "support/testmain.h"

#include <QTest>

using namespace hubscope;

class DecimalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<int>("sign");
        const auto row = [](const char* a, const char* b, int sign) {
            QTest::addRow("%s and %s", a, b) << QByteArray(a) << QByteArray(b) << sign;
        };
        row("1", "2", -1);
        row("-1", "1", -1);
        row("-1", "-2", 1);
        row("1.0", "1", 0);
        row("100", "1e2", 0);
        row("-0", "0.000", 0);
        row("9007199254740993", "9007199254740992", 1);
        row("-9007199254740993", "-9007199254740992", -1);
        row("0.1", "0.10000000000000001", -1);
        row("1e400", "1", 1);
        row("1e400", "1e399", 1);
        row("-1e400", "-1e399", -1);
        row("1e-400", "0", 1);
        row("-1e-400", "0", -1);
        row("1e-400", "1e-401", 1);
        row("972783798187987123879878123.188781371", "972783798187987123879878123.18878137", 1);
        row("1e99999999999999999999", "1e400", 0); // more than is counted
    }

    void compares()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(int, sign);
        const auto signOf = [](int value) { return (value > 0) - (value < 0); };
        QCOMPARE(signOf(compareNumbers(a, b)), sign);
        QCOMPARE(signOf(compareNumbers(b, a)), -sign);
    }

    void multiples_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("of");
        QTest::addColumn<bool>("is");
        const auto row = [](const char* number, const char* of, bool is) {
            QTest::addRow("%s of %s", number, of) << QByteArray(number) << QByteArray(of) << is;
        };
        row("0.1", "0.01", true);
        row("0.105", "0.01", false);
        row("19.99", "0.01", true);
        row("-19.99", "0.01", true);
        row("4.5", "1.5", true);
        row("35", "1.5", false);
        row("10", "5", true);
        row("7", "2", false);
        row("0", "7", true);
        row("0.0075", "0.0001", true);
        row("0.00751", "0.0001", false);
        row("1e400", "0.01", true);
        row("1e400", "7", false);
        row("1e308", "0.123456789", false);
        row("9007199254740993", "2", false);
        row("9007199254740993", "3", true);
        row("1e2305843009213693900", "3", false); // in no time
        row("1e2305843009213693900", "25", true);
        row("1000e2305843009213693951", "3e-2305843009213693951", false); // the furthest apart
        row("1e4611686018427387903", "3e-4611686018427387903", true);     // more than is counted
        row("5", "10", false);
        row("50", "1e1", true);
        row("7", "0", true);
        row("7", "3.1415926535", true); // more than is counted
    }

    void multiples()
    {
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, of);
        QTEST(isMultiple(number, of), "is");
    }
};

HUBSCOPE_TEST(DecimalTest)
#include "tst_decimal.moc"

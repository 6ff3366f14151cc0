// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lag.h"

#include "support/testmain.h"

#include <QTest>

using namespace hubscope;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 hour = 3600 * second;

} // namespace

class LagTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lagKinds_data()
    {
        QTest::addColumn<qint64>("lag");
        QTest::addColumn<LagKind>("kind");
        QTest::newRow("at once") << qint64(0) << LagKind::Normal;
        QTest::newRow("seconds") << 30 * second << LagKind::Normal;
        QTest::newRow("an hour but for a while") << hour - 10 * second << LagKind::Normal;
        QTest::newRow("clocks differ a little") << -4 * second << LagKind::Normal;
        QTest::newRow("future") << -90 * second << LagKind::Future;
        QTest::newRow("far future") << -400 * hour << LagKind::Future;
        QTest::newRow("late") << hour + 600 * second << LagKind::Late;
        QTest::newRow("days late") << 72 * hour << LagKind::Late;
        QTest::newRow("one hour") << hour << LagKind::WholeHours;
        QTest::newRow("two hours and an ordinary lag") << 2 * hour + 3 * second << LagKind::WholeHours;
        QTest::newRow("two hours early") << -2 * hour + 2 * second << LagKind::WholeHours;
        QTest::newRow("nearly an hour") << hour - 5 * second << LagKind::WholeHours;
        QTest::newRow("just not an hour") << hour - 5 * second - 1 << LagKind::Normal;
        QTest::newRow("widest zone") << 14 * hour << LagKind::WholeHours;
        QTest::newRow("wider than any zone") << 15 * hour << LagKind::Late;
    }

    void lagKinds()
    {
        QFETCH(qint64, lag);
        QFETCH(LagKind, kind);
        QCOMPARE(lagKind(lag), kind);
    }

    void anUnknownLagIsNormal() { QCOMPARE(lagKind(std::nullopt), LagKind::Normal); }
};

HUBSCOPE_TEST(LagTest)
#include "tst_lag.moc"

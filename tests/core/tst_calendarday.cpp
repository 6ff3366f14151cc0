// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendarday.h"

#include "support/testmain.h"

#include <QDateTime>
#include <QTest>

using namespace hubscope;
using namespace Qt::StringLiterals;

class CalendarDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsLongAsOnTheClocks_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("start"); // UTC
        QTest::addColumn<int>("hours");
        QTest::newRow("UTC") << QByteArray("UTC") << QDate(2024, 5, 3) << u"2024-05-03T00:00:00"_s << 24;
        QTest::newRow("clocks go forward")
            << QByteArray("Europe/Rome") << QDate(2024, 3, 31) << u"2024-03-30T23:00:00"_s << 23;
        QTest::newRow("clocks go back")
            << QByteArray("Europe/Rome") << QDate(2024, 10, 27) << u"2024-10-26T22:00:00"_s << 25;
        QTest::newRow("no midnight") << QByteArray("America/Sao_Paulo") << QDate(2017, 10, 15)
                                     << u"2017-10-15T03:00:00"_s << 23;
        QTest::newRow("before a day that was left out")
            << QByteArray("Pacific/Apia") << QDate(2011, 12, 29) << u"2011-12-29T10:00:00"_s << 24;
        QTest::newRow("left out") << QByteArray("Pacific/Apia") << QDate(2011, 12, 30)
                                  << u"2011-12-30T10:00:00"_s << 0;
    }

    void isAsLongAsOnTheClocks()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QFETCH(QString, start);
        QFETCH(int, hours);
        const TimeRange range = rangeOfDay(day, QTimeZone(zone));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(range.from, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"), start);
        QCOMPARE(range.length(), qint64(hours) * 3'600'000);
    }
};

HUBSCOPE_TEST(CalendarDayTest)
#include "tst_calendarday.moc"

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/displaytime.h"

#include "support/manualclock.h"
#include "support/testmain.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

qint64 utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return QDateTime({year, month, day}, {hour, minute, second}, Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

class DisplayTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSwitchRulesEverything()
    {
        TimeDisplay time(m_clock, QTimeZone("Europe/Rome"));
        QSignalSpy changed(&time, &TimeDisplay::changed);
        QCOMPARE(time.choice(), TimeZoneChoice::Local);
        QCOMPARE(time.formatTime(m_moment), u"10:42:07"_s);
        QCOMPARE(time.formatDateTime(m_moment), u"9 May 2024, 10:42:07"_s);
        QCOMPARE(time.isoWithZone(m_moment), u"2024-05-09T10:42:07.000+02:00"_s);
        QCOMPARE(time.zoneLabel(), u"UTC+2"_s);

        time.setChoice(TimeZoneChoice::Utc);
        time.setChoice(TimeZoneChoice::Utc);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(time.formatTime(m_moment), u"08:42:07"_s);
        QCOMPARE(time.isoWithZone(m_moment), u"2024-05-09T08:42:07.000Z"_s);
        QCOMPARE(time.zoneLabel(), u"UTC"_s);
        QCOMPARE(time.localZoneLabel(), u"UTC+2"_s);
        QCOMPARE(time.formatDay(QDate(2024, 5, 9)), u"Thursday 9 May 2024"_s);
    }

    void zoneLabels_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<qint64>("moment");
        QTest::addColumn<QString>("label");
        QTest::newRow("summer") << QByteArray("Europe/Rome") << utc(2024, 7, 1) << u"UTC+2"_s;
        QTest::newRow("winter") << QByteArray("Europe/Rome") << utc(2024, 1, 1) << u"UTC+1"_s;
        QTest::newRow("half an hour") << QByteArray("Asia/Kolkata") << utc(2024, 1, 1) << u"UTC+5:30"_s;
        QTest::newRow("west") << QByteArray("America/St_Johns") << utc(2024, 1, 1) << u"UTC-3:30"_s;
        QTest::newRow("same as UTC") << QByteArray("Europe/Lisbon") << utc(2024, 1, 1) << u"UTC"_s;
    }

    void zoneLabels()
    {
        QFETCH(QByteArray, zone);
        QFETCH(qint64, moment);
        QFETCH(QString, label);
        QCOMPARE(TimeDisplay(m_clock, QTimeZone(zone)).zoneLabel(moment), label);
    }

    void lags_data()
    {
        QTest::addColumn<qint64>("lag");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"0 s"_s;
        QTest::newRow("seconds") << qint64(1999) << u"1 s"_s;
        QTest::newRow("minutes") << qint64(59 * 60'000 + 59'000) << u"59 min"_s;
        QTest::newRow("hours back") << qint64(-2 * 3'600'000) << u"-2 h"_s;
        QTest::newRow("more than a day") << qint64(47 * 3'600'000) << u"47 h"_s;
        QTest::newRow("days") << qint64(3 * 86'400'000 + 5) << u"3 d"_s;
        QTest::newRow("years") << qint64(-3652) * 86'400'000 << u"-10 y"_s;
    }

    void lags()
    {
        QFETCH(qint64, lag);
        QFETCH(QString, text);
        QCOMPARE(TimeDisplay::formatLag(lag), text);
    }

    void tellsHowLongAgo()
    {
        const TimeDisplay time(m_clock);
        QCOMPARE(time.formatAgo(m_clock.now() - 120'000), u"2 min ago"_s);
        QCOMPARE(time.formatAgo(m_clock.now() - 10), u"just now"_s);
        QCOMPARE(time.formatAgo(m_clock.now() + 10'000), u"in the future"_s);
    }

    void todayNeedsNoDate()
    {
        const TimeDisplay time(m_clock, QTimeZone("Europe/Rome"));
        const DaySpan today = time.daySpan(m_clock.now());
        QCOMPARE(time.formatRecent(today.start), u"00:00:00"_s);
        QCOMPARE(time.formatRecent(today.start - 1), time.formatDayShort(today.day.addDays(-1)));
        QCOMPARE(time.formatRecent(today.end), time.formatDayShort(today.day.addDays(1)));
    }

    void rangesOfWholeDaysNeedNoTimes()
    {
        const TimeDisplay time(m_clock, QTimeZone("Europe/Rome"));
        const DaySpan day = time.daySpan(QDate(2024, 5, 9));
        QCOMPARE(time.formatRangeStart(day.start), u"9 May 2024"_s);
        QCOMPARE(time.formatRangeEnd(day.end - 1), u"9 May 2024"_s);
        QCOMPARE(time.formatRangeStart(day.start + 1000), u"9 May 2024, 00:00:01"_s);
        QCOMPARE(time.formatRangeEnd(day.start), u"9 May 2024, 00:00:00"_s);
    }

    /// Days that summer time makes shorter or longer are still days.
    void daysOfSummerTime()
    {
        const TimeDisplay time(m_clock, QTimeZone("Europe/Rome"));
        const DaySpan spring = time.daySpan(utc(2024, 3, 31, 12));
        QCOMPARE(spring.day, QDate(2024, 3, 31));
        QCOMPARE(spring.end - spring.start, qint64(23) * 3'600'000);
        const DaySpan autumn = time.daySpan(QDate(2024, 10, 27));
        QCOMPARE(autumn.end - autumn.start, qint64(25) * 3'600'000);
        QVERIFY(autumn.contains(autumn.start));
        QVERIFY(!autumn.contains(autumn.end));
        QCOMPARE(time.daySpan(autumn.end).day, QDate(2024, 10, 28));
    }

private:
    const qint64 m_moment = utc(2024, 5, 9, 8, 42, 7);
    ManualClock m_clock;
};

HUBSCOPE_TEST(DisplayTimeTest)
#include "tst_displaytime.moc"

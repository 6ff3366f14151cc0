// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/displaytime.h"

#include "core/calendarday.h"

#include <QLocale>

#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 year = 365 * day;

QString offsetLabel(int seconds)
{
    if (seconds == 0)
        return u"UTC"_s;
    const int minutes = std::abs(seconds) / 60;
    const QString hours = u"UTC%1%2"_s.arg(QChar(seconds < 0 ? u'-' : u'+')).arg(minutes / 60);
    return minutes % 60 == 0 ? hours : u"%1:%2"_s.arg(hours).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

TimeDisplay::TimeDisplay(const Clock& clock, QTimeZone local, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_local(std::move(local))
{
}

void TimeDisplay::setChoice(TimeZoneChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    Q_EMIT changed();
}

QTimeZone TimeDisplay::zone() const
{
    return m_choice == TimeZoneChoice::Utc ? QTimeZone::utc() : m_local;
}

QString TimeDisplay::zoneLabel() const
{
    return zoneLabel(m_clock.now());
}

QString TimeDisplay::zoneLabel(qint64 msecsUtc) const
{
    return offsetLabel(dateTime(msecsUtc).offsetFromUtc());
}

QString TimeDisplay::localZoneLabel() const
{
    return offsetLabel(QDateTime::fromMSecsSinceEpoch(m_clock.now(), m_local).offsetFromUtc());
}

QString TimeDisplay::formatTime(qint64 msecsUtc) const
{
    return dateTime(msecsUtc).toString(u"HH:mm:ss");
}

QString TimeDisplay::formatDay(const QDate& date) const
{
    //: Weekday, day, month and year, in Qt's date format letters
    return QLocale().toString(date, tr("dddd d MMMM yyyy"));
}

QString TimeDisplay::formatDayShort(const QDate& date) const
{
    //: Day, month and year, in Qt's date format letters
    return QLocale().toString(date, tr("d MMM yyyy"));
}

QString TimeDisplay::formatDateTime(qint64 msecsUtc) const
{
    //: A day and a time of day
    return tr("%1, %2").arg(formatDayShort(dateTime(msecsUtc).date()), formatTime(msecsUtc));
}

QString TimeDisplay::formatRangeStart(qint64 msecsUtc) const
{
    const DaySpan span = daySpan(msecsUtc);
    return msecsUtc == span.start ? formatDayShort(span.day) : formatDateTime(msecsUtc);
}

QString TimeDisplay::formatRangeEnd(qint64 msecsUtc) const
{
    const DaySpan span = daySpan(msecsUtc);
    return msecsUtc >= span.end - second ? formatDayShort(span.day) : formatDateTime(msecsUtc);
}

QString TimeDisplay::formatSpan(qint64 fromUtc, qint64 toUtc) const
{
    const QString from = formatDateTime(fromUtc);
    const QString to = formatDateTime(toUtc);
    if (from == to)
        return from;
    //: From one time to another
    return tr("%1 – %2").arg(from, daySpan(fromUtc).contains(toUtc) ? formatTime(toUtc) : to);
}

QString TimeDisplay::formatRecent(qint64 msecsUtc) const
{
    const DaySpan day = daySpan(msecsUtc);
    return day.contains(m_clock.now()) ? formatTime(msecsUtc) : formatDayShort(day.day);
}

QString TimeDisplay::formatAgo(qint64 msecsUtc) const
{
    const qint64 ago = m_clock.now() - msecsUtc;
    if (ago < 0)
        return tr("in the future");
    //: %1 is a length of time such as "2 min"
    return ago < second ? tr("just now") : tr("%1 ago").arg(formatLag(ago));
}

QString TimeDisplay::formatLag(qint64 lag)
{
    const qint64 size = std::abs(lag);
    if (size < minute)
        //: Seconds
        return tr("%1 s").arg(lag / second);
    if (size < hour)
        //: Minutes
        return tr("%1 min").arg(lag / minute);
    if (size < 2 * day)
        //: Hours
        return tr("%1 h").arg(lag / hour);
    if (size < 2 * year)
        //: Days
        return tr("%1 d").arg(lag / day);
    //: Years
    return tr("%1 y").arg(lag / year);
}

QString TimeDisplay::isoWithZone(qint64 msecsUtc) const
{
    const QDateTime time = dateTime(msecsUtc);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QDateTime TimeDisplay::dateTime(qint64 msecsUtc) const
{
    return QDateTime::fromMSecsSinceEpoch(msecsUtc, zone());
}

DaySpan TimeDisplay::daySpan(qint64 msecsUtc) const
{
    return daySpan(dateTime(msecsUtc).date());
}

DaySpan TimeDisplay::daySpan(const QDate& date) const
{
    const TimeRange range = rangeOfDay(date, zone());
    return {date, range.from, range.to};
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timestamp.h"

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// Reads a fixed-format text from left to right; every step says whether it fitted.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at == m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }

    bool skip(char c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }

    bool digits(int count, int& value)
    {
        value = 0;
        for (int i = 0; i < count; ++i, ++m_at) {
            if (peek() < '0' || peek() > '9')
                return false;
            value = value * 10 + (peek() - '0');
        }
        return true;
    }

    /// A fraction of a second of any length, cut to milliseconds.
    bool fraction(int& msecs)
    {
        msecs = 0;
        int weight = 100;
        const qsizetype start = m_at;
        for (; peek() >= '0' && peek() <= '9'; ++m_at, weight /= 10)
            msecs += (peek() - '0') * weight;
        return m_at > start;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// `Z`, `+hh`, `+hhmm`, `+hh:mm` or nothing, in minutes east of UTC.
bool scanOffset(Scanner& in, int& minutes)
{
    minutes = 0;
    if (in.atEnd() || in.skip('Z') || in.skip('z'))
        return true;
    const int sign = in.peek() == '-' ? -1 : 1;
    int hours = 0;
    int rest = 0;
    if (!(in.skip('+') || in.skip('-')) || !in.digits(2, hours))
        return false;
    if (!in.atEnd()) {
        in.skip(':');
        if (!in.digits(2, rest))
            return false;
    }
    minutes = sign * (hours * 60 + rest);
    return hours <= 23 && rest <= 59;
}

bool scanTime(Scanner& in, int& msecsOfDay)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int msecs = 0;
    if (!in.digits(2, hour) || !in.skip(':') || !in.digits(2, minute))
        return false;
    if (in.skip(':')) {
        if (!in.digits(2, second))
            return false;
        if ((in.skip('.') || in.skip(',')) && !in.fraction(msecs))
            return false;
    }
    msecsOfDay = ((hour * 60 + minute) * 60 + second) * 1000 + msecs;
    return hour <= 23 && minute <= 59 && second <= 60;
}

} // namespace

std::optional<qint64> parseTimestamp(QByteArrayView text)
{
    Scanner in(text.trimmed());
    int year = 0;
    int month = 0;
    int day = 0;
    if (!in.digits(4, year) || !in.skip('-') || !in.digits(2, month) || !in.skip('-') || !in.digits(2, day))
        return std::nullopt;
    const std::chrono::year_month_day date{
        std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
        std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return std::nullopt;
    int msecsOfDay = 0;
    int offsetMinutes = 0;
    if (!in.atEnd()) {
        if (!(in.skip('T') || in.skip('t') || in.skip(' ')) || !scanTime(in, msecsOfDay) ||
            !scanOffset(in, offsetMinutes) || !in.atEnd())
            return std::nullopt;
    }
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    return days * 86'400'000 + msecsOfDay - qint64(offsetMinutes) * 60'000;
}

std::optional<qint64> parseTimestamp(QStringView text)
{
    return parseTimestamp(QByteArrayView(text.toUtf8()));
}

QString hubTimestamp(qint64 msecsUtc)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(msecsUtc, QTimeZone::utc());
    return time.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"+0000"_s;
}

QString isoTimestamp(qint64 msecsUtc)
{
    return QDateTime::fromMSecsSinceEpoch(msecsUtc, QTimeZone::utc()).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) +
           u'Z';
}

} // namespace hubscope

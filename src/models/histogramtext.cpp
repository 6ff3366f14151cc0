// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/histogramtext.h"

#include "models/displaytime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace hubscope {

namespace {

struct HistogramWords
{
    Q_DECLARE_TR_FUNCTIONS(HistogramText)
};

constexpr qint64 minutesOfDay = 24 * 60;

QString clockText(const QDateTime& time)
{
    return time.toString(u"HH:mm");
}

QString dayText(const QDate& day)
{
    //: Day and month, in Qt's date format letters
    return QLocale().toString(day, HistogramWords::tr("d MMM"));
}

QString monthText(const QDate& month)
{
    //: Month and year, in Qt's date format letters
    return QLocale().toString(month, HistogramWords::tr("MMM yyyy"));
}

/// Counts a bucket's beginning in the unit of its size: minutes on the zone's clocks, days, months, years.
qint64 ordinalOf(const QDateTime& time, BucketSize size)
{
    if (size < BucketSize::Day)
        return time.date().toJulianDay() * minutesOfDay + time.time().msecsSinceStartOfDay() / 60'000;
    if (size < BucketSize::Month)
        return time.date().toJulianDay();
    return size == BucketSize::Month ? time.date().year() * 12 + time.date().month() - 1 : time.date().year();
}

/// The distances between labels in that unit, the smallest first.
QList<qint64> spansOf(BucketSize size)
{
    constexpr qint64 day = minutesOfDay;
    if (size < BucketSize::Day)
        return {5, 10, 15, 30, 60, 120, 180, 360, 720, day, 2 * day, 4 * day, 7 * day, 14 * day, 28 * day};
    if (size < BucketSize::Month)
        return {1, 2, 4, 7, 14, 28, 56, 112, 224};
    if (size == BucketSize::Month)
        return {1, 2, 3, 6, 12, 24, 60, 120};
    return {1, 2, 5, 10, 20, 50, 100};
}

qint64 unitsOf(BucketSize size)
{
    if (size < BucketSize::Day)
        return nominalLength(size) / 60'000;
    return size == BucketSize::Week ? 7 : 1;
}

QString labelText(const QDateTime& from, BucketSize size, bool withYear, const TimeDisplay& time)
{
    if (size == BucketSize::Year)
        return QString::number(from.date().year());
    if (size == BucketSize::Month)
        return monthText(from.date());
    if (from.time().msecsSinceStartOfDay() != 0)
        return clockText(from);
    return withYear ? time.formatDayShort(from.date()) : dayText(from.date());
}

} // namespace

QString bucketSizeText(BucketSize size)
{
    switch (size) {
    case BucketSize::Minute:
        return HistogramWords::tr("1 min buckets");
    case BucketSize::FiveMinutes:
        return HistogramWords::tr("5 min buckets");
    case BucketSize::QuarterHour:
        return HistogramWords::tr("15 min buckets");
    case BucketSize::Hour:
        return HistogramWords::tr("1 h buckets");
    case BucketSize::ThreeHours:
        return HistogramWords::tr("3 h buckets");
    case BucketSize::SixHours:
        return HistogramWords::tr("6 h buckets");
    case BucketSize::TwelveHours:
        return HistogramWords::tr("12 h buckets");
    case BucketSize::Day:
        return HistogramWords::tr("1 day buckets");
    case BucketSize::Week:
        return HistogramWords::tr("1 week buckets");
    case BucketSize::Month:
        return HistogramWords::tr("1 month buckets");
    case BucketSize::Year:
        return HistogramWords::tr("1 year buckets");
    }
    return {};
}

QString bucketText(const TimeRange& bucket, BucketSize size, const TimeDisplay& time)
{
    const QDateTime from = time.dateTime(bucket.from);
    const QString day = time.formatDayShort(from.date());
    switch (size) {
    case BucketSize::Year:
        return QString::number(from.date().year());
    case BucketSize::Month:
        return monthText(from.date());
    case BucketSize::Week:
        //: %1 is the first day of the week
        return HistogramWords::tr("Week of %1").arg(day);
    case BucketSize::Day:
        return day;
    default:
        //: %1 is a day, %2 and %3 are times of day
        return HistogramWords::tr("%1, %2 – %3")
            .arg(day, clockText(from), clockText(time.dateTime(bucket.to)));
    }
}

QList<AxisLabel>
axisLabels(const std::vector<HistogramBin>& bins, BucketSize size, int apart, const TimeDisplay& time)
{
    const QList<qint64> spans = spansOf(size);
    const auto wide =
        std::ranges::find_if(spans, [&](qint64 span) { return span >= qint64(apart) * unitsOf(size); });
    const qint64 span = wide == spans.end() ? spans.last() : *wide;
    // A year is said where it is another one than before; the axis ends in one that goes without saying.
    int year = bins.empty() ? 0 : time.dateTime(bins.back().range.from).date().year();
    QList<AxisLabel> labels;
    for (size_t bin = 0; bin < bins.size(); ++bin) {
        const QDateTime from = time.dateTime(bins[bin].range.from);
        const bool near = !labels.isEmpty() && qsizetype(bin) - labels.last().bin < apart;
        // Weeks begin on a Monday, whose number is a multiple of seven.
        if (near || ordinalOf(from, size) % span != 0)
            continue;
        const int before = std::exchange(year, from.date().year());
        labels.append({qsizetype(bin), labelText(from, size, year != before, time)});
    }
    if (labels.isEmpty() && !bins.empty())
        labels.append({0, bucketText(bins.front().range, size, time)});
    return labels;
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/histogram.h"

#include "core/calendarday.h"

#include <QDateTime>

namespace hubscope {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

/// The day on which the bucket with this day in it begins.
QDate firstBucketDay(const QDate& day, BucketSize size)
{
    switch (size) {
    case BucketSize::Week:
        return day.addDays(1 - day.dayOfWeek());
    case BucketSize::Month:
        return {day.year(), day.month(), 1};
    case BucketSize::Year:
        return {day.year(), 1, 1};
    default:
        return day;
    }
}

QDate nextBucketDay(const QDate& first, BucketSize size)
{
    switch (size) {
    case BucketSize::Week:
        return first.addDays(7);
    case BucketSize::Month:
        return first.addMonths(1);
    case BucketSize::Year:
        return first.addYears(1);
    default:
        return first.addDays(1);
    }
}

} // namespace

qint64 nominalLength(BucketSize size)
{
    constexpr std::array<qint64, bucketSizeCount> lengths{minuteMs,   5 * minuteMs,     15 * minuteMs, hourMs,
                                                          3 * hourMs, 6 * hourMs,       12 * hourMs,   dayMs,
                                                          7 * dayMs,  365 * dayMs / 12, 365 * dayMs};
    return lengths[size_t(size)];
}

BucketSize niceBucketSize(const TimeRange& range, int mostBuckets)
{
    for (int size = 0; size < bucketSizeCount - 1; ++size) {
        // A range that begins within a bucket needs one more.
        if (range.length() / nominalLength(BucketSize(size)) + 2 <= mostBuckets)
            return BucketSize(size);
    }
    return BucketSize::Year;
}

std::vector<qint64> bucketEdges(const TimeRange& range, BucketSize size, const QTimeZone& zone)
{
    std::vector<qint64> edges;
    const qint64 step = nominalLength(size);
    const auto add = [&](qint64 edge) {
        if (!edges.empty() && edge <= range.from)
            edges.clear();                        // the bucket before ends where the range has not begun
        if (edges.empty() || edge > edges.back()) // a day that was left out has no length
            edges.push_back(edge);
        return edge >= range.to && edges.size() > 1;
    };
    QDate day = firstBucketDay(QDateTime::fromMSecsSinceEpoch(range.from, zone).date(), size);
    for (qint64 start = startOfDay(day, zone);;) {
        if (add(start))
            return edges;
        day = nextBucketDay(day, size);
        const qint64 next = startOfDay(day, zone);
        // What is left of a day whose clocks were set back is not worth a bucket below half of one.
        for (qint64 edge = start + step; size < BucketSize::Day && next - edge >= step / 2; edge += step) {
            if (add(edge))
                return edges;
        }
        start = next;
    }
}

} // namespace hubscope

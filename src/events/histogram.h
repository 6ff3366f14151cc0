// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timerange.h"
#include "events/eventsnapshot.h"
#include "schema/catalogue.h"

#include <QTimeZone>

#include <array>
#include <functional>
#include <optional>
#include <stop_token>

namespace hubscope {

/// The lengths of time that people count in, the shortest first.
enum class BucketSize {
    Minute,
    FiveMinutes,
    QuarterHour,
    Hour,
    ThreeHours,
    SixHours,
    TwelveHours,
    Day,
    Week,
    Month,
    Year
};
inline constexpr int bucketSizeCount = int(BucketSize::Year) + 1;

/// About as long as a bucket of that size: months and days differ.
qint64 nominalLength(BucketSize size);
/// The shortest size of which no more than so many are needed.
BucketSize niceBucketSize(const TimeRange& range, int mostBuckets);
/// Where the buckets that cover a range begin, and where the last one ends. They begin where such a length
/// does on the clocks and calendars of the zone; on the days when clocks are set, one bucket is shorter or
/// longer.
std::vector<qint64> bucketEdges(const TimeRange& range, BucketSize size, const QTimeZone& zone);

/// When the loaded events happened; nothing when none has a date.
std::optional<TimeRange> datesOf(const EventSnapshot& events, const std::stop_token& stop = {});

/// What the events of a bucket are told apart by.
enum class Stacking { Family, Schema };
inline constexpr int stackCount = int(EventFamily::Generic) + 1; ///< the families; SchemaState has fewer

struct HistogramSpec
{
    std::vector<qint64> edges; ///< see bucketEdges
    Stacking stacking = Stacking::Family;
    std::function<EventFamily(const QString& type)> familyOf = {}; ///< of Stacking::Family
    std::optional<QList<EventRow>> rows = {}; ///< those that are shown; all when there is no list
};

/// How many events there are, by the numbers of their stacks.
struct StackCounts
{
    std::array<int, stackCount> stacks{};
    int problems = 0; ///< those of all of them that break a schema

    int total() const;
    bool operator==(const StackCounts&) const = default;
};

struct HistogramBin
{
    TimeRange range;
    StackCounts loaded;
    StackCounts shown; ///< of these, what passes the row filter

    bool operator==(const HistogramBin&) const = default;
};

/// Counts the loaded events by their dates; what is in no bucket is left out. For a worker; a stop ends it
/// with what was counted so far.
std::vector<HistogramBin>
binEvents(const EventSnapshot& events, const HistogramSpec& spec, const std::stop_token& stop = {});

} // namespace hubscope

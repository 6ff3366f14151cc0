// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/histogram.h"

#include <QString>

namespace hubscope {

class TimeDisplay;

/// `6 h buckets`
QString bucketSizeText(BucketSize size);
/// The time of a bucket: `3 May 2024, 06:00 – 12:00`, `3 May 2024`, `May 2024`.
QString bucketText(const TimeRange& bucket, BucketSize size, const TimeDisplay& time);

/// A place at the axis and its words.
struct AxisLabel
{
    qsizetype bin = 0; ///< at whose beginning it stands
    QString text;
};

/// Labels where people look for them (midnights, first days of months), at least so many bins apart.
QList<AxisLabel>
axisLabels(const std::vector<HistogramBin>& bins, BucketSize size, int apart, const TimeDisplay& time);

} // namespace hubscope

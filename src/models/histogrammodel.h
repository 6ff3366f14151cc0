// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/histogram.h"
#include "models/latestwork.h"
#include "schema/catalogue.h"

#include <QObject>

namespace hubscope {

class TimeDisplay;

/// Which part of a customer's time a histogram shows, in which buckets, and how many events they hold. The
/// counting is done in a worker; what is shown meanwhile is the last that was counted.
class HistogramModel : public QObject
{
    Q_OBJECT

public:
    HistogramModel(Catalogue catalogue, const TimeDisplay& time, QObject* parent = nullptr);

    /// The loaded events, and those of them that pass the row filter; all where there is no list.
    void setEvents(EventSnapshot events, std::optional<QList<EventRow>> shown);
    void setCapacity(int bars); ///< that find room

    Stacking stacking() const { return m_stacking; }
    void setStacking(Stacking stacking);
    /// Nothing where it is to follow from what is shown.
    std::optional<BucketSize> wantedSize() const { return m_wantedSize; }
    void setWantedSize(std::optional<BucketSize> size);

    /// Shows a part that is so many times as long; the time stays where it is.
    void zoom(double factor, qint64 around);
    void pan(int bars); ///< later for numbers above 0
    void zoomOut();
    bool isZoomed() const; ///< there are events before or after what is shown

    const std::vector<HistogramBin>& bins() const { return m_shown.bins; }
    BucketSize size() const { return m_shown.size; } ///< of these
    Stacking shownStacking() const { return m_shown.stacking; }
    bool isBusy() const { return m_counting.isBusy(); }

Q_SIGNALS:
    void changed();

private:
    struct Counted
    {
        std::optional<TimeRange> dates; ///< of all loaded events
        BucketSize size = BucketSize::Day;
        Stacking stacking = Stacking::Family;
        std::vector<HistogramBin> bins;
    };
    /// All that the worker reads.
    struct Wish
    {
        EventSnapshot events;
        HistogramSpec spec;
        QTimeZone zone;
        std::optional<TimeRange> part; ///< that is wanted; all where there is none
        std::optional<BucketSize> size;
        int capacity = 0;
    };

    void count();
    static Counted counted(Wish wish, const std::stop_token& stop);
    TimeRange shownRange() const;
    void setPart(TimeRange part);

    const Catalogue m_catalogue;
    const TimeDisplay& m_time;
    LatestWork<Counted> m_counting;
    EventSnapshot m_events;
    std::optional<QList<EventRow>> m_rows;
    int m_capacity = 0; ///< nothing is counted before it is known
    Stacking m_stacking = Stacking::Family;
    std::optional<BucketSize> m_wantedSize;
    std::optional<TimeRange> m_part;
    Counted m_shown;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/histogrammodel.h"

#include "models/displaytime.h"
#include "models/eventtext.h"

#include <algorithm>

namespace hubscope {

namespace {

constexpr qint64 leastPart = 10 * 60'000; ///< what one can zoom to, in ms

/// Moved so that it lies within the whole, as far as it is not longer.
TimeRange movedInto(TimeRange part, const TimeRange& whole)
{
    const qint64 length = std::min(part.length(), whole.length());
    part.from = std::clamp(part.from, whole.from, whole.to - length);
    return {part.from, part.from + length};
}

/// Not more than finds room; of more, the latest.
TimeRange fitting(const TimeRange& range, BucketSize size, int capacity)
{
    const qint64 most = nominalLength(size) * std::max(1, capacity - 1);
    return {std::max(range.from, range.to - most), range.to};
}

} // namespace

HistogramModel::HistogramModel(Catalogue catalogue, const TimeDisplay& time, QObject* parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_time(time)
    , m_counting([this](Counted counted) {
        m_shown = std::move(counted);
        Q_EMIT changed();
    })
{
    connect(&time, &TimeDisplay::changed, this, &HistogramModel::count);
}

void HistogramModel::setEvents(EventSnapshot events, std::optional<QList<EventRow>> shown)
{
    m_events = std::move(events);
    m_rows = std::move(shown);
    count();
}

void HistogramModel::setCapacity(int bars)
{
    if (bars == m_capacity)
        return;
    m_capacity = bars;
    count();
}

void HistogramModel::setStacking(Stacking stacking)
{
    m_stacking = stacking;
    count();
}

void HistogramModel::setWantedSize(std::optional<BucketSize> size)
{
    m_wantedSize = size;
    count();
}

void HistogramModel::count()
{
    if (m_capacity == 0)
        return;
    const auto familyOf = [catalogue = m_catalogue](const QString& type) {
        return typeFamily(catalogue, type);
    };
    m_counting.ask([wish = Wish{
                        m_events,
                        {{}, m_stacking, familyOf, m_rows},
                        m_time.zone(),
                        m_part,
                        m_wantedSize,
                        m_capacity}](const std::stop_token& stop) { return counted(wish, stop); });
}

HistogramModel::Counted HistogramModel::counted(Wish wish, const std::stop_token& stop)
{
    Counted result;
    result.stacking = wish.spec.stacking;
    result.dates = datesOf(wish.events, stop);
    if (!result.dates)
        return result;
    const TimeRange part = wish.part ? movedInto(*wish.part, *result.dates) : *result.dates;
    result.size = wish.size.value_or(niceBucketSize(part, wish.capacity));
    wish.spec.edges = bucketEdges(fitting(part, result.size, wish.capacity), result.size, wish.zone);
    result.bins = binEvents(wish.events, wish.spec, stop);
    return result;
}

TimeRange HistogramModel::shownRange() const
{
    return bins().empty() ? TimeRange() : TimeRange{bins().front().range.from, bins().back().range.to};
}

bool HistogramModel::isZoomed() const
{
    if (!m_shown.dates || bins().empty())
        return false;
    return m_shown.dates->from < shownRange().from || m_shown.dates->to > shownRange().to;
}

void HistogramModel::zoom(double factor, qint64 around)
{
    if (bins().empty())
        return;
    const TimeRange shown = shownRange();
    const auto length = std::max(leastPart, qint64(double(shown.length()) * factor));
    const qint64 before = qint64(double(around - shown.from) * double(length) / double(shown.length()));
    setPart({around - before, around - before + length});
}

void HistogramModel::pan(int bars)
{
    if (bins().empty())
        return;
    const qint64 shift = bars * nominalLength(size());
    const TimeRange shown = shownRange();
    setPart({shown.from + shift, shown.to + shift});
}

void HistogramModel::setPart(TimeRange part)
{
    const TimeRange whole = m_shown.dates.value();
    m_part = part.length() < whole.length() ? std::optional(movedInto(part, whole)) : std::nullopt;
    count();
}

void HistogramModel::zoomOut()
{
    m_part.reset();
    count();
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/histogram.h"

#include <algorithm>
#include <numeric>

namespace hubscope {

namespace {

constexpr qsizetype stopSlice = 1 << 14; ///< rows between two looks at the stop

template<typename Visit>
void visitRecords(
    const EventSnapshot& events, const QList<EventRow>& rows, const std::stop_token& stop, Visit visit)
{
    RecordReader records(events);
    for (qsizetype from = 0; from < rows.size() && !stop.stop_requested(); from += stopSlice) {
        for (qsizetype i = from; i < std::min(from + stopSlice, rows.size()); ++i)
            visit(rows.at(i), records.at(rows.at(i)));
    }
}

/// Finds the bucket of a time without a search: buckets are nearly equally long.
class BinFinder
{
public:
    explicit BinFinder(const std::vector<qint64>& edges)
        : m_edges(edges)
        , m_perMs(double(edges.size() - 1) / double(edges.back() - edges.front()))
    {
    }

    /// Nothing for a time outside of all buckets.
    std::optional<size_t> find(qint64 time) const
    {
        if (time < m_edges.front() || time >= m_edges.back())
            return std::nullopt;
        auto bin = std::min(size_t(double(time - m_edges.front()) * m_perMs), m_edges.size() - 2);
        while (time < m_edges[bin])
            --bin;
        while (time >= m_edges[bin + 1])
            ++bin;
        return bin;
    }

private:
    const std::vector<qint64>& m_edges;
    double m_perMs;
};

/// Says in which stack an event is; asks for the family of each type once.
class StackFinder
{
public:
    StackFinder(const EventSnapshot& events, const HistogramSpec& spec)
        : m_events(events)
        , m_spec(spec)
        , m_stackOfType(size_t(events.names().size()), unknown)
    {
    }

    size_t find(EventRow row, const EventRecord& record)
    {
        if (m_spec.stacking == Stacking::Schema)
            return size_t(m_events.schemaState(row));
        quint8& stack = m_stackOfType[record.type];
        if (stack == unknown)
            stack =
                quint8(m_spec.familyOf ? m_spec.familyOf(m_events.name(record.type)) : EventFamily::Generic);
        return stack;
    }

private:
    static constexpr quint8 unknown = 0xff;

    const EventSnapshot& m_events;
    const HistogramSpec& m_spec;
    std::vector<quint8> m_stackOfType; ///< by the number of its name
};

} // namespace

int StackCounts::total() const
{
    return std::accumulate(stacks.begin(), stacks.end(), 0);
}

std::optional<TimeRange> datesOf(const EventSnapshot& events, const std::stop_token& stop)
{
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = EventRecord::noTime;
    visitRecords(events, events.order(), stop, [&](EventRow, const EventRecord& record) {
        if (record.hasDate()) {
            first = std::min(first, record.date);
            last = std::max(last, record.date);
        }
    });
    return last == EventRecord::noTime ? std::nullopt : std::optional(TimeRange{first, last + 1});
}

std::vector<HistogramBin>
binEvents(const EventSnapshot& events, const HistogramSpec& spec, const std::stop_token& stop)
{
    std::vector<HistogramBin> bins;
    for (size_t i = 1; i < spec.edges.size(); ++i)
        bins.push_back({{spec.edges[i - 1], spec.edges[i]}, {}, {}});
    if (bins.empty())
        return bins;

    const BinFinder finder(spec.edges);
    StackFinder stacks(events, spec);
    const auto count = [&](const QList<EventRow>& rows, StackCounts HistogramBin::*const part) {
        visitRecords(events, rows, stop, [&](EventRow row, const EventRecord& record) {
            const auto bin = finder.find(record.date);
            if (!bin)
                return;
            StackCounts& counts = bins[*bin].*part;
            ++counts.stacks[stacks.find(row, record)];
            counts.problems += events.schemaState(row) == SchemaState::Problems;
        });
    };
    count(events.order(), &HistogramBin::loaded);
    if (spec.rows) {
        count(*spec.rows, &HistogramBin::shown);
    } else {
        for (HistogramBin& bin : bins)
            bin.shown = bin.loaded;
    }
    return bins;
}

} // namespace hubscope

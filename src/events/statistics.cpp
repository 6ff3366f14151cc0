// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/statistics.h"

#include "events/recordtests.h"

#include <algorithm>
#include <vector>

namespace hubscope {

namespace {

using Name = quint32 EventRecord::*;

std::optional<qint64> lowerMedian(std::vector<qint64>& numbers)
{
    if (numbers.empty())
        return std::nullopt;
    const auto middle = numbers.begin() + std::ptrdiff_t((numbers.size() - 1) / 2);
    std::ranges::nth_element(numbers, middle);
    return *middle;
}

/// The events with one value.
class ValueGroup
{
public:
    void add(const EventRecord& record, SchemaState state)
    {
        ++m_events;
        m_problems += (problemsOf(record, state) & (HasSchemaProblem | HasClockProblem)) != 0;
        m_unchecked += state == SchemaState::Unchecked;
        if (record.hasDate())
            m_dates.push_back(record.date);
        if (const auto lag = record.lag())
            m_lags.push_back(*lag);
    }

    bool isEmpty() const { return m_events == 0; }

    Statistics result(Facet facet, const QString& value) &&
    {
        Statistics out{facet, value, m_events, m_problems, m_unchecked, {}, {}, {}, lowerMedian(m_lags)};
        if (m_dates.empty())
            return out;
        std::ranges::sort(m_dates);
        out.first = m_dates.front();
        out.last = m_dates.back();
        for (size_t i = m_dates.size() - 1; i > 0; --i)
            m_dates[i] -= m_dates[i - 1];
        m_dates.erase(m_dates.begin());
        out.medianGap = lowerMedian(m_dates);
        return out;
    }

private:
    int m_events = 0;
    int m_problems = 0;
    int m_unchecked = 0;
    std::vector<qint64> m_dates;
    std::vector<qint64> m_lags;
};

QList<Statistics>
statisticsBy(Facet facet, Name name, const EventSnapshot& events, const std::stop_token& stop)
{
    std::vector<ValueGroup> groups(size_t(events.names().size()));
    RecordReader records(events);
    for (const EventRow row : events.order()) {
        if (stop.stop_requested())
            return {};
        const EventRecord& record = records.at(row);
        groups[record.*name].add(record, events.schemaState(row));
    }
    QList<Statistics> out;
    for (size_t number = 0; number < groups.size(); ++number) {
        if (!groups[number].isEmpty())
            out.append(std::move(groups[number]).result(facet, events.name(quint32(number))));
    }
    std::ranges::sort(out, [](const Statistics& a, const Statistics& b) {
        return a.events != b.events ? a.events > b.events : a.value < b.value;
    });
    return out;
}

} // namespace

QList<Statistics> statisticsOf(const EventSnapshot& events, const std::stop_token& stop)
{
    constexpr std::pair<Facet, Name> facets[]{
        {Facet::Type, &EventRecord::type},
        {Facet::Context, &EventRecord::context},
        {Facet::Mode, &EventRecord::mode}};
    QList<Statistics> out;
    for (const auto& [facet, name] : facets)
        out += statisticsBy(facet, name, events, stop);
    return stop.stop_requested() ? QList<Statistics>() : out;
}

} // namespace hubscope

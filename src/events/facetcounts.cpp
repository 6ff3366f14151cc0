// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/facetcounts.h"

#include "domain/lag.h"

#include <algorithm>

namespace hubscope {

namespace {

/// Counts by the number of a name: a list as long as the table of names.
using NameCounts = std::vector<int>;

class FacetCounter
{
public:
    explicit FacetCounter(const EventSnapshot& events)
        : m_events(events)
        , m_types(size_t(events.names().size()))
        , m_contexts(m_types.size())
        , m_modes(m_types.size())
        , m_sessions(m_types.size())
    {
    }

    void add(EventRow row, const EventRecord& record)
    {
        ++m_types[record.type];
        ++m_contexts[record.context];
        ++m_modes[record.mode];
        if (record.identityKind == IdentityKind::Session)
            ++m_sessions[record.identity];
        const SchemaState schema = m_events.schemaState(row);
        const bool odd = lagKind(record.lag()) != LagKind::Normal;
        m_broken += schema == SchemaState::Problems;
        m_odd += odd;
        m_unchecked += schema == SchemaState::Unchecked;
        m_fine += schema == SchemaState::Valid && !odd;
        m_own += m_events.isPosted(record);
        ++m_all;
    }

    FacetCounts result() const
    {
        return {
            m_all,
            {{Facet::Type, named(m_types)},
             {Facet::Context, named(m_contexts)},
             {Facet::Mode, named(m_modes)},
             {Facet::Session, named(m_sessions)},
             {Facet::Problem, present(
                                  {{schemaProblem.toString(), m_broken},
                                   {clockProblem.toString(), m_odd},
                                   {noProblem.toString(), m_fine},
                                   {notChecked.toString(), m_unchecked}})},
             {Facet::Own, present({{ownPost.toString(), m_own}, {otherPost.toString(), m_all - m_own}})}}};
    }

private:
    QList<FacetValue> named(const NameCounts& counts) const
    {
        const QStringList& names = m_events.names();
        std::vector<quint32> numbers;
        for (quint32 number = 0; number < counts.size(); ++number) {
            if (counts[number] > 0)
                numbers.push_back(number);
        }
        std::ranges::sort(numbers, [&](quint32 a, quint32 b) {
            return counts[a] != counts[b] ? counts[a] > counts[b] : names.at(a) < names.at(b);
        });
        QList<FacetValue> values;
        values.reserve(qsizetype(numbers.size()));
        for (const quint32 number : numbers)
            values.append({names.at(number), counts[number]});
        return values;
    }

    static QList<FacetValue> present(QList<FacetValue> values)
    {
        values.removeIf([](const FacetValue& value) { return value.count == 0; });
        return values;
    }

    const EventSnapshot& m_events;
    NameCounts m_types;
    NameCounts m_contexts;
    NameCounts m_modes;
    NameCounts m_sessions;
    int m_broken = 0;
    int m_odd = 0;
    int m_fine = 0;
    int m_unchecked = 0;
    int m_own = 0;
    int m_all = 0;
};

} // namespace

FacetCounts countFacets(const EventSnapshot& events, const std::stop_token& stop)
{
    constexpr qsizetype slice = 1 << 14;
    FacetCounter counter(events);
    RecordReader records(events);
    const QList<EventRow>& rows = events.order();
    for (qsizetype from = 0; from < rows.size() && !stop.stop_requested(); from += slice) {
        for (qsizetype i = from; i < std::min(from + slice, rows.size()); ++i)
            counter.add(rows.at(i), records.at(rows.at(i)));
    }
    return counter.result();
}

} // namespace hubscope

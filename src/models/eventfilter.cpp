// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventfilter.h"

#include "models/eventtext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct Range
{
    std::optional<qint64> from;
    std::optional<qint64> to;
};

/// `to` is inclusive.
Range days(const TimeDisplay& time, const QDate& first, const QDate& last)
{
    return {time.daySpan(first).start, time.daySpan(last).end - 1};
}

Range rangeOf(DatePreset preset, const TimeDisplay& time, qint64 now)
{
    const QDate today = time.dateTime(now).date();
    switch (preset) {
    case DatePreset::LastHour:
        // Open at the end: the hub's clock may be ahead of this one.
        return {now - 3'600'000, std::nullopt};
    case DatePreset::Today:
        return days(time, today, today);
    case DatePreset::Yesterday:
        return days(time, today.addDays(-1), today.addDays(-1));
    case DatePreset::Last7Days:
        return days(time, today.addDays(-6), today);
    case DatePreset::Last30Days:
        return days(time, today.addDays(-29), today);
    case DatePreset::ThisMonth:
        return days(
            time, QDate(today.year(), today.month(), 1),
            QDate(today.year(), today.month(), today.daysInMonth()));
    }
    return {};
}

} // namespace

EventFilter::EventFilter(const TimeDisplay& time, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_time(time)
    , m_clock(clock)
{
    connect(&time, &TimeDisplay::changed, this, &EventFilter::renewPreset);
}

void EventFilter::setTypes(const QStringList& types)
{
    EventQuery values = m_values;
    values.types = types;
    values.types.removeDuplicates();
    apply(values, m_preset);
}

void EventFilter::setContexts(const QStringList& contexts)
{
    EventQuery values = m_values;
    values.contexts = contexts;
    values.contexts.removeDuplicates();
    apply(values, m_preset);
}

void EventFilter::setMode(const QString& mode)
{
    EventQuery values = m_values;
    values.mode = mode;
    apply(values, m_preset);
}

void EventFilter::setDates(std::optional<qint64> from, std::optional<qint64> to)
{
    EventQuery values = m_values;
    values.from = from;
    values.to = to;
    setAll(values, std::nullopt);
}

void EventFilter::setPreset(DatePreset preset)
{
    setAll(m_values, preset);
}

void EventFilter::setAll(const EventQuery& values, std::optional<DatePreset> preset)
{
    EventQuery all = values;
    all.customerId.clear();
    all.pageSize = m_values.pageSize;
    if (preset) {
        const Range range = rangeOf(*preset, m_time, m_clock.now());
        all.from = range.from;
        all.to = range.to;
    }
    if (all.from && all.to && *all.from > *all.to)
        std::swap(all.from, all.to);
    apply(all, preset);
}

void EventFilter::setPageSize(int size)
{
    EventQuery values = m_values;
    values.pageSize = std::clamp(size, 1, maxPageSize);
    apply(values, m_preset);
}

void EventFilter::renewPreset()
{
    if (m_preset)
        setPreset(*m_preset);
}

EventQuery EventFilter::toQuery(const QString& customerId) const
{
    EventQuery query = m_values;
    query.customerId = customerId;
    return query;
}

QList<FilterChip> EventFilter::chips() const
{
    QList<FilterChip> chips;
    for (const QString& type : m_values.types)
        chips.append({FilterChip::Kind::Type, oneLine(type), type});
    for (const QString& context : m_values.contexts)
        chips.append({FilterChip::Kind::Context, oneLine(context), context});
    if (!m_values.mode.isEmpty())
        chips.append({FilterChip::Kind::Mode, modeLabel(m_values.mode), m_values.mode});
    if (m_values.from || m_values.to)
        chips.append({FilterChip::Kind::Dates, datesText(), {}});
    return chips;
}

void EventFilter::remove(const FilterChip& chip)
{
    EventQuery values = m_values;
    switch (chip.kind) {
    case FilterChip::Kind::Type:
        values.types.removeAll(chip.value);
        break;
    case FilterChip::Kind::Context:
        values.contexts.removeAll(chip.value);
        break;
    case FilterChip::Kind::Mode:
        values.mode.clear();
        break;
    case FilterChip::Kind::Dates:
        setDates({}, {});
        return;
    }
    apply(values, m_preset);
}

void EventFilter::reset()
{
    setAll({}, std::nullopt);
}

QString EventFilter::presetLabel(DatePreset preset)
{
    switch (preset) {
    case DatePreset::LastHour:
        return tr("Last hour");
    case DatePreset::Today:
        return tr("Today");
    case DatePreset::Yesterday:
        return tr("Yesterday");
    case DatePreset::Last7Days:
        return tr("Last 7 days");
    case DatePreset::Last30Days:
        return tr("Last 30 days");
    case DatePreset::ThisMonth:
        return tr("This month");
    }
    return {};
}

QList<DatePreset> EventFilter::presets()
{
    return {DatePreset::LastHour,  DatePreset::Today,      DatePreset::Yesterday,
            DatePreset::Last7Days, DatePreset::Last30Days, DatePreset::ThisMonth};
}

QString EventFilter::datesText() const
{
    if (m_preset)
        return presetLabel(*m_preset);
    if (m_values.from && m_values.to) {
        const QString from = m_time.formatRangeStart(*m_values.from);
        const QString to = m_time.formatRangeEnd(*m_values.to);
        return from == to ? from : tr("%1 – %2").arg(from, to);
    }
    if (m_values.from)
        return tr("from %1").arg(m_time.formatRangeStart(*m_values.from));
    return m_values.to ? tr("until %1").arg(m_time.formatRangeEnd(*m_values.to)) : QString();
}

void EventFilter::apply(const EventQuery& values, std::optional<DatePreset> preset)
{
    if (values == m_values && preset == m_preset)
        return;
    m_values = values;
    m_preset = preset;
    Q_EMIT changed();
}

} // namespace hubscope

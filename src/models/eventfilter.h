// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "domain/eventquery.h"
#include "models/displaytime.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace hubscope {

enum class DatePreset { LastHour, Today, Yesterday, Last7Days, Last30Days, ThisMonth };

/// One active filter as a value: what the chip says and what its removal takes away.
struct FilterChip
{
    enum class Kind { Type, Context, Mode, Dates };

    Kind kind = Kind::Type;
    QString label; ///< `completedOrder`, `Active`, `3 May – 9 May 2024`
    QString value; ///< the type, context or mode; empty for the dates

    bool operator==(const FilterChip&) const = default;
};

/// What the hub is asked to filter by, as view state: owns the values, hands out queries and chips. Days and
/// presets are those of the chosen zone.
class EventFilter : public QObject
{
    Q_OBJECT

public:
    EventFilter(const TimeDisplay& time, const Clock& clock, QObject* parent = nullptr);

    const QStringList& types() const { return m_values.types; }
    const QStringList& contexts() const { return m_values.contexts; }
    const QString& mode() const { return m_values.mode; } ///< `ACTIVE`, `PASSIVE` or empty
    std::optional<qint64> from() const { return m_values.from; }
    std::optional<qint64> to() const { return m_values.to; }
    int pageSize() const { return m_values.pageSize; }
    std::optional<DatePreset> preset() const { return m_preset; }

    void setTypes(const QStringList& types);
    void setContexts(const QStringList& contexts);
    void setMode(const QString& mode);
    /// Both ends are inclusive, ms UTC. Ends the wrong way round are swapped. Leaves a preset.
    void setDates(std::optional<qint64> from, std::optional<qint64> to);
    void setPreset(DatePreset preset);
    void setPageSize(int size); ///< 1 to 100, the most that hubs give
    /// All at once, dates counted anew by the preset where there is one. The page size stays.
    void setAll(const EventQuery& values, std::optional<DatePreset> preset);
    /// A preset counts from now: computes its dates again. Called before a refresh.
    void renewPreset();

    EventQuery toQuery(const QString& customerId) const;

    bool isActive() const { return m_values.isFiltered(); }
    QList<FilterChip> chips() const;
    void remove(const FilterChip& chip);
    void reset(); ///< all filters; the page size stays

    static QString presetLabel(DatePreset preset);
    static QList<DatePreset> presets();
    /// The dates in words; empty when there are none.
    QString datesText() const;

    static constexpr int maxPageSize = 100;

Q_SIGNALS:
    void changed();

private:
    void apply(const EventQuery& values, std::optional<DatePreset> preset);

    const TimeDisplay& m_time;
    const Clock& m_clock;
    EventQuery m_values; ///< without a customer
    std::optional<DatePreset> m_preset;
};

} // namespace hubscope

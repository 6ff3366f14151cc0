// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filterstate.h"

#include "events/filterexpression.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr struct
{
    Facet facet;
    QLatin1StringView name;
} facetNames[]{
    {Facet::Type, "type"_L1},       {Facet::Context, "context"_L1}, {Facet::Mode, "mode"_L1},
    {Facet::Session, "session"_L1}, {Facet::Problem, "problem"_L1}, {Facet::Own, "own"_L1},
};

constexpr struct
{
    DatePreset preset;
    QLatin1StringView name;
} presetNames[]{
    {DatePreset::LastHour, "lastHour"_L1},     {DatePreset::Today, "today"_L1},
    {DatePreset::Yesterday, "yesterday"_L1},   {DatePreset::Last7Days, "last7Days"_L1},
    {DatePreset::Last30Days, "last30Days"_L1}, {DatePreset::ThisMonth, "thisMonth"_L1},
};

QString textOf(const std::shared_ptr<const FilterExpression>& expression)
{
    return expression ? expression->toString() : QString();
}

void addList(QJsonObject& object, QLatin1StringView key, const QStringList& values)
{
    if (!values.isEmpty())
        object[key] = QJsonArray::fromStringList(values);
}

QStringList listIn(const QJsonObject& object, QLatin1StringView key)
{
    QStringList values;
    const QJsonArray array = object[key].toArray();
    for (const QJsonValue& value : array) {
        if (value.isString())
            values.append(value.toString()); // an empty one is a value too: none
    }
    return values;
}

/// Milliseconds are written as text: numbers of JSON are not exact everywhere.
void addMoment(QJsonObject& object, QLatin1StringView key, const std::optional<qint64>& moment)
{
    if (moment)
        object[key] = QString::number(*moment);
}

std::optional<qint64> momentIn(const QJsonObject& object, QLatin1StringView key)
{
    bool isNumber = false;
    const qint64 moment = object[key].toString().toLongLong(&isNumber);
    return isNumber ? std::optional(moment) : std::nullopt;
}

QJsonObject hubJson(const FilterState& state)
{
    QJsonObject hub;
    addList(hub, "types"_L1, state.hub.types);
    addList(hub, "contexts"_L1, state.hub.contexts);
    if (!state.hub.mode.isEmpty())
        hub["mode"_L1] = state.hub.mode;
    for (const auto& [preset, name] : presetNames) {
        if (state.preset == preset)
            hub["preset"_L1] = name;
    }
    if (!state.preset) {
        addMoment(hub, "from"_L1, state.hub.from);
        addMoment(hub, "to"_L1, state.hub.to);
    }
    return hub;
}

QJsonObject rowsJson(const RowFilter& filter)
{
    QJsonObject rows;
    for (const auto& [facet, name] : facetNames) {
        const auto choice = filter.facets.find(facet);
        if (choice == filter.facets.end())
            continue;
        QJsonObject values;
        addList(values, "only"_L1, choice->second.only);
        addList(values, "without"_L1, choice->second.without);
        rows[name] = values;
    }
    addMoment(rows, "from"_L1, filter.from);
    addMoment(rows, "to"_L1, filter.to);
    if (filter.expression)
        rows["line"_L1] = textOf(filter.expression);
    return rows;
}

/// The values that both want.
void narrow(FacetChoice& choice, const QStringList& wanted)
{
    QStringList both = wanted;
    both.removeIf(
        [&](const QString& value) { return !choice.only.isEmpty() && !choice.only.contains(value); });
    if (both.isEmpty()) // a choice of nothing is what it wants and does not want
        choice.without += choice.only;
    else
        choice.only = both;
}

RowFilter rowsIn(const QJsonObject& rows, const QTimeZone& zone)
{
    RowFilter filter;
    for (const auto& [facet, name] : facetNames) {
        const QJsonObject values = rows[name].toObject();
        const FacetChoice choice{listIn(values, "only"_L1), listIn(values, "without"_L1)};
        if (choice.isActive())
            filter.facets[facet] = choice;
    }
    filter.from = momentIn(rows, "from"_L1);
    filter.to = momentIn(rows, "to"_L1);
    const auto line = FilterExpression::parse(rows["line"_L1].toString(), zone);
    if (line && !line->isEmpty())
        filter.expression = std::make_shared<const FilterExpression>(*line);
    return filter;
}

} // namespace

bool FilterState::operator==(const FilterState& other) const
{
    const auto& [facets, from, to, expression] = rows;
    const bool sameRows = facets == other.rows.facets && from == other.rows.from && to == other.rows.to &&
                          textOf(expression) == textOf(other.rows.expression);
    const bool sameDates = preset ? preset == other.preset
                                  : !other.preset && hub.from == other.hub.from && hub.to == other.hub.to;
    return sameRows && sameDates && hub.types == other.hub.types && hub.contexts == other.hub.contexts &&
           hub.mode == other.hub.mode;
}

RowFilter narrowedToo(RowFilter rows, const EventQuery& hub)
{
    const auto both = [&rows](Facet facet, const QStringList& wanted) {
        if (!wanted.isEmpty())
            narrow(rows.facets[facet], wanted);
    };
    both(Facet::Type, hub.types);
    both(Facet::Context, hub.contexts);
    both(Facet::Mode, hub.mode.isEmpty() ? QStringList() : QStringList{hub.mode});
    if (hub.from)
        rows.from = std::max(*hub.from, rows.from.value_or(*hub.from));
    if (hub.to)
        rows.to = std::min(*hub.to, rows.to.value_or(*hub.to));
    return rows;
}

QJsonObject toJson(const FilterState& state)
{
    return {{"hub"_L1, hubJson(state)}, {"rows"_L1, rowsJson(state.rows)}};
}

FilterState filterStateIn(const QJsonObject& object, const QTimeZone& zone)
{
    FilterState state;
    const QJsonObject hub = object["hub"_L1].toObject();
    state.hub.types = listIn(hub, "types"_L1);
    state.hub.contexts = listIn(hub, "contexts"_L1);
    state.hub.mode = hub["mode"_L1].toString();
    state.hub.from = momentIn(hub, "from"_L1);
    state.hub.to = momentIn(hub, "to"_L1);
    for (const auto& [preset, name] : presetNames) {
        if (hub["preset"_L1].toString() == name)
            state.preset = preset;
    }
    state.rows = rowsIn(object["rows"_L1].toObject(), zone);
    return state;
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowconditions.h"

#include "events/filterexpression.h"
#include "models/displaytime.h"
#include "models/eventtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct ConditionWords
{
    Q_DECLARE_TR_FUNCTIONS(RowConditions)
};

QString problemLabel(const QString& value)
{
    if (value == schemaProblem)
        return ConditionWords::tr("Schema");
    if (value == clockProblem)
        return ConditionWords::tr("Clock");
    return value == noProblem ? ConditionWords::tr("No problem") : ConditionWords::tr("Not checked");
}

QString datesLabel(const RowFilter& filter, const TimeDisplay& time)
{
    if (!filter.from)
        return ConditionWords::tr("until %1").arg(time.formatRangeEnd(*filter.to));
    if (!filter.to)
        return ConditionWords::tr("since %1").arg(time.formatRangeStart(*filter.from));
    const QString from = time.formatRangeStart(*filter.from);
    const QString to = time.formatRangeEnd(*filter.to);
    //: From one time to another
    return from == to ? from : ConditionWords::tr("%1 – %2").arg(from, to);
}

} // namespace

QString facetValueLabel(Facet facet, const QString& value)
{
    if (value.isEmpty())
        //: An event that does not say its type, context, mode or session
        return ConditionWords::tr("(none)");
    switch (facet) {
    case Facet::Mode:
        return modeLabel(value);
    case Facet::Session:
        return shortSession(oneLine(value));
    case Facet::Problem:
        return problemLabel(value);
    case Facet::Own:
        return value == ownPost ? ConditionWords::tr("Posted here") : ConditionWords::tr("Posted elsewhere");
    default:
        return oneLine(value);
    }
}

QList<RowCondition> conditionsOf(const RowFilter& filter, const TimeDisplay& time)
{
    using Kind = RowCondition::Kind;
    QList<RowCondition> conditions;
    for (const auto& [facet, choice] : filter.facets) {
        if (!choice.only.isEmpty()) {
            QStringList labels;
            for (const QString& value : choice.only)
                labels.append(facetValueLabel(facet, value));
            conditions.append({Kind::Only, facet, {}, labels.join(u", "_s)});
        }
        for (const QString& value : choice.without)
            conditions.append(
                {Kind::Without, facet, value,
                 //: A filter that leaves out what has this value
                 ConditionWords::tr("not %1").arg(facetValueLabel(facet, value))});
    }
    if (filter.from || filter.to)
        conditions.append({Kind::Dates, {}, {}, datesLabel(filter, time)});
    if (filter.expression && !filter.expression->isEmpty())
        conditions.append({Kind::Expression, {}, {}, filter.expression->toString()});
    return conditions;
}

RowFilter withoutCondition(const RowFilter& filter, const RowCondition& condition)
{
    RowFilter rest = filter;
    switch (condition.kind) {
    case RowCondition::Kind::Only:
        rest.facets[condition.facet].only.clear();
        break;
    case RowCondition::Kind::Without:
        rest.facets[condition.facet].without.removeAll(condition.value);
        break;
    case RowCondition::Kind::Dates:
        rest.from.reset();
        rest.to.reset();
        break;
    case RowCondition::Kind::Expression:
        rest.expression.reset();
        break;
    }
    std::erase_if(rest.facets, [](const auto& facet) { return !facet.second.isActive(); });
    return rest;
}

QList<Comeback> comebacks(
    const EventSnapshot& events, const RowFilter& filter, const QList<RowCondition>& conditions,
    const std::stop_token& stop)
{
    QList<Comeback> result;
    for (const RowCondition& condition : conditions) {
        const RowFilter rest = withoutCondition(filter, condition);
        result.append({condition, int(filtered(events, events.order(), rest, stop).size())});
    }
    std::ranges::stable_sort(result, std::ranges::greater(), &Comeback::events);
    return result;
}

} // namespace hubscope

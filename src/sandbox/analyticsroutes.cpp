// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/failure.h"
#include "sandbox/queryreader.h"
#include "sandbox/routes.h"
#include "sandbox/workspace.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

constexpr qint64 msecsOfDay = 86'400'000;
constexpr qint64 defaultDays = 30;
/// An answer has one entry per period; whoever asks for more has mistyped a date.
constexpr qint64 maxDays = 10 * 366;

const QDate epoch(1970, 1, 1);

/// The day on which the period begins that the day belongs to.
QDate periodStart(const QDate& day, const QString& mode)
{
    if (mode == "WEEKLY"_L1)
        return day.addDays(1 - day.dayOfWeek());
    if (mode == "MONTHLY"_L1)
        return {day.year(), day.month(), 1};
    return day;
}

/// One entry per period of the range, in order, also where nothing happened.
JsonValue trendElements(const QHash<qint64, qint64>& byDay, const TrendFilter& filter, const QString& mode)
{
    std::vector<std::pair<QDate, qint64>> periods;
    for (qint64 day = filter.from / msecsOfDay; day <= filter.to / msecsOfDay; ++day) {
        const QDate start = periodStart(epoch.addDays(day), mode);
        if (periods.empty() || periods.back().first != start)
            periods.emplace_back(start, 0);
        periods.back().second += byDay.value(day);
    }
    JsonValue elements = JsonValue::array();
    for (const auto& [start, count] : periods) {
        elements.append(JsonValue::object(
            {{u"date"_s, JsonValue::string(start.toString(Qt::ISODate))},
             {u"count"_s, JsonValue::number(count)}}));
    }
    return elements;
}

Result<Response> eventTrend(Workspace& workspace, const Request& request)
{
    QueryReader query(request);
    const QString mode = query.oneOf(u"mode"_s, {u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s});
    TrendFilter filter;
    filter.to = query.time(u"endDate"_s, true).value_or(workspace.now());
    filter.from = query.time(u"startDate"_s).value_or(filter.to - defaultDays * msecsOfDay);
    filter.nodes = query.list(u"nodes"_s, [&](const QString& node) { return workspace.hasNode(node); });
    filter.contexts = query.list(u"context"_s, [&](const QString& context) {
        return workspace.catalogue().context(context) != nullptr;
    });
    filter.types = query.list(
        u"eventType"_s, [&](const QString& type) { return workspace.eventTypes().contains(type); });
    if (!query.violations().isEmpty())
        return invalid(query.violations());
    if (filter.from < 0 || filter.to < filter.from || filter.to - filter.from > maxDays * msecsOfDay)
        return invalid(u"startDate"_s, u"must be before endDate by ten years at most, and after 1970"_s);
    const auto byDay = workspace.events().countByDay(filter);
    if (!byDay)
        return byDay.error();
    return jsonResponse(
        200, JsonValue::object(
                 {{u"mode"_s, JsonValue::string(mode.isNull() ? u"DAILY"_s : mode)},
                  {u"elements"_s, trendElements(*byDay, filter, mode)}}));
}

} // namespace

void addAnalyticsRoutes(Router& router, Workspace& workspace)
{
    router.add("GET", u"analytics/trend/event"_s, [&workspace](const Request& request, const QStringList&) {
        return eventTrend(workspace, request);
    });
}

} // namespace hubscope::sandbox

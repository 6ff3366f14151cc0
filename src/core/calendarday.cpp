// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendarday.h"

#include <QDateTime>

namespace hubscope {

qint64 startOfDay(const QDate& day, const QTimeZone& zone)
{
    const QDateTime start = day.startOfDay(zone);
    return (start.isValid() ? start : day.addDays(1).startOfDay(zone)).toMSecsSinceEpoch();
}

TimeRange rangeOfDay(const QDate& day, const QTimeZone& zone)
{
    return {startOfDay(day, zone), startOfDay(day.addDays(1), zone)};
}

} // namespace hubscope

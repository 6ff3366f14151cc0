// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timerange.h"

#include <QDate>
#include <QTimeZone>

namespace hubscope {

/// When a day begins on the clocks of a zone, ms UTC. A day that the zone left out, as islands did that went
/// over to the other side of the date line, begins and ends where the next one begins.
qint64 startOfDay(const QDate& day, const QTimeZone& zone);
TimeRange rangeOfDay(const QDate& day, const QTimeZone& zone);

} // namespace hubscope

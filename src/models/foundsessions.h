// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"

#include <QList>
#include <QString>

#include <optional>

namespace hubscope {

class TimelineModel;

/// A session id that stored events carry.
struct FoundSession
{
    QString value;
    QString nodeId;
    int events = 0;              ///< among those that were looked at
    std::optional<qint64> first; ///< date of the oldest, ms UTC
    std::optional<qint64> last;  ///< and of the newest

    bool operator==(const FoundSession&) const = default;
};

/// The sessions of events, the one with the newest event first.
QList<FoundSession> sessionsIn(const QList<Event>& events);
/// Of the events that are loaded.
QList<FoundSession> sessionsIn(const TimelineModel& timeline);

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/foundsessions.h"

#include "models/timelinemodel.h"

#include <algorithm>

namespace hubscope {

QList<FoundSession> sessionsIn(const QList<Event>& events)
{
    QList<FoundSession> found;
    for (const Event& event : events) {
        if (!event.bringBack || !event.bringBack->isSession() || event.bringBack->value.isEmpty())
            continue;
        const auto known = std::ranges::find_if(found, [&event](const FoundSession& session) {
            return session.value == event.bringBack->value && session.nodeId == event.bringBack->nodeId;
        });
        FoundSession& session =
            known != found.end()
                ? *known
                : found.emplaceBack(FoundSession{event.bringBack->value, event.bringBack->nodeId, 0, {}, {}});
        ++session.events;
        if (!event.date)
            continue;
        session.first = std::min(session.first.value_or(*event.date), *event.date);
        session.last = std::max(session.last.value_or(*event.date), *event.date);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &FoundSession::last);
    return found;
}

QList<FoundSession> sessionsIn(const TimelineModel& timeline)
{
    QList<Event> events;
    for (int row = 0; row < timeline.rowCount(); ++row) {
        if (const Event* event = timeline.eventAt(row); event && event->bringBack)
            events.append(*event);
    }
    return sessionsIn(events);
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/foundsessions.h"

#include "domain/codec.h"
#include "models/timelinemodel.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <utility>

namespace hubscope {

namespace {

class SessionFinder
{
public:
    void add(const Event& event)
    {
        if (!event.bringBack || !event.bringBack->isSession() || event.bringBack->value.isEmpty())
            return;
        FoundSession& session = of(*event.bringBack);
        ++session.events;
        if (!event.date)
            return;
        session.first = std::min(session.first.value_or(*event.date), *event.date);
        session.last = std::max(session.last.value_or(*event.date), *event.date);
    }

    QList<FoundSession> newestFirst() &&
    {
        std::ranges::stable_sort(m_found, std::ranges::greater(), &FoundSession::last);
        return std::move(m_found);
    }

private:
    FoundSession& of(const BringBack& session)
    {
        const auto known = m_places.constFind({session.value, session.nodeId});
        if (known != m_places.cend())
            return m_found[*known];
        m_places.insert({session.value, session.nodeId}, m_found.size());
        return m_found.emplaceBack(FoundSession{session.value, session.nodeId, 0, {}, {}});
    }

    QList<FoundSession> m_found;
    QHash<std::pair<QString, QString>, qsizetype> m_places; ///< by value and node: a visit may be a session
};

} // namespace

QList<FoundSession> sessionsIn(const QList<Event>& events)
{
    SessionFinder finder;
    for (const Event& event : events)
        finder.add(event);
    return std::move(finder).newestFirst();
}

QList<FoundSession> sessionsIn(const TimelineModel& timeline)
{
    SessionFinder finder;
    for (int row = 0; row < timeline.rowCount(); ++row) {
        if (const auto event = timeline.eventAt(row))
            finder.add(*event);
    }
    return std::move(finder).newestFirst();
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/foundsessions.h"

#include <algorithm>
#include <vector>

namespace hubscope {

namespace {

struct Counted
{
    quint32 name = 0;
    EventRow newest = 0;
    int events = 0;
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = EventRecord::noTime;
};

/// By the records alone: a session belongs to one node, which one event of it tells.
std::vector<Counted> countSessions(const EventSnapshot& events, const std::stop_token& stop)
{
    std::vector<Counted> counted;
    std::vector<size_t> places(size_t(events.names().size()), SIZE_MAX); // by name
    RecordReader records(events);
    for (const EventRow row : events.order()) {
        const EventRecord& record = records.at(row);
        if (record.identityKind != IdentityKind::Session || record.identity == 0)
            continue;
        if (stop.stop_requested())
            break;
        size_t& place = places[record.identity];
        if (place == SIZE_MAX) {
            place = counted.size();
            counted.push_back({record.identity, row});
        }
        Counted& session = counted[place];
        ++session.events;
        if (record.hasDate()) {
            session.first = std::min(session.first, record.date);
            session.last = std::max(session.last, record.date);
        }
    }
    return counted;
}

} // namespace

QList<FoundSession> sessionsIn(const EventSnapshot& events, const std::stop_token& stop)
{
    QList<FoundSession> found;
    RecordReader records(events);
    BodyReader bodies(events);
    for (const Counted& session : countSessions(events, stop)) {
        if (stop.stop_requested())
            break;
        const QByteArray body = bodies.body(session.newest).toByteArray();
        const Event event = eventOf(records.at(session.newest), events.names(), body);
        FoundSession& one = found.emplaceBack();
        one.value = events.name(session.name);
        one.nodeId = event.bringBack ? event.bringBack->nodeId : QString();
        one.events = session.events;
        if (session.last != EventRecord::noTime) {
            one.first = session.first;
            one.last = session.last;
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &FoundSession::last);
    return found;
}

} // namespace hubscope

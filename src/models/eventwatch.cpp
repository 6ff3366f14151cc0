// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventwatch.h"

namespace hubscope {

namespace {

/// Two posts that are alike and were looked for at the same moment may have found the same event.
Sighting without(Sighting sighting, const QStringList& known)
{
    sighting.events.removeIf([&known](const Event& event) { return known.contains(event.id); });
    if (sighting.kind == Sighting::Kind::Candidates && sighting.events.size() == 1)
        sighting.kind = Sighting::Kind::Seen;
    if (sighting.kind != Sighting::Kind::CannotBeRead && sighting.events.isEmpty())
        sighting.kind = Sighting::Kind::NotSeen;
    return sighting;
}

} // namespace

EventWatch::EventWatch(
    Hub& hub, SentEvent sent, Known known, std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent)
    , m_hub(hub)
    , m_sent(std::move(sent))
    , m_known(std::move(known))
    , m_schedule(limit)
{
    connect(&m_schedule, &LookSchedule::due, this, &EventWatch::look);
    connect(&m_schedule, &LookSchedule::over, this, &EventWatch::giveUp);
    m_schedule.again();
}

void EventWatch::look()
{
    m_schedule.hold(
        lookForEvent(m_hub, m_sent, m_known(), [this](const Result<Sighting>& looked) { onLooked(looked); }));
}

void EventWatch::onLooked(const Result<Sighting>& looked)
{
    if (!looked) {
        m_schedule.failed(looked.error());
        return;
    }
    const Sighting sighting = without(*looked, m_known());
    m_owner = sighting.customerId;
    if (sighting.kind == Sighting::Kind::NotSeen) {
        m_schedule.again();
    } else {
        m_schedule.stop();
        Q_EMIT ended(sighting);
    }
}

void EventWatch::giveUp()
{
    Q_EMIT ended(Sighting{.kind = Sighting::Kind::NotSeen, .events = {}, .customerId = m_owner});
}

} // namespace hubscope

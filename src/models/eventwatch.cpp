// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventwatch.h"

#include "models/lookpauses.h"

using namespace std::chrono_literals;

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
    , m_limit(limit)
{
    m_elapsed.start();
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &EventWatch::onTimer);
    pause();
}

std::chrono::milliseconds EventWatch::elapsed() const
{
    return std::chrono::milliseconds(m_elapsed.elapsed());
}

void EventWatch::onTimer()
{
    if (!m_look.isActive()) {
        look();
        return;
    }
    m_look.cancel();
    Error error;
    error.kind = ErrorKind::Timeout;
    onFailed(error);
}

void EventWatch::look()
{
    m_timer.start(longestLook);
    m_look =
        lookForEvent(m_hub, m_sent, m_known(), [this](const Result<Sighting>& looked) { onLooked(looked); });
}

void EventWatch::onLooked(const Result<Sighting>& looked)
{
    m_timer.stop();
    if (!looked) {
        onFailed(looked.error());
        return;
    }
    m_failure.reset();
    const Sighting sighting = without(*looked, m_known());
    m_owner = sighting.customerId;
    if (sighting.kind == Sighting::Kind::NotSeen)
        pause();
    else
        Q_EMIT ended(sighting);
}

void EventWatch::onFailed(const Error& error)
{
    m_failure = error;
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden)
        giveUp();
    else
        pause(error.retryAfter.value_or(0s));
}

/// The last look is at the limit, or where the hub lets it be.
void EventWatch::pause(std::chrono::milliseconds atLeast)
{
    const auto left = m_limit - elapsed();
    if (left <= 0ms || atLeast > left) {
        giveUp();
        return;
    }
    m_timer.start(std::max(std::min(lookPause(m_pauses++), left), atLeast));
}

void EventWatch::giveUp()
{
    Q_EMIT ended(Sighting{.kind = Sighting::Kind::NotSeen, .events = {}, .customerId = m_owner});
}

} // namespace hubscope

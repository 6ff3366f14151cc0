// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/eventwatch.h"
#include "models/outbox.h"
#include "services/hub.h"

#include <algorithm>
#include <vector>

using namespace std::chrono_literals;

namespace hubscope {

namespace {

/// An acceptance that is older is not looked for by itself when its hub is there again.
constexpr std::chrono::milliseconds freshness = 10min;
constexpr size_t usualCount = 20;

} // namespace

bool Outbox::isOfThisHub(const OutboxEntry& entry) const
{
    return m_hub && m_hub->profile().id == entry.profileId;
}

void Outbox::resumeLooking()
{
    if (!m_loaded)
        return;
    const QList<OutboxEntry> shown = m_entries; // listeners may change it
    for (const OutboxEntry& one : shown) {
        const OutboxEntry& entry = newest(one);
        const bool wasLookedFor = entry.state == OutboxState::Accepted && entry.candidates.isEmpty();
        if (!wasLookedFor || !isOfThisHub(entry) || isLooking(entry.id))
            continue;
        if (m_clock.now() - entry.sentAt.value_or(0) < freshness.count())
            look(entry.id, false);
        else if (!entry.isOutOfSight())
            onNotSeen(entry.id, {});
    }
}

void Outbox::findOut(const QString& id)
{
    const OutboxEntry* entry = newest(id);
    if (!entry || isLooking(id))
        return;
    switch (entry->state) {
    case OutboxState::Accepted:
    case OutboxState::NotSeenYet:
    case OutboxState::OutcomeUnknown:
        look(id, true);
        break;
    default:
        break;
    }
}

void Outbox::look(const QString& id, bool asked)
{
    const OutboxEntry& entry = *newest(id);
    if (!isOfThisHub(entry))
        return;
    const SentEvent sent{
        entry.body, entry.eventId, entry.sentAt.value_or(entry.queuedAt), entry.tag, ownerOf(entry)};
    auto watch = std::make_unique<EventWatch>(
        *m_hub, sent, [this, id] { return eventsOfOthers(id); }, m_limit);
    connect(watch.get(), &EventWatch::ended, this, [this, id](const Sighting& sighting) {
        onLooked(id, sighting);
    });
    m_looking[id] = {std::move(watch), asked};
    Q_EMIT changed(id);
}

QString Outbox::ownerOf(const OutboxEntry& entry) const
{
    if (!entry.isAnonymous())
        return {};
    const bool ask = entry.customerId.isEmpty() && m_sessionOwner;
    return ask ? m_sessionOwner(entry) : entry.customerId;
}

QStringList Outbox::eventsOfOthers(const QString& id) const
{
    QStringList events;
    for (const OutboxEntry& shown : m_entries) {
        const OutboxEntry& other = newest(shown);
        if (other.id != id && !other.eventId.isEmpty())
            events.append(other.eventId);
    }
    return events;
}

void Outbox::onLooked(const QString& id, const Sighting& sighting)
{
    Looking looked = takeWatch(id);
    EventWatch* watch = looked.watch.release();
    watch->deleteLater(); // it is in the middle of its signal
    const QString why = watch->schedule().failure() ? watch->schedule().failure()->message : QString();
    switch (sighting.kind) {
    case Sighting::Kind::Seen:
        onSeen(id, sighting);
        return;
    case Sighting::Kind::Candidates:
        onCandidates(id, sighting);
        return;
    case Sighting::Kind::CannotBeRead:
        Q_EMIT changed(id);
        break;
    case Sighting::Kind::NotSeen:
        onNotSeen(id, why, sighting.customerId);
        break;
    }
    if (looked.asked)
        Q_EMIT lookedInVain(id);
}

void Outbox::onSeen(const QString& id, const Sighting& sighting)
{
    const auto take = [&, now = m_clock.now()](OutboxEntry& entry) {
        entry.state = OutboxState::Seen;
        entry.seenAt = now;
        entry.eventId = sighting.events.constFirst().id;
        entry.customerId = sighting.customerId;
        entry.candidates.clear();
        entry.message.clear();
    };
    advance(id, take, [this, id] { Q_EMIT seen(id); });
}

void Outbox::onCandidates(const QString& id, const Sighting& sighting)
{
    advance(id, [&, now = m_clock.now()](OutboxEntry& entry) {
        if (entry.state == OutboxState::NotSeenYet)
            entry.state = OutboxState::Accepted;
        entry.seenAt = entry.seenAt.value_or(now);
        entry.customerId = sighting.customerId;
        entry.candidates.clear();
        for (const Event& event : sighting.events)
            entry.candidates.append(event.id);
    });
}

/// An unknown outcome stays unknown: the hub may show it later still.
void Outbox::onNotSeen(const QString& id, const QString& why, const QString& customerId)
{
    const OutboxEntry* entry = newest(id);
    if (!entry)
        return;
    const bool accepted = entry->state == OutboxState::Accepted || entry->state == OutboxState::NotSeenYet;
    if (!accepted || !entry->candidates.isEmpty()) {
        Q_EMIT changed(id);
        return;
    }
    advance(id, [&](OutboxEntry& next) {
        next.state = OutboxState::NotSeenYet;
        next.message = why;
        if (!customerId.isEmpty())
            next.customerId = customerId;
    });
}

void Outbox::stopLooking(const QString& id)
{
    if (!isLooking(id))
        return;
    takeWatch(id);
    onNotSeen(id, {});
}

Outbox::Looking Outbox::takeWatch(const QString& id)
{
    auto node = m_looking.extract(id);
    return node ? std::move(node.mapped()) : Looking();
}

void Outbox::choose(const QString& id, const QString& eventId)
{
    const OutboxEntry* entry = newest(id);
    if (!entry || !entry->candidates.contains(eventId))
        return;
    takeWatch(id);
    const auto take = [&eventId](OutboxEntry& chosen) {
        chosen.state = OutboxState::Seen;
        chosen.eventId = eventId;
        chosen.candidates.clear();
    };
    advance(id, take, [this, id] { Q_EMIT seen(id); });
}

void Outbox::found(const QString& id, const QString& eventId, const QString& customerId)
{
    const OutboxEntry* entry = newest(id);
    if (!entry)
        return;
    switch (entry->state) {
    case OutboxState::Accepted:
    case OutboxState::NotSeenYet:
    case OutboxState::OutcomeUnknown:
        break;
    default:
        return;
    }
    takeWatch(id);
    const auto take = [&, now = m_clock.now()](OutboxEntry& next) {
        next.state = OutboxState::Seen;
        next.seenAt = now;
        next.eventId = eventId;
        next.customerId = customerId;
        next.candidates.clear();
        next.message.clear();
    };
    advance(id, take, [this, id] { Q_EMIT seen(id); });
}

std::optional<std::chrono::milliseconds> Outbox::lookingSince(const QString& id) const
{
    const auto found = m_looking.find(id);
    if (found == m_looking.end())
        return std::nullopt;
    return found->second.watch->schedule().elapsed();
}

std::optional<std::chrono::milliseconds> Outbox::usualDelay(const QString& profileId) const
{
    std::vector<qint64> delays;
    for (const OutboxEntry& entry : m_entries) {
        if (delays.size() == usualCount)
            break;
        if (entry.state == OutboxState::Seen && entry.profileId == profileId && entry.answeredAt &&
            entry.seenAt)
            delays.push_back(*entry.seenAt - *entry.answeredAt);
    }
    if (delays.empty())
        return std::nullopt;
    const auto middle = delays.begin() + std::ssize(delays) / 2;
    std::nth_element(delays.begin(), middle, delays.end());
    return std::chrono::milliseconds(*middle);
}

} // namespace hubscope

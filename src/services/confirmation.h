// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/event.h"
#include "domain/identity.h"
#include "net/call.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace hubscope {

class Hub;

/// An event that was posted, as far as finding it again depends on it.
struct SentEvent
{
    QByteArray body;      ///< as posted
    QString eventId;      ///< as the hub's answer gave it; usually empty
    qint64 sentAt = 0;    ///< ms UTC, by this computer's clock
    QString tag;          ///< of extraProperties/hubscopeTag; empty without one
    QString ownerId = {}; ///< the customer whose session it was posted under, where that is known
    std::optional<qint64> clockLead = std::nullopt; ///< ms by which the hub's clock is ahead, where known
    bool certain = true; ///< false where the hub may not have it: the answer to the post was lost
};

/// What one look at the hub found.
struct Sighting
{
    enum class Kind {
        Seen,         ///< `events` holds the one
        Candidates,   ///< several fit and nothing tells them apart; all in `events`
        NotSeen,      ///< not among the customer's events, or the customer is not there yet
        CannotBeRead, ///< anonymous, and nobody's yet: the hub lists events per customer only
    };
    Kind kind = Kind::NotSeen;
    QList<Event> events;
    QString customerId; ///< whose timeline was looked at; for an external id the customer that has it by now
};

/// Looks once for an event that was posted: by its id where the answer gave one and the hub knows it, else in
/// the customer's newest events, by the tag, else by content: type, context, date (when the body has one),
/// properties, context info and tracking, all without regard to the order of keys and the spelling of
/// numbers. Nothing that the hub registered before `sentAt`, by its own clock, is the one. Events in `known`
/// (ids) are other posts' and do not count.
Call lookForEvent(Hub& hub, const SentEvent& sent, const QStringList& known, Completion<Sighting> done);

/// Where the tag stands in an event's JSON.
inline constexpr char16_t confirmTagPointer[] = u"/properties/extraProperties/hubscopeTag";

} // namespace hubscope

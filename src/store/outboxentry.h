// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/identity.h"
#include "domain/profile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace hubscope {

/// Where an event that a person sends has got to (architecture: Outbox). A draft is not in the outbox.
enum class OutboxState {
    Queued,         ///< on disk, not a byte sent
    Sending,        ///< from here on the hub may have it
    Accepted,       ///< 202; being looked for, or anonymous and out of sight
    Seen,           ///< found on the hub
    NotSeenYet,     ///< accepted, and not found within the limit
    Rejected,       ///< the hub refused it: it is not stored
    OutcomeUnknown, ///< the answer was lost: the hub may or may not have it
    Cancelled,      ///< given up before a byte was sent
};

/// One event on its way, as it is kept on disk. Times are ms UTC; nothing where it did not come to that.
struct OutboxEntry
{
    QString id; ///< a UUID of our own
    QString profileId;
    QString profileName; ///< as it was called then
    HubKind hubKind = HubKind::Test;
    QByteArray body; ///< exactly what is, or was, sent
    // Read from the body, for lists:
    QString type;
    QString context;
    std::optional<Identity> identity;

    OutboxState state = OutboxState::Queued;
    qint64 queuedAt = 0;
    std::optional<qint64> sentAt;
    std::optional<qint64> answeredAt;
    std::optional<qint64> seenAt;
    int httpStatus = 0;
    QString eventId;        ///< of the stored event
    QString customerId;     ///< whose timeline it is on, once known
    QStringList candidates; ///< ids of stored events that all fit
    QByteArray answer;      ///< the body of a refusal, cut at 64 kB
    QString message;        ///< the hub's or the system's own words
    QString logref;
    QString tag;                  ///< the confirm tag; empty without one
    bool expectRejection = false; ///< sent although it breaks the schema: a refusal is what is wanted
    QString basedOn;              ///< id of the entry that it repeats; empty

    /// From the first byte to the sight of it, or to the answer.
    std::optional<qint64> delay() const;
    /// The hub refused what was expected to be refused, or took what was to be taken.
    bool isAsExpected() const;
    bool operator==(const OutboxEntry&) const = default;
};

} // namespace hubscope

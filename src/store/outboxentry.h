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
    Cancelled,      ///< surely not sent: given up before, or the hub could not be reached (see `message`)
};

/// What a state is once nobody works on the entry any more, after an end of the program: Sending becomes
/// OutcomeUnknown, Queued becomes Cancelled, the others stay.
OutboxState settledState(OutboxState state);

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
    std::optional<qint64> sentAt; ///< just before the first byte
    std::optional<qint64> answeredAt;
    std::optional<qint64> seenAt; ///< when it, or its candidates, showed
    int httpStatus = 0;           ///< of the answer to the POST; 0 without one
    QString eventId;              ///< of the stored event
    QString customerId;           ///< whose timeline it is on, once known
    QStringList candidates;       ///< ids of stored events that all fit
    QByteArray answer;            ///< the body of a refusal, cut at 64 kB
    QString message; ///< the hub's or the system's own words: of a refusal, why nothing was sent, why
                     ///< the answer was lost, or why it cannot be looked for
    QString logref;
    QString tag;                  ///< the confirm tag; empty without one
    bool expectRejection = false; ///< sent although it breaks the schema: a refusal is what is wanted
    QString basedOn;              ///< id of the entry that it repeats; empty
    bool makesCustomer = false;   ///< nobody had its external id: the hub makes a customer for it

    /// From the first byte to the sight of it, or to the answer.
    std::optional<qint64> delay() const;
    /// Posted without a customer: such events are not listed until the session is reconciled (API contract,
    /// Event).
    bool isAnonymous() const;
    /// Anonymous, and nobody's as far as is known: there is no timeline that it could show on.
    bool isOutOfSight() const { return isAnonymous() && customerId.isEmpty(); }
    /// The hub refused what was expected to be refused, for what it says and not for whom it is from or how
    /// often; or it took what was to be taken.
    bool isAsExpected() const;
    bool operator==(const OutboxEntry&) const = default;
};

} // namespace hubscope

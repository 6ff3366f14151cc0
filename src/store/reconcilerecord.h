// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/profile.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace hubscope {

/// Where giving a session to a customer has got to.
enum class ReconcileState {
    Prepared,       ///< on disk, not a byte sent
    Sending,        ///< from here on the hub may have done it
    Accepted,       ///< its events are being looked for
    Proven,         ///< every event that is known to be the session's was seen on the customer
    PartlySeen,     ///< accepted, and not all of them seen within the limit
    Refused,        ///< the hub said no: nothing was done
    OutcomeUnknown, ///< the answer was lost: it may or may not have been done
    NotSent,        ///< surely nothing left: given up before, or the hub could not be reached (see `message`)
};

/// What a state is once nobody works on it any more, after an end of the program: Sending becomes
/// OutcomeUnknown, Prepared becomes NotSent, the others stay.
ReconcileState settledState(ReconcileState state);
/// The hub took it.
bool isAccepted(ReconcileState state);

/// One of the session's events and whether it was seen on the customer's timeline.
struct ProofItem
{
    QString entryId;              ///< of the outbox entry that sent it
    bool certain = true;          ///< the hub has it; false where its own outcome is unknown
    bool moves = true;            ///< nobody had it before, so that the customer has one more
    QString eventId;              ///< of the stored event; empty until it is seen
    std::optional<qint64> seenAt; ///< ms UTC

    bool operator==(const ProofItem&) const = default;
};

/// One attempt to give a session to a customer, as it is kept on disk. Times are ms UTC; nothing where it did
/// not come to that.
struct ReconcileRecord
{
    QString id;        ///< a UUID of our own
    QString sessionId; ///< of the SessionRecord
    QString sessionValue;
    QString profileId;
    QString customerId;
    QString customerName; ///< as it was then; may be empty

    ReconcileState state = ReconcileState::Prepared;
    QUrl url;           ///< that is posted to
    QByteArray request; ///< exactly what is, or was, sent
    qint64 preparedAt = 0;
    std::optional<qint64> sentAt; ///< just before the first byte
    std::optional<qint64> answeredAt;
    std::optional<qint64> endedAt; ///< when the looking came to its end

    int httpStatus = 0; ///< of the answer; 0 without one
    QByteArray answer;  ///< its body, cut at 64 kB
    QString message;    ///< the hub's or the system's own words
    QString logref;
    QString conflictId;   ///< the customer that the session belongs to already, where a refusal names it
    QString hubSessionId; ///< the id of the hub's session object; may be empty

    std::optional<qint64> countBefore; ///< events that the customer had
    std::optional<qint64> countBeforeAt;
    std::optional<qint64> countNow; ///< and has, at the last look
    std::optional<qint64> countNowAt;
    QList<ProofItem> proof; ///< in the order in which they were sent

    int certainCount() const;                    ///< events that have to be seen
    int seenCount() const;                       ///< of those
    std::optional<qint64> expectedCount() const; ///< countBefore with those that move
    bool isWhollySeen() const { return seenCount() == certainCount(); }

    bool operator==(const ReconcileRecord&) const = default;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "domain/customer.h"
#include "domain/profile.h"
#include "store/outboxentry.h"
#include "store/reconcilerecord.h"
#include "store/sessionrecord.h"

#include <QList>

#include <optional>

namespace hubscope {

class SessionLedger;
class TimeDisplay;

/// What is looked at before a session is given to a customer.
enum class CheckKind {
    IdForm,         ///< the id is a UUID, version 4
    ReconciledHere, ///< no earlier reconcile of it is known on this computer, nor to the hub for the customer
    CustomerExists,
    SameNode,     ///< a session is one of its node: a customer of another one does not get the events
    KnownEvents,  ///< this program sent events under it
    UnderWay,     ///< none of them is still being sent
    Production,   ///< the hub is not a production hub; only said where it is
    SomeoneElses, ///< whether another customer has it: nobody can tell, the hub lists sessions per customer
};

enum class CheckVerdict {
    Passed,
    Warned, ///< a person may go on
    Failed, ///< there is nothing to send
    Unknown,
};

struct EffectCheck
{
    CheckKind kind = CheckKind::IdForm;
    CheckVerdict verdict = CheckVerdict::Passed;

    bool operator==(const EffectCheck&) const = default;
};

/// What giving a session to a customer would do, as far as it can be known before.
struct ReconcileEffect
{
    SessionRecord session;
    QList<OutboxEntry> events;      ///< that will move: the hub has or may have them; in the order of sending
    int underWay = 0;               ///< events of the session that are still being sent
    QList<ReconcileRecord> earlier; ///< of this session, newest first, without what was refused or not sent

    QString customerId;
    std::optional<Customer> customer;
    std::optional<Error> customerError;
    std::optional<qint64> countBefore; ///< events that the customer has
    std::optional<qint64> lastEventAt; ///< date of the newest of them
    std::optional<QList<CustomerSession>> customerSessions;
    std::optional<qint64> readAt; ///< ms UTC, when all of it was there

    /// The hub has it; false where the outcome of its own post is not known.
    static bool isCertain(const OutboxEntry& entry);
    int certainCount() const;
    /// Nobody has it yet, as far as is known.
    bool moves(const OutboxEntry& entry) const;
    int movingCount() const;
    std::optional<qint64> expectedCount() const; ///< countBefore with those that move
    bool isOwned() const;                        ///< the session is a customer's already, as far as is known
    bool mayBeSent() const;                      ///< no check failed

    /// What the ledger knows: events, and earlier reconciliations.
    void takeKnown(const SessionLedger& ledger);
    void forgetCustomer(); ///< what was read of it
};

/// All checks, in the order in which they are shown.
QList<EffectCheck> checksOf(const ReconcileEffect& effect);

/// A check as a person reads it.
struct CheckText
{
    QString word;  ///< the verdict: `Passed`
    QString title; ///< `Not reconciled before`
    QString note;  ///< muted, beside it: `on this computer, nor with this customer`; may be empty

    bool operator==(const CheckText&) const = default;
};
CheckText checkText(const EffectCheck& check, const ReconcileEffect& effect, const TimeDisplay& time);

} // namespace hubscope

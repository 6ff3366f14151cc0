// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace hubscope {

/// How an event that was posted without a customer id names its owner (API contract, Event).
struct BringBack
{
    QString type; ///< `SESSION_ID` or `EXTERNAL_ID`; older writers spell the latter `externalId`
    QString value;
    QString nodeId;

    bool isSession() const;
    bool isExternalId() const;
    bool operator==(const BringBack&) const = default;
};

/// A stored event as the hub sent it. Types, contexts and modes are open sets: what is not known today passes
/// through. The fields repeat what a list needs; `body` holds everything, byte for byte.
struct Event
{
    QString id;
    QString customerId;
    std::optional<BringBack> bringBack;
    QString type;
    QString context;
    QString mode;                       ///< `ACTIVE`, `PASSIVE`, or empty when the hub does not say
    std::optional<qint64> date;         ///< when it happened; ms UTC; nothing when unreadable
    std::optional<qint64> registeredAt; ///< when the hub stored it; ms UTC
    QByteArray body;

    /// How long after it happened the hub stored it, in ms; negative for an event from the future.
    std::optional<qint64> lag() const;

    bool operator==(const Event&) const = default;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace hubscope {

/// A customer as the hub sent it (API contract, Customer). Almost everything may be absent; `body` holds all.
struct Customer
{
    QString id;
    QString nodeId;
    QString externalId;
    QString firstName;
    QString lastName;
    QString email;
    std::optional<qint64> registeredAt; ///< ms UTC
    std::optional<qint64> updatedAt;    ///< ms UTC
    bool enabled = true;
    QByteArray body;

    /// First and last name; empty when the hub has neither.
    QString fullName() const;

    bool operator==(const Customer&) const = default;
};

/// A session that was reconciled with a customer.
struct CustomerSession
{
    QString id;
    QString value; ///< the session id that events carry

    bool operator==(const CustomerSession&) const = default;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QUrlQuery>

#include <optional>

namespace hubscope {

/// What is asked of the hub about one customer's events (API contract, GET events).
struct EventQuery
{
    QString customerId; ///< required by the hub
    QStringList types;
    QStringList contexts;
    QString mode;               ///< `ACTIVE`, `PASSIVE` or empty for both
    std::optional<qint64> from; ///< ms UTC, inclusive
    std::optional<qint64> to;   ///< ms UTC, inclusive
    int pageSize = 100;         ///< the hub may cap it

    /// The query string of one page, counted from 0, with every value percent-encoded.
    QUrlQuery toUrlQuery(int page) const;
    /// Whether anything beside the customer is asked for.
    bool isFiltered() const;

    bool operator==(const EventQuery&) const = default;
};

/// Adds a query item whose value may hold any character, `+` and `&` included.
void addEncoded(QUrlQuery& query, const QString& key, const QString& value);

} // namespace hubscope

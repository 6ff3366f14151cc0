// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QVariant>

#include <optional>

namespace hubscope::sandbox {

/// Which of a customer's events are asked for (API contract, GET events). Empty lists ask for any.
struct EventFilter
{
    QStringList types;
    QStringList contexts;
    QString mode;
    std::optional<qint64> from; ///< ms UTC, inclusive
    std::optional<qint64> to;   ///< ms UTC, inclusive

    bool isDated() const { return from || to; }
    /// Nothing is asked for but dates, if that.
    bool isOfAnyKind() const { return types.isEmpty() && contexts.isEmpty() && mode.isEmpty(); }
};

/// A statement and what its question marks stand for.
struct Sql
{
    QString text;
    QVariantList values;

    /// ` AND column IN (…)`; nothing where nothing in particular is wanted.
    void addList(const QString& column, const QStringList& wanted);
};

/// The rows `date, seq, id, body` of one page in no certain order: newest event first is what a page holds,
/// of those dated alike the last stored first. To sort them here would move every body about. `total` is the
/// number of events that the filter lets through: what lies beyond their middle is read from the other end.
Sql eventPageSql(qint64 customer, const EventFilter& filter, qint64 offset, qint64 size, qint64 total);

/// The number of events that the filter lets through, from the counters, or by counting when dates are given.
Sql eventCountSql(qint64 customer, const EventFilter& filter);

} // namespace hubscope::sandbox

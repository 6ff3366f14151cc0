// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/eventfilter.h"
#include "store/database.h"

#include <QList>

#include <optional>
#include <vector>

namespace hubscope::sandbox {

/// Numbers of a customer's events by span of time, which triggers keep. They lead to a page in the middle of
/// a million events, and to their number between two dates, without counting them one by one. A span is 2^27
/// ms, a day and a half. The numbers of the customer who was asked for last are kept in memory until
/// something is written: a client that reads page after page asks for the same ones each time.
class EventSpans
{
public:
    explicit EventSpans(Database& database);

    /// The number of events between two times (ms UTC, inclusive).
    Result<qint64> count(qint64 customer, std::optional<qint64> from, std::optional<qint64> to);

    /// As eventPageSql; what is far from both ends is looked for from the span that it begins in, unless
    /// something else than dates is asked for.
    Result<Sql> pageSql(qint64 customer, const EventFilter& filter, qint64 offset, qint64 size, qint64 total);

private:
    /// The span where the event stands that so many newer ones precede, and how many of these are in newer
    /// spans.
    struct Place
    {
        qint64 span = 0;
        qint64 before = 0;
    };

    Result<qint64> countAfter(qint64 customer, qint64 time);
    Result<Place> find(qint64 customer, qint64 position);
    /// Sees to it that the places of the customer's spans are those of now.
    Result<Done> recall(qint64 customer);

    Database& m_database;
    qint64 m_customer = 0;
    QList<qint64> m_version;     ///< of the data when the places were read
    std::vector<Place> m_places; ///< of the first event of each span, newest first
};

} // namespace hubscope::sandbox

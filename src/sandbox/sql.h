// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

#include <optional>

namespace hubscope::sandbox {

/// Executes the statement and hands every row to `onRow`.
template<typename OnRow>
Result<Done> eachRow(Database& database, const QString& sql, const QVariantList& values, OnRow onRow)
{
    Statement statement = database.prepare(sql);
    if (auto done = statement.exec(values); !done)
        return done;
    while (statement.next())
        onRow(std::as_const(statement));
    if (auto failure = statement.failure())
        return *failure;
    return Done();
}

/// What `read` makes of the first row; nothing when there is none.
template<typename Read>
auto firstRow(Database& database, const QString& sql, const QVariantList& values, Read read)
    -> Result<std::optional<decltype(read(std::declval<const Statement&>()))>>
{
    std::optional<decltype(read(std::declval<const Statement&>()))> found;
    const auto done = eachRow(database, sql, values, [&](const Statement& row) {
        if (!found)
            found = read(row);
    });
    if (!done)
        return done.error();
    return found;
}

/// The number in the first row's first column; 0 when there is none.
inline Result<qint64> oneNumber(Database& database, const QString& sql, const QVariantList& values)
{
    const auto found = firstRow(database, sql, values, [](const Statement& row) { return row.integer(0); });
    if (!found)
        return found.error();
    return found->value_or(0);
}

/// Executes a statement that changes rows and says how many.
inline Result<int> changeRows(Database& database, const QString& sql, const QVariantList& values)
{
    Statement statement = database.prepare(sql);
    if (auto done = statement.exec(values); !done)
        return done.error();
    return statement.changedRows();
}

} // namespace hubscope::sandbox

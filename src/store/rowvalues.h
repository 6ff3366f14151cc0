// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

#include <QLatin1StringView>
#include <QVariant>

#include <algorithm>
#include <array>
#include <optional>

namespace hubscope {

// How values stand in the columns of a table.

/// Enumerations are kept as words; `words` are in the order of the enumeration.
template<typename Enum, size_t count>
QString columnWord(Enum value, const std::array<QLatin1StringView, count>& words)
{
    return words.at(static_cast<size_t>(value));
}

/// Nothing for a word that this program does not know.
template<typename Enum, size_t count>
std::optional<Enum> columnEnum(const QString& word, const std::array<QLatin1StringView, count>& words)
{
    const auto found = std::ranges::find(words, word);
    if (found == words.end())
        return std::nullopt;
    return static_cast<Enum>(found - words.begin());
}

inline QVariant orNull(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant();
}

inline std::optional<qint64> numberIn(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

/// `?, ?, ?`
inline QString questionMarks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace hubscope {

/// One step into a JSON value. Where it meets an array, a key goes into every item.
struct FilterStep
{
    enum class Kind {
        Key,
        Index, ///< the item of an array, or the member of an object, that has this number
        Any    ///< all items, or all members
    };

    Kind kind = Kind::Key;
    QString key; ///< also the number of an index

    bool operator==(const FilterStep&) const = default;
};

/// Where a value stands in an event, as the filter line spells it: `products.price`, `products[].price`,
/// `products[2].price`, `properties["odd key"]`. `products[*].price` and `products.2.price` are understood
/// too.
struct FilterPath
{
    QList<FilterStep> steps;

    /// Nothing when the text is no path.
    static std::optional<FilterPath> parse(QStringView text);
    /// The path of a JSON pointer (RFC 6901); what may be an array's index is any of its items.
    static FilterPath ofPointer(QStringView pointer);
    QString toString() const;

    bool operator==(const FilterPath&) const = default;
};

/// The text between quotes, as the filter line writes it; any text can be had back from it.
QString filterQuoted(QStringView text);
/// Reads a quoted text that begins at `at` and moves behind its end; nothing where it does not end.
std::optional<QString> readFilterQuoted(QStringView line, qsizetype& at);

} // namespace hubscope

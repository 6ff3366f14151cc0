// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hubscope {

/// What a person may mean by a pasted text.
enum class LineKind {
    Empty,
    CustomerOrEvent, ///< an id: only the hub knows of what
    Customer,        ///< `customer:ID`, or a hub's URL that ends in customers/ID
    Event,           ///< `event:ID`, or a hub's URL that ends in events/ID
    ExternalId,      ///< `ext:VALUE`
    Email,
    Anything, ///< none of these forms: an external id, or part of a name
};

/// What a line that opens things was understood to name.
struct LineInput
{
    LineKind kind = LineKind::Empty;
    QString value; ///< without prefix, quotes and surrounding blanks

    bool operator==(const LineInput&) const = default;
};

/// Reads the line that opens things. Never fails: what has no known form is Anything.
LineInput understandLine(const QString& text);

/// `8-4-4-4-12` hexadecimal digits.
bool isUuid(QStringView text);

} // namespace hubscope

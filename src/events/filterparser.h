// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/filterscanner.h"

namespace hubscope {

/// Reads a filter line from left to right, by the grammar of FilterExpression. For one text.
class FilterParser
{
public:
    /// Both outlive this.
    FilterParser(QStringView text, const QTimeZone& zone)
        : m_scanner(text)
        , m_zone(zone)
    {
    }

    Result<FilterNode, FilterError> parse();

private:
    /// Nothing once the scanner has an error.
    using Parsed = std::optional<FilterNode>;

    Parsed any(int depth);
    Parsed all(int depth);
    Parsed one(int depth);
    Parsed group(int depth);
    Parsed quotedText();
    Parsed condition();
    Parsed presence();
    bool nameField(FilterTerm& term, QStringView name, qsizetype begin);

    FilterScanner m_scanner;
    const QTimeZone& m_zone;
};

} // namespace hubscope

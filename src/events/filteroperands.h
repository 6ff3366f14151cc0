// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/filterscanner.h"

namespace hubscope {

/// Reads what a condition of a filter line compares with: one value, several, or a list in parentheses. What
/// they may be depends on the field and the relation.
class FilterOperands
{
public:
    /// Both outlive this. Dates without a zone are of that one.
    FilterOperands(FilterScanner& scanner, const QTimeZone& zone)
        : m_scanner(scanner)
        , m_zone(zone)
    {
    }

    /// Reads the values of a condition whose field and relation are read, the latter from `operatorAt` on.
    /// False when they are none: the scanner knows why.
    bool read(FilterTerm& term, qsizetype operatorAt);

private:
    bool readValues(FilterTerm& term);
    bool readList(FilterTerm& term);
    bool readValue(FilterTerm& term);
    std::optional<FilterValue> readWord(const FilterTerm& term);
    bool isRangeOf(const FilterTerm& term, const QString& from, const QString& to) const;
    std::optional<FilterErrorKind> errorOf(const FilterTerm& term, const FilterValue& value) const;
    bool fail(FilterErrorKind kind, qsizetype begin, qsizetype end);

    FilterScanner& m_scanner;
    const QTimeZone& m_zone;
};

} // namespace hubscope

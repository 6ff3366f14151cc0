// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/filterexpression.h"

namespace hubscope {

/// Whether a word stands for itself only in quotes: `or`, `and`, `not`.
bool isFilterKeyword(QStringView word);

/// Reads a filter line from left to right, by the grammar of FilterExpression. For one text.
class FilterParser
{
public:
    FilterParser(QStringView text, const QTimeZone& zone)
        : m_text(text)
        , m_zone(zone)
    {
    }

    Result<FilterNode, FilterError> parse();

private:
    /// Nothing once m_error is set.
    using Parsed = std::optional<FilterNode>;

    Parsed any(int depth);
    Parsed all(int depth);
    Parsed one(int depth);
    Parsed group(int depth);
    Parsed quotedText();
    Parsed condition();
    Parsed presence(qsizetype begin);
    Parsed comparison(FilterTerm term, qsizetype operatorAt);

    bool fieldOf(qsizetype begin, qsizetype end, FilterTerm& term);
    bool readFieldWord();
    std::optional<FilterRelation> readRelation();
    bool readValues(FilterTerm& term);
    bool readList(FilterTerm& term);
    bool readValue(FilterTerm& term);
    std::optional<FilterValue> readWord(const FilterTerm& term);
    bool check(const FilterTerm& term, const FilterValue& value, qsizetype begin);
    bool isRangeOf(const FilterTerm& term, const QString& from, const QString& to) const;

    bool atEnd() const { return m_at == m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    bool atWord(QStringView word) const;
    bool takeWord(QStringView word);
    void skipSpaces();
    std::nullopt_t fail(FilterErrorKind kind, qsizetype begin, qsizetype end);
    std::nullopt_t failHere(FilterErrorKind kind) { return fail(kind, m_at, m_at); }

    QStringView m_text;
    const QTimeZone& m_zone;
    qsizetype m_at = 0;
    std::optional<FilterError> m_error;
};

} // namespace hubscope

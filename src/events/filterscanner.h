// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/filterexpression.h"

namespace hubscope {

/// Whether a word stands for itself only in quotes: `or`, `and`, `not`.
bool isFilterKeyword(QStringView word);

/// A filter line and where reading it stands: words and signs, before grammar gives them a meaning. Keeps the
/// first error, which ends reading.
class FilterScanner
{
public:
    explicit FilterScanner(QStringView text)
        : m_text(text)
    {
    }

    qsizetype at() const { return m_at; } ///< in UTF-16 units, counted from 0
    void moveTo(qsizetype at) { m_at = at; }
    bool atEnd() const { return m_at == m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    QStringView since(qsizetype begin) const { return m_text.sliced(begin, m_at - begin); }

    bool atWord(QStringView word) const; ///< in any case, and not the beginning of a longer one
    bool take(QChar sign);
    bool isBefore(QStringView text) const { return m_text.sliced(m_at).startsWith(text); }
    bool takeWord(QStringView word); ///< blanks before it too, which are gone either way
    std::optional<FilterRelation> takeRelation();
    std::optional<QString> takeQuoted();
    void skipSpaces();
    /// Moves behind a field's name, or a bare text. False when a key in it does not end.
    bool skipFieldWord();
    void skipValueWord();

    std::nullopt_t fail(FilterErrorKind kind, qsizetype begin, qsizetype end);
    std::nullopt_t failHere(FilterErrorKind kind) { return fail(kind, m_at, m_at); }
    std::nullopt_t failSince(FilterErrorKind kind, qsizetype begin) { return fail(kind, begin, m_at); }
    const std::optional<FilterError>& error() const { return m_error; }

private:
    void skipEscaped();

    QStringView m_text;
    qsizetype m_at = 0;
    std::optional<FilterError> m_error;
};

} // namespace hubscope

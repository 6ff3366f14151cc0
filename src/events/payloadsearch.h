// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventsnapshot.h"
#include "events/textneedle.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

#include <optional>
#include <stop_token>
#include <variant>

namespace hubscope {

/// What is looked for in the bodies of events, in upper or lower case.
struct PayloadPattern
{
    QString text;
    bool isExpression = false; ///< a regular expression

    bool operator==(const PayloadPattern&) const = default;
};

/// Why a regular expression cannot be read.
struct PatternError
{
    QString message; ///< of the library that reads it
    qsizetype at = 0;

    bool operator==(const PatternError&) const = default;
};

QRegularExpression expressionOf(const PayloadPattern& pattern);
/// Nothing for a pattern that can be looked for.
std::optional<PatternError> patternError(const PayloadPattern& pattern);

/// What was found so far.
struct PayloadHits
{
    QList<EventRow> rows;    ///< in the order of the rows that were searched
    QList<qsizetype> places; ///< of each of them in that order
    qsizetype searched = 0;  ///< of all rows
    qsizetype givenUp = 0;   ///< of those: whether they match, the expression takes too long to say
    qsizetype total = 0;

    bool isComplete() const { return searched == total; }
};

/// Looks for a pattern in the bodies of some events, a part of them at a time, so that somebody can see what
/// was found meanwhile. A text is found as it stands in the JSON or as it reads; an expression as it stands.
/// What is known of a row stays known while others come. For one thread at a time.
class PayloadSearch
{
public:
    /// The pattern must have a text and no error.
    explicit PayloadSearch(const PayloadPattern& pattern);

    /// Which rows are to be searched. Only those that are new cost something later.
    void setRows(EventSnapshot events, QList<EventRow> rows);
    /// Searches at most so many of the rows that are left, and begins none after that time.
    void goOn(
        qsizetype atMost, const std::stop_token& stop = {},
        QDeadlineTimer until = QDeadlineTimer(QDeadlineTimer::Forever));
    PayloadHits hits() const;

private:
    enum class Verdict : char { Unknown, None, Hit, GivenUp };

    Verdict judge(QByteArrayView body);
    Verdict verdict(EventRow row) const;

    std::variant<TextNeedle, QRegularExpression> m_pattern;
    EventSnapshot m_events;
    QList<EventRow> m_rows;
    std::vector<Verdict> m_verdicts; ///< by row of the store
    std::vector<EventRow> m_left;    ///< in the order of arrival, in which bodies are read fastest
    size_t m_next = 0;               ///< of these
};

} // namespace hubscope

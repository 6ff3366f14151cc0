// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/payloadsearch.h"

#include <algorithm>

namespace hubscope {

QRegularExpression expressionOf(const PayloadPattern& pattern)
{
    return QRegularExpression(pattern.text, QRegularExpression::CaseInsensitiveOption);
}

namespace {

std::variant<TextNeedle, QRegularExpression> compiled(const PayloadPattern& pattern)
{
    if (!pattern.isExpression)
        return TextNeedle(pattern.text);
    QRegularExpression expression = expressionOf(pattern);
    expression.optimize();
    return expression;
}

/// Row numbers mean the same in both.
bool ofSameStore(const EventSnapshot& a, const EventSnapshot& b)
{
    return !a.chunks().empty() && !b.chunks().empty() &&
           a.chunks().front().records == b.chunks().front().records;
}

} // namespace

std::optional<PatternError> patternError(const PayloadPattern& pattern)
{
    if (!pattern.isExpression)
        return std::nullopt;
    const QRegularExpression expression = expressionOf(pattern);
    if (expression.isValid())
        return std::nullopt;
    return PatternError{expression.errorString(), expression.patternErrorOffset()};
}

PayloadSearch::PayloadSearch(const PayloadPattern& pattern)
    : m_pattern(compiled(pattern))
{
}

void PayloadSearch::setRows(EventSnapshot events, QList<EventRow> rows)
{
    if (!ofSameStore(events, m_events))
        m_verdicts.clear();
    m_events = std::move(events);
    m_rows = std::move(rows);
    m_left.clear();
    m_next = 0;
    for (const EventRow row : std::as_const(m_rows)) {
        if (verdict(row) == Verdict::Unknown)
            m_left.push_back(row);
    }
    if (!std::ranges::is_sorted(m_left))
        std::ranges::sort(m_left);
    const EventRow end = m_events.chunks().empty() ? 0 : m_events.chunks().back().end();
    m_verdicts.resize(end, Verdict::Unknown);
}

void PayloadSearch::goOn(qsizetype atMost, const std::stop_token& stop, QDeadlineTimer until)
{
    BodyReader bodies(m_events);
    const size_t end = std::min(m_left.size(), m_next + size_t(std::min(atMost, qsizetype(m_left.size()))));
    for (; m_next < end && !stop.stop_requested() && !until.hasExpired(); ++m_next) {
        const EventRow row = m_left[m_next];
        m_verdicts[row] = judge(bodies.body(row));
    }
}

PayloadHits PayloadSearch::hits() const
{
    PayloadHits hits;
    hits.total = m_rows.size();
    hits.searched = hits.total - qsizetype(m_left.size() - m_next);
    for (qsizetype place = 0; place < m_rows.size(); ++place) {
        const Verdict known = verdict(m_rows[place]);
        hits.givenUp += known == Verdict::GivenUp;
        if (known == Verdict::Hit) {
            hits.rows.append(m_rows[place]);
            hits.places.append(place);
        }
    }
    return hits;
}

PayloadSearch::Verdict PayloadSearch::judge(QByteArrayView body)
{
    if (auto* needle = std::get_if<TextNeedle>(&m_pattern))
        return needle->isIn(body) ? Verdict::Hit : Verdict::None;
    const auto match = std::get<QRegularExpression>(m_pattern).match(QString::fromUtf8(body));
    if (!match.isValid())
        return Verdict::GivenUp; // the library limits how often it goes back to try another way
    return match.hasMatch() ? Verdict::Hit : Verdict::None;
}

PayloadSearch::Verdict PayloadSearch::verdict(EventRow row) const
{
    return row < m_verdicts.size() ? m_verdicts[row] : Verdict::Unknown;
}

} // namespace hubscope

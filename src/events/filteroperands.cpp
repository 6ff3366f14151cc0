// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/filteroperands.h"

#include <algorithm>

namespace hubscope {

namespace {

bool takesLists(FilterRelation relation)
{
    return relation == FilterRelation::Is || relation == FilterRelation::Equals ||
           relation == FilterRelation::Differs;
}

/// Fields whose values have an order, or may be anything.
bool isOrdered(FilterField field)
{
    return field == FilterField::Date || field == FilterField::Registered || field == FilterField::Lag ||
           field == FilterField::Path;
}

template<typename Choices>
bool isOneOf(const Choices& choices, const FilterValue& value)
{
    return std::ranges::any_of(choices, [&value](QLatin1StringView choice) {
        return value.kind != FilterValue::Kind::Pattern &&
               value.text().compare(choice, Qt::CaseInsensitive) == 0;
    });
}

/// A word of the line, its escapes resolved.
struct RawWord
{
    QStringList parts{QString()};  ///< between the wildcards
    std::optional<qsizetype> dots; ///< where `..` stands in the first part
};

RawWord splitWord(QStringView word, bool wildcards)
{
    RawWord raw;
    bool afterDot = false;
    for (qsizetype at = 0; at < word.size(); ++at) {
        const QChar c = word[at];
        if (c == u'*' && wildcards) {
            raw.parts.append(QString());
            continue;
        }
        const bool isEscape = c == u'\\' && at + 1 < word.size();
        QString& part = raw.parts.back();
        part += isEscape ? word[++at] : c;
        const bool isDot = c == u'.';
        if (isDot && afterDot && !raw.dots && raw.parts.size() == 1)
            raw.dots = part.size() - 2;
        afterDot = isDot;
    }
    return raw;
}

} // namespace

bool FilterOperands::read(FilterTerm& term, qsizetype operatorAt)
{
    if (!takesLists(term.relation) && !isOrdered(term.field))
        return fail(FilterErrorKind::NotOrdered, operatorAt, m_scanner.at());
    if (term.relation != FilterRelation::Is) // only signs of comparison may have blanks behind them
        m_scanner.skipSpaces();
    return m_scanner.peek() == u'(' ? readList(term) : readValues(term);
}

bool FilterOperands::readValues(FilterTerm& term)
{
    for (;;) {
        if (!readValue(term))
            return false;
        const qsizetype comma = m_scanner.at();
        if (!m_scanner.take(u','))
            return true;
        if (!takesLists(term.relation))
            return fail(FilterErrorKind::ListNotAllowed, comma, comma + 1);
        m_scanner.skipSpaces();
    }
}

bool FilterOperands::readList(FilterTerm& term)
{
    const qsizetype begin = m_scanner.at();
    m_scanner.take(u'(');
    if (!takesLists(term.relation))
        return fail(FilterErrorKind::ListNotAllowed, begin, begin + 1);
    for (;;) {
        m_scanner.skipSpaces();
        if (!readValue(term))
            return false;
        m_scanner.skipSpaces();
        if (m_scanner.take(u')'))
            return true;
        if (m_scanner.atEnd())
            return fail(FilterErrorKind::UnclosedParenthesis, begin, begin + 1);
        if (!m_scanner.take(u',') && !m_scanner.takeWord(u"or"))
            return fail(FilterErrorKind::MissingOr, m_scanner.at(), m_scanner.at());
    }
}

bool FilterOperands::readValue(FilterTerm& term)
{
    const qsizetype begin = m_scanner.at();
    std::optional<FilterValue> value;
    if (m_scanner.peek() != u'"')
        value = readWord(term);
    else if (const auto text = m_scanner.takeQuoted())
        value = FilterValue::quoted(*text);
    if (!value)
        return false;
    if (const auto error = errorOf(term, *value))
        return fail(*error, begin, m_scanner.at());
    term.values.append(*value);
    return true;
}

std::optional<FilterValue> FilterOperands::readWord(const FilterTerm& term)
{
    const qsizetype begin = m_scanner.at();
    m_scanner.skipValueWord();
    if (m_scanner.at() == begin)
        return m_scanner.failHere(FilterErrorKind::MissingValue);
    const bool isLoose = term.relation == FilterRelation::Is;
    const RawWord raw = splitWord(m_scanner.since(begin), isLoose);
    if (raw.parts.size() > 1)
        return FilterValue{FilterValue::Kind::Pattern, raw.parts};
    const QString& text = raw.parts.front();
    if (raw.dots && isLoose) {
        const QString from = text.left(*raw.dots);
        const QString to = text.mid(*raw.dots + 2);
        if (isRangeOf(term, from, to))
            return FilterValue{FilterValue::Kind::Range, {from, to}};
    }
    return FilterValue::word(text);
}

/// Elsewhere two dots are dots.
bool FilterOperands::isRangeOf(const FilterTerm& term, const QString& from, const QString& to) const
{
    if (from.isEmpty() && to.isEmpty())
        return false;
    if (term.field != FilterField::Path)
        return isOrdered(term.field);
    const auto isAll = [&](auto spells) {
        return (from.isEmpty() || spells(from)) && (to.isEmpty() || spells(to));
    };
    return isAll([](const QString& text) { return numberIn(text).has_value(); }) ||
           isAll([this](const QString& text) { return timeIn(text, m_zone).has_value(); });
}

/// Why the condition cannot have that value; nothing when it can.
std::optional<FilterErrorKind> FilterOperands::errorOf(const FilterTerm& term, const FilterValue& value) const
{
    const auto unless = [](bool good, FilterErrorKind kind) {
        return good ? std::nullopt : std::optional(kind);
    };
    switch (term.field) {
    case FilterField::Date:
    case FilterField::Registered:
        return unless(timesFor(term.relation, value, m_zone).has_value(), FilterErrorKind::BadDate);
    case FilterField::Lag:
        return unless(durationsFor(term.relation, value).has_value(), FilterErrorKind::BadDuration);
    case FilterField::Own:
        return unless(isOneOf(ownChoices, value), FilterErrorKind::BadOwn);
    case FilterField::Problem:
        return unless(isOneOf(problemChoices, value), FilterErrorKind::BadProblem);
    case FilterField::Path:
        return unless(
            takesLists(term.relation) || numberIn(value.text()) || timeIn(value.text(), m_zone),
            FilterErrorKind::NotComparable);
    default:
        return std::nullopt;
    }
}

bool FilterOperands::fail(FilterErrorKind kind, qsizetype begin, qsizetype end)
{
    m_scanner.fail(kind, begin, end);
    return false;
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/filterparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// Deeper nesting is nobody's wish, and must not overflow the stack.
constexpr int deepest = 64;

bool isFieldEnd(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    return c.isSpace() || u"()\":=<>"_s.contains(c) ||
           (c == u'!' && at + 1 < text.size() && text[at + 1] == u'=');
}

bool isValueEnd(QChar c)
{
    return c.isSpace() || u"()\","_s.contains(c);
}

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

QString withoutEscapes(QStringView word)
{
    QString text;
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (word[at] == u'\\' && at + 1 < word.size())
            ++at;
        text += word[at];
    }
    return text;
}

/// A word of the line, its escapes resolved.
struct RawWord
{
    QStringList parts{QString()};  ///< between the wildcards
    std::optional<qsizetype> dots; ///< where `..` stands in the first part
    QString text() const { return parts.join(u'*'); }
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

bool isFilterKeyword(QStringView word)
{
    static constexpr QStringView keywords[]{u"or", u"and", u"not"};
    return std::ranges::any_of(
        keywords, [word](QStringView keyword) { return word.compare(keyword, Qt::CaseInsensitive) == 0; });
}

Result<FilterNode, FilterError> FilterParser::parse()
{
    skipSpaces();
    if (atEnd())
        return FilterNode();
    Parsed root = any(0);
    if (root && !atEnd())
        fail(FilterErrorKind::UnexpectedParenthesis, m_at, m_at + 1);
    if (m_error)
        return *m_error;
    return std::move(*root);
}

FilterParser::Parsed FilterParser::any(int depth)
{
    std::vector<FilterNode> parts;
    do {
        Parsed part = all(depth);
        if (!part)
            return std::nullopt;
        parts.push_back(std::move(*part));
    } while (takeWord(u"or"));
    return FilterNode::any(std::move(parts));
}

FilterParser::Parsed FilterParser::all(int depth)
{
    std::vector<FilterNode> parts;
    do {
        Parsed part = one(depth);
        if (!part)
            return std::nullopt;
        parts.push_back(std::move(*part));
        skipSpaces();
    } while (takeWord(u"and") || !(atEnd() || peek() == u')' || atWord(u"or")));
    return FilterNode::all(std::move(parts));
}

FilterParser::Parsed FilterParser::one(int depth)
{
    skipSpaces();
    if (depth > deepest)
        return fail(FilterErrorKind::TooDeep, m_at, std::min(m_at + 1, m_text.size()));
    if (peek() == u'-' || atWord(u"not")) {
        m_at += peek() == u'-' ? 1 : 3;
        Parsed part = one(depth + 1);
        return part ? Parsed(FilterNode::negated(std::move(*part))) : std::nullopt;
    }
    if (peek() == u'(')
        return group(depth + 1);
    if (peek() == u'"')
        return quotedText();
    for (const QStringView keyword : {u"or", u"and"}) {
        if (atWord(keyword))
            return fail(FilterErrorKind::MissingTerm, m_at, m_at + keyword.size());
    }
    if (atEnd() || peek() == u')')
        return failHere(FilterErrorKind::MissingTerm);
    Parsed found = condition();
    if (found)
        found->term.end.at = m_at;
    return found;
}

FilterParser::Parsed FilterParser::group(int depth)
{
    const qsizetype begin = m_at++;
    Parsed inside = any(depth);
    if (!inside)
        return std::nullopt;
    if (peek() != u')')
        return fail(FilterErrorKind::UnclosedParenthesis, begin, begin + 1);
    ++m_at;
    return inside;
}

FilterParser::Parsed FilterParser::quotedText()
{
    const qsizetype begin = m_at;
    const auto text = readFilterQuoted(m_text, m_at);
    if (!text)
        return fail(FilterErrorKind::UnclosedQuote, begin, m_text.size());
    return FilterNode::of({.values = {FilterValue::quoted(*text)}});
}

FilterParser::Parsed FilterParser::condition()
{
    const qsizetype begin = m_at;
    if (!readFieldWord())
        return std::nullopt;
    const qsizetype end = m_at;
    skipSpaces();
    if (end < m_at && peek() == u':')
        m_at = end; // only signs of comparison may have blanks before them
    const qsizetype operatorAt = m_at;
    const auto relation = readRelation();
    if (!relation) {
        m_at = end;
        const QString text = withoutEscapes(m_text.sliced(begin, end - begin));
        return FilterNode::of({.values = {FilterValue::quoted(text)}});
    }
    if (begin == end)
        return fail(FilterErrorKind::MissingField, operatorAt, m_at);
    const QStringView name = m_text.sliced(begin, end - begin);
    if (name.compare("has"_L1, Qt::CaseInsensitive) == 0 && relation == FilterRelation::Is)
        return presence(m_at);
    FilterTerm term;
    if (!fieldOf(begin, end, term))
        return std::nullopt;
    term.relation = *relation;
    return comparison(std::move(term), operatorAt);
}

FilterParser::Parsed FilterParser::presence(qsizetype begin)
{
    if (!readFieldWord())
        return std::nullopt;
    FilterTerm term{.relation = FilterRelation::Has};
    if (m_at == begin)
        return failHere(FilterErrorKind::MissingValue);
    if (!fieldOf(begin, m_at, term))
        return std::nullopt;
    return FilterNode::of(std::move(term));
}

FilterParser::Parsed FilterParser::comparison(FilterTerm term, qsizetype operatorAt)
{
    if (!takesLists(term.relation) && !isOrdered(term.field))
        return fail(FilterErrorKind::NotOrdered, operatorAt, m_at);
    if (m_text[operatorAt] != u':')
        skipSpaces();
    if (!readValues(term))
        return std::nullopt;
    return FilterNode::of(std::move(term));
}

bool FilterParser::fieldOf(qsizetype begin, qsizetype end, FilterTerm& term)
{
    const QStringView name = m_text.sliced(begin, end - begin);
    term.field = filterFieldOf(name);
    if (term.field != FilterField::Path)
        return true;
    const auto path = FilterPath::parse(name);
    if (!path) {
        fail(FilterErrorKind::BadPath, begin, end);
        return false;
    }
    term.path = *path;
    return true;
}

/// Moves behind a field's name, or a bare text. A key in brackets and quotes may have anything in it.
bool FilterParser::readFieldWord()
{
    while (!atEnd() && !isFieldEnd(m_text, m_at)) {
        if (m_text.sliced(m_at).startsWith("[\""_L1)) {
            const qsizetype begin = m_at++;
            if (!readFilterQuoted(m_text, m_at)) {
                fail(FilterErrorKind::UnclosedQuote, begin + 1, m_text.size());
                return false;
            }
        } else {
            m_at += peek() == u'\\' && m_at + 1 < m_text.size() ? 2 : 1;
        }
    }
    return true;
}

std::optional<FilterRelation> FilterParser::readRelation()
{
    static constexpr std::pair<QStringView, FilterRelation> signs[]{
        {u":", FilterRelation::Is},      {u"!=", FilterRelation::Differs}, {u"=", FilterRelation::Equals},
        {u"<=", FilterRelation::AtMost}, {u"<", FilterRelation::Less},     {u">=", FilterRelation::AtLeast},
        {u">", FilterRelation::Greater}};
    const auto rest = m_text.sliced(m_at);
    const auto sign = std::ranges::find_if(
        signs, [rest](const auto& candidate) { return rest.startsWith(candidate.first); });
    if (sign == std::end(signs))
        return std::nullopt;
    m_at += sign->first.size();
    return sign->second;
}

bool FilterParser::readValues(FilterTerm& term)
{
    if (peek() == u'(')
        return readList(term);
    for (;;) {
        if (!readValue(term))
            return false;
        if (peek() != u',')
            return true;
        if (!takesLists(term.relation)) {
            fail(FilterErrorKind::ListNotAllowed, m_at, m_at + 1);
            return false;
        }
        ++m_at;
    }
}

bool FilterParser::readList(FilterTerm& term)
{
    const qsizetype begin = m_at++;
    if (!takesLists(term.relation)) {
        fail(FilterErrorKind::ListNotAllowed, begin, begin + 1);
        return false;
    }
    for (;;) {
        skipSpaces();
        if (!readValue(term))
            return false;
        skipSpaces();
        if (peek() == u')') {
            ++m_at;
            return true;
        }
        if (atEnd()) {
            fail(FilterErrorKind::UnclosedParenthesis, begin, begin + 1);
            return false;
        }
        if (peek() == u',') {
            ++m_at;
        } else if (!takeWord(u"or")) {
            failHere(FilterErrorKind::MissingOr);
            return false;
        }
    }
}

bool FilterParser::readValue(FilterTerm& term)
{
    const qsizetype begin = m_at;
    std::optional<FilterValue> value;
    if (peek() == u'"') {
        const auto text = readFilterQuoted(m_text, m_at);
        if (!text) {
            fail(FilterErrorKind::UnclosedQuote, begin, m_text.size());
            return false;
        }
        value = FilterValue::quoted(*text);
    } else {
        value = readWord(term);
    }
    if (!value || !check(term, *value, begin))
        return false;
    term.values.append(*value);
    return true;
}

std::optional<FilterValue> FilterParser::readWord(const FilterTerm& term)
{
    const qsizetype begin = m_at;
    while (!atEnd() && !isValueEnd(peek()))
        m_at += peek() == u'\\' && m_at + 1 < m_text.size() ? 2 : 1;
    if (m_at == begin)
        return failHere(FilterErrorKind::MissingValue);
    const bool isLoose = term.relation == FilterRelation::Is;
    const RawWord raw = splitWord(m_text.sliced(begin, m_at - begin), isLoose);
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
bool FilterParser::isRangeOf(const FilterTerm& term, const QString& from, const QString& to) const
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

bool FilterParser::check(const FilterTerm& term, const FilterValue& value, qsizetype begin)
{
    const auto unless = [&](bool good, FilterErrorKind kind) {
        if (!good)
            fail(kind, begin, m_at);
        return good;
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
        return true;
    }
}

bool FilterParser::atWord(QStringView word) const
{
    const auto rest = m_text.sliced(m_at);
    if (!rest.startsWith(word, Qt::CaseInsensitive))
        return false;
    const QChar next = rest.size() == word.size() ? QChar(u' ') : rest[word.size()];
    return next.isSpace() || u"()\""_s.contains(next);
}

bool FilterParser::takeWord(QStringView word)
{
    skipSpaces();
    if (!atWord(word))
        return false;
    m_at += word.size();
    return true;
}

void FilterParser::skipSpaces()
{
    while (!atEnd() && peek().isSpace())
        ++m_at;
}

std::nullopt_t FilterParser::fail(FilterErrorKind kind, qsizetype begin, qsizetype end)
{
    m_error =
        FilterError{kind, int(begin) + 1, int(end - begin), m_text.sliced(begin, end - begin).toString()};
    return std::nullopt;
}

} // namespace hubscope

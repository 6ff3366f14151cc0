// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/filterparser.h"

#include "events/filteroperands.h"

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// Deeper nesting is nobody's wish, and must not overflow the stack.
constexpr int deepest = 64;

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

bool isEscaped(QStringView word, qsizetype at)
{
    const auto before = word.first(at);
    const auto backslashes =
        std::ranges::find_if_not(before.rbegin(), before.rend(), [](QChar c) { return c == u'\\'; });
    return (backslashes - before.rbegin()) % 2 != 0;
}

/// A text occurs anywhere: wildcards around it change nothing.
QString bareText(QStringView word)
{
    while (word.startsWith(u'*'))
        word = word.sliced(1);
    while (word.endsWith(u'*') && !isEscaped(word, word.size() - 1))
        word.chop(1);
    return withoutEscapes(word);
}

/// Whether `name://` begins an address rather than a condition.
bool isScheme(QStringView name)
{
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    return !name.isEmpty() && std::ranges::all_of(name, isLetter) && filterFieldOf(name) == FilterField::Path;
}

} // namespace

Result<FilterNode, FilterError> FilterParser::parse()
{
    m_scanner.skipSpaces();
    if (m_scanner.atEnd())
        return FilterNode();
    Parsed root = any(0);
    if (root && !m_scanner.atEnd())
        m_scanner.fail(FilterErrorKind::UnexpectedParenthesis, m_scanner.at(), m_scanner.at() + 1);
    if (m_scanner.error())
        return *m_scanner.error();
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
    } while (m_scanner.takeWord(u"or"));
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
        m_scanner.skipSpaces();
    } while (m_scanner.takeWord(u"and") ||
             !(m_scanner.atEnd() || m_scanner.peek() == u')' || m_scanner.atWord(u"or")));
    return FilterNode::all(std::move(parts));
}

FilterParser::Parsed FilterParser::one(int depth)
{
    m_scanner.skipSpaces();
    const qsizetype begin = m_scanner.at();
    if (depth > deepest)
        return m_scanner.fail(FilterErrorKind::TooDeep, begin, begin + (m_scanner.atEnd() ? 0 : 1));
    if (m_scanner.take(u'-') || m_scanner.takeWord(u"not")) {
        Parsed part = one(depth + 1);
        return part ? Parsed(FilterNode::negated(std::move(*part))) : std::nullopt;
    }
    if (m_scanner.peek() == u'(')
        return group(depth + 1);
    if (m_scanner.peek() == u'"')
        return quotedText();
    for (const QStringView keyword : {u"or", u"and"}) {
        if (m_scanner.takeWord(keyword))
            return m_scanner.failSince(FilterErrorKind::MissingTerm, begin);
    }
    if (m_scanner.atEnd() || m_scanner.peek() == u')')
        return m_scanner.failHere(FilterErrorKind::MissingTerm);
    Parsed found = condition();
    if (found)
        found->term.end.at = m_scanner.at();
    return found;
}

FilterParser::Parsed FilterParser::group(int depth)
{
    const qsizetype begin = m_scanner.at();
    m_scanner.take(u'(');
    Parsed inside = any(depth);
    if (inside && !m_scanner.take(u')'))
        return m_scanner.fail(FilterErrorKind::UnclosedParenthesis, begin, begin + 1);
    return inside;
}

FilterParser::Parsed FilterParser::quotedText()
{
    const auto text = m_scanner.takeQuoted();
    return text ? Parsed(FilterNode::of({.values = {FilterValue::quoted(*text)}})) : std::nullopt;
}

FilterParser::Parsed FilterParser::condition()
{
    const qsizetype begin = m_scanner.at();
    if (!m_scanner.skipFieldWord())
        return std::nullopt;
    const qsizetype end = m_scanner.at();
    const QStringView name = m_scanner.since(begin);
    m_scanner.skipSpaces();
    if (m_scanner.peek() == u':')
        m_scanner.moveTo(end); // only signs of comparison may have blanks before them
    const qsizetype operatorAt = m_scanner.at();
    const auto relation = m_scanner.takeRelation();
    if (!relation) {
        m_scanner.moveTo(end);
        return FilterNode::of({.values = {FilterValue::quoted(bareText(name))}});
    }
    if (relation == FilterRelation::Is && isScheme(name) && m_scanner.isBefore(u"//")) {
        m_scanner.skipValueWord();
        return FilterNode::of({.values = {FilterValue::quoted(withoutEscapes(m_scanner.since(begin)))}});
    }
    if (name.isEmpty())
        return m_scanner.failSince(FilterErrorKind::MissingField, operatorAt);
    if (name.compare("has"_L1, Qt::CaseInsensitive) == 0 && relation == FilterRelation::Is)
        return presence();
    FilterTerm term{.relation = *relation};
    if (!nameField(term, name, begin) || !FilterOperands(m_scanner, m_zone).read(term, operatorAt))
        return std::nullopt;
    return FilterNode::of(std::move(term));
}

FilterParser::Parsed FilterParser::presence()
{
    const qsizetype begin = m_scanner.at();
    if (m_scanner.peek() == u'"') {
        const auto key = m_scanner.takeQuoted();
        return key ? Parsed(FilterNode::of(
                         {.field = FilterField::Path,
                          .path = {{{FilterStep::Kind::Key, *key}}},
                          .relation = FilterRelation::Has}))
                   : std::nullopt;
    }
    if (!m_scanner.skipFieldWord())
        return std::nullopt;
    if (m_scanner.at() == begin)
        return m_scanner.failHere(FilterErrorKind::MissingValue);
    FilterTerm term{.relation = FilterRelation::Has};
    if (!nameField(term, m_scanner.since(begin), begin))
        return std::nullopt;
    return FilterNode::of(std::move(term));
}

/// False when the name, which stands from `begin` on, is that of no place.
bool FilterParser::nameField(FilterTerm& term, QStringView name, qsizetype begin)
{
    term.field = filterFieldOf(name);
    if (term.field != FilterField::Path)
        return true;
    auto path = FilterPath::parse(name);
    if (!path) {
        m_scanner.fail(FilterErrorKind::BadPath, begin, begin + name.size());
        return false;
    }
    term.path = *std::move(path);
    return true;
}

} // namespace hubscope

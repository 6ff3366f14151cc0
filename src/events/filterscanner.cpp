// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/filterscanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

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

} // namespace

bool isFilterKeyword(QStringView word)
{
    static constexpr QStringView keywords[]{u"or", u"and", u"not"};
    return std::ranges::any_of(
        keywords, [word](QStringView keyword) { return word.compare(keyword, Qt::CaseInsensitive) == 0; });
}

bool FilterScanner::atWord(QStringView word) const
{
    const auto rest = m_text.sliced(m_at);
    if (!rest.startsWith(word, Qt::CaseInsensitive))
        return false;
    const QChar next = rest.size() == word.size() ? QChar(u' ') : rest[word.size()];
    return next.isSpace() || u"()\""_s.contains(next);
}

bool FilterScanner::take(QChar sign)
{
    if (atEnd() || peek() != sign)
        return false;
    ++m_at;
    return true;
}

bool FilterScanner::takeWord(QStringView word)
{
    skipSpaces();
    if (!atWord(word))
        return false;
    m_at += word.size();
    return true;
}

std::optional<FilterRelation> FilterScanner::takeRelation()
{
    static constexpr std::pair<QStringView, FilterRelation> signs[]{
        {u":<=", FilterRelation::AtMost}, {u":<", FilterRelation::Less},    {u":>=", FilterRelation::AtLeast},
        {u":>", FilterRelation::Greater}, {u":", FilterRelation::Is},       {u"!=", FilterRelation::Differs},
        {u"==", FilterRelation::Equals},  {u"=", FilterRelation::Equals},   {u"<=", FilterRelation::AtMost},
        {u"<", FilterRelation::Less},     {u">=", FilterRelation::AtLeast}, {u">", FilterRelation::Greater}};
    const auto rest = m_text.sliced(m_at);
    const auto sign = std::ranges::find_if(
        signs, [rest](const auto& candidate) { return rest.startsWith(candidate.first); });
    if (sign == std::end(signs))
        return std::nullopt;
    m_at += sign->first.size();
    return sign->second;
}

std::optional<QString> FilterScanner::takeQuoted()
{
    const qsizetype begin = m_at;
    auto text = readFilterQuoted(m_text, m_at);
    if (!text)
        return fail(FilterErrorKind::UnclosedQuote, begin, m_text.size());
    return text;
}

void FilterScanner::skipSpaces()
{
    while (!atEnd() && peek().isSpace())
        ++m_at;
}

/// A key in brackets and quotes may have anything in it.
bool FilterScanner::skipFieldWord()
{
    while (!atEnd() && !isFieldEnd(m_text, m_at)) {
        if (!m_text.sliced(m_at).startsWith("[\""_L1)) {
            skipEscaped();
            continue;
        }
        ++m_at;
        if (!takeQuoted())
            return false;
    }
    return true;
}

void FilterScanner::skipValueWord()
{
    while (!atEnd() && !isValueEnd(peek()))
        skipEscaped();
}

void FilterScanner::skipEscaped()
{
    m_at += peek() == u'\\' && m_at + 1 < m_text.size() ? 2 : 1;
}

std::nullopt_t FilterScanner::fail(FilterErrorKind kind, qsizetype begin, qsizetype end)
{
    m_error =
        FilterError{kind, int(begin) + 1, int(end - begin), m_text.sliced(begin, end - begin).toString()};
    return std::nullopt;
}

} // namespace hubscope

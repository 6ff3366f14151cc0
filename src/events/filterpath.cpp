// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/filterpath.h"

#include "core/jsonpointer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

bool isKeyCharacter(QChar c)
{
    return !c.isSpace() && !u".[]()\":=<>,!\\"_s.contains(c);
}

/// Whether a key may stand without brackets and quotes.
bool isPlainKey(QStringView key)
{
    const auto isPlain = [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'$' || c == u'@';
    };
    return !key.isEmpty() && !key.front().isDigit() && key.front() != u'-' &&
           std::ranges::all_of(key, isPlain);
}

/// Reads the steps of a path from left to right.
class PathReader
{
public:
    explicit PathReader(QStringView text)
        : m_text(text)
    {
    }

    std::optional<FilterPath> read()
    {
        FilterPath path;
        while (m_at < m_text.size()) {
            const bool first = path.steps.isEmpty();
            const auto step = m_text[m_at] == u'[' ? bracket() : key(first);
            if (!step || (first && step->kind != FilterStep::Kind::Key))
                return std::nullopt;
            path.steps.append(*step);
        }
        return path.steps.isEmpty() ? std::nullopt : std::optional(path);
    }

private:
    std::optional<FilterStep> key(bool first)
    {
        if (!first && m_text[m_at++] != u'.')
            return std::nullopt;
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isKeyCharacter(m_text[m_at]))
            ++m_at;
        const QStringView name = m_text.sliced(begin, m_at - begin);
        if (name.isEmpty() || (first && (name.front().isDigit() || name.front() == u'-')))
            return std::nullopt;
        return FilterStep{
            arrayIndex(name) ? FilterStep::Kind::Index : FilterStep::Kind::Key, name.toString()};
    }

    std::optional<FilterStep> bracket()
    {
        ++m_at;
        FilterStep step{FilterStep::Kind::Any, {}};
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            const auto name = readFilterQuoted(m_text, m_at);
            if (!name)
                return std::nullopt;
            step = {FilterStep::Kind::Key, *name};
        } else {
            const qsizetype end = m_text.indexOf(u']', m_at);
            const QStringView number = m_text.sliced(m_at, std::max(end, m_at) - m_at);
            const bool isAny = number.isEmpty() || number == u'*';
            if (!isAny && !arrayIndex(number))
                return std::nullopt;
            if (!isAny)
                step = {FilterStep::Kind::Index, number.toString()};
            m_at += number.size();
        }
        if (m_at == m_text.size() || m_text[m_at++] != u']')
            return std::nullopt;
        return step;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

/// What follows a backslash inside quotes.
QString unescapedCharacter(QStringView line, qsizetype& at)
{
    const QChar c = line[at++];
    switch (c.unicode()) {
    case u'n':
        return u"\n"_s;
    case u'r':
        return u"\r"_s;
    case u't':
        return u"\t"_s;
    case u'u': {
        bool ok = false;
        const ushort code = line.sliced(at, std::min<qsizetype>(4, line.size() - at)).toUShort(&ok, 16);
        if (!ok || line.size() - at < 4)
            return u"u"_s;
        at += 4;
        return QString(QChar(code));
    }
    default:
        return QString(c);
    }
}

} // namespace

std::optional<FilterPath> FilterPath::parse(QStringView text)
{
    return PathReader(text).read();
}

FilterPath FilterPath::ofPointer(QStringView pointer)
{
    FilterPath path;
    for (const QString& step : pointerSteps(pointer)) {
        const bool isIndex = !path.steps.isEmpty() && !step.isEmpty() && arrayIndex(step);
        path.steps.append(
            isIndex ? FilterStep{FilterStep::Kind::Any, {}} : FilterStep{FilterStep::Kind::Key, step});
    }
    return path;
}

QString FilterPath::toString() const
{
    QString text;
    for (const FilterStep& step : steps) {
        if (step.kind != FilterStep::Kind::Key)
            text += u'[' + step.key + u']';
        else if (isPlainKey(step.key))
            text += (text.isEmpty() ? QString() : u"."_s) + step.key;
        else
            text += u'[' + filterQuoted(step.key) + u']';
    }
    return text;
}

QString filterQuoted(QStringView text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n')
            out += "\\n"_L1;
        else if (c == u'\r')
            out += "\\r"_L1;
        else if (c == u'\t')
            out += "\\t"_L1;
        else if (c.unicode() < 0x20 || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            out += c;
    }
    return out + u'"';
}

std::optional<QString> readFilterQuoted(QStringView line, qsizetype& at)
{
    QString text;
    for (++at; at < line.size() && line[at] != u'"';) {
        if (line[at] == u'\\' && at + 1 < line.size())
            text += unescapedCharacter(line, ++at);
        else
            text += line[at++];
    }
    if (at == line.size())
        return std::nullopt;
    ++at;
    return text;
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jsonpart.h"

#include "core/json.h"
#include "core/jsonpointer.h"

#include <algorithm>

namespace hubscope {

namespace {

// No JSON string holds a line break as it is, so that every line may lose and gain spaces.

/// How many spaces the line loses that starts there.
qsizetype spacesAt(const QByteArray& text, qsizetype begin, qsizetype atMost)
{
    qsizetype count = 0;
    while (count < atMost && begin + count < text.size() && text[begin + count] == ' ')
        ++count;
    return count;
}

QByteArray withoutIndent(const QByteArray& text, qsizetype indent)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        result.append(text[i]);
        if (text[i] == '\n')
            i += spacesAt(text, i + 1, indent);
    }
    return result;
}

QByteArray withIndent(const QByteArray& text, qsizetype indent)
{
    QByteArray result = text;
    return result.replace('\n', QByteArray("\n" + QByteArray(indent, ' ')));
}

qsizetype indentOfLine(const QByteArray& text, qsizetype offset)
{
    const qsizetype begin = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    return spacesAt(text, begin, text.size());
}

} // namespace

JsonPart JsonPart::whole(const QByteArray& text)
{
    JsonPart part;
    part.setRaw(text);
    return part;
}

std::optional<JsonPart> JsonPart::member(const QByteArray& text, const JsonSpans& spans, const QString& key)
{
    const JsonSpan* root = spans.find(u"");
    if (!root)
        return std::nullopt;
    JsonPart part;
    if (const JsonSpan* span = spans.find(QString(u'/' + pointerStep(key)))) {
        part.m_head = text.first(span->begin);
        part.m_tail = text.sliced(span->end);
        part.m_indent = indentOfLine(text, span->begin);
        part.setRaw(text.sliced(span->begin, span->end - span->begin));
        return part;
    }
    qsizetype end = root->begin + 1; // behind the brace, or behind the last member
    for (const JsonSpan& span : spans.all()) {
        if (&span != root)
            end = std::max(end, span.end);
    }
    const bool first = end == root->begin + 1;
    part.m_head = text.first(end);
    part.m_tail = text.sliced(end);
    part.m_indent = first ? 2 : indentOfLine(text, end);
    part.m_join = (first ? "\n" : ",\n") + QByteArray(part.m_indent, ' ') + jsonQuoted(key) + ": ";
    return part;
}

QByteArray JsonPart::wholeWith(const QByteArray& part) const
{
    if (!m_join.isEmpty() && part.trimmed().isEmpty())
        return m_head + m_tail;
    return m_head + m_join + withIndent(part, m_indent) + m_tail;
}

std::optional<JsonPart> JsonPart::in(const QByteArray& wholeText) const
{
    JsonPart part = *this;
    const QByteArray head = m_head + m_join;
    if (!m_join.isEmpty() && wholeText == m_head + m_tail) {
        part.setRaw({});
        return part;
    }
    if (wholeText.size() < head.size() + m_tail.size() || !wholeText.startsWith(head) ||
        !wholeText.endsWith(m_tail))
        return std::nullopt;
    part.setRaw(wholeText.sliced(head.size(), wholeText.size() - head.size() - m_tail.size()));
    return part;
}

qsizetype JsonPart::toWhole(qsizetype offset) const
{
    const qsizetype start = m_head.size() + m_join.size();
    if (m_indent == 0)
        return start + offset;
    qsizetype raw = 0;
    for (qsizetype i = 0; i < offset && raw < m_raw.size(); ++i, ++raw) {
        if (m_raw[raw] == '\n')
            raw += spacesAt(m_raw, raw + 1, m_indent);
    }
    return start + raw;
}

std::optional<qsizetype> JsonPart::toPart(qsizetype offset) const
{
    const qsizetype wanted = offset - m_head.size() - m_join.size();
    if (wanted < 0 || wanted > m_raw.size())
        return std::nullopt;
    if (m_indent == 0)
        return wanted;
    qsizetype i = 0;
    for (qsizetype raw = 0; raw < wanted; ++raw, ++i) {
        if (m_raw[raw] == '\n')
            raw += spacesAt(m_raw, raw + 1, m_indent);
    }
    return i;
}

void JsonPart::setRaw(const QByteArray& raw)
{
    m_raw = raw;
    m_text = m_indent == 0 ? raw : withoutIndent(raw, m_indent);
}

} // namespace hubscope

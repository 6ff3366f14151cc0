// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/textneedle.h"

#include <algorithm>
#include <limits>

namespace hubscope {

namespace {

constexpr std::array<char, 256> lowerBytes = [] {
    std::array<char, 256> table{};
    for (int c = 0; c < 256; ++c)
        table[size_t(c)] = char(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    return table;
}();

char lowered(char c)
{
    return lowerBytes[static_cast<unsigned char>(c)];
}

/// The code unit of `\uXXXX` at its backslash; nothing when it is none.
std::optional<char16_t> codeUnit(QByteArrayView json, qsizetype at)
{
    if (json.size() - at < 6 || json[at] != '\\' || json[at + 1] != 'u')
        return std::nullopt;
    bool ok = false;
    const ushort code = json.sliced(at + 2, 4).toByteArray().toUShort(&ok, 16);
    return ok ? std::optional(char16_t(code)) : std::nullopt;
}

/// Appends what the escape at `at` stands for and returns how long it is.
qsizetype resolveEscape(QByteArrayView json, qsizetype at, QByteArray& out)
{
    if (const auto first = codeUnit(json, at)) {
        QString text{QChar(*first)};
        const auto second = QChar::isHighSurrogate(*first) ? codeUnit(json, at + 6) : std::nullopt;
        if (second && QChar::isLowSurrogate(*second))
            text += QChar(*second);
        out += text.toUtf8();
        return 6 * text.size();
    }
    if (at + 1 == json.size())
        return 1;
    constexpr QByteArrayView names = "nrtbf";
    const qsizetype name = names.indexOf(json[at + 1]);
    out += name < 0 ? json[at + 1] : "\n\r\t\b\f"[name];
    return 2;
}

void resolveEscapes(QByteArrayView json, QByteArray& out)
{
    out.resize(0);
    for (qsizetype at = 0; at < json.size();) {
        const qsizetype found = json.indexOf('\\', at);
        const qsizetype end = found < 0 ? json.size() : found;
        out += json.sliced(at, end - at);
        at = found < 0 ? end : end + resolveEscape(json, end, out);
    }
}

} // namespace

TextNeedle::TextNeedle(QString text)
    : m_text(std::move(text))
{
    const bool isAscii = std::ranges::all_of(m_text, [](QChar c) { return c.unicode() < 128; });
    if (!isAscii)
        return;
    m_lower = m_text.toLatin1().toLower();
    constexpr qsizetype farthest = std::numeric_limits<uchar>::max();
    const qsizetype size = m_lower.size();
    m_skip.fill(uchar(std::min(size, farthest)));
    for (qsizetype i = 0; i + 1 < size; ++i) {
        const char c = m_lower[i];
        const uchar skip = uchar(std::min(size - 1 - i, farthest));
        m_skip[uchar(c)] = skip;
        if (c >= 'a' && c <= 'z')
            m_skip[uchar(c - ('a' - 'A'))] = skip;
    }
}

bool TextNeedle::isIn(QByteArrayView json)
{
    if (m_text.isEmpty() || occursIn(json))
        return true;
    if (!json.contains('\\'))
        return false;
    resolveEscapes(json, m_unescaped);
    return occursIn(m_unescaped);
}

/// Horspool's search where all letters are ASCII; Qt knows the cases of the others.
bool TextNeedle::occursIn(QByteArrayView bytes) const
{
    if (m_lower.isEmpty())
        return QString::fromUtf8(bytes).contains(m_text, Qt::CaseInsensitive);
    const qsizetype last = m_lower.size() - 1;
    const char* const needle = m_lower.constData();
    for (qsizetype end = last; end < bytes.size(); end += m_skip[uchar(bytes[end])]) {
        if (lowered(bytes[end]) != needle[last])
            continue;
        qsizetype left = last;
        while (left > 0 && lowered(bytes[end - last + left - 1]) == needle[left - 1])
            --left;
        if (left == 0)
            return true;
    }
    return false;
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/shellwords.h"

#include <QString>

#include <algorithm>

namespace hubscope {

namespace {

bool isIn(char c, QByteArrayView set)
{
    return set.contains(c);
}

bool isDigit(char c, int base)
{
    const bool number = c >= '0' && c < '0' + std::min(base, 10);
    const char lower = char(c | 0x20);
    return number || (base == 16 && lower >= 'a' && lower <= 'f');
}

class ShellSplitter
{
public:
    explicit ShellSplitter(QByteArrayView text)
        : m_text(text)
    {
    }

    std::optional<QByteArrayList> split()
    {
        while (!atEnd() && !m_broken && !isIn(peek(), "\n;|&<>()"))
            readPiece();
        endWord();
        if (m_broken)
            return std::nullopt;
        return m_words;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    char next() { return m_text[m_at++]; }

    void readPiece()
    {
        const char c = next();
        if (isIn(c, " \t\r"))
            endWord();
        else if (c == '#' && !m_inWord)
            skipComment();
        else if (c == '\\')
            readEscaped();
        else if (c == '\'')
            readSingleQuoted();
        else if (c == '"')
            readDoubleQuoted();
        else if (c == '$' && peek() == '\'')
            readAnsiQuoted();
        else
            add(c);
    }

    void add(char c)
    {
        m_word += c;
        m_inWord = true;
    }

    void endWord()
    {
        if (m_inWord)
            m_words.append(std::exchange(m_word, {}));
        m_inWord = false;
    }

    void skipComment()
    {
        while (!atEnd() && peek() != '\n')
            next();
    }

    /// A line's end that a backslash takes away; also that of Windows.
    bool skipLineEnd()
    {
        const qsizetype length = peek() == '\n' ? 1 : peek() == '\r' && peek(1) == '\n' ? 2 : 0;
        m_at += length;
        return length > 0;
    }

    void readEscaped()
    {
        if (!atEnd() && !skipLineEnd())
            add(next());
    }

    void readSingleQuoted()
    {
        m_inWord = true;
        while (!atEnd() && peek() != '\'')
            add(next());
        closeQuote();
    }

    void readDoubleQuoted()
    {
        m_inWord = true;
        while (!atEnd() && peek() != '"') {
            const char c = next();
            if (c != '\\' || atEnd())
                add(c);
            else if (!skipLineEnd()) {
                if (!isIn(peek(), "$`\"\\"))
                    add(c);
                add(next());
            }
        }
        closeQuote();
    }

    void readAnsiQuoted()
    {
        next();
        m_inWord = true;
        while (!atEnd() && peek() != '\'') {
            const char c = next();
            if (c == '\\' && !atEnd())
                readAnsiEscape();
            else
                add(c);
        }
        closeQuote();
    }

    void readAnsiEscape()
    {
        static constexpr QByteArrayView names = "abeEfnrtv";
        static constexpr QByteArrayView meanings = "\a\b\x1b\x1b\f\n\r\t\v";
        const char c = next();
        if (const qsizetype name = names.indexOf(c); name >= 0)
            add(meanings[name]);
        else if (c == 'x')
            add(char(readNumber(16, 2)));
        else if (c == 'u' || c == 'U')
            addCharacter(readNumber(16, c == 'u' ? 4 : 8));
        else if (isDigit(c, 8)) {
            --m_at;
            add(char(readNumber(8, 3)));
        } else if (isIn(c, "\\'\"?"))
            add(c);
        else {
            add('\\');
            add(c);
        }
    }

    char32_t readNumber(int base, int maxDigits)
    {
        char32_t value = 0;
        for (int i = 0; i < maxDigits && isDigit(peek(), base); ++i) {
            const char c = next();
            value = value * char32_t(base) + char32_t(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
        }
        return value;
    }

    /// Two halves of a surrogate pair, as browsers write them, become one character.
    void addCharacter(char32_t code)
    {
        if (QChar::isHighSurrogate(code) && peek() == '\\' && peek(1) == 'u') {
            m_at += 2;
            const char32_t low = readNumber(16, 4);
            if (QChar::isLowSurrogate(low))
                code = QChar::surrogateToUcs4(char16_t(code), char16_t(low));
        }
        if (code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
            code = QChar::ReplacementCharacter;
        for (const char byte : QString::fromUcs4(&code, 1).toUtf8())
            add(byte);
    }

    void closeQuote()
    {
        m_broken = m_broken || atEnd();
        if (!atEnd())
            next();
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArrayList m_words;
    QByteArray m_word;
    bool m_inWord = false;
    bool m_broken = false;
};

} // namespace

std::optional<QByteArrayList> shellWords(QByteArrayView text)
{
    return ShellSplitter(text).split();
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/curlcommand.h"

#include "domain/shellwords.h"

namespace hubscope {

namespace {

/// Short options that take a value, which may follow in the same word (curl's manual).
constexpr QByteArrayView shortWithValue = "AbcCdDeEFHKmoPQrtTuUwxXyYz";

QByteArrayView withoutPrompt(QByteArrayView text)
{
    text = text.trimmed();
    if (text.startsWith("$ ") || text.startsWith("% ") || text.startsWith("> "))
        text = text.sliced(2).trimmed();
    return text;
}

/// Goes through the words; what is no option that it knows means nothing to it.
class CurlReader
{
public:
    explicit CurlReader(QByteArrayList words)
        : m_words(std::move(words))
    {
    }

    CurlCommand read()
    {
        while (m_next < m_words.size()) {
            const QByteArray word = takeWord();
            if (word.startsWith("--"))
                readLong(word.mid(2));
            else if (word.startsWith('-'))
                readShort(word);
        }
        return m_command;
    }

private:
    QByteArray takeWord() { return m_next < m_words.size() ? m_words[m_next++] : QByteArray(); }

    void readLong(const QByteArray& option)
    {
        const qsizetype equals = option.indexOf('=');
        const QByteArray name = equals < 0 ? option : option.left(equals);
        const auto value = [&] { return equals < 0 ? takeWord() : option.mid(equals + 1); };
        if (name == "data" || name == "data-ascii" || name == "data-binary")
            addData(value(), "&");
        else if (name == "data-raw")
            addBody(value(), "&");
        else if (name == "json")
            addData(value(), "");
        else if (name == "header")
            readHeader(value());
        else if (name == "user" || name == "oauth2-bearer")
            readSecret(value());
    }

    /// `-sSd '{}'`: flags may share a word, the last one may have its value there or in the next.
    void readShort(const QByteArray& word)
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            if (!shortWithValue.contains(word[i]))
                continue;
            const QByteArray value = i + 1 < word.size() ? word.mid(i + 1) : takeWord();
            if (word[i] == 'd')
                addData(value, "&");
            else if (word[i] == 'H')
                readHeader(value);
            else if (word[i] == 'u')
                readSecret(value);
            return;
        }
    }

    void addData(const QByteArray& value, QByteArrayView separator)
    {
        if (value.startsWith('@'))
            m_command.bodyInFile = true;
        else
            addBody(value, separator);
    }

    void addBody(const QByteArray& value, QByteArrayView separator)
    {
        if (!m_command.body.isEmpty())
            m_command.body.append(separator);
        m_command.body.append(value);
    }

    void readHeader(const QByteArray& header)
    {
        const QByteArray name = header.left(header.indexOf(':')).trimmed();
        if (name.compare("Authorization", Qt::CaseInsensitive) == 0)
            m_command.hasSecret = true;
    }

    void readSecret(const QByteArray& value) { m_command.hasSecret |= !value.isEmpty(); }

    QByteArrayList m_words;
    qsizetype m_next = 1; // behind `curl`
    CurlCommand m_command;
};

} // namespace

bool isCurlCommand(QByteArrayView text)
{
    text = withoutPrompt(text);
    for (const QByteArrayView name : {"curl", "curl.exe"}) {
        if (text.startsWith(name) && text.size() > name.size() &&
            QByteArrayView(" \t\r\n\\").contains(text[name.size()]))
            return true;
    }
    return false;
}

std::optional<CurlCommand> readCurlCommand(QByteArrayView text)
{
    const auto words = shellWords(withoutPrompt(text));
    if (!words)
        return std::nullopt;
    return CurlReader(*words).read();
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json.h"

namespace hubscope {

QByteArray jsonQuoted(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray out;
    out.reserve(utf8.size() + 2);
    out += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray(1, c).toHex();
            else
                out += c;
        }
    }
    out += '"';
    return out;
}

namespace {

/// Writes a value on one line without spaces, or pretty: indented by two spaces a level.
class Writer
{
public:
    explicit Writer(bool pretty)
        : m_pretty(pretty)
    {
    }

    QByteArray take() { return std::move(m_out); }

    void write(const JsonValue& value, int level = 0)
    {
        switch (value.type()) {
        case JsonValue::Type::Null:
            m_out += "null";
            break;
        case JsonValue::Type::Bool:
            m_out += value.toBool() ? "true" : "false";
            break;
        case JsonValue::Type::Number:
            m_out += value.spelling();
            break;
        case JsonValue::Type::String:
            m_out += jsonQuoted(value.toString());
            break;
        case JsonValue::Type::Array:
            writeArray(value, level);
            break;
        case JsonValue::Type::Object:
            writeObject(value, level);
            break;
        }
    }

private:
    void writeArray(const JsonValue& value, int level)
    {
        m_out += '[';
        bool first = true;
        for (const JsonValue& item : value.items()) {
            separate(first, level + 1);
            write(item, level + 1);
        }
        close(']', first, level);
    }

    void writeObject(const JsonValue& value, int level)
    {
        m_out += '{';
        bool first = true;
        for (const JsonMember& member : value.members()) {
            separate(first, level + 1);
            m_out += jsonQuoted(member.key);
            m_out += m_pretty ? ": " : ":";
            write(member.value, level + 1);
        }
        close('}', first, level);
    }

    void separate(bool& first, int level)
    {
        if (!first)
            m_out += ',';
        first = false;
        newLine(level);
    }

    void close(char bracket, bool empty, int level)
    {
        if (!empty)
            newLine(level);
        m_out += bracket;
    }

    void newLine(int level)
    {
        if (m_pretty)
            m_out += '\n' + QByteArray(level * 2, ' ');
    }

    bool m_pretty;
    QByteArray m_out;
};

} // namespace

QByteArray JsonValue::toCompact() const
{
    Writer writer(false);
    writer.write(*this);
    return writer.take();
}

QByteArray JsonValue::toPretty() const
{
    Writer writer(true);
    writer.write(*this);
    return writer.take();
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json.h"

#include <QLocale>

#include <simdjson.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hubscope {

JsonValue JsonValue::boolean(bool value)
{
    JsonValue out;
    out.m_type = Type::Bool;
    out.m_bool = value;
    return out;
}

JsonValue JsonValue::number(QByteArray spelling)
{
    JsonValue out;
    out.m_type = Type::Number;
    out.m_spelling = std::move(spelling);
    return out;
}

JsonValue JsonValue::number(double value)
{
    return std::isfinite(value) ? number(QByteArray::number(value, 'g', QLocale::FloatingPointShortest))
                                : JsonValue();
}

JsonValue JsonValue::number(qint64 value)
{
    return number(QByteArray::number(value));
}

JsonValue JsonValue::string(QString value)
{
    JsonValue out;
    out.m_type = Type::String;
    out.m_string = std::move(value);
    return out;
}

JsonValue JsonValue::array(std::vector<JsonValue> items)
{
    JsonValue out;
    out.m_type = Type::Array;
    out.m_items = std::move(items);
    return out;
}

JsonValue JsonValue::object(std::vector<JsonMember> members)
{
    JsonValue out;
    out.m_type = Type::Object;
    out.m_members = std::move(members);
    return out;
}

bool JsonValue::isInteger() const
{
    return isNumber() && !m_spelling.contains('.') && !m_spelling.contains('e') && !m_spelling.contains('E');
}

double JsonValue::toDouble() const
{
    return isNumber() ? m_spelling.toDouble() : 0.0;
}

const JsonValue* JsonValue::find(QStringView key) const
{
    const auto last = std::find_if(m_members.crbegin(), m_members.crend(), [key](const JsonMember& member) {
        return member.key == key;
    });
    return last == m_members.crend() ? nullptr : &last->value;
}

JsonValue* JsonValue::find(QStringView key)
{
    return const_cast<JsonValue*>(std::as_const(*this).find(key));
}

const JsonValue* JsonValue::at(std::initializer_list<QStringView> keys) const
{
    const JsonValue* value = this;
    for (const QStringView key : keys) {
        if (value)
            value = value->find(key);
    }
    return value;
}

const JsonValue* JsonValue::atPointer(QStringView pointer) const
{
    if (pointer.isEmpty())
        return this;
    const JsonValue* value = this;
    const QList<QStringView> steps = pointer.split(u'/');
    for (qsizetype i = 1; i < steps.size() && value; ++i) {
        if (value->isArray()) {
            bool ok = false;
            const qsizetype index = steps[i].toInt(&ok);
            const bool inside = ok && index >= 0 && index < qsizetype(value->m_items.size());
            value = inside ? &value->m_items[size_t(index)] : nullptr;
        } else {
            QString key = steps[i].toString();
            value = value->find(key.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s));
        }
    }
    return value;
}

void JsonValue::set(const QString& key, JsonValue value)
{
    if (isNull())
        *this = object();
    if (JsonValue* existing = find(key))
        *existing = std::move(value);
    else
        m_members.push_back({key, std::move(value)});
}

void JsonValue::append(JsonValue item)
{
    if (isNull())
        *this = array();
    m_items.push_back(std::move(item));
}

void JsonValue::remove(QStringView key)
{
    std::erase_if(m_members, [key](const JsonMember& member) { return member.key == key; });
}

bool JsonValue::operator==(const JsonValue& other) const
{
    return m_type == other.m_type && m_bool == other.m_bool && m_spelling == other.m_spelling &&
           m_string == other.m_string && m_items == other.m_items && m_members == other.m_members;
}

QByteArray jsonQuoted(QStringView text)
{
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
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
    return out + '"';
}

QString pointerStep(QString key)
{
    return key.replace(u"~"_s, u"~0"_s).replace(u"/"_s, u"~1"_s);
}

namespace {

/// Writes a value; an indent below zero means on one line without spaces.
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

/// JSON's grammar for a number; simdjson hands out the token unchecked when its spelling is asked for.
bool isJsonNumber(QByteArrayView token)
{
    qsizetype at = 0;
    const auto digits = [&] {
        const qsizetype start = at;
        while (at < token.size() && token[at] >= '0' && token[at] <= '9')
            ++at;
        return at - start;
    };
    if (at < token.size() && token[at] == '-')
        ++at;
    const qsizetype start = at;
    const qsizetype whole = digits();
    if (whole == 0 || (whole > 1 && token[start] == '0'))
        return false;
    if (at < token.size() && token[at] == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
        ++at;
        if (at < token.size() && (token[at] == '+' || token[at] == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == token.size();
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

using simdjson::error_code;
namespace ondemand = simdjson::ondemand;

/// Turns simdjson's forward-only document into a tree. Works on a value or on the document itself (a bare
/// scalar can only be read from the latter).
class Reader
{
public:
    template<typename Source>
    error_code read(Source& source, JsonValue& out, int depth)
    {
        if (depth > maxJsonDepth)
            return simdjson::DEPTH_ERROR;
        ondemand::json_type type{};
        if (const auto error = source.type().get(type))
            return error;
        switch (type) {
        case ondemand::json_type::object:
            return readObject(source, out, depth);
        case ondemand::json_type::array:
            return readArray(source, out, depth);
        case ondemand::json_type::string:
            return readString(source, out);
        case ondemand::json_type::number:
            return readNumber(source, out);
        case ondemand::json_type::boolean:
            return readBool(source, out);
        case ondemand::json_type::null:
            return readNull(source, out);
        }
        return simdjson::TAPE_ERROR;
    }

private:
    template<typename Source>
    error_code readObject(Source& source, JsonValue& out, int depth)
    {
        ondemand::object object;
        if (const auto error = source.get_object().get(object))
            return error;
        std::vector<JsonMember> members;
        for (auto field : object) {
            if (const auto error = field.error())
                return error;
            std::string_view key;
            ondemand::value value;
            if (const auto error = field.unescaped_key().get(key))
                return error;
            members.push_back({fromUtf8(key), {}});
            if (const auto error = field.value().get(value))
                return error;
            if (const auto error = read(value, members.back().value, depth + 1))
                return error;
        }
        out = JsonValue::object(std::move(members));
        return simdjson::SUCCESS;
    }

    template<typename Source>
    error_code readArray(Source& source, JsonValue& out, int depth)
    {
        ondemand::array array;
        if (const auto error = source.get_array().get(array))
            return error;
        std::vector<JsonValue> items;
        for (auto element : array) {
            ondemand::value value;
            if (const auto error = element.get(value))
                return error;
            items.emplace_back();
            if (const auto error = read(value, items.back(), depth + 1))
                return error;
        }
        out = JsonValue::array(std::move(items));
        return simdjson::SUCCESS;
    }

    template<typename Source>
    error_code readString(Source& source, JsonValue& out)
    {
        std::string_view text;
        if (const auto error = source.get_string().get(text))
            return error;
        out = JsonValue::string(fromUtf8(text));
        return simdjson::SUCCESS;
    }

    template<typename Source>
    error_code readNumber(Source& source, JsonValue& out)
    {
        std::string_view token;
        if (const auto error =
                simdjson::simdjson_result<std::string_view>(source.raw_json_token()).get(token))
            return error;
        const QByteArrayView spelling = QByteArrayView(token.data(), qsizetype(token.size())).trimmed();
        if (!isJsonNumber(spelling))
            return simdjson::NUMBER_ERROR;
        out = JsonValue::number(spelling.toByteArray());
        return skipScalar(source);
    }

    /// Reading the token does not move on. A number too large for a double is still a number to us.
    template<typename Source>
    error_code skipScalar(Source& source)
    {
        double ignored = 0;
        const auto error = source.get_double().get(ignored);
        return error == simdjson::NUMBER_ERROR ? simdjson::SUCCESS : error;
    }

    template<typename Source>
    error_code readBool(Source& source, JsonValue& out)
    {
        bool value = false;
        if (const auto error = source.get_bool().get(value))
            return error;
        out = JsonValue::boolean(value);
        return simdjson::SUCCESS;
    }

    template<typename Source>
    error_code readNull(Source& source, JsonValue& out)
    {
        out = JsonValue();
        std::string_view token;
        if (const auto error =
                simdjson::simdjson_result<std::string_view>(source.raw_json_token()).get(token))
            return error;
        if (QByteArrayView(token.data(), qsizetype(token.size())).trimmed() != "null")
            return simdjson::N_ATOM_ERROR;
        return simdjson::simdjson_result<bool>(source.is_null()).error();
    }
};

JsonError errorAt(QByteArrayView text, qsizetype offset, error_code code)
{
    JsonError error;
    error.offset = std::clamp<qsizetype>(offset, 0, text.size());
    const QByteArrayView before = text.first(error.offset);
    error.line = int(before.count('\n')) + 1;
    error.column = int(QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size()) + 1;
    error.detail = QString::fromLatin1(simdjson::error_message(code));
    return error;
}

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

Result<JsonValue, JsonError> parseJson(QByteArrayView text)
{
    const simdjson::padded_string padded(text.data(), size_t(text.size()));
    ondemand::parser parser;
    ondemand::document document;
    if (const auto error = parser.iterate(padded).get(document))
        return errorAt(text, 0, error);
    JsonValue value;
    error_code error = Reader().read(document, value, 0);
    const char* where = nullptr;
    const bool known = !document.current_location().get(where) && where;
    // At the end there is no location; but simdjson does not move past a lone number that overflows a double.
    const bool ended = !known || (value.isNumber() && text.trimmed() == value.spelling());
    if (!error && !ended)
        error = simdjson::TRAILING_CONTENT;
    if (!error)
        return value;
    return errorAt(text, known ? where - padded.data() : text.size(), error);
}

} // namespace hubscope

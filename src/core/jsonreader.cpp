// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json.h"

#include <simdjson.h>

#include <algorithm>

namespace hubscope {

namespace {

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

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsonpointer.h"
#include "core/jsonspans.h"

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

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Notes where values stand while they are read.
class SpanRecorder
{
public:
    explicit SpanRecorder(const simdjson::padded_string& text)
        : m_text(text.data(), qsizetype(text.size()))
    {
    }

    /// The key of the value that opens next; `name` is where its text starts, behind the quote.
    void key(const QString& key, const char* name)
    {
        m_step = pointerStep(key);
        m_next.keyBegin = name - m_text.data() - 1;
        m_next.keyEnd = m_next.keyBegin + 1;
        while (m_text[m_next.keyEnd] != '"')
            m_next.keyEnd += m_text[m_next.keyEnd] == '\\' ? 2 : 1;
        ++m_next.keyEnd;
    }
    void item(qsizetype index) { m_step = QString::number(index); }

    bool isFull() const { return m_pointersSize > maxPointersSize; }

    /// To be closed with what it returns. A token may have blanks behind it.
    size_t open(std::string_view token)
    {
        if (!m_spans.empty())
            m_pointer += u'/' + m_step;
        m_next.pointer = m_pointer;
        m_pointersSize += m_pointer.size();
        m_next.begin = token.data() - m_text.data();
        m_next.end = trimmedEnd(m_next.begin + qsizetype(token.size()));
        m_spans.push_back(std::exchange(m_next, {}));
        return m_spans.size() - 1;
    }

    /// `next` is the token after the value; null pointer at the end of the text.
    void close(size_t span, bool isContainer, const char* next)
    {
        JsonSpan& closed = m_spans[span];
        if (isContainer)
            closed.end = trimmedEnd(next ? next - m_text.data() : m_text.size());
        m_pointer.truncate(std::max<qsizetype>(0, m_pointer.lastIndexOf(u'/')));
    }

    std::vector<JsonSpan> take() { return std::move(m_spans); }

private:
    qsizetype trimmedEnd(qsizetype end) const
    {
        while (end > 0 && isBlank(m_text[end - 1]))
            --end;
        return end;
    }

    // Each value has its whole pointer: one long key around many values would fill the memory.
    static constexpr qsizetype maxPointersSize = 64 * 1024 * 1024;

    QByteArrayView m_text;
    QString m_pointer;
    qsizetype m_pointersSize = 0;
    QString m_step;
    JsonSpan m_next;
    std::vector<JsonSpan> m_spans;
};

/// Turns simdjson's forward-only document into a tree. Works on a value or on the document itself (a bare
/// scalar can only be read from the latter).
class Reader
{
public:
    explicit Reader(SpanRecorder* spans) ///< null pointer: nobody asks where things stand
        : m_spans(spans)
    {
    }

    template<typename Source>
    error_code read(Source& source, JsonValue& out, int depth)
    {
        if (depth > maxJsonDepth)
            return simdjson::DEPTH_ERROR;
        if (!m_spans)
            return readAny(source, out, depth);
        if (m_spans->isFull())
            return simdjson::CAPACITY;
        std::string_view token;
        if (const auto error =
                simdjson::simdjson_result<std::string_view>(source.raw_json_token()).get(token))
            return error;
        const size_t span = m_spans->open(token);
        if (const auto error = readAny(source, out, depth))
            return error;
        const char* next = nullptr;
        const bool atEnd = source.current_location().get(next) != simdjson::SUCCESS;
        m_spans->close(span, out.isContainer(), atEnd ? nullptr : next);
        return simdjson::SUCCESS;
    }

private:
    template<typename Source>
    error_code readAny(Source& source, JsonValue& out, int depth)
    {
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
            ondemand::raw_json_string name;
            std::string_view key;
            ondemand::value value;
            if (const auto error = field.key().get(name))
                return error;
            if (const auto error = field.unescaped_key().get(key))
                return error;
            members.push_back({fromUtf8(key), {}});
            if (m_spans)
                m_spans->key(members.back().key, name.raw());
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
            if (m_spans)
                m_spans->item(qsizetype(items.size()));
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

    SpanRecorder* m_spans;
};

JsonError errorAt(QByteArrayView text, qsizetype offset, error_code code)
{
    if (code == simdjson::INCOMPLETE_ARRAY_OR_OBJECT)
        offset = text.size(); // simdjson notices at once, and blames the first bracket
    JsonError error;
    error.offset = std::clamp<qsizetype>(offset, 0, text.size());
    const QByteArrayView before = text.first(error.offset);
    error.line = int(before.count('\n')) + 1;
    error.column = int(QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size()) + 1;
    error.detail = QString::fromLatin1(simdjson::error_message(code));
    return error;
}

/// Where a text begins that its line does not end, the usual state of one that is being typed; 0 without.
/// simdjson finds such texts before it knows of places.
qsizetype unfinishedString(QByteArrayView text)
{
    qsizetype begin = -1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '"')
            begin = begin < 0 ? at : -1;
        else if (begin >= 0 && text[at] == '\\')
            ++at;
        else if (begin >= 0 && static_cast<unsigned char>(text[at]) < 0x20)
            break;
    }
    return std::max<qsizetype>(begin, 0);
}

Result<JsonValue, JsonError> readText(QByteArrayView text, std::vector<JsonSpan>* spans)
{
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1); // simdjson takes blanks behind a lone scalar for a part of it
    const simdjson::padded_string padded(text.data(), size_t(text.size()));
    ondemand::parser parser;
    ondemand::document document;
    if (const auto error = parser.iterate(padded).get(document))
        return errorAt(text, unfinishedString(text), error);
    SpanRecorder recorder(padded);
    JsonValue value;
    error_code error = Reader(spans ? &recorder : nullptr).read(document, value, 0);
    const char* where = nullptr;
    const bool known = !document.current_location().get(where) && where;
    // At the end there is no location; but simdjson does not move past a lone number that overflows a double.
    const bool ended = !known || (value.isNumber() && text.trimmed() == value.spelling());
    if (!error && !ended)
        error = simdjson::TRAILING_CONTENT;
    if (error)
        return errorAt(text, known ? where - padded.data() : text.size(), error);
    if (spans)
        *spans = recorder.take();
    return value;
}

} // namespace

Result<JsonValue, JsonError> parseJson(QByteArrayView text)
{
    return readText(text, nullptr);
}

Result<JsonValue, JsonError> parseJson(QByteArrayView text, JsonSpans& spans)
{
    std::vector<JsonSpan> read;
    auto value = readText(text, &read);
    spans = JsonSpans(std::move(read));
    return value;
}

} // namespace hubscope

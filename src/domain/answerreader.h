// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/timestamp.h"
#include "domain/page.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <simdjson.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <string_view>

namespace hubscope::answer {

// What the codecs have in common: a hub's answer is gone through once, forwards, and only the fields that are
// asked for are looked at. An error_code stops the reading; decodePage() and decodeOne() make an Error of
// kind Protocol of it.

namespace ondemand = simdjson::ondemand;
using simdjson::error_code;

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The text of a value; empty when it is anything but a string.
inline QString textOf(ondemand::value& value)
{
    std::string_view text;
    return value.get_string().get(text) ? QString() : toQString(text);
}

inline std::optional<qint64> timeOf(ondemand::value& value)
{
    std::string_view text;
    if (value.get_string().get(text))
        return std::nullopt;
    return parseTimestamp(QByteArrayView(text.data(), qsizetype(text.size())));
}

/// Calls `onField(key, value)` for every member whose key is a text: half of a surrogate pair, say, is none.
/// Stops at the first error in the answer.
template<typename OnField>
error_code eachField(ondemand::object& object, OnField onField)
{
    for (auto member : object) {
        ondemand::field field;
        if (const auto error = std::move(member).get(field))
            return error;
        std::string_view key;
        if (field.unescaped_key().get(key))
            continue;
        if (const auto error = onField(key, field.value()))
            return error;
    }
    return simdjson::SUCCESS;
}

/// Walks into a value that should be an object; any other type counts as absent.
template<typename OnField>
error_code eachFieldOf(ondemand::value& value, OnField onField)
{
    ondemand::object object;
    const auto error = value.get_object().get(object);
    if (error == simdjson::INCORRECT_TYPE)
        return simdjson::SUCCESS;
    return error ? error : eachField(object, onField);
}

/// Customers and event types are enabled unless the hub says plainly that they are not.
inline bool enabledOf(ondemand::value& value)
{
    bool enabled = true;
    return value.get_bool().get(enabled) ? true : enabled;
}

/// Reads the fields of one element.
template<typename T>
using ReadFields = error_code (*)(ondemand::object& object, T& out);

template<typename T>
concept KeepsBody = requires(T value)
{
    value.body = QByteArray();
};

/// One element: its fields, and its bytes where the type keeps them.
template<typename T>
error_code readElement(ondemand::object& object, T& out, ReadFields<T> readFields)
{
    if (const auto error = readFields(object, out))
        return error;
    if constexpr (KeepsBody<T>) {
        std::string_view raw;
        if (const auto error = object.raw_json().get(raw))
            return error;
        out.body = QByteArray(raw.data(), qsizetype(raw.size())).trimmed();
    }
    return simdjson::SUCCESS;
}

template<typename T>
error_code readElements(ondemand::array& array, QList<T>& out, ReadFields<T> readFields)
{
    for (auto element : array) {
        ondemand::object object;
        if (const auto error = element.get_object().get(object))
            return error;
        out.emplaceBack();
        if (const auto error = readElement(object, out.back(), readFields))
            return error;
    }
    return simdjson::SUCCESS;
}

/// The whole number of a page object, or nothing where it is missing, negative or none.
inline std::optional<qint64> countOf(ondemand::value& value)
{
    int64_t number = 0;
    if (value.get_int64().get(number) || number < 0)
        return std::nullopt;
    return number;
}

inline int toInt(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

template<typename T>
error_code readPageNumbers(ondemand::value& value, Page<T>& page)
{
    return eachFieldOf(value, [&](std::string_view key, ondemand::value& field) {
        const bool known = key == "number" || key == "size" || key == "totalElements" ||
                           key == "totalUnfilteredElements" || key == "totalPages";
        const auto count = known ? countOf(field) : std::nullopt;
        if (!count)
            return simdjson::SUCCESS;
        if (key == "number")
            page.number = toInt(*count);
        else if (key == "size" && *count > 0)
            page.size = toInt(*count);
        else if (key == "totalElements")
            page.totalElements = *count;
        else if (key == "totalUnfilteredElements")
            page.totalUnfilteredElements = *count;
        else if (key == "totalPages")
            page.totalPages = toInt(*count);
        return simdjson::SUCCESS;
    });
}

template<typename T>
error_code readList(ondemand::value& value, Page<T>& page, bool& found, ReadFields<T> readFields)
{
    ondemand::array array;
    if (const auto error = value.get_array().get(array))
        return error;
    found = true;
    return readElements(array, page.elements, readFields);
}

/// The list stands under `elements`, or one level down in `_embedded` under a name of its own.
template<typename T>
error_code readPage(ondemand::object& object, Page<T>& page, bool& found, ReadFields<T> readFields)
{
    return eachField(object, [&](std::string_view key, ondemand::value& value) {
        if (key == "elements")
            return readList(value, page, found, readFields);
        if (key == "_embedded")
            return eachFieldOf(value, [&](std::string_view, ondemand::value& list) {
                return found ? simdjson::SUCCESS : readList(list, page, found, readFields);
            });
        if (key == "page")
            return readPageNumbers(value, page);
        return simdjson::SUCCESS;
    });
}

inline Error protocolError(const QByteArray& body, error_code code)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.message = QString::fromLatin1(simdjson::error_message(code));
    error.body = body.left(64 * 1024);
    return error;
}

/// Reads a page where it lies; texts that are read as views stay good as long as the parser and the bytes.
/// Numbers of the page that the answer leaves out are those that were asked for.
template<typename T>
Result<Page<T>> readPageIn(
    ondemand::parser& parser, simdjson::padded_string_view bytes, int requestedPage, int requestedSize,
    ReadFields<T> readFields)
{
    const auto failure = [&](error_code error) {
        return protocolError(QByteArray(bytes.data(), qsizetype(bytes.size())), error);
    };
    ondemand::document document;
    if (const auto error = parser.iterate(bytes).get(document))
        return failure(error);
    Page<T> page;
    page.number = requestedPage;
    page.size = requestedSize;
    bool found = false;
    ondemand::json_type type{};
    error_code error = document.type().get(type);
    if (!error && type == ondemand::json_type::array) {
        ondemand::array array;
        error = document.get_array().get(array);
        found = !error;
        error = error ? error : readElements(array, page.elements, readFields);
    } else if (!error) {
        ondemand::object object;
        error = document.get_object().get(object);
        error = error ? error : readPage(object, page, found, readFields);
    }
    if (!error && !found)
        error = simdjson::NO_SUCH_FIELD;
    if (error)
        return failure(error);
    return page;
}

template<typename T>
Result<Page<T>>
decodePage(const QByteArray& body, int requestedPage, int requestedSize, ReadFields<T> readFields)
{
    const simdjson::padded_string padded(body.constData(), size_t(body.size()));
    ondemand::parser parser;
    return readPageIn<T>(parser, padded, requestedPage, requestedSize, readFields);
}

template<typename T>
Result<T> decodeOne(const QByteArray& body, ReadFields<T> readFields)
{
    const simdjson::padded_string padded(body.constData(), size_t(body.size()));
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object object;
    T value;
    error_code error = parser.iterate(padded).get(document);
    error = error ? error : document.get_object().get(object);
    error = error ? error : readElement(object, value, readFields);
    if (error)
        return protocolError(body, error);
    return value;
}

} // namespace hubscope::answer

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codec.h"

#include "core/json.h"
#include "core/timestamp.h"

#include <simdjson.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

namespace ondemand = simdjson::ondemand;
using simdjson::error_code;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The text of a value; empty when it is anything but a string.
QString textOf(ondemand::value& value)
{
    std::string_view text;
    return value.get_string().get(text) ? QString() : toQString(text);
}

std::optional<qint64> timeOf(ondemand::value& value)
{
    std::string_view text;
    if (value.get_string().get(text))
        return std::nullopt;
    return parseTimestamp(QByteArrayView(text.data(), qsizetype(text.size())));
}

/// Calls `onField(key, value)` for every member. Stops at the first error in the text.
template<typename OnField>
error_code eachField(ondemand::object& object, OnField onField)
{
    for (auto field : object) {
        std::string_view key;
        ondemand::value value;
        if (const auto error = field.unescaped_key().get(key))
            return error;
        if (const auto error = field.value().get(value))
            return error;
        if (const auto error = onField(key, value))
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

error_code readBringBack(ondemand::value& value, std::optional<BringBack>& out)
{
    BringBack read;
    const auto error = eachFieldOf(value, [&](std::string_view key, ondemand::value& field) {
        if (key == "type")
            read.type = textOf(field);
        else if (key == "value")
            read.value = textOf(field);
        else if (key == "nodeId")
            read.nodeId = textOf(field);
        return simdjson::SUCCESS;
    });
    if (!read.value.isEmpty() || !read.type.isEmpty())
        out = std::move(read);
    return error;
}

error_code readFields(ondemand::object& object, Event& event)
{
    return eachField(object, [&](std::string_view key, ondemand::value& value) {
        if (key == "id")
            event.id = textOf(value);
        else if (key == "customerId")
            event.customerId = textOf(value);
        else if (key == "type")
            event.type = textOf(value);
        else if (key == "context")
            event.context = textOf(value);
        else if (key == "mode")
            event.mode = textOf(value);
        else if (key == "date")
            event.date = timeOf(value);
        else if (key == "registeredAt")
            event.registeredAt = timeOf(value);
        else if (key == "bringBackProperties")
            return readBringBack(value, event.bringBack);
        return simdjson::SUCCESS;
    });
}

/// Customers and event types are enabled unless the hub says plainly that they are not.
bool enabledOf(ondemand::value& value)
{
    bool enabled = true;
    return value.get_bool().get(enabled) ? true : enabled;
}

error_code readContacts(ondemand::value& value, Customer& customer)
{
    return eachFieldOf(value, [&](std::string_view key, ondemand::value& field) {
        if (key == "email")
            customer.email = textOf(field);
        return simdjson::SUCCESS;
    });
}

error_code readBase(ondemand::value& value, Customer& customer)
{
    return eachFieldOf(value, [&](std::string_view key, ondemand::value& field) {
        if (key == "firstName")
            customer.firstName = textOf(field);
        else if (key == "lastName")
            customer.lastName = textOf(field);
        else if (key == "contacts")
            return readContacts(field, customer);
        return simdjson::SUCCESS;
    });
}

error_code readFields(ondemand::object& object, Customer& customer)
{
    return eachField(object, [&](std::string_view key, ondemand::value& value) {
        if (key == "id")
            customer.id = textOf(value);
        else if (key == "nodeId")
            customer.nodeId = textOf(value);
        else if (key == "externalId")
            customer.externalId = textOf(value);
        else if (key == "registeredAt")
            customer.registeredAt = timeOf(value);
        else if (key == "updatedAt")
            customer.updatedAt = timeOf(value);
        else if (key == "enabled")
            customer.enabled = enabledOf(value);
        else if (key == "base")
            return readBase(value, customer);
        return simdjson::SUCCESS;
    });
}

error_code readFields(ondemand::object& object, CustomerSession& session)
{
    return eachField(object, [&](std::string_view key, ondemand::value& value) {
        if (key == "id")
            session.id = textOf(value);
        else if (key == "value")
            session.value = textOf(value);
        return simdjson::SUCCESS;
    });
}

error_code readFields(ondemand::object& object, Node& node)
{
    return eachField(object, [&](std::string_view key, ondemand::value& value) {
        if (key == "id")
            node.id = textOf(value);
        else if (key == "name")
            node.name = textOf(value);
        else if (key == "description")
            node.description = textOf(value);
        return simdjson::SUCCESS;
    });
}

JsonValue parsedObject(const QByteArray& text)
{
    auto json = parseJson(text);
    return json && json->isObject() ? *std::move(json) : JsonValue();
}

/// An object, or a text that holds one; null for anything else, broken or nested too deep.
JsonValue schemaOf(ondemand::value& value)
{
    ondemand::object object;
    std::string_view raw;
    if (!value.get_object().get(object) && !object.raw_json().get(raw))
        return parsedObject(QByteArray(raw.data(), qsizetype(raw.size())));
    return parsedObject(textOf(value).toUtf8());
}

error_code readFields(ondemand::object& object, WorkspaceEventType& type)
{
    QString id;
    const auto error = eachField(object, [&](std::string_view key, ondemand::value& value) {
        if (key == "id")
            id = textOf(value);
        else if (key == "type")
            type.type = textOf(value);
        else if (key == "label")
            type.label = textOf(value);
        else if (key == "description")
            type.description = textOf(value);
        else if (key == "mode")
            type.mode = textOf(value);
        else if (key == "enabled")
            type.enabled = enabledOf(value);
        else if (key == "propertiesSchema")
            type.schema = schemaOf(value);
        return simdjson::SUCCESS;
    });
    if (type.type.isEmpty())
        type.type = id;
    return error;
}

error_code readFields(ondemand::object& object, WorkspaceContext& context)
{
    QString id;
    const auto error = eachField(object, [&](std::string_view key, ondemand::value& value) {
        if (key == "id")
            id = textOf(value);
        else if (key == "context")
            context.context = textOf(value);
        else if (key == "label")
            context.label = textOf(value);
        else if (key == "description")
            context.description = textOf(value);
        else if (key == "propertiesSchema")
            context.schema = schemaOf(value);
        return simdjson::SUCCESS;
    });
    if (context.context.isEmpty())
        context.context = id;
    return error;
}

template<typename T>
concept KeepsBody = requires(T value)
{
    value.body;
};

/// One element: its fields, and its bytes where the type keeps them.
template<typename T>
error_code readElement(ondemand::object& object, T& out)
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
error_code readElements(ondemand::array& array, QList<T>& out)
{
    for (auto element : array) {
        ondemand::object object;
        if (const auto error = element.get_object().get(object))
            return error;
        out.emplaceBack();
        if (const auto error = readElement(object, out.back()))
            return error;
    }
    return simdjson::SUCCESS;
}

/// The whole number of a page object, or nothing where it is missing, negative or none.
std::optional<qint64> countOf(ondemand::value& value)
{
    int64_t number = 0;
    if (value.get_int64().get(number) || number < 0)
        return std::nullopt;
    return number;
}

int toInt(qint64 number)
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
error_code readList(ondemand::value& value, Page<T>& page, bool& found)
{
    ondemand::array array;
    if (const auto error = value.get_array().get(array))
        return error;
    found = true;
    return readElements(array, page.elements);
}

/// The list stands under `elements`, or one level down in `_embedded` under a name of its own.
template<typename T>
error_code readPage(ondemand::object& object, Page<T>& page, bool& found)
{
    return eachField(object, [&](std::string_view key, ondemand::value& value) {
        if (key == "elements")
            return readList(value, page, found);
        if (key == "_embedded")
            return eachFieldOf(value, [&](std::string_view, ondemand::value& list) {
                return found ? simdjson::SUCCESS : readList(list, page, found);
            });
        if (key == "page")
            return readPageNumbers(value, page);
        return simdjson::SUCCESS;
    });
}

Error protocolError(const QByteArray& body, error_code code)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.message = QString::fromLatin1(simdjson::error_message(code));
    error.body = body.left(64 * 1024);
    return error;
}

template<typename T>
Result<Page<T>> decodePage(const QByteArray& body, int requestedPage, int requestedSize)
{
    const simdjson::padded_string padded(body.constData(), size_t(body.size()));
    ondemand::parser parser;
    ondemand::document document;
    if (const auto error = parser.iterate(padded).get(document))
        return protocolError(body, error);
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
        error = error ? error : readElements(array, page.elements);
    } else if (!error) {
        ondemand::object object;
        error = document.get_object().get(object);
        error = error ? error : readPage(object, page, found);
    }
    if (!error && !found)
        error = simdjson::NO_SUCH_FIELD;
    if (error)
        return protocolError(body, error);
    return page;
}

template<typename T>
Result<T> decodeOne(const QByteArray& body)
{
    const simdjson::padded_string padded(body.constData(), size_t(body.size()));
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object object;
    T value;
    error_code error = parser.iterate(padded).get(document);
    error = error ? error : document.get_object().get(object);
    error = error ? error : readElement(object, value);
    if (error)
        return protocolError(body, error);
    return value;
}

} // namespace

Result<Page<Event>> decodeEvents(const QByteArray& body, int requestedPage, int requestedSize)
{
    return decodePage<Event>(body, requestedPage, requestedSize);
}

Result<Event> decodeEvent(const QByteArray& body)
{
    return decodeOne<Event>(body);
}

Result<Page<Customer>> decodeCustomers(const QByteArray& body, int requestedPage, int requestedSize)
{
    return decodePage<Customer>(body, requestedPage, requestedSize);
}

Result<Customer> decodeCustomer(const QByteArray& body)
{
    return decodeOne<Customer>(body);
}

Result<Page<CustomerSession>> decodeSessions(const QByteArray& body, int requestedPage)
{
    return decodePage<CustomerSession>(body, requestedPage, 0);
}

Result<Page<Node>> decodeNodes(const QByteArray& body, int requestedPage)
{
    return decodePage<Node>(body, requestedPage, 0);
}

Result<Page<WorkspaceEventType>> decodeEventTypes(const QByteArray& body, int requestedPage)
{
    auto page = decodePage<WorkspaceEventType>(body, requestedPage, 0);
    if (page)
        page->elements.removeIf([](const WorkspaceEventType& type) { return type.type.isEmpty(); });
    return page;
}

Result<QList<WorkspaceContext>> decodeContexts(const QByteArray& body)
{
    auto page = decodePage<WorkspaceContext>(body, 0, 0);
    if (!page)
        return page.error();
    page->elements.removeIf([](const WorkspaceContext& context) { return context.context.isEmpty(); });
    return std::move(page->elements);
}

} // namespace hubscope

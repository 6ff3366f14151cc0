// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codec.h"

#include "domain/answerreader.h"

namespace hubscope {

namespace {

using namespace answer;

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

error_code readEvent(ondemand::object& object, Event& event)
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

error_code readCustomer(ondemand::object& object, Customer& customer)
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

error_code readSession(ondemand::object& object, CustomerSession& session)
{
    return eachField(object, [&](std::string_view key, ondemand::value& value) {
        if (key == "id")
            session.id = textOf(value);
        else if (key == "value")
            session.value = textOf(value);
        return simdjson::SUCCESS;
    });
}

} // namespace

Result<Page<Event>> decodeEvents(const QByteArray& body, int requestedPage, int requestedSize)
{
    return decodePage<Event>(body, requestedPage, requestedSize, readEvent);
}

Result<Event> decodeEvent(const QByteArray& body)
{
    return decodeOne<Event>(body, readEvent);
}

Result<Page<Customer>> decodeCustomers(const QByteArray& body, int requestedPage, int requestedSize)
{
    return decodePage<Customer>(body, requestedPage, requestedSize, readCustomer);
}

Result<Customer> decodeCustomer(const QByteArray& body)
{
    return decodeOne<Customer>(body, readCustomer);
}

Result<Page<CustomerSession>> decodeSessions(const QByteArray& body, int requestedPage)
{
    return decodePage<CustomerSession>(body, requestedPage, 0, readSession);
}

} // namespace hubscope

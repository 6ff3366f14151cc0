// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/customeraccess.h"
#include "sandbox/failure.h"
#include "sandbox/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

/// One of the lists in a customer's `base`, whose items have ids of their own.
struct ItemList
{
    Workspace& workspace;
    QString name;

    Error missing(const QString& itemId) const { return notFound(u"%1 not found %2"_s.arg(name, itemId)); }

    /// The list in the customer's body, made where there is none.
    std::vector<JsonValue>& itemsOf(JsonValue& customer) const
    {
        if (const JsonValue* base = customer.find(u"base"); !base || !base->isObject())
            customer.set(u"base"_s, JsonValue::object());
        JsonValue& base = *customer.find(u"base");
        if (const JsonValue* list = base.find(name); !list || !list->isArray())
            base.set(name, JsonValue::array());
        return base.find(name)->items();
    }
};

std::vector<JsonValue>::iterator findItem(std::vector<JsonValue>& items, const QString& id)
{
    return std::ranges::find_if(items, [&](const JsonValue& item) {
        const JsonValue* itemId = item.find(u"id");
        return itemId && itemId->isString() && itemId->toString() == id;
    });
}

/// The posted item; its id, if there is one, must be a text.
Result<JsonValue> readItem(const Request& request)
{
    auto body = readBody(request);
    if (!body)
        return body;
    if (!body->isObject())
        return invalid(QString(), u"must be an object"_s);
    const JsonValue* id = body->find(u"id");
    if (id && !id->isNull() && (!id->isString() || id->toString().isEmpty()))
        return invalid(u"/id"_s, u"must be a string that is not empty"_s);
    return body;
}

/// Answers with what change(items) makes of a list of the customer's, and keeps it unless that is an error.
template<typename Change>
Result<Response> changeItems(const ItemList& list, const QString& customerId, Change change)
{
    auto customer = openCustomer(list.workspace, customerId);
    if (!customer)
        return customer.error();
    Result<Response> response = change(list.itemsOf(customer->shown));
    if (!response)
        return response;
    if (auto saved = saveCustomer(list.workspace, customer->stored.row, std::move(customer->shown)); !saved)
        return saved.error();
    return response;
}

Result<Response> postItem(const ItemList& list, const Request& request, const QString& customerId)
{
    return changeItems(list, customerId, [&](std::vector<JsonValue>& items) -> Result<Response> {
        auto item = readItem(request);
        if (!item)
            return item.error();
        if (const JsonValue* id = item->find(u"id"); !id || id->isNull())
            item->set(u"id"_s, JsonValue::string(newId()));
        if (findItem(items, item->find(u"id")->toString()) != items.end())
            return invalid(u"/id"_s, u"is taken"_s);
        items.push_back(*item);
        return jsonResponse(201, *item);
    });
}

Result<Response> getItem(const ItemList& list, const QStringList& arguments)
{
    auto customer = openCustomer(list.workspace, arguments[0]);
    if (!customer)
        return customer.error();
    auto& items = list.itemsOf(customer->shown);
    const auto item = findItem(items, arguments[1]);
    if (item == items.end())
        return list.missing(arguments[1]);
    return jsonResponse(200, *item);
}

Result<Response> putItem(const ItemList& list, const Request& request, const QStringList& arguments)
{
    return changeItems(list, arguments[0], [&](std::vector<JsonValue>& items) -> Result<Response> {
        const auto place = findItem(items, arguments[1]);
        if (place == items.end())
            return list.missing(arguments[1]);
        auto item = readItem(request);
        if (!item)
            return item.error();
        if (const JsonValue* id = item->find(u"id"); id && !id->isNull() && id->toString() != arguments[1])
            return invalid(u"/id"_s, u"cannot be changed"_s);
        item->set(u"id"_s, JsonValue::string(arguments[1]));
        *place = *item;
        return jsonResponse(200, *item);
    });
}

Result<Response> deleteItem(const ItemList& list, const QStringList& arguments)
{
    return changeItems(list, arguments[0], [&](std::vector<JsonValue>& items) -> Result<Response> {
        const auto item = findItem(items, arguments[1]);
        if (item == items.end())
            return list.missing(arguments[1]);
        items.erase(item);
        return emptyResponse(204);
    });
}

} // namespace

void addItemRoutes(Router& router, Workspace& workspace)
{
    for (const QString& name : {u"educations"_s, u"likes"_s, u"jobs"_s, u"subscriptions"_s}) {
        const ItemList list{workspace, name};
        const QString all = u"customers/{id}/"_s + name;
        const QString one = all + u"/{itemId}"_s;
        router.add("POST", all, [list](const Request& request, const QStringList& arguments) {
            return postItem(list, request, arguments[0]);
        });
        router.add("GET", one, [list](const Request&, const QStringList& arguments) {
            return getItem(list, arguments);
        });
        router.add("PUT", one, [list](const Request& request, const QStringList& arguments) {
            return putItem(list, request, arguments);
        });
        router.add("DELETE", one, [list](const Request&, const QStringList& arguments) {
            return deleteItem(list, arguments);
        });
    }
}

} // namespace hubscope::sandbox

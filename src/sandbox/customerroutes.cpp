// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timestamp.h"
#include "sandbox/customeraccess.h"
#include "sandbox/customersearch.h"
#include "sandbox/failure.h"
#include "sandbox/queryreader.h"
#include "sandbox/routes.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

Result<Response> listCustomers(Workspace& workspace, const Request& request)
{
    QueryReader query(request);
    const PageRequest page = query.page();
    auto search = readCustomerSearch(query);
    if (!search)
        return search.error();
    if (!search->nodeId.isNull() && !workspace.hasNode(search->nodeId))
        return nodeNotFound(search->nodeId);
    const auto found = findCustomers(workspace.customers(), *search, page);
    if (!found)
        return found.error();
    return pageResponse(found->bodies, page, found->total, found->unfilteredTotal);
}

Result<Response> getCustomer(Workspace& workspace, const QString& id)
{
    const auto customer = requireCustomer(workspace, id);
    if (!customer)
        return customer.error();
    return jsonResponse(200, customer->body);
}

bool isGiven(const JsonValue& body, QStringView key)
{
    const JsonValue* value = body.find(key);
    return value && !value->isNull();
}

QList<FieldError> creationViolations(const JsonValue& body)
{
    QList<FieldError> violations = customerViolations(body);
    if (!body.isObject())
        return violations;
    if (!isGiven(body, u"nodeId"))
        violations.append({u"/nodeId"_s, u"is required"_s});
    if (!isGiven(body, u"externalId") && !isGiven(body, u"base") && !isGiven(body, u"extended"))
        violations.append({QString(), u"one of externalId, base and extended is required"_s});
    return violations;
}

Result<Response> postCustomer(Workspace& workspace, const Request& request)
{
    const auto body = readBody(request);
    if (!body)
        return body.error();
    if (const auto violations = creationViolations(*body); !violations.isEmpty())
        return invalid(violations);
    const QString node = body->find(u"nodeId")->toString();
    if (!workspace.hasNode(node))
        return nodeNotFound(node);
    const qint64 now = workspace.now();
    const JsonValue shown = shownCustomer(*body, {newId(), node, now, now});
    const StoredCustomer stored = storedCustomer(shown);
    if (auto done = refuseConflict(workspace, stored); !done)
        return done.error();
    if (auto row = workspace.customers().add(stored); !row)
        return row.error();
    return jsonResponse(201, shown);
}

/// A customer keeps its id and stays in its node.
QList<FieldError> changeViolations(const JsonValue& body, const StoredCustomer& customer)
{
    QList<FieldError> violations = customerViolations(body);
    if (isGiven(body, u"id") && body.find(u"id")->toString() != customer.id)
        violations.append({u"/id"_s, u"cannot be changed"_s});
    if (isGiven(body, u"nodeId") && body.find(u"nodeId")->toString() != customer.node)
        violations.append({u"/nodeId"_s, u"cannot be changed"_s});
    return violations;
}

/// The body of a customer after a change, before it is saved.
using Change = JsonValue (*)(const OpenCustomer& customer, const JsonValue& body);

CustomerStamp stampOf(const OpenCustomer& customer)
{
    const JsonValue* registered = customer.shown.find(u"registeredAt");
    const auto registeredAt = registered ? parseTimestamp(registered->toString()) : std::nullopt;
    return {customer.stored.id, customer.stored.node, registeredAt.value_or(0), 0};
}

JsonValue patched(const OpenCustomer& customer, const JsonValue& body)
{
    JsonValue merged = customer.shown;
    mergeInto(merged, body);
    return shownCustomer(merged, stampOf(customer));
}

JsonValue replaced(const OpenCustomer& customer, const JsonValue& body)
{
    return shownCustomer(body, stampOf(customer));
}

Result<Response>
changeCustomer(Workspace& workspace, const Request& request, const QString& id, Change change)
{
    const auto customer = openCustomer(workspace, id);
    if (!customer)
        return customer.error();
    const auto body = readBody(request);
    if (!body)
        return body.error();
    if (const auto violations = changeViolations(*body, customer->stored); !violations.isEmpty())
        return invalid(violations);
    const auto saved = saveCustomer(workspace, customer->stored.row, change(*customer, *body));
    if (!saved)
        return saved.error();
    return jsonResponse(200, *saved);
}

Result<Response> deleteCustomer(Workspace& workspace, const QString& id)
{
    const auto customer = requireCustomer(workspace, id);
    if (!customer)
        return customer.error();
    if (auto done = workspace.customers().remove(customer->row); !done)
        return done.error();
    return emptyResponse(204);
}

} // namespace

void addCustomerRoutes(Router& router, Workspace& workspace)
{
    router.add("GET", u"customers"_s, [&workspace](const Request& request, const QStringList&) {
        return listCustomers(workspace, request);
    });
    router.add("POST", u"customers"_s, [&workspace](const Request& request, const QStringList&) {
        return postCustomer(workspace, request);
    });
    const QString one = u"customers/{id}"_s;
    router.add("GET", one, [&workspace](const Request&, const QStringList& arguments) {
        return getCustomer(workspace, arguments[0]);
    });
    router.add("PATCH", one, [&workspace](const Request& request, const QStringList& arguments) {
        return changeCustomer(workspace, request, arguments[0], patched);
    });
    router.add("PUT", one, [&workspace](const Request& request, const QStringList& arguments) {
        return changeCustomer(workspace, request, arguments[0], replaced);
    });
    router.add("DELETE", one, [&workspace](const Request&, const QStringList& arguments) {
        return deleteCustomer(workspace, arguments[0]);
    });
}

} // namespace hubscope::sandbox

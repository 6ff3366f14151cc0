// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/customeraccess.h"
#include "sandbox/failure.h"
#include "sandbox/queryreader.h"
#include "sandbox/routes.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

JsonValue sessionJson(const StoredSession& session)
{
    return JsonValue::object(
        {{u"id"_s, JsonValue::string(session.id)}, {u"value"_s, JsonValue::string(session.value)}});
}

Error sessionNotFound(const QString& id)
{
    return notFound(u"session not found "_s + id);
}

Result<Response> listSessions(Workspace& workspace, const Request& request, const QString& customerId)
{
    QueryReader query(request);
    const PageRequest page = query.page();
    if (!query.violations().isEmpty())
        return invalid(query.violations());
    const auto customer = requireCustomer(workspace, customerId);
    if (!customer)
        return customer.error();
    const auto sessions = workspace.sessions().list(customer->row);
    if (!sessions)
        return sessions.error();
    QByteArrayList elements;
    for (const StoredSession& session : *sessions)
        elements.append(sessionJson(session).toCompact());
    return pageOf(elements, page);
}

Result<QString> readSessionValue(const Request& request)
{
    const auto body = readBody(request);
    if (!body)
        return body.error();
    const JsonValue* value = body->find(u"value");
    if (!value || !value->isString() || value->toString().isEmpty())
        return invalid(u"/value"_s, u"must be a string that is not empty"_s);
    return value->toString();
}

/// A value that is the customer's already is answered as it was.
Result<StoredSession> reconcile(Workspace& workspace, const StoredCustomer& customer, const QString& value)
{
    const auto known = workspace.sessions().findByValue(customer.node, value);
    if (!known)
        return known.error();
    if (*known && (*known)->customer == customer.row)
        return **known;
    if (*known) {
        const auto owner = workspace.customers().findByRow((*known)->customer);
        if (!owner)
            return owner.error();
        return conflict(*owner ? (*owner)->id : QString());
    }
    const StoredSession session{newId(), value, customer.row};
    auto transaction = workspace.begin();
    if (!transaction)
        return transaction.error();
    if (auto done = workspace.sessions().add(customer.node, session); !done)
        return done.error();
    const qint64 visibleAt = workspace.now() + workspace.visibilityDelayMs();
    if (auto done = workspace.events().giveSession(customer.node, value, customer.row, visibleAt); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return session;
}

Result<Response> postSession(Workspace& workspace, const Request& request, const QString& customerId)
{
    const auto customer = requireCustomer(workspace, customerId);
    if (!customer)
        return customer.error();
    const auto value = readSessionValue(request);
    if (!value)
        return value.error();
    const auto session = reconcile(workspace, *customer, *value);
    if (!session)
        return session.error();
    return jsonResponse(201, sessionJson(*session));
}

Result<Response> getSession(Workspace& workspace, const QStringList& arguments)
{
    const auto customer = requireCustomer(workspace, arguments[0]);
    if (!customer)
        return customer.error();
    const auto session = workspace.sessions().find(customer->row, arguments[1]);
    if (!session)
        return session.error();
    if (!*session)
        return sessionNotFound(arguments[1]);
    return jsonResponse(200, sessionJson(**session));
}

/// The events that it brought stay with the customer; later ones are nobody's again.
Result<Response> deleteSession(Workspace& workspace, const QStringList& arguments)
{
    const auto customer = requireCustomer(workspace, arguments[0]);
    if (!customer)
        return customer.error();
    const auto removed = workspace.sessions().remove(customer->row, arguments[1]);
    if (!removed)
        return removed.error();
    if (!*removed)
        return sessionNotFound(arguments[1]);
    return emptyResponse(204);
}

} // namespace

void addSessionRoutes(Router& router, Workspace& workspace)
{
    const QString all = u"customers/{id}/sessions"_s;
    const QString one = u"customers/{id}/sessions/{sessionId}"_s;
    router.add("GET", all, [&workspace](const Request& request, const QStringList& arguments) {
        return listSessions(workspace, request, arguments[0]);
    });
    router.add("POST", all, [&workspace](const Request& request, const QStringList& arguments) {
        return postSession(workspace, request, arguments[0]);
    });
    router.add("GET", one, [&workspace](const Request&, const QStringList& arguments) {
        return getSession(workspace, arguments);
    });
    router.add("DELETE", one, [&workspace](const Request&, const QStringList& arguments) {
        return deleteSession(workspace, arguments);
    });
}

} // namespace hubscope::sandbox

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/customeraccess.h"
#include "sandbox/failure.h"
#include "sandbox/postedevent.h"
#include "sandbox/queryreader.h"
#include "sandbox/routes.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

Result<Response> listEvents(Workspace& workspace, const Request& request)
{
    QueryReader query(request);
    const QString customerId = query.requiredText(u"customerId"_s);
    EventFilter filter;
    filter.types =
        query.list(u"type"_s, [&](const QString& type) { return workspace.eventTypes().contains(type); });
    filter.contexts = query.list(u"context"_s, [&](const QString& context) {
        return workspace.catalogue().context(context) != nullptr;
    });
    filter.mode = query.oneOf(u"mode"_s, {u"ACTIVE"_s, u"PASSIVE"_s});
    filter.from = query.time(u"dateFrom"_s);
    filter.to = query.time(u"dateTo"_s, true);
    const PageRequest asked = query.page();
    if (!query.violations().isEmpty())
        return invalid(query.violations());
    const auto customer = requireCustomer(workspace, customerId);
    if (!customer)
        return customer.error();
    const auto page = workspace.events().page(customer->row, customerId, filter, asked.offset(), asked.size);
    if (!page)
        return page.error();
    return pageResponse(page->bodies, asked, page->total, page->unfilteredTotal);
}

Result<Response> getEvent(Workspace& workspace, const QString& id)
{
    auto event = workspace.events().find(id);
    if (!event)
        return event.error();
    if (!*event)
        return notFound(u"event not found "_s + id);
    return jsonResponse(200, std::move(**event));
}

Result<Response> deleteEvent(Workspace& workspace, const QString& id)
{
    const auto removed = workspace.events().remove(id);
    if (!removed)
        return removed.error();
    if (!*removed)
        return notFound(u"event not found "_s + id);
    return emptyResponse(204);
}

struct Owner
{
    std::optional<qint64> customer;
    QString node;
    QString session;
};

Result<Owner> ownerById(Workspace& workspace, const QString& customerId)
{
    const auto customer = requireCustomer(workspace, customerId);
    if (!customer)
        return customer.error();
    return Owner{customer->row, customer->node, {}};
}

/// Nobody, until the session is reconciled.
Result<Owner> ownerBySession(Workspace& workspace, const BringBack& identity)
{
    const auto session = workspace.sessions().findByValue(identity.nodeId, identity.value);
    if (!session)
        return session.error();
    Owner owner{{}, identity.nodeId, identity.value};
    if (*session)
        owner.customer = (*session)->customer;
    return owner;
}

/// An external id that nobody has makes an empty customer (API contract, Event).
Result<Owner> ownerByExternalId(Workspace& workspace, const BringBack& identity)
{
    const auto known = workspace.customers().findByExternalId(identity.nodeId, identity.value);
    if (!known)
        return known.error();
    if (*known)
        return Owner{(*known)->row, identity.nodeId, {}};
    const JsonValue posted = JsonValue::object({{u"externalId"_s, JsonValue::string(identity.value)}});
    const qint64 now = workspace.now();
    const auto row = workspace.customers().add(
        storedCustomer(shownCustomer(posted, {newId(), identity.nodeId, now, now})));
    if (!row)
        return row.error();
    return Owner{*row, identity.nodeId, {}};
}

Result<Owner> ownerOf(Workspace& workspace, const PostedEvent& event)
{
    if (!event.bringBack)
        return ownerById(workspace, event.customerId);
    if (!workspace.hasNode(event.bringBack->nodeId))
        return nodeNotFound(event.bringBack->nodeId);
    return event.bringBack->isSession() ? ownerBySession(workspace, *event.bringBack)
                                        : ownerByExternalId(workspace, *event.bringBack);
}

Result<Response> postEvent(Workspace& workspace, const Request& request)
{
    const auto body = readBody(request);
    if (!body)
        return body.error();
    const qint64 now = workspace.now();
    const auto event = readPostedEvent(*body, workspace.catalogue(), now);
    if (!event)
        return event.error();
    auto transaction = workspace.begin();
    if (!transaction)
        return transaction.error();
    const auto owner = ownerOf(workspace, *event);
    if (!owner)
        return owner.error();
    const StoredEvent stored{newId(),        owner->customer, owner->node, owner->session,  event->type,
                             event->context, event->mode,     event->date, event->body(now)};
    if (auto done = workspace.events().accept(stored, now + workspace.visibilityDelayMs()); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return emptyResponse(202);
}

} // namespace

void addEventRoutes(Router& router, Workspace& workspace)
{
    router.add("GET", u"events"_s, [&workspace](const Request& request, const QStringList&) {
        return listEvents(workspace, request);
    });
    router.add("POST", u"events"_s, [&workspace](const Request& request, const QStringList&) {
        return postEvent(workspace, request);
    });
    router.add("GET", u"events/{id}"_s, [&workspace](const Request&, const QStringList& arguments) {
        return getEvent(workspace, arguments[0]);
    });
    router.add("DELETE", u"events/{id}"_s, [&workspace](const Request&, const QStringList& arguments) {
        return deleteEvent(workspace, arguments[0]);
    });
}

} // namespace hubscope::sandbox

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/failure.h"
#include "sandbox/queryreader.h"
#include "sandbox/routes.h"
#include "sandbox/workspace.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

Result<Response> listEventTypes(Workspace& workspace, const Request& request)
{
    QueryReader query(request);
    const PageRequest page = query.page();
    if (!query.violations().isEmpty())
        return invalid(query.violations());
    QByteArrayList elements;
    for (const QString& name : workspace.eventTypes().names())
        elements.append(workspace.eventTypes().configuration(name)->toCompact());
    return pageOf(elements, page);
}

Error eventTypeNotFound(const QString& name)
{
    return notFound(u"event type not found "_s + name);
}

Result<Response> getEventType(Workspace& workspace, const QString& name)
{
    const auto configuration = workspace.eventTypes().configuration(name);
    if (!configuration)
        return eventTypeNotFound(name);
    return jsonResponse(200, *configuration);
}

Result<Response> putEventType(Workspace& workspace, const Request& request, const QString& name)
{
    if (!workspace.eventTypes().contains(name))
        return eventTypeNotFound(name);
    const auto body = readBody(request);
    if (!body)
        return body.error();
    if (const auto violations = configurationViolations(name, *body); !violations.isEmpty())
        return invalid(violations);
    if (auto done = workspace.eventTypes().configure(name, *body); !done)
        return done.error();
    return getEventType(workspace, name);
}

Result<Response> listContexts(const Workspace& workspace)
{
    JsonValue elements = JsonValue::array();
    for (const ContextInfo& context : workspace.catalogue().contexts()) {
        elements.append(JsonValue::object(
            {{u"id"_s, JsonValue::string(context.name)},
             {u"label"_s, JsonValue::string(context.label)},
             {u"description"_s, JsonValue::string(context.description)},
             {u"propertiesSchema"_s, context.contextInfo.json()}}));
    }
    return jsonResponse(200, JsonValue::object({{u"elements"_s, std::move(elements)}}));
}

JsonValue nodeJson(const Node& node)
{
    return JsonValue::object(
        {{u"id"_s, JsonValue::string(node.id)},
         {u"name"_s, JsonValue::string(node.name)},
         {u"description"_s, JsonValue::string(node.description)}});
}

Result<Response> listNodes(const Workspace& workspace, const Request& request)
{
    QueryReader query(request);
    const PageRequest page = query.page();
    if (!query.violations().isEmpty())
        return invalid(query.violations());
    QByteArrayList elements;
    for (const Node& node : workspace.nodes())
        elements.append(nodeJson(node).toCompact());
    return pageOf(elements, page);
}

} // namespace

void addConfigurationRoutes(Router& router, Workspace& workspace)
{
    router.add("GET", u"configuration/events"_s, [&workspace](const Request& request, const QStringList&) {
        return listEventTypes(workspace, request);
    });
    const QString one = u"configuration/events/{id}"_s;
    router.add("GET", one, [&workspace](const Request&, const QStringList& arguments) {
        return getEventType(workspace, arguments[0]);
    });
    router.add("PUT", one, [&workspace](const Request& request, const QStringList& arguments) {
        return putEventType(workspace, request, arguments[0]);
    });
    router.add("GET", u"models/contexts"_s, [&workspace](const Request&, const QStringList&) {
        return listContexts(workspace);
    });
    router.add(
        "GET", u"configuration/nodes/entries"_s,
        [&workspace](const Request& request, const QStringList&) { return listNodes(workspace, request); });
}

Response whoAmI(const Workspace& workspace)
{
    JsonValue nodes = JsonValue::array();
    for (const Node& node : workspace.nodes()) {
        JsonValue json = nodeJson(node);
        json.set(u"permission"_s, JsonValue::string(u"RW"_s));
        nodes.append(std::move(json));
    }
    const JsonValue served = JsonValue::object(
        {{u"id"_s, JsonValue::string(workspace.id())},
         {u"name"_s, JsonValue::string(u"Sandbox"_s)},
         {u"nodes"_s, std::move(nodes)}});
    return jsonResponse(
        200, JsonValue::object(
                 {{u"id"_s, JsonValue::string(u"sandbox"_s)},
                  {u"name"_s, JsonValue::string(u"Sandbox user"_s)},
                  {u"workspaces"_s, JsonValue::array({served})}}));
}

} // namespace hubscope::sandbox

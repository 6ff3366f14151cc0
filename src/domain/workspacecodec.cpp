// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json.h"
#include "domain/answerreader.h"
#include "domain/codec.h"

namespace hubscope {

namespace {

using namespace answer;

error_code readNode(ondemand::object& object, Node& node)
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

error_code readEventType(ondemand::object& object, WorkspaceEventType& type)
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

error_code readContext(ondemand::object& object, WorkspaceContext& context)
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

} // namespace

Result<Page<Node>> decodeNodes(const QByteArray& body, int requestedPage)
{
    return decodePage<Node>(body, requestedPage, 0, readNode);
}

Result<Page<WorkspaceEventType>> decodeEventTypes(const QByteArray& body, int requestedPage)
{
    auto page = decodePage<WorkspaceEventType>(body, requestedPage, 0, readEventType);
    if (page)
        page->elements.removeIf([](const WorkspaceEventType& type) { return type.type.isEmpty(); });
    return page;
}

Result<QList<WorkspaceContext>> decodeContexts(const QByteArray& body)
{
    auto page = decodePage<WorkspaceContext>(body, 0, 0, readContext);
    if (!page)
        return page.error();
    page->elements.removeIf([](const WorkspaceContext& context) { return context.context.isEmpty(); });
    return std::move(page->elements);
}

} // namespace hubscope

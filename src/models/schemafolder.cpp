// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schemafolder.h"

#include "domain/codec.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

enum class FolderPart { EventTypes, Contexts };

/// Nobody writes more by hand, and a wrong folder must not fill the memory.
constexpr qint64 largestFile = 16 * 1024 * 1024;

/// A copy of the bundle brings these along; they are neither types nor contexts.
bool isOfNoType(const QString& fileName)
{
    return fileName == "index.json"_L1 || fileName == "tracking.json"_L1;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    return file.readAll();
}

bool looksLikeSchema(const JsonValue& json)
{
    return json.find(u"properties") != nullptr || json.find(u"$schema") != nullptr ||
           json.find(u"type") != nullptr;
}

template<typename Named>
bool take(QList<Named>& list, Named named)
{
    if (named.schema.isNull())
        return false;
    list.append(std::move(named));
    return true;
}

/// An object as a hub has it: read as a hub's list of one.
bool readWrapped(SchemaFolder& folder, const QByteArray& text, bool isContext)
{
    const QByteArray list = '[' + text + ']';
    if (isContext) {
        const auto contexts = decodeContexts(list);
        return contexts && !contexts->isEmpty() && take(folder.contexts, contexts->constFirst());
    }
    const auto types = decodeEventTypes(list, 0);
    return types && !types->elements.isEmpty() && take(folder.eventTypes, types->elements.constFirst());
}

bool readFile(SchemaFolder& folder, const QFileInfo& file, FolderPart part)
{
    const QByteArray text = contentOf(file.filePath());
    const auto json = parseJson(text);
    if (!json || !json->isObject())
        return false;
    const bool isContext = part == FolderPart::Contexts || json->find(u"context") != nullptr;
    if (json->find(u"propertiesSchema") != nullptr)
        return readWrapped(folder, text, isContext);
    if (!looksLikeSchema(*json))
        return false;
    const QString name = file.completeBaseName();
    if (part == FolderPart::Contexts)
        return take(folder.contexts, WorkspaceContext{.context = name, .schema = *json});
    return take(folder.eventTypes, WorkspaceEventType{.type = name, .schema = *json});
}

void readPart(SchemaFolder& folder, const QDir& directory, FolderPart part)
{
    const auto files = directory.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        if (!isOfNoType(file.fileName()) && !readFile(folder, file, part))
            folder.unreadable.append(file.filePath());
    }
}

} // namespace

SchemaFolder readSchemaFolder(const QString& path)
{
    SchemaFolder folder;
    const QDir directory(path);
    if (!directory.exists() || !directory.isReadable()) {
        folder.unreadable.append(path);
        return folder;
    }
    readPart(folder, directory, FolderPart::EventTypes);
    readPart(folder, QDir(directory.filePath(u"events"_s)), FolderPart::EventTypes);
    readPart(folder, QDir(directory.filePath(u"contexts"_s)), FolderPart::Contexts);
    return folder;
}

} // namespace hubscope

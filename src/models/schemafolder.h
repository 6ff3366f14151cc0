// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"

#include <QList>
#include <QStringList>

namespace hubscope {

/// What a local folder says about event types and contexts.
struct SchemaFolder
{
    QList<WorkspaceEventType> eventTypes;
    QList<WorkspaceContext> contexts;
    QStringList unreadable; ///< paths of files that hold no schema, or cannot be read at all
};

/// Reads `*.json` of a folder and of its folders `events` and `contexts`: objects as a hub or the bundle has
/// them (`{type, propertiesSchema}`), or bare schemas named by their files. For any thread.
SchemaFolder readSchemaFolder(const QString& path);

} // namespace hubscope

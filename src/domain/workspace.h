// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QString>

namespace hubscope {

/// A part of a workspace that owns customers (API contract, configuration/nodes/entries).
struct Node
{
    QString id;
    QString name;
    QString description;

    bool operator==(const Node&) const = default;
};

/// An event type as the workspace has it configured (API contract, configuration/events).
struct WorkspaceEventType
{
    QString type;
    QString label = {};
    QString description = {};
    QString mode = {};     ///< `ACTIVE`, `PASSIVE`, or empty when the hub does not say
    bool enabled = true;   ///< unless the hub says plainly that it is not
    JsonValue schema = {}; ///< of `properties`; null when the hub gives none that can be read

    bool operator==(const WorkspaceEventType&) const = default;
};

/// A context that events may have (API contract, models/contexts).
struct WorkspaceContext
{
    QString context;
    QString label = {};
    QString description = {};
    JsonValue schema = {}; ///< of `contextInfo`; null when the hub gives none that can be read

    bool operator==(const WorkspaceContext&) const = default;
};

} // namespace hubscope

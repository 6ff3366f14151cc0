// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QStringList>
#include <QStringView>

#include <memory>

namespace hubscope {

class Catalogue;
struct FieldNode;

/// What governs a place in one of the event's payloads, by its type and context; null where no schema says
/// anything. References are followed. Keeps the schema alive.
std::shared_ptr<const FieldNode>
schemaAt(const JsonValue& event, const Catalogue& catalogue, QStringView pointer);

/// The keys of the object that holds the pointer's last step, in the order of its schema or of the envelope;
/// none where no schema says anything.
QStringList keyOrderAt(const JsonValue& event, const Catalogue& catalogue, QStringView pointer);

/// Makes the objects and arrays on the way to a pointer, each where its schema has it, for changes by
/// pointer. An array only where its schema asks for one.
void makeWay(JsonValue& event, const Catalogue& catalogue, QStringView pointer);

} // namespace hubscope

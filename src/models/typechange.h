// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QStringList>

namespace hubscope {

class Catalogue;

/// An event that became one of another type, or of another context.
struct TypeChange
{
    JsonValue event;
    QStringList dropped; ///< pointers of what the new schema has no place for
};

/// Keeps the properties that the type's schema has a place for, whatever it says about their values: drops
/// the keys that it does not know, where it is closed, and values of a kind that it does not take there. A
/// type that the catalogue does not have keeps everything.
TypeChange withType(const JsonValue& event, const Catalogue& catalogue, const QString& type);
/// The same for the context and `contextInfo`.
TypeChange withContext(const JsonValue& event, const Catalogue& catalogue, const QString& context);

} // namespace hubscope

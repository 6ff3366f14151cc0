// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/fieldnode.h"

#include <QRegularExpression>

namespace hubscope {

/// Reads a keyword that holds no other schemas into the node. False when it is not known or not well formed.
bool readKeyword(FieldNode& node, const JsonMember& keyword);

/// A pattern as schemas write it (ECMA-262), but for the rarer parts of the syntax. A hostile one runs into
/// limits, and does not match, instead of running on.
QRegularExpression schemaExpression(QString pattern);

} // namespace hubscope

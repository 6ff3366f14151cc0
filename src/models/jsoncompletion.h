// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/jsonspans.h"

#include <QStringList>

namespace hubscope {

class Catalogue;

/// What may be written at a place of an event's text: keys of its object that are not there yet, or the
/// values that the schema lists. JSON literals, keys without the colon.
QStringList
completionsAt(const JsonValue& event, const JsonSpans& spans, qsizetype offset, const Catalogue& catalogue);

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QString>

namespace hubscope {

/// What a draft is called in a tab or a menu: its type and what tells it from others of the type,
/// `completedOrder 4711`.
QString draftTitle(const JsonValue& event);
/// Whether nothing was entered yet that is worth keeping: neither a type nor properties.
bool isBlankDraft(const JsonValue& event);

} // namespace hubscope

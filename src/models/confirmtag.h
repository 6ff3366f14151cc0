// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QString>

namespace hubscope {

// The word in an event's extraProperties by which the stored event is known again (services/confirmation.h).

QString confirmTagOf(const JsonValue& event); ///< empty without one
/// A new one. It tells one post from all others: it serves once.
void giveConfirmTag(JsonValue& event);
/// Takes it out, and the extraProperties that it leaves empty.
void removeConfirmTag(JsonValue& event);

} // namespace hubscope

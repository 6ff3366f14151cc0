// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/catalogue.h"
#include "widgets/icons.h"

namespace hubscope {

/// How the family of an event type looks: a glyph, always with its colour.
Token familyToken(EventFamily family);
Glyph familyGlyph(EventFamily family);

} // namespace hubscope

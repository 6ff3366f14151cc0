// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/icons.h"

namespace hubscope {

/// Kinds of events that a person tells apart at a glance, by a glyph and its colour.
enum class Family { Commerce, Browsing, Campaigns, Support, Appointments, Account, Services, Generic };

Token familyToken(Family family);
Glyph familyGlyph(Family family);

} // namespace hubscope

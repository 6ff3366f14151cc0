// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customeridentity.h"

namespace hubscope {

class TimeDisplay;

QString linkKindText(IdentityLink::Kind kind);
/// What a person calls it: a session by its label, or by its short id.
QString linkTitle(const IdentityLink& link);
/// What is known here of a session: `checkout test · 4 sent from here`; empty for nothing.
QString linkKnownText(const IdentityLink& link);
/// Who told us, and since when where it was told here.
QString linkTellersText(const IdentityLink& link, const TimeDisplay& time);

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/fieldnode.h"

namespace hubscope {

/// What stands around an event's properties, context and tracking (API contract, Event), with titles and
/// descriptions in the user's language.
FieldNode envelopeSchema();

} // namespace hubscope

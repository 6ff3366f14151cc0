// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventstore.h"
#include "events/rowfilter.h"

namespace hubscope::test {

/// Whether an event passes, worked out the slow way: from the event itself and its whole JSON.
bool passesNaively(const EventStore& store, EventRow row, const RowFilter& filter);

} // namespace hubscope::test

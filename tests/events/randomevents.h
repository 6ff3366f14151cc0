// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/eventstore.h"

#include <QRandomGenerator>

namespace hubscope::test {

/// Events with few types, contexts and sessions, in several answers, some of them checked, posted by this
/// program, without a date, with an odd lag, or come in a new version later. The same seed gives the same.
EventStore randomEvents(int count, quint32 seed);

} // namespace hubscope::test

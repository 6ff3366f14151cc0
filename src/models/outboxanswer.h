// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "services/eventservice.h"
#include "store/outboxentry.h"

namespace hubscope {

/// Where a POST that failed leaves its event. Only what surely was not stored is Rejected (the hub said no)
/// or Cancelled (nothing left this computer); whatever may have been stored is OutcomeUnknown, a status 5xx
/// too. A status 202 counts although the rest of the answer was lost.
OutboxState stateAfter(const Error& error);

/// Writes the answer to its POST into an entry. `now` is ms UTC.
void takeAnswer(OutboxEntry& entry, const Result<Fetched<AcceptedEvent>>& answer, qint64 now);

} // namespace hubscope

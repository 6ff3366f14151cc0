// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/outboxentry.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace hubscope {

class TimeDisplay;

/// A state by its name alone: `Outcome unknown`.
QString outboxStateLabel(OutboxState state);
/// Whose event it is: `customer 9bdca5a7…8f29`, `session e3f1…a9`, `external id CRM-204817`.
QString outboxIdentityText(const OutboxEntry& entry);
/// The same in full, for tooltips and copying.
QString outboxIdentityValue(const OutboxEntry& entry);
/// `2.1 s`; from a minute on `1 min 5 s`.
QString outboxDelayText(std::chrono::milliseconds delay);
/// How looking for an entry goes: `3 s of usually 2 s`.
QString
outboxProgressText(std::chrono::milliseconds lookingSince, std::optional<std::chrono::milliseconds> usual);

/// All that is known about an entry, as Markdown, to prove what was sent and what became of it: the request,
/// the answer, its reference and the times. No token stands in it. `url` is what was posted to; may be empty.
QString outboxEvidence(const OutboxEntry& entry, const QUrl& url, const TimeDisplay& time);

} // namespace hubscope

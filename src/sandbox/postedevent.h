// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "domain/event.h"

#include <optional>

namespace hubscope {
class Catalogue;
}

namespace hubscope::sandbox {

/// An event as a client posted it, with its envelope found in order.
struct PostedEvent
{
    QString customerId;                 ///< null when the event names its owner otherwise
    std::optional<BringBack> bringBack; ///< not set when there is a customer id, which wins
    JsonValue bringBackJson;            ///< as posted
    QString type;
    QString context;
    QString mode;
    qint64 date = 0; ///< ms UTC
    JsonValue properties;
    JsonValue contextInfo;
    JsonValue tracking;

    /// The JSON object of a read, without `id` and `customerId`.
    QByteArray body(qint64 registeredAt) const;
};

/// Reads the body of POST events (API contract, Event) by the rules of the envelope and by the schemas of the
/// workspace's types and contexts. An event without a date happened `now` (ms UTC). Fails with one entry per
/// violation.
Result<PostedEvent> readPostedEvent(const JsonValue& body, const Catalogue& catalogue, qint64 now);

} // namespace hubscope::sandbox

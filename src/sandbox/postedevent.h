// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "domain/event.h"

#include <functional>
#include <optional>

namespace hubscope {
class Catalogue;
}

namespace hubscope::sandbox {

class EventTypes;

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

/// Judges what the envelope's rules leave open: `properties`, `contextInfo` and `tracking` of the event.
using EventValidator =
    std::function<QList<FieldError>(const QString& type, const QString& context, const JsonValue& event)>;

/// What the rules of the envelope depend on.
struct EventRules
{
    const Catalogue& catalogue;
    const EventTypes& types;
    const EventValidator& validator; ///< may be empty
    qint64 now = 0;                  ///< ms UTC
};

/// Reads the body of POST events (API contract, Event). Fails with one entry per violation.
Result<PostedEvent> readPostedEvent(const JsonValue& body, const EventRules& rules);

} // namespace hubscope::sandbox

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"

#include <QString>

#include <optional>

namespace hubscope {

/// Whom an event that is to be posted belongs to (API contract, Event): exactly one of three.
struct Identity
{
    enum class Kind { Customer, ExternalId, Session };

    Kind kind = Kind::Customer;
    QString value;
    QString nodeId; ///< of ExternalId and Session

    bool operator==(const Identity&) const = default;
};

/// The identity that an event's JSON states, also an empty one; a customer id wins. Reads both spellings of
/// EXTERNAL_ID. Nothing when it states none.
std::optional<Identity> identityOf(const JsonValue& event);

/// Writes the identity in place of the one that is there. The member stands where the old one stood, else
/// after `context` and `date`.
void setIdentity(JsonValue& event, const Identity& identity);

/// A new session id: a random UUID, version 4, in lower case.
QString newSessionId();

/// What a session id is: any text will do (API contract, Event), a new one is a UUID of version 4.
enum class SessionIdForm {
    Uuid4,
    OtherUuid, ///< of another version or variant
    NoUuid,
};
SessionIdForm sessionIdForm(QStringView value);

} // namespace hubscope

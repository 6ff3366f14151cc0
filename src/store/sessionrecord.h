// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/profile.h"

#include <QString>

#include <optional>

namespace hubscope {

/// How a session came to be known to this program.
enum class SessionOrigin {
    Made,   ///< its id was made here
    Posted, ///< an event was posted under it
    Pasted, ///< a person entered the id
    Found,  ///< in a stored event, or in the hub's list of a customer's sessions
};

/// A session as the ledger keeps it. The hub has no object for a session until it is reconciled, so that
/// this is all there is (API contract, Event). Its events are those of the outbox.
struct SessionRecord
{
    QString id;    ///< a UUID of our own, never shown
    QString value; ///< the session id that events carry: any text
    QString label; ///< what a person calls it; may be empty
    QString profileId;
    QString profileName; ///< as it was called then
    HubKind hubKind = HubKind::Test;
    QString baseUrl; ///< of the hub, as it was then
    QString workspaceId;
    QString nodeId; ///< a value is unique within a node
    SessionOrigin origin = SessionOrigin::Made;
    qint64 knownSince = 0;          ///< ms UTC
    std::optional<qint64> chosenAt; ///< ms UTC, when it became the current one; the latest of a profile is it

    bool operator==(const SessionRecord&) const = default;
};

} // namespace hubscope

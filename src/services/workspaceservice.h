// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/profile.h"
#include "domain/workspace.h"
#include "net/call.h"

namespace hubscope {

class HttpClient;

/// Reads what a workspace consists of (API contract, configuration).
class WorkspaceService
{
public:
    WorkspaceService(HttpClient& client, const Profile& profile);

    /// GET configuration/nodes/entries, all pages. A source token may be refused with Forbidden.
    Call nodes(Completion<QList<Node>> done);
    /// GET configuration/events, all pages. May be Forbidden likewise.
    Call eventTypes(Completion<QList<WorkspaceEventType>> done);
    /// GET models/contexts. May be Forbidden likewise.
    Call contexts(Completion<QList<WorkspaceContext>> done);

private:
    HttpClient& m_client;
    const Profile& m_profile;
};

} // namespace hubscope

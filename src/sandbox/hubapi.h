// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/token.h"
#include "sandbox/router.h"
#include "sandbox/workspace.h"

namespace hubscope::sandbox {

/// Everything between a whole request and its response: who may ask, which workspace, which endpoint.
class HubApi
{
public:
    HubApi(Workspace& workspace, AccessToken token);

    Response answer(const Request& request);

private:
    bool isAuthorized(const Request& request) const;
    Response answerAuthorized(const Request& request);

    Workspace& m_workspace;
    AccessToken m_token;
    Router m_endpoints; ///< below the workspace
    Router m_outside;   ///< below the base
};

/// Whether the Host header names this computer. A page in a browser that was lured here by a name of its own
/// (DNS rebinding) does not.
bool isLoopbackHost(const QByteArray& host);

} // namespace hubscope::sandbox

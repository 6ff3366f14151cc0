// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workspaceservice.h"

#include "services/decodeasync.h"

#include "domain/codec.h"

using namespace Qt::StringLiterals;

namespace hubscope {

WorkspaceService::WorkspaceService(HttpClient& client, const Profile& profile)
    : m_client(client)
    , m_profile(profile)
{
}

Call WorkspaceService::nodes(Completion<QList<Node>> done)
{
    Request request;
    request.url = workspaceUrl(
        m_profile.baseUrl, m_profile.workspaceId, {u"configuration"_s, u"nodes"_s, u"entries"_s});
    return decodeAsync<QList<Node>>(m_client, std::move(request), decodeNodes, valueOnly(std::move(done)));
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workspaceservice.h"

#include "services/wholelist.h"

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
    const QUrl url = workspaceUrl(
        m_profile.baseUrl, m_profile.workspaceId, {u"configuration"_s, u"nodes"_s, u"entries"_s});
    return fetchWholeList<Node>(m_client, url, decodeNodes, std::move(done));
}

} // namespace hubscope

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

Call WorkspaceService::eventTypes(Completion<QList<WorkspaceEventType>> done)
{
    const QUrl url =
        workspaceUrl(m_profile.baseUrl, m_profile.workspaceId, {u"configuration"_s, u"events"_s});
    return fetchWholeList<WorkspaceEventType>(m_client, url, decodeEventTypes, std::move(done));
}

Call WorkspaceService::contexts(Completion<QList<WorkspaceContext>> done)
{
    using Contexts = QList<WorkspaceContext>;
    Request request;
    request.url = workspaceUrl(m_profile.baseUrl, m_profile.workspaceId, {u"models"_s, u"contexts"_s});
    return decodeAsync<Contexts>(
        m_client, std::move(request), decodeContexts,
        [done = std::move(done)](Result<Fetched<Contexts>> result) {
            if (result)
                done(std::move(result->value));
            else
                done(result.error());
        });
}

} // namespace hubscope

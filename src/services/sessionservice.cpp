// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sessionservice.h"

#include "services/wholelist.h"

#include "domain/codec.h"

using namespace Qt::StringLiterals;

namespace hubscope {

SessionService::SessionService(HttpClient& client, const Profile& profile)
    : m_client(client)
    , m_profile(profile)
{
}

Call SessionService::list(const QString& customerId, Completion<QList<CustomerSession>> done)
{
    const QUrl url =
        workspaceUrl(m_profile.baseUrl, m_profile.workspaceId, {u"customers"_s, customerId, u"sessions"_s});
    return fetchWholeList<CustomerSession>(m_client, url, decodeSessions, std::move(done));
}

} // namespace hubscope

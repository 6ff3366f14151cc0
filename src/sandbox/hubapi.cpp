// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/hubapi.h"

#include "core/loopback.h"
#include "sandbox/failure.h"
#include "sandbox/routes.h"

using namespace Qt::StringLiterals;

namespace hubscope::sandbox {

namespace {

/// Takes as long for a token that is nearly right as for one that is not.
bool isSameSecret(const QByteArray& left, const QByteArray& right)
{
    if (left.size() != right.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= left[i] ^ right[i];
    return difference == 0;
}

Response unauthorized()
{
    Response response = errorResponse(401, u"The client is not authorized to access the API"_s);
    response.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return response;
}

} // namespace

HubApi::HubApi(Workspace& workspace, AccessToken token)
    : m_workspace(workspace)
    , m_token(std::move(token))
{
    addEventRoutes(m_endpoints, workspace);
    addCustomerRoutes(m_endpoints, workspace);
    addItemRoutes(m_endpoints, workspace);
    addSessionRoutes(m_endpoints, workspace);
    addConfigurationRoutes(m_endpoints, workspace);
    addAnalyticsRoutes(m_endpoints, workspace);
    m_outside.add("GET", u"me"_s, [&workspace](const Request&, const QStringList&) {
        return Result<Response>(whoAmI(workspace));
    });
}

Response HubApi::answer(const Request& request)
{
    if (!isLoopbackHost(request.header("host")))
        return errorResponse(403, u"This hub answers to this computer only"_s);
    if (!isAuthorized(request))
        return unauthorized();
    return answerAuthorized(request);
}

bool HubApi::isAuthorized(const Request& request) const
{
    const QByteArray header = request.header("authorization");
    const QByteArray scheme = "bearer ";
    return header.first(std::min(header.size(), scheme.size())).toLower() == scheme &&
           isSameSecret(header.sliced(scheme.size()).trimmed(), m_token.reveal());
}

Response HubApi::answerAuthorized(const Request& request)
{
    const QStringList& path = request.segments;
    if (path.size() < 3 || path[0] != "hub"_L1 || path[1] != "v1"_L1)
        return errorResponse(404, u"Resource not found"_s);
    if (path[2] != "workspaces"_L1 || path.size() < 4)
        return m_outside.route(request, path.mid(2));
    if (path[3] != m_workspace.id())
        return errorResponse(403, u"workspace not found: "_s + path[3]);
    if (auto done = m_workspace.events().showDue(m_workspace.now()); !done)
        return failureResponse(done.error(), {});
    return m_endpoints.route(request, path.mid(4));
}

bool isLoopbackHost(const QByteArray& host)
{
    const QString text = QString::fromLatin1(host);
    const qsizetype colon = text.lastIndexOf(u':');
    const bool hasPort = colon > text.lastIndexOf(u']');
    return isLoopback(hasPort ? text.first(colon) : text);
}

} // namespace hubscope::sandbox

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sessionservice.h"

#include "services/wholelist.h"

#include "core/json.h"
#include "domain/codec.h"

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// An answer in no form that is known is still a yes.
CustomerSession sessionIn(const QByteArray& body)
{
    const auto json = parseJson(body);
    const auto text = [&json](QStringView key) {
        const JsonValue* value = json ? json->find(key) : nullptr;
        return value ? value->toString() : QString();
    };
    return {text(u"id"), text(u"value")};
}

} // namespace

SessionService::SessionService(HttpClient& client, const Profile& profile)
    : m_client(client)
    , m_profile(profile)
{
}

Call SessionService::list(const QString& customerId, Completion<QList<CustomerSession>> done)
{
    return fetchWholeList<CustomerSession>(
        m_client, sessionsUrl(customerId), decodeSessions, std::move(done));
}

Call SessionService::reconcile(
    const QString& customerId, const QByteArray& body, Completion<Fetched<ReconciledSession>> done)
{
    Request request;
    request.method = Method::Post;
    request.url = sessionsUrl(customerId);
    request.body = body;
    return m_client.send(std::move(request), [done = std::move(done)](const Result<Reply>& reply) {
        if (reply)
            done(Fetched<ReconciledSession>{{reply->status, sessionIn(reply->body), reply->body}, reply->requestId});
        else
            done(reply.error());
    });
}

QUrl SessionService::sessionsUrl(const QString& customerId) const
{
    return workspaceUrl(
        m_profile.baseUrl, m_profile.workspaceId, {u"customers"_s, customerId, u"sessions"_s});
}

QByteArray SessionService::reconcileBody(const QString& sessionValue)
{
    return JsonValue::object({{u"value"_s, JsonValue::string(sessionValue)}}).toCompact();
}

} // namespace hubscope

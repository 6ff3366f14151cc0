// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/eventservice.h"

#include "services/decodeasync.h"

#include "core/json.h"
#include "domain/codec.h"

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

/// A larger answer is not read for an id: that would hold the window up.
constexpr qsizetype mostAnswer = 64 * 1024;

/// An answer without an id, or in no form that is known, is still a yes.
QString idIn(const QByteArray& body)
{
    if (body.size() > mostAnswer)
        return {};
    const auto json = parseJson(body);
    const JsonValue* id = json ? json->find(u"id") : nullptr;
    return id ? id->toString() : QString();
}

} // namespace

EventService::EventService(HttpClient& client, const Profile& profile)
    : m_client(client)
    , m_profile(profile)
{
}

Call EventService::page(const EventQuery& query, int page, Completion<Fetched<Page<Event>>> done)
{
    Request request;
    request.url = pageUrl(query, page);
    const auto decode = [page, size = query.pageSize](const QByteArray& body) {
        return decodeEvents(body, page, size);
    };
    return decodeAsync<Page<Event>>(m_client, std::move(request), decode, std::move(done));
}

Call EventService::batch(
    const EventQuery& query, int page, Completion<Fetched<EventBatch>> done, AtRateLimit atRateLimit)
{
    Request request;
    request.url = pageUrl(query, page);
    request.atRateLimit = atRateLimit;
    const auto decode = [page, size = query.pageSize](QByteArray body) {
        return decodeEventBatch(std::move(body), page, size);
    };
    return decodeAsync<EventBatch>(m_client, std::move(request), decode, std::move(done));
}

Call EventService::byId(const QString& id, Completion<Fetched<Event>> done)
{
    Request request;
    request.url = workspaceUrl(m_profile.baseUrl, m_profile.workspaceId, {u"events"_s, id});
    return decodeAsync<Event>(m_client, std::move(request), decodeEvent, std::move(done));
}

Call EventService::post(const QByteArray& body, Completion<Fetched<AcceptedEvent>> done)
{
    Request request;
    request.method = Method::Post;
    request.url = postUrl();
    request.body = body;
    return m_client.send(std::move(request), [done = std::move(done)](const Result<Reply>& reply) {
        if (reply)
            done(Fetched<AcceptedEvent>{{reply->status, idIn(reply->body)}, reply->requestId});
        else
            done(reply.error());
    });
}

QUrl EventService::pageUrl(const EventQuery& query, int page) const
{
    QUrl url = workspaceUrl(m_profile.baseUrl, m_profile.workspaceId, {u"events"_s});
    url.setQuery(query.toUrlQuery(page));
    return url;
}

QUrl EventService::postUrl() const
{
    return workspaceUrl(m_profile.baseUrl, m_profile.workspaceId, {u"events"_s});
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/customerservice.h"

#include "services/decodeasync.h"

#include "domain/codec.h"

using namespace Qt::StringLiterals;

namespace hubscope {

CustomerService::CustomerService(HttpClient& client, const Profile& profile)
    : m_client(client)
    , m_profile(profile)
{
}

Call CustomerService::page(CustomerQuery query, int page, Completion<Fetched<Page<Customer>>> done)
{
    if (query.nodeId.isEmpty())
        query.nodeId = m_profile.nodeId;
    Request request;
    request.url = customersUrl();
    request.url.setQuery(query.toUrlQuery(page));
    const auto decode = [page, size = query.pageSize](const QByteArray& body) {
        return decodeCustomers(body, page, size);
    };
    return decodeAsync<Page<Customer>>(m_client, std::move(request), decode, std::move(done));
}

Call CustomerService::byId(const QString& id, Completion<Fetched<Customer>> done)
{
    Request request;
    request.url = workspaceUrl(m_profile.baseUrl, m_profile.workspaceId, {u"customers"_s, id});
    return decodeAsync<Customer>(m_client, std::move(request), decodeCustomer, std::move(done));
}

Call CustomerService::create(const QByteArray& body, Completion<Fetched<CreatedCustomer>> done)
{
    Request request;
    request.method = Method::Post;
    request.url = customersUrl();
    request.body = body;
    return m_client.send(std::move(request), [done = std::move(done)](const Result<Reply>& reply) {
        CreatedCustomer created;
        if (reply) {
            created.status = reply->status;
            // An answer in no form that is known is still a yes.
            if (const auto customer = decodeCustomer(reply->body))
                created.customer = *customer;
            done(Fetched<CreatedCustomer>{created, reply->requestId});
            return;
        }
        const Error& error = reply.error();
        if (error.kind != ErrorKind::Conflict || error.conflictId.isEmpty()) {
            done(error);
            return;
        }
        created.status = error.httpStatus;
        created.customer.id = error.conflictId;
        done(Fetched<CreatedCustomer>{created, error.requestId});
    });
}

QUrl CustomerService::customersUrl() const
{
    return workspaceUrl(m_profile.baseUrl, m_profile.workspaceId, {u"customers"_s});
}

} // namespace hubscope

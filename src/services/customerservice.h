// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "domain/customerquery.h"
#include "domain/page.h"
#include "domain/profile.h"
#include "net/call.h"
#include "services/fetched.h"

namespace hubscope {

class HttpClient;

/// The hub's answer to a new customer.
struct CreatedCustomer
{
    int status = 0;    ///< 201; 409 where the hub has such a customer already
    Customer customer; ///< as the answer gave it: at least an id, unless the answer had none in a form that
                       ///< is known; at 409 the id alone
    bool isNew() const { return status != 409; }
};

/// Reads and creates customers (API contract, Endpoints).
class CustomerService
{
public:
    CustomerService(HttpClient& client, const Profile& profile);

    /// GET customers, one page counted from 0. An empty `query.nodeId` stands for the profile's node.
    Call page(CustomerQuery query, int page, Completion<Fetched<Page<Customer>>> done);
    /// GET customers/{id}
    Call byId(const QString& id, Completion<Fetched<Customer>> done);
    /// POST customers: the body as it stands, once. A 409 that names the customer in the way is an answer,
    /// not an error. A lost answer is ErrorKind::OutcomeUnknown.
    Call create(const QByteArray& body, Completion<Fetched<CreatedCustomer>> done);

private:
    QUrl customersUrl() const;

    HttpClient& m_client;
    const Profile& m_profile;
};

} // namespace hubscope

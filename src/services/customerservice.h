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

/// Reads customers (API contract, Endpoints).
class CustomerService
{
public:
    CustomerService(HttpClient& client, const Profile& profile);

    /// GET customers, one page counted from 0. An empty `query.nodeId` stands for the profile's node.
    Call page(CustomerQuery query, int page, Completion<Fetched<Page<Customer>>> done);
    /// GET customers/{id}
    Call byId(const QString& id, Completion<Fetched<Customer>> done);

private:
    HttpClient& m_client;
    const Profile& m_profile;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "domain/profile.h"
#include "net/call.h"

namespace hubscope {

class HttpClient;

/// Reads the sessions that were reconciled with a customer (API contract, customers/{id}/sessions).
class SessionService
{
public:
    SessionService(HttpClient& client, const Profile& profile);

    /// GET customers/{id}/sessions, all pages.
    Call list(const QString& customerId, Completion<QList<CustomerSession>> done);

private:
    HttpClient& m_client;
    const Profile& m_profile;
};

} // namespace hubscope

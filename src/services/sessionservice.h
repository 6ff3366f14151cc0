// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "domain/profile.h"
#include "net/call.h"
#include "services/fetched.h"

namespace hubscope {

class HttpClient;

/// The hub's answer to a session that it gave to a customer.
struct ReconciledSession
{
    int status = 0;          ///< 201
    CustomerSession session; ///< as the answer gave it; may be empty
    QByteArray body;         ///< the answer itself
};

/// Reads the sessions of a customer, and reconciles new ones with it (API contract, customers/{id}/sessions).
class SessionService
{
public:
    SessionService(HttpClient& client, const Profile& profile);

    /// GET customers/{id}/sessions, all pages.
    Call list(const QString& customerId, Completion<QList<CustomerSession>> done);
    /// POST customers/{id}/sessions: every event with that session id, sent before or after, becomes the
    /// customer's. Sent once; a lost answer is ErrorKind::OutcomeUnknown. A session that is another
    /// customer's is a Conflict, which may name it.
    Call
    reconcile(const QString& customerId, const QByteArray& body, Completion<Fetched<ReconciledSession>> done);
    QUrl sessionsUrl(const QString& customerId) const; ///< that both ask
    static QByteArray reconcileBody(const QString& sessionValue);

private:
    HttpClient& m_client;
    const Profile& m_profile;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/profile.h"
#include "net/httpclient.h"
#include "services/customerservice.h"
#include "services/eventservice.h"
#include "services/sessionservice.h"
#include "services/workspaceservice.h"

namespace hubscope {

/// Everything that talks to one hub under one profile. A new profile, or a new token, is a new Hub.
class Hub
{
public:
    /// `profile.baseUrl` is set, for the embedded sandbox too.
    Hub(Profile profile, AccessToken token, WireLog& log, const Clock& clock);

    const Profile& profile() const { return m_profile; }
    EventService& events() { return m_events; }
    CustomerService& customers() { return m_customers; }
    SessionService& sessions() { return m_sessions; }
    WorkspaceService& workspace() { return m_workspace; }
    /// By how many ms the hub's clock is ahead of ours; see HttpClient.
    std::optional<qint64> clockLead() const { return m_client.clockLead(); }
    /// For the requests to come.
    void setRetryPolicy(RetryPolicy policy) { m_client.setRetryPolicy(std::move(policy)); }
    void limitTimeout(std::chrono::milliseconds longest) { m_client.limitTimeout(longest); }

private:
    Profile m_profile;
    HttpClient m_client;
    EventService m_events;
    CustomerService m_customers;
    SessionService m_sessions;
    WorkspaceService m_workspace;
};

} // namespace hubscope

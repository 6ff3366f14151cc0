// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/hub.h"

namespace hubscope {

Hub::Hub(Profile profile, AccessToken token, WireLog& log, const Clock& clock)
    : m_profile(std::move(profile))
    , m_client(std::move(token), log, clock)
    , m_events(m_client, m_profile)
    , m_customers(m_client, m_profile)
    , m_sessions(m_client, m_profile)
    , m_workspace(m_client, m_profile)
{
}

} // namespace hubscope

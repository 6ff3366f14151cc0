// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionlist.h"

#include <algorithm>
#include <iterator>

namespace hubscope {

SessionRecord* SessionList::find(const QString& id)
{
    const auto place = m_fromEnd.constFind(id);
    return place == m_fromEnd.cend() ? nullptr : &m_sessions[m_sessions.size() - *place];
}

const SessionRecord* SessionList::find(const QString& id) const
{
    const auto place = m_fromEnd.constFind(id);
    return place == m_fromEnd.cend() ? nullptr : &m_sessions.at(m_sessions.size() - *place);
}

const SessionRecord*
SessionList::findValue(const QString& profileId, const QString& nodeId, const QString& value) const
{
    const auto [begin, end] = m_ids.equal_range(value);
    for (auto id = begin; id != end; ++id) {
        const SessionRecord* session = find(*id);
        if (session->profileId == profileId && session->nodeId == nodeId)
            return session;
    }
    return nullptr;
}

void SessionList::prepend(const SessionRecord& session)
{
    m_sessions.prepend(session);
    index(0);
}

void SessionList::appendNew(const QList<SessionRecord>& sessions)
{
    std::ranges::copy_if(sessions, std::back_inserter(m_sessions), [this](const SessionRecord& session) {
        return !m_fromEnd.contains(session.id);
    });
    indexAll();
}

void SessionList::remove(const QString& id)
{
    m_sessions.removeIf([&id](const SessionRecord& session) { return session.id == id; });
    indexAll();
}

void SessionList::indexAll()
{
    m_fromEnd.clear();
    m_ids.clear();
    for (qsizetype row = 0; row < m_sessions.size(); ++row)
        index(row);
}

void SessionList::index(qsizetype row)
{
    const SessionRecord& session = m_sessions.at(row);
    m_fromEnd.insert(session.id, m_sessions.size() - row);
    m_ids.insert(session.value, session.id);
}

} // namespace hubscope

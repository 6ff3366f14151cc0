// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/writeguard.h"

namespace hubscope {

using std::chrono::milliseconds;
using std::chrono::seconds;

WriteGuard::WriteGuard(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_tick.setInterval(seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &WriteGuard::onTick);
}

void WriteGuard::setProfile(const std::optional<Profile>& profile)
{
    if (profile == m_profile)
        return;
    m_profile = profile;
    m_unlockedAt.reset();
    m_tick.stop();
    Q_EMIT changed();
}

bool WriteGuard::mayWrite() const
{
    return m_profile && (!isProduction() || remaining() > seconds(0));
}

bool WriteGuard::isProduction() const
{
    return m_profile && m_profile->kind == HubKind::Production;
}

QString WriteGuard::password() const
{
    return m_profile ? m_profile->workspaceId : QString();
}

bool WriteGuard::unlock(const QString& words)
{
    if (!isProduction() || password().isEmpty() || words.trimmed() != password())
        return false;
    m_unlockedAt = m_clock.now();
    m_tick.start();
    Q_EMIT changed();
    return true;
}

void WriteGuard::lock()
{
    if (!m_unlockedAt)
        return;
    m_unlockedAt.reset();
    m_tick.stop();
    Q_EMIT changed();
}

seconds WriteGuard::remaining() const
{
    if (!m_unlockedAt)
        return seconds(0);
    const milliseconds passed(m_clock.now() - *m_unlockedAt);
    // A clock that was set back must not prolong it.
    if (passed < milliseconds(0) || passed >= unlockedFor)
        return seconds(0);
    return std::chrono::ceil<seconds>(unlockedFor - passed);
}

void WriteGuard::onTick()
{
    if (remaining() > seconds(0))
        Q_EMIT changed();
    else
        lock();
}

} // namespace hubscope

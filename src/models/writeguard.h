// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "domain/profile.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace hubscope {

/// Keeps production safe from a slip: a production hub is read only until a person unlocks it, for a quarter
/// of an hour. Other hubs may be written to at any time.
class WriteGuard : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives the guard.
    explicit WriteGuard(const Clock& clock, QObject* parent = nullptr);

    /// Another hub, or none: what was unlocked is locked again.
    void setProfile(const std::optional<Profile>& profile);
    bool mayWrite() const;
    bool isProduction() const;

    /// What a person has to type to unlock: the workspace's id.
    QString password() const;
    /// False when the words are not the password.
    bool unlock(const QString& words);
    void lock();
    std::chrono::seconds remaining() const; ///< 0 while locked, and where nothing is locked

    static constexpr std::chrono::minutes unlockedFor{15};

Q_SIGNALS:
    void changed(); ///< locked, unlocked, or another second is over

private:
    void onTick();

    const Clock& m_clock;
    std::optional<Profile> m_profile;
    std::optional<qint64> m_unlockedAt; ///< ms UTC; of the wall clock, which runs on while a computer sleeps
    QTimer m_tick;
};

} // namespace hubscope

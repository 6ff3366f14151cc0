// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace hubscope {

class WriteGuard;

/// Remembers whether a person has looked at what goes to production since it was unlocked: the first event of
/// each unlocking is shown before it is sent.
class SendConsent : public QObject
{
    Q_OBJECT

public:
    explicit SendConsent(const WriteGuard& guard, QObject* parent = nullptr);

    bool isNeeded() const;
    void give() { m_given = true; }

private:
    const WriteGuard& m_guard;
    bool m_given = false;
};

} // namespace hubscope

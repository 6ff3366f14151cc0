// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace hubscope {

/// The time for which a hub that answers 429 is left alone: as long as it asks for, else longer each time
/// that no answer came in between.
class HubWait : public QObject
{
    Q_OBJECT

public:
    explicit HubWait(QObject* parent = nullptr);

    /// Waits. What is refused meanwhile, because it was under way, makes it no longer than the hub asks for.
    void onRefusal(const Error& error);
    void onAnswer() { m_waits = 0; }
    void stop() { m_timer.stop(); }
    void reset(); ///< as if the hub had never refused

    bool isActive() const { return m_timer.isActive(); }
    /// Whether the hub refused last: it is to be asked for one thing, to see whether it answers again.
    bool isOnTrial() const { return m_waits > 0; }
    std::optional<QDeadlineTimer> end() const; ///< nothing when there is nothing to wait for

Q_SIGNALS:
    void over();

private:
    QTimer m_timer;
    QDeadlineTimer m_end;
    int m_waits = 0; ///< without an answer in between
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "models/reconcileeffect.h"
#include "net/call.h"

#include <QObject>

namespace hubscope {

class Hub;

/// Reads what a customer has before a session is given to it: the customer, the number of its events and the
/// newest of them, its sessions.
class EffectReader : public QObject
{
    Q_OBJECT

public:
    /// Starts. Hub and clock outlive it.
    EffectReader(Hub& hub, const Clock& clock, const QString& customerId, QObject* parent = nullptr);

    bool isReading() const;
    /// Puts what was read by now into the effect.
    void fill(ReconcileEffect& effect) const;

Q_SIGNALS:
    void changed(); ///< one more answer came

private:
    void settle();

    const Clock& m_clock;
    ReconcileEffect m_read;
    Call m_customer;
    Call m_events;
    Call m_sessions;
    int m_waiting = 3;
};

} // namespace hubscope

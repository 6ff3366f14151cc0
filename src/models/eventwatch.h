// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/lookschedule.h"
#include "services/confirmation.h"

#include <QStringList>

#include <functional>

namespace hubscope {

class Hub;

/// Looks for one event that was posted, as LookSchedule says, until it is found, cannot be read, or time is
/// up.
class EventWatch : public QObject
{
    Q_OBJECT

public:
    /// Ids of stored events that are other posts'; asked at every look.
    using Known = std::function<QStringList()>;

    /// Starts. The hub outlives it.
    EventWatch(
        Hub& hub, SentEvent sent, Known known, std::chrono::milliseconds limit, QObject* parent = nullptr);

    const LookSchedule& schedule() const { return m_schedule; }

Q_SIGNALS:
    /// Once. NotSeen: time is up, or the hub refused; the customer may be there all the same.
    void ended(const hubscope::Sighting& sighting);

private:
    void look();
    void onLooked(const Result<Sighting>& looked);
    void giveUp();

    Hub& m_hub;
    SentEvent m_sent;
    Known m_known;
    LookSchedule m_schedule;
    QString m_owner; ///< the customer whose timeline was looked at last
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/foundsessions.h"
#include "models/latestwork.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace hubscope {

class TimelineModel;

/// The sessions that a timeline's events carry, which other programs may have made: found in the background,
/// and anew when other events are loaded.
class SessionOffer : public QObject
{
    Q_OBJECT

public:
    explicit SessionOffer(QObject* parent = nullptr);

    void setTimeline(TimelineModel* timeline); ///< null pointer for none
    const QList<FoundSession>& sessions() const { return m_sessions; }

Q_SIGNALS:
    void changed();

private:
    void find();
    void take(const QList<FoundSession>& sessions);

    QPointer<TimelineModel> m_timeline;
    QTimer m_later; ///< a timeline that is being read grows page by page
    QList<FoundSession> m_sessions;
    LatestWork<QList<FoundSession>> m_finding;
};

} // namespace hubscope

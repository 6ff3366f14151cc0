// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionoffer.h"

#include "models/timelinemodel.h"

namespace hubscope {

namespace {

constexpr std::chrono::milliseconds pauseBeforeFinding{300};

} // namespace

SessionOffer::SessionOffer(QObject* parent)
    : QObject(parent)
    , m_finding([this](const QList<FoundSession>& sessions) { take(sessions); })
{
    m_later.setSingleShot(true);
    m_later.setInterval(pauseBeforeFinding);
    m_later.callOnTimeout(this, &SessionOffer::find);
}

void SessionOffer::setTimeline(TimelineModel* timeline)
{
    if (timeline == m_timeline)
        return;
    if (m_timeline)
        m_timeline->disconnect(&m_later);
    m_timeline = timeline;
    if (timeline)
        connect(timeline, &TimelineModel::eventsChanged, &m_later, qOverload<>(&QTimer::start));
    find();
}

void SessionOffer::find()
{
    m_later.stop();
    if (m_timeline) {
        m_finding.restart([events = m_timeline->snapshot()](const std::stop_token& stop) {
            return sessionsIn(events, stop);
        });
    } else {
        m_finding.cancel();
        take({});
    }
}

void SessionOffer::take(const QList<FoundSession>& sessions)
{
    if (sessions == m_sessions)
        return;
    m_sessions = sessions;
    Q_EMIT changed();
}

} // namespace hubscope

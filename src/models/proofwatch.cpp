// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/proofwatch.h"

namespace hubscope {

ProofWatch::ProofWatch(
    Hub& hub, QString customerId, QString session, Missing missing, Known known,
    std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent)
    , m_hub(hub)
    , m_customerId(std::move(customerId))
    , m_session(std::move(session))
    , m_missing(std::move(missing))
    , m_known(std::move(known))
    , m_schedule(limit)
{
    connect(&m_schedule, &LookSchedule::due, this, &ProofWatch::look);
    connect(&m_schedule, &LookSchedule::over, this, &ProofWatch::ended);
    m_schedule.again();
}

void ProofWatch::look()
{
    QList<SentEvent> sent;
    m_entriesAsked.clear();
    for (const WatchedEvent& event : m_missing()) {
        m_entriesAsked.append(event.entryId);
        sent.append(event.sent);
    }
    m_schedule.hold(lookForEvents(
        m_hub, m_customerId, m_session, sent, m_known(),
        [this](const Result<ManySighting>& looked) { onLooked(looked); }));
}

void ProofWatch::onLooked(const Result<ManySighting>& looked)
{
    if (!looked) {
        m_schedule.failed(looked.error());
        return;
    }
    const QStringList asked = m_entriesAsked;
    const ManySighting sighting = *looked;
    m_schedule.again(); // listeners may end it
    for (const auto& [index, event] : sighting.found.toStdMap())
        Q_EMIT found(asked.at(index), event);
    Q_EMIT counted(sighting.totalEvents);
}

} // namespace hubscope

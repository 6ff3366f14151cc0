// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outcomesearch.h"

#include "services/hub.h"

#include <algorithm>

namespace hubscope {

OutcomeSearch::OutcomeSearch(
    Hub& hub, QString customerId, QString session, ProofWatch::Missing missing, ProofWatch::Known known,
    std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent)
    , m_hub(hub)
    , m_customerId(std::move(customerId))
    , m_session(std::move(session))
    , m_missing(std::move(missing))
    , m_known(std::move(known))
    , m_schedule(limit)
{
    connect(&m_schedule, &LookSchedule::due, this, &OutcomeSearch::askForSessions);
    connect(&m_schedule, &LookSchedule::over, this, [this] { Q_EMIT ended(false, {}); });
    m_schedule.lookNow();
}

void OutcomeSearch::askForSessions()
{
    m_schedule.hold(m_hub.sessions().list(
        m_customerId, [this](const Result<QList<CustomerSession>>& sessions) { onSessions(sessions); }));
}

void OutcomeSearch::onSessions(const Result<QList<CustomerSession>>& sessions)
{
    m_sessionsError.reset();
    if (!sessions) {
        m_sessionsError = sessions.error();
        askForEvents(); // a token may be refused the one and not the other
        return;
    }
    const auto found = std::ranges::find(*sessions, m_session, &CustomerSession::value);
    if (found == sessions->cend()) {
        askForEvents();
        return;
    }
    m_schedule.stop();
    Q_EMIT ended(true, found->id);
}

void OutcomeSearch::askForEvents()
{
    QList<SentEvent> sent;
    for (const WatchedEvent& event : m_missing())
        sent.append(event.sent);
    m_schedule.hold(lookForEvents(
        m_hub, m_customerId, m_session, sent, m_known(),
        [this](const Result<ManySighting>& looked) { onEvents(looked); }));
}

void OutcomeSearch::onEvents(const Result<ManySighting>& looked)
{
    if (looked && !looked->found.isEmpty()) {
        m_schedule.stop();
        Q_EMIT ended(true, {});
        return;
    }
    const auto error = looked ? m_sessionsError : std::optional(looked.error());
    if (error && error->kind == ErrorKind::Unauthorized)
        m_schedule.failed(*error);
    else
        m_schedule.again(error);
}

} // namespace hubscope

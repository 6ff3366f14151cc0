// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outcomesearch.h"

#include "models/lookpauses.h"
#include "services/hub.h"

#include <algorithm>

using namespace std::chrono_literals;

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
    , m_limit(limit)
{
    m_elapsed.start();
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &OutcomeSearch::onTimer);
    askForSessions();
}

void OutcomeSearch::askForSessions()
{
    m_timer.start(longestLook);
    m_call = m_hub.sessions().list(
        m_customerId, [this](const Result<QList<CustomerSession>>& sessions) { onSessions(sessions); });
}

void OutcomeSearch::onSessions(const Result<QList<CustomerSession>>& sessions)
{
    m_failure.reset();
    if (!sessions) {
        m_failure = sessions.error();
        askForEvents(); // a token may be refused the one and not the other
        return;
    }
    const auto found = std::ranges::find(*sessions, m_session, &CustomerSession::value);
    if (found == sessions->cend()) {
        askForEvents();
        return;
    }
    m_timer.stop();
    Q_EMIT ended(true, found->id);
}

void OutcomeSearch::askForEvents()
{
    QList<SentEvent> sent;
    for (const WatchedEvent& event : m_missing())
        sent.append(event.sent);
    m_call = lookForEvents(
        m_hub, m_customerId, m_session, sent, m_known(),
        [this](const Result<ManySighting>& looked) { onEvents(looked); });
}

void OutcomeSearch::onEvents(const Result<ManySighting>& looked)
{
    m_timer.stop();
    if (looked && !looked->found.isEmpty()) {
        Q_EMIT ended(true, {});
        return;
    }
    if (!looked)
        m_failure = looked.error();
    pause();
}

void OutcomeSearch::onTimer()
{
    if (!m_call.isActive()) {
        askForSessions();
        return;
    }
    m_call.cancel();
    m_failure = Error();
    m_failure->kind = ErrorKind::Timeout;
    pause();
}

/// The last look is at the limit.
void OutcomeSearch::pause()
{
    const auto left = m_limit - std::chrono::milliseconds(m_elapsed.elapsed());
    const bool refused = m_failure && (m_failure->kind == ErrorKind::Unauthorized);
    const auto asked = m_failure ? m_failure->retryAfter.value_or(0s) : 0s;
    if (left <= 0ms || refused || asked > left)
        Q_EMIT ended(false, {});
    else
        m_timer.start(std::max<std::chrono::milliseconds>(std::min(lookPause(m_pauses++), left), asked));
}

} // namespace hubscope

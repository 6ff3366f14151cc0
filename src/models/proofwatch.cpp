// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/proofwatch.h"

#include "models/lookpauses.h"

using namespace std::chrono_literals;

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
    , m_limit(limit)
{
    m_elapsed.start();
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &ProofWatch::onTimer);
    pause();
}

std::chrono::milliseconds ProofWatch::elapsed() const
{
    return std::chrono::milliseconds(m_elapsed.elapsed());
}

std::optional<std::chrono::milliseconds> ProofWatch::nextLook() const
{
    if (m_look.isActive() || !m_timer.isActive())
        return std::nullopt;
    return m_timer.remainingTimeAsDuration();
}

void ProofWatch::onTimer()
{
    if (!m_look.isActive()) {
        look();
        return;
    }
    m_look.cancel();
    Error error;
    error.kind = ErrorKind::Timeout;
    onFailed(error);
}

void ProofWatch::look()
{
    QList<SentEvent> sent;
    m_entriesAsked.clear();
    for (const WatchedEvent& event : m_missing()) {
        m_entriesAsked.append(event.entryId);
        sent.append(event.sent);
    }
    m_timer.start(longestLook);
    m_look = lookForEvents(
        m_hub, m_customerId, m_session, sent, m_known(),
        [this](const Result<ManySighting>& looked) { onLooked(looked); });
}

void ProofWatch::onLooked(const Result<ManySighting>& looked)
{
    m_timer.stop();
    if (!looked) {
        onFailed(looked.error());
        return;
    }
    m_failure.reset();
    const QStringList asked = m_entriesAsked;
    const ManySighting sighting = *looked;
    pause(); // listeners may end it
    for (const auto& [index, event] : sighting.found.toStdMap())
        Q_EMIT found(asked.at(index), event);
    Q_EMIT counted(sighting.totalEvents);
}

void ProofWatch::onFailed(const Error& error)
{
    m_failure = error;
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden)
        Q_EMIT ended();
    else
        pause(error.retryAfter.value_or(0s));
}

/// The last look is at the limit, or where the hub lets it be.
void ProofWatch::pause(std::chrono::milliseconds atLeast)
{
    const auto left = m_limit - elapsed();
    if (left <= 0ms || atLeast > left) {
        // Not from inside of a look, whose findings come first.
        QMetaObject::invokeMethod(this, &ProofWatch::ended, Qt::QueuedConnection);
        return;
    }
    m_timer.start(std::max(std::min(lookPause(m_pauses++), left), atLeast));
}

} // namespace hubscope

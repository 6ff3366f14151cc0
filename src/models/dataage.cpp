// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/dataage.h"

#include "core/clock.h"
#include "models/eventfeed.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace hubscope {

DataAge::DataAge(const EventFeed& feed, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_clock(clock)
    , m_pauses{10s, 20s, 40s, 80s, 160s, 300s}
{
    m_tick.setInterval(250ms);
    connect(&m_tick, &QTimer::timeout, this, &DataAge::onTick);
    connect(&feed, &EventFeed::topRead, this, [this] {
        m_asOf = m_clock.now();
        setPhase(Phase::Current);
        Q_EMIT changed();
    });
    connect(&feed, &EventFeed::hubAnswered, this, &DataAge::onReached);
    connect(&feed, &EventFeed::hubFailed, this, &DataAge::onFailed);
    connect(&feed, &EventFeed::refreshingChanged, this, [this] {
        if (m_phase == Phase::Saved)
            Q_EMIT changed();
    });
    connect(&feed, &EventFeed::emptied, this, [this] {
        m_asOf.reset();
        setPhase(Phase::Unknown);
    });
}

bool DataAge::isAsking() const
{
    return m_feed.isRefreshing() || m_feed.state() == LoadState::Loading;
}

int DataAge::events() const
{
    return int(m_feed.store().count());
}

std::optional<int> DataAge::secondsToRetry() const
{
    if (!m_retryAt)
        return std::nullopt;
    return int((m_retryAt->remainingTime() + 999) / 1000);
}

void DataAge::showSaved(qint64 asOf)
{
    m_asOf = asOf;
    setPhase(Phase::Saved);
}

void DataAge::setPhase(Phase phase)
{
    if (phase != Phase::Offline) {
        m_failures = 0;
        m_retryAt.reset();
        m_tick.stop();
    }
    if (std::exchange(m_phase, phase) != phase)
        Q_EMIT changed();
}

void DataAge::onReached()
{
    if (m_phase == Phase::Offline)
        setPhase(m_asOf ? Phase::Saved : Phase::Unknown);
}

/// Of anything but silence, which may pass by itself, somebody has to do something about it.
void DataAge::onFailed(const Error& error)
{
    if (error.kind != ErrorKind::Offline && error.kind != ErrorKind::Timeout) {
        onReached();
        return;
    }
    if (m_phase != Phase::Offline)
        m_offlineSince = m_clock.now();
    ++m_failures;
    schedule();
    if (m_phase == Phase::Offline)
        Q_EMIT changed();
    else
        setPhase(Phase::Offline);
}

void DataAge::schedule()
{
    const auto pause = m_pauses.at(std::min(m_failures, m_pauses.size()) - 1);
    m_retryAt = QDeadlineTimer(pause);
    if (m_watched)
        m_tick.start();
}

void DataAge::retryNow()
{
    if (m_phase != Phase::Offline)
        return;
    m_retryAt.reset();
    m_tick.stop();
    Q_EMIT changed();
    Q_EMIT retryDue();
}

void DataAge::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched)
        return;
    if (!watched)
        m_tick.stop();
    else if (m_retryAt)
        m_tick.start();
}

void DataAge::onTick()
{
    if (m_retryAt && m_retryAt->hasExpired())
        retryNow();
    else
        Q_EMIT tick();
}

} // namespace hubscope

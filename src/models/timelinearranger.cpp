// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinearranger.h"

#include <QtConcurrentRun>

namespace hubscope {

namespace {

// A page or a few: less than a millisecond even where every body is read.
constexpr qsizetype quickRows = 300;
// Records alone are gone through at some hundred million a second.
constexpr qsizetype quickRecords = 20'000;

} // namespace

TimelineArranger::TimelineArranger(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Arrangement>::finished, this, &TimelineArranger::onFinished);
}

TimelineArranger::~TimelineArranger()
{
    m_stop.request_stop(); // the worker has a copy of everything it reads
}

bool TimelineArranger::isQuick(qsizetype events, const ArrangementSpec& spec)
{
    const bool readsBodies = spec.filter.readsBodies() || spec.sort.key == RowSort::Key::Text;
    return events <= (readsBodies ? quickRows : quickRecords);
}

void TimelineArranger::start(const EventSnapshot& events, const ArrangementSpec& spec)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_busy = true;
    m_watcher.setFuture(
        QtConcurrent::run([events, spec, stop = m_stop.get_token()] { return arrange(events, spec, stop); }));
}

void TimelineArranger::cancel()
{
    m_stop.request_stop();
    m_busy = false;
}

void TimelineArranger::onFinished()
{
    if (!m_busy || m_stop.stop_requested())
        return;
    m_busy = false;
    Q_EMIT arranged(m_watcher.result());
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/arrangement.h"

#include <QFutureWatcher>
#include <QObject>

#include <stop_token>

namespace hubscope {

/// Arranges loaded events in a worker, where that takes time. Only the newest order's result arrives.
class TimelineArranger : public QObject
{
    Q_OBJECT

public:
    explicit TimelineArranger(QObject* parent = nullptr);
    ~TimelineArranger() override;

    /// Whether so many events are arranged before anybody notices, so that no worker is needed.
    static bool isQuick(qsizetype events, const ArrangementSpec& spec);

    void start(const EventSnapshot& events, const ArrangementSpec& spec);
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void arranged(const hubscope::Arrangement& arrangement);

private:
    void onFinished();

    QFutureWatcher<Arrangement> m_watcher;
    std::stop_source m_stop;
    bool m_busy = false;
};

} // namespace hubscope

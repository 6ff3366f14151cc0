// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/textlabel.h"

#include <QTimer>

namespace hubscope {

class Clock;
class TimeDisplay;
class WireLog;

/// How the hub is doing, from the latest exchanges: reachable or not, usual time to answer, last answer.
class HealthLabel : public TextLabel
{
    Q_OBJECT

public:
    HealthLabel(const WireLog& log, const TimeDisplay& time, const Theme& theme, QWidget* parent = nullptr);

private:
    void renew();

    const WireLog& m_log;
    const TimeDisplay& m_time;
    QTimer m_tick;   ///< "2 s ago" grows older by itself
    QTimer m_gather; ///< what comes at once
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/lint.h"
#include "models/latestwork.h"

#include <QObject>

#include <memory>

namespace hubscope {

class SchemaLibrary;
class TimelineModel;

/// Checks what a timeline has loaded against the schemas, in a worker, and marks its rows. Once started it
/// also checks what comes later, and begins anew when the timeline has other events or the schemas change;
/// until it is stopped.
class TimelineLint : public QObject
{
    Q_OBJECT

public:
    /// Timeline and library outlive the check; it may be the timeline's child.
    TimelineLint(TimelineModel& timeline, const SchemaLibrary& library, QObject* parent = nullptr);

    void start(); ///< from the first event on
    void stop();  ///< what was found so far stays
    const TimelineModel& timeline() const { return m_timeline; }
    /// Whether events are left to check.
    bool isChecking() const;
    bool hasResult() const { return m_result.total > 0; }
    const LintResult& result() const { return m_result; }

Q_SIGNALS:
    void changed(); ///< what was found, or whether it goes on

private:
    using Check = std::shared_ptr<Lint>;
    struct Done
    {
        Check lint;
        Lint::Piece piece;
        LintResult result;
    };

    void startAnew();
    void onOtherEvents();
    void onMoreEvents();
    void goOn();
    void take(const Done& done);

    TimelineModel& m_timeline;
    const SchemaLibrary& m_library;
    Check m_lint; ///< null pointer while nothing is checked; a worker's while a piece is under way
    LintResult m_result;
    bool m_moreEvents = false; ///< than the check knows
    bool m_underWay = false;
    LatestWork<Done> m_work;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/rowmarks.h"
#include "models/latestwork.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace hubscope {

class PayloadFinder;
class TimelineModel;

/// Where in a timeline's rows the marked events stand. A worker finds them; what costs much is done less
/// often.
class TimelineTicks : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the ticks.
    TimelineTicks(const TimelineModel& timeline, const PayloadFinder& finder, QObject* parent = nullptr);

    qsizetype count(RowMark mark) const { return m_marks[size_t(mark)].count; }
    /// From 0, above the first row, to 1, below the last one; ascending, some of many.
    const QList<double>& positions(RowMark mark) const { return m_positions[size_t(mark)]; }

Q_SIGNALS:
    void changed();

private:
    void find();
    void take(const RowMarks& marks);

    const TimelineModel& m_timeline;
    const PayloadFinder& m_finder;
    RowMarks m_marks;
    std::array<QList<double>, rowMarkCount> m_positions;
    QTimer m_later;
    QElapsedTimer m_since;
    int m_last = 0; ///< how many ms the worker took
    LatestWork<RowMarks> m_work;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/payloadsearch.h"
#include "models/latestwork.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace hubscope {

class TimelineModel;

/// Finds a text or an expression in the bodies of the events that a timeline shows, in a worker, and goes
/// from one hit to the next. What is found follows the timeline: more rows are searched, fewer are forgotten.
class PayloadFinder : public QObject
{
    Q_OBJECT

public:
    /// The timeline outlives the finder.
    explicit PayloadFinder(TimelineModel& timeline, QObject* parent = nullptr);

    /// An empty text ends the search.
    void setPattern(const PayloadPattern& pattern);
    const PayloadPattern& pattern() const { return m_pattern; }
    /// Why the pattern cannot be looked for; nothing while it can.
    const std::optional<PatternError>& error() const { return m_error; }
    bool isActive() const { return m_search != nullptr; }
    bool isSearching() const;
    /// What was found so far, in the order of the table.
    const PayloadHits& hits() const { return m_hits; }

    /// The event from which steps are counted.
    void setCurrent(std::optional<EventRow> event);
    /// Which of the hits it is, from 1; 0 when it is none.
    qsizetype currentNumber() const;
    /// Chooses the next hit below, 1, or above, -1; after the last comes the first. What is not found yet is
    /// waited for.
    void step(int direction);

Q_SIGNALS:
    void changed(); ///< the pattern, what was found, or how far the search is
    void currentChanged();
    void hitChosen(hubscope::EventRow event);

private:
    std::optional<EventRow> current() const;
    using Search = std::shared_ptr<PayloadSearch>;

    void startAnew();
    void goOn();
    void take(const PayloadHits& hits);
    void onRowsChanged();
    std::optional<qsizetype> hitBeyondCurrent(int direction) const;

    TimelineModel& m_timeline;
    PayloadPattern m_pattern;
    std::optional<PatternError> m_error;
    Search m_search; ///< null pointer while nothing is looked for; a worker's while one is under way
    PayloadHits m_hits;
    std::optional<EventKey> m_current; ///< rows get other numbers
    int m_wantedStep = 0;
    bool m_rowsChanged = false; ///< since the search was told of them
    bool m_underWay = false;
    QTimer m_rowsLater; ///< gathers what changes at once
    LatestWork<PayloadHits> m_work;
};

} // namespace hubscope

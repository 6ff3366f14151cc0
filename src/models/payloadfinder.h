// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/finder.h"
#include "models/latestwork.h"

#include <QTimer>

#include <memory>

namespace hubscope {

class TimelineModel;

/// Finds in the bodies of the events that a timeline shows. What is found follows the timeline: more rows are
/// searched, fewer are forgotten.
class PayloadFinder : public Finder
{
    Q_OBJECT

public:
    /// The timeline outlives the finder.
    explicit PayloadFinder(TimelineModel& timeline, QObject* parent = nullptr);

    void setPattern(const PayloadPattern& pattern) override;
    const PayloadPattern& pattern() const { return m_pattern; }
    const std::optional<PatternError>& error() const override { return m_error; }
    bool isActive() const override { return m_search != nullptr; }
    bool isSearching() const override;
    /// What was found so far, in the order of the table.
    const PayloadHits& hits() const { return m_hits; }
    qsizetype hitCount() const override { return m_hits.rows.size(); }

    /// The event from which steps are counted.
    void setCurrent(std::optional<EventRow> event);
    qsizetype currentNumber() const override;
    void step(int direction) override;
    QString scopeText() const override;
    QString remarkText() const override;

Q_SIGNALS:
    void hitChosen(hubscope::EventRow event);

private:
    using Search = std::shared_ptr<PayloadSearch>;

    void startAnew();
    void goOn();
    void take(const PayloadHits& hits);
    void onRowsChanged();
    std::optional<EventRow> current() const;
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

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/yieldingrow.h"

class QPushButton;

namespace hubscope {

class ChipRow;
class SavedViews;
class TextLabel;
class Theme;
class TimeDisplay;
class TimelineFilters;
class TimelineModel;

/// What narrows the rows of a timeline that is read from no hub, and how many are shown: what FilterBar is
/// for a customer's.
class RowsBar : public YieldingRow
{
    Q_OBJECT

public:
    /// All outlive the bar.
    RowsBar(
        TimelineModel& timeline, TimelineFilters& filters, SavedViews& views, const TimeDisplay& time,
        const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void filterRowsRequested(); ///< the line that narrows the rows is wanted

private:
    void showCounts();
    void showReset();

    const TimelineModel& m_timeline;
    ChipRow* m_chips;
    TextLabel* m_counts;
    QPushButton* m_reset;
};

} // namespace hubscope

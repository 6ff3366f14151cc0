// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/timelinemodel.h"
#include "pages/filterbar.h"
#include "pages/timelinepage.h"
#include "pages/timelineview.h"
#include "ui/finder.h"

#include <QPushButton>

namespace hubscope::test {

/// The timeline that is in sight, with its filter bar.
class TimelineObject
{
public:
    explicit TimelineObject(const QWidget& window)
        : m_window(window)
    {
    }

    TimelinePage& page() const { return child<TimelinePage>(m_window); }
    TimelineView& view() const { return page().view(); }
    TimelineModel& model() const { return static_cast<TimelineModel&>(*view().model()); }
    /// Whether a tab with a timeline is in front at all.
    bool exists() const;

    QString counts() const; ///< `100 shown · 100 loaded · 12,000 total`
    int loaded() const { return exists() ? model().loadedCount() : -1; }
    QString cell(int row, int column) const;
    int firstEventRow() const;
    QString tailText() const; ///< of the row at the end that says what is loading or failed; else empty
    void scrollToEnd() const;

    // The strip above the rows; empty when nothing is said.
    QString stripTitle() const;
    QString stripText() const;
    void clickStripAction(int index) const;

    FilterBar& filterBar() const { return child<FilterBar>(m_window); }
    QPushButton& filterChip(const QString& property) const; ///< Type, Context, Mode, Dates
    QWidget& openPopup(const QString& property) const;      ///< with the keyboard
    QStringList chips() const;

private:
    const QWidget& m_window;
};

} // namespace hubscope::test

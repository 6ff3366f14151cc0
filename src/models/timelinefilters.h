// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filterstate.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace hubscope {

class Clock;
class SavedViews;
class TimeDisplay;
class TimelineModel;

/// The filters of one timeline as one thing: what they were before, to go back to, and the saved view that
/// they were last put to.
class TimelineFilters : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    TimelineFilters(EventFilter& hub, TimelineModel& rows, QObject* parent = nullptr);
    /// Of events that no hub is asked for: what a saved view asks the hub for narrows the rows instead. All
    /// outlive this.
    TimelineFilters(
        TimelineModel& rows, const TimeDisplay& time, const Clock& clock, QObject* parent = nullptr);

    bool asksHub() const { return m_hub != nullptr; }

    FilterState state() const;
    void setState(const FilterState& state);
    /// To what the view says where filters in force have changed since it was applied, else to none.
    void reset();

    bool canGoBack() const;
    bool canGoForward() const { return m_at + 1 < m_states.size() && !isChanged(); }
    void goBack();
    void goForward();

    const QString& view() const { return m_view; } ///< its name; empty for none
    bool isViewChanged() const { return !m_view.isEmpty() && !(state() == m_viewState); }
    void applyView(const QString& name, const FilterState& state);
    void
    nameView(const QString& name, const FilterState& state); ///< the filters in force were saved under it
    /// Follows the views being renamed, saved anew and removed.
    void follow(const SavedViews& views);

Q_SIGNALS:
    void changed();

private:
    bool isChanged() const { return !(state() == m_states[m_at]); }
    void watch();
    FilterState here(const FilterState& state) const;
    void put(const FilterState& state);
    void note();
    void remember();
    void leaveView();

    EventFilter* m_hub;                    ///< null pointer where none is asked
    std::unique_ptr<EventFilter> m_counts; ///< then the dates of views
    TimelineModel& m_rows;
    std::vector<FilterState> m_states; ///< never empty
    size_t m_at = 0;
    QTimer m_settled; ///< what is on the way, key by key, is nothing to go back to
    QString m_view;
    FilterState m_viewState;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/errortext.h"
#include "services/loadstate.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

namespace hubscope {

class Catalogue;
class CustomerTimeline;
class EmptyState;
class FindBar;
class FilterLine;
class HistogramPane;
class HubEmpty;
class LoadingOverlay;
class MessageStrip;
class NewChip;
class Theme;
class TimeDisplay;
class TimelineNarrowing;
class TimelineView;
class WhyEmpty;

/// One customer's events in all the states that reading can reach: loading, there, none, filtered to none,
/// failed at the first page or at a later one.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    TimelinePage(
        CustomerTimeline& customer, const Catalogue& catalogue, const TimeDisplay& time, const Theme& theme,
        QWidget* parent = nullptr);

    CustomerTimeline& customer() { return m_customer; }
    TimelineView& view() { return *m_view; }
    HistogramPane& histogram() { return *m_histogram; }
    /// Shows the histogram, as long as it leaves room for some rows.
    void setHistogramShown(bool shown);
    /// Shows the line that narrows the loaded rows, and gives it the focus.
    void openFilterLine();
    FindBar& findBar() { return *m_find; }
    /// Narrows the rows by one condition more, as the filter line spells it, in the place of an earlier one.
    void narrowBy(const QString& term, const QString& instead = {});
    /// The end of the time that a text names, ms UTC, in the zone that is shown; nothing when it names none.
    std::optional<qint64> momentOf(const QString& text) const;

    /// Selects the event, now or when it is loaded; until then nothing else is selected by itself. Says
    /// whether it is there.
    bool awaitEvent(const QString& eventId);
    /// Leaves only the rows of that session in sight, of those that are loaded; all when it is empty.
    void showOnlySession(const QString& session);
    /// Gives the focus to the rows, or to what stands in their place.
    void focusContent();

Q_SIGNALS:
    /// What the page cannot do by itself: another token, another profile, what the hub answered.
    void emptied(); ///< there is no event to read, and none is awaited
    void actionRequested(hubscope::ErrorAction action, const hubscope::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeRoomForRows();
    void showState();
    void showFailure(const Error& error, bool rowsStay);
    void showNothing();
    void showStopped();
    void selectSomething();
    void countDown();
    void perform(ErrorAction action);
    void showSession();
    void followLive();

    CustomerTimeline& m_customer;
    const TimeDisplay& m_time;
    MessageStrip* m_strip;
    MessageStrip* m_only; ///< says that not all rows are shown
    TimelineView* m_view;
    FilterLine* m_line;
    FindBar* m_find;
    NewChip* m_new; ///< how many rows came above
    HistogramPane* m_histogram;
    bool m_histogramShown = true; ///< if there is room
    WhyEmpty* m_whyEmpty;
    HubEmpty* m_hubEmpty;
    EmptyState* m_empty;
    LoadingOverlay* m_loading;
    QString m_awaited; ///< an event
    std::optional<Error> m_error;
    QDeadlineTimer m_nextTry; ///< when the hub lets us ask again
    QTimer m_countDown;
    QList<ErrorAction> m_actions; ///< of the buttons that are shown, in their order
};

} // namespace hubscope

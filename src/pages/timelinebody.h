// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

namespace hubscope {

class Catalogue;
class EventFilter;
class FilterLine;
class FindBar;
class HistogramPane;
class Theme;
class TimeDisplay;
class TimelineModel;
class TimelineView;
class WhyEmpty;

/// The rows of a timeline with what narrows and searches those that are loaded: the filter line, the
/// histogram, the bar that finds, and why no row is left. Whose events they are is not its business.
class TimelineBody : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the body. `hub` is the filter of the hub that the events are read from; null pointer for
    /// events from elsewhere.
    TimelineBody(
        TimelineModel& timeline, EventFilter* hub, const Catalogue& catalogue, const TimeDisplay& time,
        const Theme& theme, QWidget* parent = nullptr);

    TimelineModel& timeline() const { return m_timeline; }
    TimelineView& view() const { return *m_view; }
    HistogramPane& histogram() const { return *m_histogram; }
    FindBar& findBar() const { return *m_find; }

    /// Shows the histogram, as long as it leaves room for some rows.
    void setHistogramShown(bool shown);
    /// Shows the line that narrows the loaded rows, and gives it the focus.
    void openFilterLine();
    /// Narrows the rows by one condition more, as the filter line spells it, in the place of an earlier one.
    void narrowBy(const QString& term, const QString& instead = {});
    /// The end of the time that a text names, ms UTC, in the zone that is shown; nothing when it names none.
    std::optional<qint64> momentOf(const QString& text) const;

    /// Selects the event, now or when it is loaded; until then nothing else is selected by itself. Says
    /// whether it is there.
    bool awaitEvent(const QString& eventId);
    bool isAwaiting() const { return !m_awaited.isEmpty(); }

    /// Something that can stand in the place of rows while none is loaded; hidden at first.
    void addStandIn(QWidget* widget);
    void showStandIn(QWidget* widget); ///< null pointer for the rows
    /// Gives the focus to the rows, or to what stands in their place.
    void focusContent();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void makeRoomForRows();
    void showRows();
    void selectSomething();

    TimelineModel& m_timeline;
    const TimeDisplay& m_time;
    FilterLine* m_line;
    HistogramPane* m_histogram;
    bool m_histogramShown = true; ///< if there is room
    TimelineView* m_view;
    FindBar* m_find;
    WhyEmpty* m_whyEmpty;
    QWidget* m_standIn = nullptr;
    QString m_awaited; ///< an event
};

} // namespace hubscope

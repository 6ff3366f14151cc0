// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/histogrammodel.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace hubscope {

class HistogramStrip;
class Theme;

/// When the loaded events happened, over the timeline: the strip, and how its bars are stacked and how long
/// they are. Counts nothing while it is hidden.
class HistogramPane : public QWidget
{
    Q_OBJECT

public:
    HistogramPane(
        Catalogue catalogue, const TimeDisplay& time, const Theme& theme, QWidget* parent = nullptr);

    /// The loaded events, and those of them that pass the row filter; all where there is no list.
    void setEvents(EventSnapshot events, std::optional<QList<EventRow>> shown);
    /// The range of dates that is in force. Says nothing.
    void setRange(const std::optional<TimeRange>& range);

    /// How it is stacked and how long buckets are, to be kept from one start to the next.
    QString saveState() const;
    void restoreState(const QString& state);

    HistogramStrip& strip() const { return *m_strip; }
    const HistogramModel& model() const { return m_model; }

Q_SIGNALS:
    /// By the user; also while the mouse drags. Nothing for all dates.
    void rangeChosen(const std::optional<hubscope::TimeRange>& range);
    void stateChanged(); ///< saveState says something else

protected:
    void showEvent(QShowEvent* event) override;

private:
    QToolButton* makeChoice(const QString& name);
    void fillMenus();
    void showBins();
    void showChoices();
    void count();
    int barsBetweenLabels() const;

    const TimeDisplay& m_time;
    const Theme& m_theme;
    HistogramModel m_model;
    EventSnapshot m_events;
    std::optional<QList<EventRow>> m_shown;
    bool m_counted = true; ///< the events, or they will be
    HistogramStrip* m_strip;
    QToolButton* m_stacking;
    QToolButton* m_size;
};

} // namespace hubscope

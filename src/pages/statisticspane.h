// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/latestwork.h"
#include "models/statisticsmodel.h"

#include <QPointer>
#include <QWidget>

class QTableView;

namespace hubscope {

class EmptyState;
class TextLabel;
class Theme;
class TimelineModel;

/// What the loaded events of each type, context and mode have in common: a row for each value, which narrows
/// the timeline to it. Counts only while it can be seen.
class StatisticsPane : public QWidget
{
    Q_OBJECT

public:
    StatisticsPane(const TimeDisplay& time, const Theme& theme, QWidget* parent = nullptr);

    void setTimeline(TimelineModel* timeline); ///< null pointer for none

Q_SIGNALS:
    void valueChosen(hubscope::Facet facet, const QString& value);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void count();
    void showRows(const QList<Statistics>& rows);
    void choose(const QModelIndex& index);

    const Theme& m_theme;
    StatisticsModel m_model;
    QPointer<TimelineModel> m_timeline;
    LatestWork<QList<Statistics>> m_counting;
    QTableView* m_table = nullptr;
    TextLabel* m_scope = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace hubscope

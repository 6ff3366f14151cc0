// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/facet.h"

#include <QObject>
#include <QPointer>

namespace Ui {
class MainWindow;
}

namespace hubscope {

class CustomerTabs;
class EventPane;
class FacetsPane;
class StatisticsPane;
class TimelineModel;

/// What narrows, sorts, groups and completes the timeline in front: keeps the pane of facets on it, and does
/// what the menus and the event's values ask for.
class Narrowing : public QObject
{
    Q_OBJECT

public:
    Narrowing(
        Ui::MainWindow& ui, CustomerTabs& tabs, FacetsPane& facets, StatisticsPane& statistics,
        EventPane& event, QObject* parent = nullptr);

private:
    void follow();
    void showFacets();
    void choose(Facet facet, const FacetChoice& choice);
    void connectActions(Ui::MainWindow& ui);
    void fillRequestsMenu();
    void connectValues(EventPane& event);
    void askForDate();
    void updateActions();

    Ui::MainWindow& m_ui;
    CustomerTabs& m_tabs;
    FacetsPane& m_facets;
    StatisticsPane& m_statistics;
    QPointer<TimelineModel> m_timeline; ///< the one in front
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/narrowing.h"

#include "app/customertabs.h"
#include "core/timestamp.h"
#include "models/timelinemodel.h"
#include "pages/eventpane.h"
#include "pages/facetspane.h"
#include "pages/histogrampane.h"
#include "pages/statisticspane.h"
#include "pages/timelinebody.h"
#include "pages/timelinecolumns.h"
#include "pages/timelineview.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QMessageBox>

#include <array>

namespace hubscope {

namespace {

/// The entries of the menu.
auto groupings(const Ui::MainWindow& ui)
{
    return std::to_array<std::pair<QAction*, Grouping>>(
        {{ui.actionGroupNone, Grouping::None},
         {ui.actionGroupDay, Grouping::Day},
         {ui.actionGroupPause, Grouping::Pause},
         {ui.actionGroupSession, Grouping::Session},
         {ui.actionGroupType, Grouping::Type}});
}

QString nothingThen(const TimelineModel& timeline)
{
    const bool sent = timeline.scope() == EventScope::SentByThis;
    if (timeline.rowFilter().isActive())
        return sent ? Narrowing::tr("No shown event happened then or before. Show all rows.")
                    : Narrowing::tr("No shown event happened then or before. Show all rows, or load more.");
    return sent ? Narrowing::tr("No event sent by this app happened then or before.")
                : Narrowing::tr("No loaded event happened then or before. Load more, or all.");
}

} // namespace

Narrowing::Narrowing(
    Ui::MainWindow& ui, CustomerTabs& tabs, FacetsPane& facets, StatisticsPane& statistics, EventPane& event,
    QObject* parent)
    : QObject(parent)
    , m_ui(ui)
    , m_tabs(tabs)
    , m_facets(facets)
    , m_statistics(statistics)
{
    connect(&tabs, &CustomerTabs::currentChanged, this, &Narrowing::follow);
    connect(&facets, &FacetsPane::choiceChanged, this, &Narrowing::choose);
    connect(&statistics, &StatisticsPane::valueChosen, this, [this](Facet facet, const QString& value) {
        choose(facet, {{value}, {}});
    });
    connectActions(ui);
    fillRequestsMenu();
    connectValues(event);
    updateActions();
}

void Narrowing::follow()
{
    if (m_timeline)
        m_timeline->disconnect(this);
    const TimelineBody* body = m_tabs.currentBody();
    m_timeline = body ? &body->timeline() : nullptr;
    if (m_timeline) {
        for (const auto signal : {&TimelineModel::eventsChanged, &TimelineModel::rowFilterChanged})
            connect(m_timeline, signal, this, &Narrowing::showFacets);
        connect(m_timeline, &TimelineModel::stateChanged, this, &Narrowing::updateActions);
        connect(m_timeline, &TimelineModel::countsChanged, this, &Narrowing::updateActions);
    }
    m_statistics.setTimeline(m_timeline);
    showFacets();
    updateActions();
}

void Narrowing::choose(Facet facet, const FacetChoice& choice)
{
    if (!m_timeline)
        return;
    RowFilter filter = m_timeline->rowFilter();
    filter.facets[facet] = choice;
    if (!choice.isActive())
        filter.facets.erase(facet);
    m_timeline->setRowFilter(filter);
}

void Narrowing::showFacets()
{
    if (m_timeline)
        m_facets.setSnapshot(m_timeline->snapshot(), m_timeline->scope());
    else
        m_facets.setSnapshot({});
    m_facets.setChoices(m_timeline ? m_timeline->rowFilter().facets : FacetChoices());
}

void Narrowing::connectActions(Ui::MainWindow& ui)
{
    connect(ui.actionLoadAll, &QAction::triggered, this, [this] {
        if (m_timeline)
            m_timeline->loadAll();
    });
    connect(ui.actionFilterRows, &QAction::triggered, this, [this] {
        if (TimelineBody* body = m_tabs.currentBody())
            body->openFilterLine();
    });
    connect(ui.actionGoToDate, &QAction::triggered, this, &Narrowing::askForDate);
    auto* groups = new QActionGroup(this);
    for (const auto& [action, grouping] : groupings(ui)) {
        groups->addAction(action);
        connect(action, &QAction::triggered, this, [this, wanted = grouping] {
            if (m_timeline)
                m_timeline->setGrouping(wanted);
            m_tabs.noteGrouping(wanted);
        });
    }
    ui.actionShowHistogram->setChecked(m_tabs.habits().histogramShown);
    connect(ui.actionShowHistogram, &QAction::triggered, this, [this](bool show) {
        m_tabs.setHistogramShown(show);
    });
}

void Narrowing::fillRequestsMenu()
{
    auto* group = new QActionGroup(this);
    for (int number = 1; number <= EventLoader::mostInFlight; ++number) {
        QAction* action = group->addAction(u'&' + QLocale().toString(number));
        action->setCheckable(true);
        action->setChecked(number == m_tabs.habits().requestsAtOnce);
        connect(action, &QAction::triggered, this, [this, number] { m_tabs.setRequestsAtOnce(number); });
    }
    m_ui.menuRequests->addActions(group->actions());
}

void Narrowing::connectValues(EventPane& event)
{
    connect(&event, &EventPane::filterRequested, this, [this](const QString& term) {
        if (TimelineBody* body = m_tabs.currentBody())
            body->narrowBy(term);
    });
    connect(&event, &EventPane::columnRequested, this, [this](const QString& path) {
        if (TimelineView* view = m_tabs.currentView())
            view->columns().addPath(path);
    });
}

void Narrowing::askForDate()
{
    TimelineBody* body = m_tabs.currentBody();
    if (!body)
        return;
    bool isGiven = false;
    const QString text = QInputDialog::getText(
        body, tr("Go to date"), tr("Date and time, such as 2024-05-09 or 2024-05-09 10:42"),
        QLineEdit::Normal, {}, &isGiven);
    if (!isGiven)
        return;
    const auto moment = body->momentOf(text);
    if (!moment)
        QMessageBox::information(
            body, tr("Go to date"), tr("“%1” is no date that can be read.").arg(text.toHtmlEscaped()));
    else if (!body->view().goTo(*moment))
        QMessageBox::information(body, tr("Go to date"), nothingThen(body->timeline()));
}

void Narrowing::updateActions()
{
    m_ui.actionLoadAll->setEnabled(m_timeline && m_timeline->canLoadAll());
    for (QAction* action : {m_ui.actionFilterRows, m_ui.actionGoToDate})
        action->setEnabled(m_timeline != nullptr);
    const Grouping current = m_timeline ? m_timeline->grouping() : Grouping::Day;
    for (const auto& [action, grouping] : groupings(m_ui)) {
        action->setEnabled(m_timeline != nullptr);
        action->setChecked(grouping == current);
    }
}

} // namespace hubscope

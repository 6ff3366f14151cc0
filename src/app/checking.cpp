// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/checking.h"

#include "app/customertabs.h"
#include "models/timelinelint.h"
#include "models/timelinemodel.h"
#include "pages/problemspane.h"
#include "pages/timelinebody.h"
#include "ui_mainwindow.h"

namespace hubscope {

Checking::Checking(
    Ui::MainWindow& ui, CustomerTabs& tabs, const SchemaLibrary& library, ProblemsPane& pane, QObject* parent)
    : QObject(parent)
    , m_ui(ui)
    , m_tabs(tabs)
    , m_library(library)
    , m_pane(pane)
{
    connect(&tabs, &CustomerTabs::currentChanged, this, &Checking::follow);
    connect(&pane, &ProblemsPane::checkRequested, this, &Checking::start);
    connect(&pane, &ProblemsPane::filterRequested, this, &Checking::narrowBy);
    connect(ui.actionCheckLoaded, &QAction::triggered, this, &Checking::start);
    follow();
}

/// The check belongs to its timeline: it goes on behind another tab, and goes with it.
void Checking::follow()
{
    const TimelineBody* body = m_tabs.currentBody();
    TimelineModel* timeline = body ? &body->timeline() : nullptr;
    m_lint = timeline ? timeline->findChild<TimelineLint*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
    if (timeline && !m_lint)
        m_lint = new TimelineLint(*timeline, m_library, timeline);
    m_term.clear();
    m_pane.setLint(m_lint);
    m_ui.actionCheckLoaded->setEnabled(m_lint);
}

void Checking::start()
{
    if (m_lint)
        m_lint->start();
}

void Checking::narrowBy(const QString& term)
{
    if (TimelineBody* body = m_tabs.currentBody())
        body->narrowBy(term, std::exchange(m_term, term));
}

} // namespace hubscope

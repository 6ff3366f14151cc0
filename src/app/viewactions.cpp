// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewactions.h"

#include "app/customertabs.h"
#include "models/savedviews.h"
#include "models/timelinefilters.h"
#include "pages/viewsmenu.h"
#include "ui_mainwindow.h"

using namespace Qt::StringLiterals;

namespace hubscope {

ViewActions::ViewActions(Ui::MainWindow& ui, CustomerTabs& tabs, SavedViews& views, QWidget* window)
    : QObject(window)
    , m_ui(ui)
    , m_tabs(tabs)
    , m_views(views)
    , m_menu(new ViewsMenu(views, window))
{
    ui.menuView->insertMenu(ui.menuGroup->menuAction(), m_menu);
    makeKeys(*window);
    const auto connectFilters = [this](QAction* action, void (TimelineFilters::*act)()) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (m_filters)
                (m_filters->*act)();
        });
    };
    connectFilters(ui.actionFiltersBack, &TimelineFilters::goBack);
    connectFilters(ui.actionFiltersForward, &TimelineFilters::goForward);
    connectFilters(ui.actionResetFilters, &TimelineFilters::reset);
    connect(&tabs, &CustomerTabs::currentChanged, this, &ViewActions::follow);
    updateActions();
}

/// The menu is filled when it opens: its entries cannot have keys of their own.
void ViewActions::makeKeys(QWidget& window)
{
    for (int number = 1; number <= SavedViews::mostWithKeys; ++number) {
        auto* action = new QAction(tr("Saved view %1").arg(number), &window);
        action->setShortcut(QKeySequence(u"Alt+%1"_s.arg(number)));
        connect(action, &QAction::triggered, this, [this, at = number - 1] {
            if (!m_filters || at >= m_views.all().size())
                return;
            const QString name = m_views.all().at(at).name;
            m_filters->applyView(name, *m_views.find(name));
        });
        window.addAction(action);
    }
}

void ViewActions::follow()
{
    if (m_filters)
        m_filters->disconnect(this);
    m_filters = m_tabs.currentFilters();
    if (m_filters)
        connect(m_filters, &TimelineFilters::changed, this, &ViewActions::updateActions);
    m_menu->setFilters(m_filters);
    updateActions();
}

void ViewActions::updateActions()
{
    m_ui.actionFiltersBack->setEnabled(m_filters && m_filters->canGoBack());
    m_ui.actionFiltersForward->setEnabled(m_filters && m_filters->canGoForward());
    m_ui.actionResetFilters->setEnabled(m_filters != nullptr);
}

} // namespace hubscope

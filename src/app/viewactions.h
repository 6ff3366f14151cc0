// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace Ui {
class MainWindow;
}

namespace hubscope {

class CustomerTabs;
class SavedViews;
class TimelineFilters;
class ViewsMenu;

/// Puts all filters of the timeline in front to what they were before, to none, or to what a saved view says.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    ViewActions(Ui::MainWindow& ui, CustomerTabs& tabs, SavedViews& views, QWidget* window);

private:
    void makeKeys(QWidget& window);
    void follow();
    void updateActions();

    Ui::MainWindow& m_ui;
    CustomerTabs& m_tabs;
    SavedViews& m_views;
    ViewsMenu* m_menu;
    QPointer<TimelineFilters> m_filters; ///< of the timeline in front
};

} // namespace hubscope

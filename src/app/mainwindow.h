// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/opener.h"
#include "app/workbench.h"
#include "domain/event.h"
#include "domain/profile.h"
#include "models/errortext.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QDockWidget;

namespace Ui {
class MainWindow;
}

namespace hubscope {

class Composing;
class CustomersPane;
class CustomerTabs;
class EmptyState;
class EnvironmentBand;
class EventPane;
class FacetsPane;
class LineBar;
class LiveToggle;
class LoadingStatus;
class MessageStrip;
class NetworkPane;
class ProblemsPane;
class StatisticsPane;
class ProfileMenu;
class ProfilesDialog;
class SavedEventActions;
class SegmentedControl;
class SchemaFolderActions;
class Sessions;

/// The shell: puts the panes in their places, connects menus and keys with them, and remembers where things
/// were. What a pane does is the pane's business.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Workbench& bench, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// What is shown once the hub is there, instead of what was open last. Both may be empty.
    void openFirst(const QString& customerId, const QString& eventId);
    /// Drafts, outbox and sessions begin anew: their file was damaged, and is kept as `file`.
    void tellOfDamage(const QString& file);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // mainwindow.cpp: building
    void buildHeader();
    QWidget* makeToolRow();
    QWidget* makeNewEventButton();
    void buildDocks();
    QDockWidget* addDock(
        const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area,
        QAction* action);
    void buildStatusBar();
    void setNarrow(bool narrow);
    void setSlim(bool slim);
    void restoreLayout();
    void resetLayout();
    void placeDocks();
    void saveState();

    // mainwindow_actions.cpp: menus and keys
    void connectActions();
    void connectViewActions();
    void connectEventActions();
    void connectComposing();
    void connectSessions();
    void updateActions();
    void updateHubActions();
    bool isInEvent() const;
    void copy();
    void copyCurl();
    void find();
    void stepPane(int direction);
    void focusPane(QWidget* pane);
    void askForEvent();
    void resetSandbox();
    ProfilesDialog* openProfiles();
    void showShortcuts();
    void showAbout();

    // mainwindow_hub.cpp: which hub
    void connectHub();
    void forgetProfile(const QString& profileId);
    void switchTo(const QString& profileId);
    void onConnecting(const Profile& profile);
    void onFirstPaint();
    void onConnected();
    void onDisconnecting();
    void onTokenMissing(const Profile& profile);
    void onHubFailed(const Profile& profile, const Error& error);
    void perform(ErrorAction action, const Error& error);
    void updateTitle();
    void welcome();

    // mainwindow_customer.cpp: which customer and event
    void connectOpener();
    void connectNotices();
    void connectTabs();
    void openFirstThings();
    void openLine(const LineInput& input);
    void openCustomer(const QString& customerId);
    void readEvent(const Event& event, const QString& requestId);
    void showStored(const QString& customerId, const QString& eventId);
    void showSelectedEvent(const QString& eventId);
    void offerChoices(const LookupResult& result);
    void rememberCustomer(const Customer& customer);
    void showRecent();
    void showCurrentTab();

    Workbench m_bench;
    std::unique_ptr<Ui::MainWindow> m_ui;
    Opener m_opener;
    bool m_painted = false; ///< what the hub has to show waits until the window is there
    QString m_firstCustomer;
    QString m_firstEvent;
    LineInput m_lastLine; ///< for trying again

    EnvironmentBand* m_band;
    ProfileMenu* m_profileMenu;
    LineBar* m_line;
    LiveToggle* m_live = nullptr; ///< made with the tool row
    SegmentedControl* m_zone;
    QString m_damaged; ///< where the damaged file of a person's own work is kept; empty for a sound one
    MessageStrip* m_notice;
    std::function<void()> m_onNotice; ///< what the notice's button does
    CustomerTabs* m_tabs;
    Composing* m_composing;
    SchemaFolderActions* m_schemas = nullptr;
    SavedEventActions* m_saved = nullptr;
    Sessions* m_sessions = nullptr; ///< made with the menus, whose actions it shows
    EmptyState* m_placeholder;
    std::function<void()> m_onPrimary; ///< what the placeholder's buttons do at present
    std::function<void()> m_onSecondary;
    CustomersPane* m_customers;
    EventPane* m_event;
    FacetsPane* m_facets;
    NetworkPane* m_network;
    ProblemsPane* m_problems;
    StatisticsPane* m_statistics;
    QDockWidget* m_facetsDock;
    QDockWidget* m_customersDock;
    QDockWidget* m_eventDock;
    QDockWidget* m_networkDock;
    QDockWidget* m_outboxDock;
    QDockWidget* m_sessionsDock;
    QDockWidget* m_problemsDock;
    QDockWidget* m_statisticsDock;
    LoadingStatus* m_loading;
    bool m_narrow = false;
    bool m_slim = false;            ///< the event is below the timeline
    QList<QDockWidget*> m_madeRoom; ///< hidden while the window is narrow
};

} // namespace hubscope

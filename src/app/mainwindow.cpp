// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/checking.h"
#include "app/composing.h"
#include "app/customertabs.h"
#include "app/firstpaint.h"
#include "app/hubconnector.h"
#include "app/narrowing.h"
#include "app/profilemenu.h"
#include "app/savedeventactions.h"
#include "app/schemafolderactions.h"
#include "app/sessions.h"
#include "app/viewactions.h"
#include "core/logging.h"
#include "models/displaytime.h"
#include "pages/customerspane.h"
#include "pages/environmentband.h"
#include "pages/eventpane.h"
#include "pages/facetspane.h"
#include "pages/healthlabel.h"
#include "pages/linebar.h"
#include "pages/livetoggle.h"
#include "pages/loadingstatus.h"
#include "pages/networkpane.h"
#include "pages/outboxpane.h"
#include "pages/problemspane.h"
#include "pages/sessionbutton.h"
#include "pages/sessionspane.h"
#include "pages/statisticspane.h"
#include "store/settings.h"
#include "ui_mainwindow.h"
#include "widgets/emptystate.h"
#include "widgets/hubstyle.h"
#include "widgets/messagestrip.h"
#include "widgets/segmentedcontrol.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr int leastPageHeight = 124; ///< the headings and three rows

/// What was laid out with another font has not the widths for this one.
int layoutVersion(const Theme& theme)
{
    constexpr int version = 3;
    return version * 10'000 + theme.px(1000);
}

} // namespace

MainWindow::MainWindow(const Workbench& bench, QWidget* parent)
    : QMainWindow(parent)
    , m_bench(bench)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_band(new EnvironmentBand(bench.theme, this))
    , m_profileMenu(new ProfileMenu(bench.profiles, bench.theme, this))
    , m_line(new LineBar(bench.theme, this))
    , m_zone(new SegmentedControl(&bench.theme, this))
    , m_notice(new MessageStrip(&bench.theme, this))
    , m_tabs(new CustomerTabs(bench, this))
    , m_composing(new Composing(bench, *m_tabs, this))
    , m_placeholder(new EmptyState(&bench.theme))
    , m_customers(new CustomersPane(bench.theme, this))
    , m_event(new EventPane(bench.catalogue, bench.time, bench.wireLog, bench.theme, this))
    , m_facets(new FacetsPane(bench.catalogue, bench.theme, this))
    , m_network(new NetworkPane(bench.wireLog, bench.time, bench.theme, this))
    , m_problems(new ProblemsPane(bench.time, bench.theme, this))
    , m_statistics(new StatisticsPane(bench.time, bench.theme, this))
    , m_loading(new LoadingStatus(bench.theme, this))
{
    m_ui->setupUi(this);
    m_sessions = new Sessions(bench, *m_tabs, m_ui->actionNewSession, this);
    m_schemas = new SchemaFolderActions(
        bench.library, bench.settings, m_ui->actionSchemaFolder, m_ui->actionNoSchemaFolder, this);
    m_saved =
        new SavedEventActions(bench, *m_tabs, m_ui->actionForgetCustomer, m_ui->actionSavedEvents, this);
    setMinimumSize(900, 560);
    m_tabs->setPlaceholder(m_placeholder);
    m_tabs->pages()->setMinimumHeight(bench.theme.px(leastPageHeight));
    setCentralWidget(m_tabs->pages());
    buildHeader();
    buildDocks();
    buildStatusBar();
    new Narrowing(*m_ui, *m_tabs, *m_facets, *m_statistics, *m_event, this);
    new ViewActions(*m_ui, *m_tabs, bench.views, this);
    new Checking(*m_ui, *m_tabs, bench.library, *m_problems, this);
    connectActions();
    connectHub();
    restoreLayout();
    connect(new FirstPaint(this), &FirstPaint::painted, this, &MainWindow::onFirstPaint);
}

MainWindow::~MainWindow()
{
    onDisconnecting();
}

void MainWindow::openFirst(const QString& customerId, const QString& eventId)
{
    m_firstCustomer = customerId;
    m_firstEvent = eventId;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_composing->close();
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    // In a narrow window what is on the left makes room first, then the event goes below the timeline.
    const Theme& theme = m_bench.theme;
    setNarrow(width() < theme.px(1100));
    // In a low one neither has room there for rows worth the name: it stays beside, and is narrower.
    setSlim(width() < theme.px(1000) && height() >= theme.px(640));
}

void MainWindow::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    if (narrow) {
        for (QDockWidget* dock : {m_facetsDock, m_customersDock}) {
            if (!dock->isFloating() && !dock->isHidden())
                m_madeRoom.append(dock);
        }
    }
    for (QDockWidget* dock : m_madeRoom)
        dock->setVisible(!narrow);
    if (!narrow)
        m_madeRoom.clear();
}

void MainWindow::setSlim(bool slim)
{
    if (std::exchange(m_slim, slim) == slim)
        return;
    const auto area = slim ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea;
    const auto other = slim ? Qt::RightDockWidgetArea : Qt::BottomDockWidgetArea;
    if (!m_eventDock->isFloating() && dockWidgetArea(m_eventDock) == other)
        addDockWidget(area, m_eventDock);
    if (slim && dockWidgetArea(m_eventDock) == area && !m_outboxDock->isFloating()) {
        tabifyDockWidget(m_outboxDock, m_eventDock); // side by side there is room for neither
        m_eventDock->raise();
    }
}

void MainWindow::buildHeader()
{
    // Docks lie below tool bars, so that what is in this one runs across the whole window.
    auto* bar = new QToolBar(tr("Header"), this);
    bar->setObjectName("header"_L1);
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->toggleViewAction()->setVisible(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto* header = new QWidget(bar);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(makeToolRow());
    auto* notice = new QVBoxLayout;
    notice->setContentsMargins(Theme::medium, 0, Theme::medium, 0);
    notice->addWidget(m_notice);
    layout->addLayout(notice);
    layout->addWidget(m_tabs->bar());
    layout->addWidget(m_tabs->heads());
    m_notice->hide();
    m_notice->setClosable(true);
    header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(header);
    addToolBar(Qt::TopToolBarArea, bar);
}

QWidget* MainWindow::makeToolRow()
{
    auto* row = new QWidget(this);
    auto* refresh = new QToolButton(row);
    refresh->setDefaultAction(m_ui->actionRefresh);
    refresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    refresh->setAutoRaise(true);
    m_ui->actionRefresh->setIcon(IconSet(&m_bench.theme).icon(Glyph::Refresh));
    m_zone->setAccessibleName(tr("Times are shown in"));
    const QString zone = m_bench.time.localZoneLabel();
    m_zone->addSegment(zone == tr("UTC") ? tr("Local time") : zone, tr("Local time"));
    m_zone->addSegment(tr("UTC"), tr("Coordinated universal time"));
    m_zone->setCurrentIndex(m_bench.time.choice() == TimeZoneChoice::Utc ? 1 : 0);

    m_live = new LiveToggle(*m_ui->actionLive, m_bench.time, row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(Theme::medium, Theme::tight, Theme::medium, Theme::tight);
    layout->setSpacing(Theme::medium);
    layout->addWidget(m_line, 1);
    layout->addWidget(refresh);
    layout->addWidget(m_live);
    layout->addWidget(m_sessions->button());
    layout->addWidget(m_zone);
    layout->addWidget(makeNewEventButton());
    return row;
}

QWidget* MainWindow::makeNewEventButton()
{
    auto* button = new QPushButton(tr("New event"), this);
    button->setObjectName("newEventButton"_L1);
    button->setProperty(look::primary, true);
    button->setIcon(IconSet(&m_bench.theme).icon(Glyph::Plus, Token::ButtonText));
    button->setToolTip(
        tr("Write an event (%1)").arg(m_ui->actionNewEvent->shortcut().toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, m_ui->actionNewEvent, &QAction::trigger);
    return button;
}

void MainWindow::buildDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_customersDock = addDock(
        u"customersDock"_s, tr("Customers"), m_customers, Qt::LeftDockWidgetArea, m_ui->actionShowCustomers);
    m_facetsDock =
        addDock(u"facetsDock"_s, tr("Facets"), m_facets, Qt::LeftDockWidgetArea, m_ui->actionShowFacets);
    m_eventDock =
        addDock(u"eventDock"_s, tr("Event"), m_event, Qt::RightDockWidgetArea, m_ui->actionShowEvent);
    m_networkDock = addDock(
        u"networkDock"_s, tr("Network"), m_network, Qt::BottomDockWidgetArea, m_ui->actionShowNetwork);
    m_outboxDock = addDock(
        u"outboxDock"_s, tr("Outbox"), m_composing->pane(), Qt::BottomDockWidgetArea, m_ui->actionShowOutbox);
    m_sessionsDock = addDock(
        u"sessionsDock"_s, tr("Sessions"), m_sessions->pane(), Qt::BottomDockWidgetArea,
        m_ui->actionShowSessions);
    m_problemsDock = addDock(
        u"problemsDock"_s, tr("Problems"), m_problems, Qt::BottomDockWidgetArea, m_ui->actionShowProblems);
    m_statisticsDock = addDock(
        u"statisticsDock"_s, tr("Statistics"), m_statistics, Qt::BottomDockWidgetArea,
        m_ui->actionShowStatistics);
    connect(m_event, &EventPane::newFromThisRequested, m_ui->actionNewFromEvent, &QAction::trigger);
    connect(m_ui->actionCheckLoaded, &QAction::triggered, m_problemsDock, [this] {
        m_problemsDock->show();
        m_problemsDock->raise();
    });
    connect(m_problems, &ProblemsPane::countChanged, m_problemsDock, [this](int count) {
        m_problemsDock->setWindowTitle(count > 0 ? tr("Problems (%1)").arg(count) : tr("Problems"));
    });
    connect(m_composing->pane(), &OutboxPane::openCountChanged, m_outboxDock, [this](int open) {
        m_outboxDock->setWindowTitle(open > 0 ? tr("Outbox (%1)").arg(open) : tr("Outbox"));
    });
}

QDockWidget* MainWindow::addDock(
    const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area, QAction* action)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    connect(action, &QAction::triggered, dock, [this, dock](bool show) {
        m_madeRoom.removeOne(dock); // somebody says how it is to be
        dock->setVisible(show);
        if (show)
            dock->raise();
    });
    connect(dock, &QDockWidget::visibilityChanged, action, [dock, action] {
        action->setChecked(!dock->isHidden());
    });
    return dock;
}

void MainWindow::buildStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(new HealthLabel(m_bench.wireLog, m_bench.time, m_bench.theme, this));
    statusBar()->addPermanentWidget(m_loading);
}

void MainWindow::restoreLayout()
{
    placeDocks();
    const Settings& settings = m_bench.settings;
    restoreGeometry(settings.value(Settings::windowGeometry));
    restoreState(settings.value(Settings::windowState), layoutVersion(m_bench.theme));
}

void MainWindow::resetLayout()
{
    placeDocks();
    m_tabs->resetColumns();
}

void MainWindow::placeDocks()
{
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    resize(QSize(1440, 900).boundedTo(room.size()));
    for (QDockWidget* dock :
         {m_facetsDock, m_customersDock, m_eventDock, m_outboxDock, m_sessionsDock, m_networkDock,
          m_problemsDock, m_statisticsDock}) {
        dock->setFloating(false);
        dock->show();
    }
    addDockWidget(Qt::LeftDockWidgetArea, m_facetsDock);
    tabifyDockWidget(m_facetsDock, m_customersDock);
    m_facetsDock->raise();
    addDockWidget(Qt::RightDockWidgetArea, m_eventDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_outboxDock);
    tabifyDockWidget(m_outboxDock, m_sessionsDock);
    tabifyDockWidget(m_sessionsDock, m_networkDock);
    tabifyDockWidget(m_networkDock, m_problemsDock);
    tabifyDockWidget(m_problemsDock, m_statisticsDock);
    m_outboxDock->hide();
    m_sessionsDock->hide();
    m_networkDock->hide();
    m_problemsDock->hide();
    m_statisticsDock->hide();
    const Theme& theme = m_bench.theme;
    resizeDocks({m_customersDock, m_eventDock}, {theme.px(224), theme.px(392)}, Qt::Horizontal);
    resizeDocks({m_outboxDock}, {theme.px(240)}, Qt::Vertical);
}

void MainWindow::saveState()
{
    Settings& settings = m_bench.settings;
    settings.set(Settings::windowGeometry, saveGeometry());
    setNarrow(false); // the next window may be wide
    setSlim(false);
    settings.set(Settings::windowState, QMainWindow::saveState(layoutVersion(m_bench.theme)));
    m_tabs->habits().store(settings);
    if (const auto flushed = settings.flush(); !flushed)
        qCWarning(lcApp) << "settings were not saved:" << flushed.error().message;
}

} // namespace hubscope

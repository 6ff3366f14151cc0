// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composing.h"
#include "app/customertabs.h"
#include "app/hubconnector.h"
#include "app/mainwindow.h"
#include "app/schemafolderactions.h"
#include "app/sessions.h"
#include "app/shortcutsdialog.h"
#include "models/customertimeline.h"
#include "models/displaytime.h"
#include "models/eventtext.h"
#include "models/exchangetext.h"
#include "models/outbox.h"
#include "models/sessionledger.h"
#include "models/writeguard.h"
#include "pages/customerspane.h"
#include "pages/environmentband.h"
#include "pages/eventpane.h"
#include "pages/findbar.h"
#include "pages/linebar.h"
#include "pages/networkpane.h"
#include "pages/outboxpane.h"
#include "pages/profilesdialog.h"
#include "pages/sessionspane.h"
#include "pages/timelinebody.h"
#include "pages/timelinepage.h"
#include "pages/timelineview.h"
#include "store/eventcache.h"
#include "store/settings.h"
#include "ui_mainwindow.h"
#include "widgets/emptystate.h"
#include "widgets/messagestrip.h"
#include "widgets/segmentedcontrol.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

/// Menus and keys.
using namespace Qt::StringLiterals;

namespace hubscope {

void MainWindow::connectActions()
{
    m_ui->actionRefresh->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_ui->actionCancel->setShortcut(Qt::Key_Escape); // enabled only while there is something to cancel
    connect(m_ui->actionOpenLine, &QAction::triggered, m_line, [this] {
        m_line->setFocus(Qt::ShortcutFocusReason);
        m_line->selectAll(); // also when the line had the focus before
    });
    connect(m_ui->actionEventById, &QAction::triggered, this, &MainWindow::askForEvent);
    connect(m_ui->actionSwitchProfile, &QAction::triggered, m_band, &EnvironmentBand::openSwitchMenu);
    connect(m_ui->actionProfiles, &QAction::triggered, this, &MainWindow::openProfiles);
    connect(m_ui->actionCloseTab, &QAction::triggered, m_tabs, [this] {
        m_tabs->close(m_tabs->bar()->currentIndex());
    });
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->actionFindCustomer, &QAction::triggered, this, [this] {
        m_customersDock->show();
        m_customers->focusSearch();
    });
    connect(m_ui->actionCopyCustomerId, &QAction::triggered, this, [this] {
        if (TimelinePage* page = m_tabs->current())
            QApplication::clipboard()->setText(page->customer().customerId());
    });
    connect(m_ui->actionNextTab, &QAction::triggered, m_tabs, [this] { m_tabs->step(1); });
    connect(m_ui->actionPreviousTab, &QAction::triggered, m_tabs, [this] { m_tabs->step(-1); });
    connect(m_ui->actionUseSandbox, &QAction::triggered, this, [this] {
        switchTo(QString::fromLatin1(sandboxProfileId));
    });
    connect(m_ui->actionResetSandbox, &QAction::triggered, this, &MainWindow::resetSandbox);
    connect(m_ui->actionShortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_ui->actionAbout, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_placeholder, &EmptyState::primaryTriggered, this, [this] { m_onPrimary(); });
    connect(m_placeholder, &EmptyState::secondaryTriggered, this, [this] { m_onSecondary(); });
    for (QMenu* menu : {m_ui->menuView, m_ui->menuCustomer})
        menu->setToolTipsVisible(true); // why an entry is off
    connectViewActions();
    connectEventActions();
    connectComposing();
    connectSessions();
    updateActions();
}

void MainWindow::connectViewActions()
{
    connect(m_ui->actionRefresh, &QAction::triggered, this, [this] {
        if (TimelinePage* page = m_tabs->current())
            page->customer().refresh();
    });
    connect(m_ui->actionCancel, &QAction::triggered, this, [this] {
        if (m_opener.isLooking())
            m_notice->hide();
        m_opener.cancel();
        if (TimelinePage* page = m_tabs->current())
            page->customer().cancel();
        updateActions();
    });
    connect(m_ui->actionResetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(m_ui->actionNextPane, &QAction::triggered, this, [this] { stepPane(1); });
    connect(m_ui->actionPreviousPane, &QAction::triggered, this, [this] { stepPane(-1); });

    TimeDisplay& time = m_bench.time;
    const auto choose = [this](bool utc) {
        const auto choice = utc ? TimeZoneChoice::Utc : TimeZoneChoice::Local;
        m_bench.time.setChoice(choice);
        m_bench.settings.setChoice(Settings::timeZone, choice);
        m_ui->actionUtc->setChecked(utc);
        m_zone->setCurrentIndex(utc ? 1 : 0);
    };
    m_ui->actionUtc->setChecked(time.choice() == TimeZoneChoice::Utc);
    connect(m_ui->actionUtc, &QAction::toggled, this, choose);
    connect(
        m_zone, &SegmentedControl::currentIndexChanged, this, [choose](int index) { choose(index == 1); });

    auto* themes = new QActionGroup(this);
    const std::pair<QAction*, Theme::Scheme> schemes[] = {
        {m_ui->actionThemeAuto, Theme::Scheme::Auto},
        {m_ui->actionThemeLight, Theme::Scheme::Light},
        {m_ui->actionThemeDark, Theme::Scheme::Dark}};
    for (const auto& [action, scheme] : schemes) {
        themes->addAction(action);
        action->setChecked(m_bench.theme.scheme() == scheme);
        connect(action, &QAction::triggered, this, [this, chosen = scheme] {
            m_bench.theme.setScheme(chosen);
            m_bench.settings.setChoice(Settings::theme, chosen);
        });
    }
}

void MainWindow::connectEventActions()
{
    const std::pair<QAction*, EventPane::Tab> tabs[] = {
        {m_ui->actionOverview, EventPane::Tab::Overview},
        {m_ui->actionTree, EventPane::Tab::Tree},
        {m_ui->actionJson, EventPane::Tab::Json},
        {m_ui->actionRequest, EventPane::Tab::Request}};
    for (const auto& [action, tab] : tabs)
        connect(action, &QAction::triggered, m_event, [this, chosen = tab] {
            m_eventDock->show();
            m_event->setTab(chosen);
        });
    const auto step = [this](int direction) {
        if (TimelineView* view = m_tabs->currentView())
            view->step(direction);
    };
    connect(m_ui->actionNextEvent, &QAction::triggered, this, [step] { step(1); });
    connect(m_ui->actionPreviousEvent, &QAction::triggered, this, [step] { step(-1); });
    connect(m_ui->actionCopy, &QAction::triggered, this, &MainWindow::copy);
    connect(m_ui->actionCopyJson, &QAction::triggered, m_event, &EventPane::copyJson);
    connect(m_ui->actionCopyPath, &QAction::triggered, m_event, &EventPane::copyPath);
    connect(m_ui->actionCopyCurl, &QAction::triggered, this, &MainWindow::copyCurl);
    connect(m_ui->actionFind, &QAction::triggered, this, &MainWindow::find);
    for (const auto& [action, direction] :
         {std::pair(m_ui->actionFindNext, 1), std::pair(m_ui->actionFindPrevious, -1)})
        connect(action, &QAction::triggered, this, [this, direction] {
            TimelineBody* body = m_tabs->currentBody();
            if (!(isInEvent() && m_event->findNext(direction)) && body)
                body->findBar().step(direction);
        });
}

void MainWindow::connectComposing()
{
    connect(m_ui->actionNewEvent, &QAction::triggered, m_composing, [this] {
        TimelinePage* page = m_tabs->current();
        if (const QString session = m_tabs->currentSession(); !session.isEmpty())
            m_sessions->compose(session);
        else
            m_composing->composeNew(page ? page->customer().customerId() : QString());
    });
    connect(m_ui->actionNewFromEvent, &QAction::triggered, m_composing, [this] {
        m_composing->composeFrom(m_event->event()->body);
    });
    connect(m_ui->actionReopenComposer, &QAction::triggered, m_composing, &Composing::reopen);
    connect(m_ui->actionUnlock, &QAction::triggered, m_band, &EnvironmentBand::askToUnlock);
    connect(&m_bench.guard, &WriteGuard::changed, this, [this] {
        m_ui->actionUnlock->setEnabled(m_bench.guard.isProduction() && !m_bench.guard.mayWrite());
    });
    connect(
        m_schemas, &SchemaFolderActions::told, this, [this](const QString& title, const QString& problems) {
            const auto kind = problems.isEmpty() ? MessageStrip::Kind::Info : MessageStrip::Kind::Warning;
            m_notice->showMessage(kind, title, problems);
            m_notice->setActions({});
        });
    m_ui->menuOutboxEntry->addActions(m_composing->pane()->entryActions());
    connect(m_composing, &Composing::showEventRequested, this, &MainWindow::showStored);
    connect(m_composing, &Composing::customerRequested, this, [this](const QString& id) {
        raise();
        activateWindow();
        openCustomer(id);
    });
    connect(m_composing, &Composing::showOutboxRequested, this, [this] {
        m_outboxDock->show();
        m_outboxDock->raise();
        raise();
        activateWindow();
        m_composing->pane()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_composing, &Composing::connectRequested, this, [this] { openProfiles()->addNew(); });
    connect(&m_bench.outbox, &Outbox::storageFailed, this, [this](const Error& error) {
        m_notice->showMessage(
            MessageStrip::Kind::Warning, tr("The outbox could not be kept on disk"),
            tr("What cannot be kept is not sent. Details: %1").arg(oneLine(error.message)));
        m_notice->setActions({});
    });
}

void MainWindow::connectSessions()
{
    connect(m_ui->actionNewSession, &QAction::triggered, m_sessions, &Sessions::makeNew);
    connect(m_ui->actionAddSession, &QAction::triggered, m_sessions, &Sessions::addById);
    connect(m_ui->actionReconcile, &QAction::triggered, m_sessions, &Sessions::reconcile);
    connect(m_ui->actionNewCustomer, &QAction::triggered, m_sessions, &Sessions::createCustomer);
    connect(m_ui->actionIdentity, &QAction::triggered, this, [this] {
        if (TimelinePage* page = m_tabs->current())
            m_sessions->showIdentity(page->customer().customerId());
    });
    m_ui->menuCurrentSession->addActions(m_sessions->currentActions());
    m_ui->menuSelectedSession->addActions(m_sessions->selectedActions());
    connect(m_tabs, &CustomerTabs::sessionComposeRequested, m_sessions, &Sessions::compose);
    connect(m_sessions, &Sessions::customerRequested, this, &MainWindow::openCustomer);
    connect(m_sessions, &Sessions::composeRequested, m_composing, &Composing::composeUnder);
    connect(&m_bench.ledger, &SessionLedger::storageFailed, this, [this](const Error& error) {
        m_notice->showMessage(
            MessageStrip::Kind::Warning, tr("The sessions could not be kept on disk"),
            tr("They are shown until the program ends. Details: %1").arg(oneLine(error.message)));
        m_notice->setActions({});
    });
}

void MainWindow::updateActions()
{
    TimelinePage* page = m_tabs->current();
    const bool loading = page && (page->customer().timeline().state() == LoadState::Loading ||
                                  page->customer().timeline().isRefreshing());
    m_ui->actionCancel->setEnabled(loading || m_opener.isLooking());
    updateHubActions();
    for (QAction* action :
         {m_ui->actionCloseTab, m_ui->actionNextTab, m_ui->actionPreviousTab, m_ui->actionNextEvent,
          m_ui->actionPreviousEvent, m_ui->actionFindNext, m_ui->actionFindPrevious})
        action->setEnabled(m_tabs->currentBody());
    const bool event = m_event->event().has_value();
    for (QAction* action : {m_ui->actionCopyJson, m_ui->actionCopyPath, m_ui->actionNewFromEvent})
        action->setEnabled(event);
    m_ui->actionFind->setEnabled(m_tabs->currentBody() || event);
    const bool hub = m_bench.connector.hub();
    m_ui->actionEventById->setEnabled(hub);
    m_ui->actionFindCustomer->setEnabled(hub);
    for (QAction* action :
         {m_ui->actionNewSession, m_ui->actionAddSession, m_ui->actionReconcile, m_ui->actionNewCustomer})
        action->setEnabled(hub);
    m_ui->actionUseSandbox->setEnabled(!m_bench.connector.isEmbeddedSandbox());
    m_ui->actionResetSandbox->setEnabled(hub && m_bench.connector.isEmbeddedSandbox());
}

/// An anonymous timeline is read from no hub; that is said where an action is missed.
void MainWindow::updateHubActions()
{
    const QString why = m_tabs->currentSession().isEmpty()
                            ? QString()
                            : tr("Not for an anonymous timeline: its events are those this app sent.");
    const QList<QAction*> actions{
        m_ui->actionRefresh, m_ui->actionCopyCustomerId, m_ui->actionCopyCurl, m_ui->actionIdentity};
    for (QAction* action : actions)
        action->setEnabled(m_tabs->current());
    for (QAction* action : actions + QList{m_ui->actionLoadAll, m_ui->actionForgetCustomer})
        action->setToolTip(why);
}

/// Who is there means the event, not the timeline.
bool MainWindow::isInEvent() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && m_event->isAncestorOf(focus);
}

void MainWindow::copy()
{
    const TimelineView* view = m_tabs->currentView();
    if (isInEvent())
        m_event->copyValue();
    else if (view)
        view->copyRow();
}

void MainWindow::find()
{
    TimelineBody* body = m_tabs->currentBody();
    if (!body || isInEvent())
        m_event->find();
    else
        body->findBar().open();
}

void MainWindow::copyCurl()
{
    if (TimelinePage* page = m_tabs->current())
        QApplication::clipboard()->setText(asCurl(page->customer().requestUrls()));
}

void MainWindow::stepPane(int direction)
{
    QList<QWidget*> panes{m_line};
    const auto appendInSight = [&panes](const QList<QDockWidget*>& docks) {
        for (QDockWidget* dock : docks) {
            if (dock->isVisible() && !dock->visibleRegion().isEmpty()) // not behind the other's tab
                panes.append(dock->widget());
        }
    };
    appendInSight({m_facetsDock, m_customersDock});
    if (m_tabs->currentBody())
        panes.append(m_tabs->pages());
    if (m_eventDock->isVisible())
        panes.append(m_event);
    appendInSight({m_outboxDock, m_sessionsDock, m_networkDock, m_problemsDock, m_statisticsDock});
    const auto hasFocus = [](const QWidget* pane) {
        const QWidget* focus = QApplication::focusWidget();
        return focus && (pane == focus || pane->isAncestorOf(focus));
    };
    const auto current = std::find_if(panes.cbegin(), panes.cend(), hasFocus);
    const qsizetype at = current == panes.cend() ? 0 : current - panes.cbegin();
    for (qsizetype step = 1; step < panes.size(); ++step) {
        const qsizetype next = (at + direction * step + panes.size()) % panes.size();
        focusPane(panes[next]);
        if (hasFocus(panes[next])) // an empty pane has nothing that takes it
            return;
    }
}

void MainWindow::focusPane(QWidget* pane)
{
    if (pane == m_customers)
        m_customers->focusSearch();
    else if (pane == m_event)
        m_event->focusContent();
    else if (pane == m_tabs->pages())
        m_tabs->focusContent();
    else
        pane->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::askForEvent()
{
    bool accepted = false;
    const QString id =
        QInputDialog::getText(this, tr("Event by id"), tr("Event id"), QLineEdit::Normal, {}, &accepted)
            .trimmed();
    if (accepted && !id.isEmpty())
        openLine({LineKind::Event, id});
}

void MainWindow::resetSandbox()
{
    QMessageBox box(
        QMessageBox::Warning, tr("Reset sandbox"), tr("Throw away everything in the sandbox?"),
        QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr(
        "Events and customers that were made in it are gone, and the demo data is made anew. Other hubs are "
        "not touched."));
    const QPushButton* reset = box.addButton(tr("Reset sandbox"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != reset)
        return;
    m_bench.connector.resetSandbox();
    m_bench.cache.forgetProfile(QString::fromLatin1(sandboxProfileId)); // after its tabs were closed
}

ProfilesDialog* MainWindow::openProfiles()
{
    auto* dialog = new ProfilesDialog(
        m_bench.profiles, m_bench.secrets, m_bench.wireLog, m_bench.clock, m_bench.theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfilesDialog::activated, this, &MainWindow::switchTo);
    connect(dialog, &QDialog::accepted, this, [this] {
        // The profile in use may have another address or token now.
        if (!m_bench.connector.isEmbeddedSandbox())
            m_bench.connector.connectTo(m_bench.connector.profileId());
    });
    dialog->open();
    return dialog;
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog(findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly), m_bench.theme, this)
        .exec();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Hubscope"),
        tr("Hubscope %1\n\nInspects and posts customer events of ContactHub. Not made by ContactHub’s "
           "makers.\n\n"
           "Free software under the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace hubscope

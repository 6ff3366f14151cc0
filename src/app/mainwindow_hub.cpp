// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composing.h"
#include "app/customertabs.h"
#include "app/hubconnector.h"
#include "app/mainwindow.h"
#include "app/profilemenu.h"
#include "app/schemafolderactions.h"
#include "app/sessions.h"
#include "core/logging.h"
#include "models/customertimeline.h"
#include "models/eventtext.h"
#include "pages/answerdialog.h"
#include "pages/customerspane.h"
#include "pages/environmentband.h"
#include "pages/errorwords.h"
#include "pages/eventpane.h"
#include "pages/linebar.h"
#include "pages/profilesdialog.h"
#include "pages/timelinepage.h"
#include "services/hub.h"
#include "store/eventcache.h"
#include "store/profilestore.h"
#include "store/settings.h"
#include "widgets/emptystate.h"
#include "widgets/messagestrip.h"

#include <QDockWidget>

/// Which hub the window works with, and what is said about it.
using namespace Qt::StringLiterals;

namespace hubscope {

void MainWindow::connectHub()
{
    HubConnector& connector = m_bench.connector;
    connect(&connector, &HubConnector::connecting, this, &MainWindow::onConnecting);
    connect(&connector, &HubConnector::aboutToDisconnect, this, &MainWindow::onDisconnecting);
    connect(&connector, &HubConnector::connected, this, &MainWindow::onConnected);
    connect(&connector, &HubConnector::tokenMissing, this, &MainWindow::onTokenMissing);
    connect(&connector, &HubConnector::failed, this, &MainWindow::onHubFailed);
    connect(&m_bench.profiles, &ProfileStore::removed, this, &MainWindow::forgetProfile);

    m_band->setSwitchMenu(m_profileMenu);
    m_band->setGuard(&m_bench.guard);
    connect(m_band, &EnvironmentBand::connectRequested, this, [this] { openProfiles()->addNew(); });
    connect(m_profileMenu, &ProfileMenu::chosen, this, &MainWindow::switchTo);
    connect(m_profileMenu, &ProfileMenu::manageRequested, this, &MainWindow::openProfiles);
    connectOpener();
    connectTabs();
    if (const auto profile = m_bench.profiles.find(connector.profileId()))
        onConnecting(*profile);
}

void MainWindow::forgetProfile(const QString& profileId)
{
    if (profileId == m_bench.connector.profileId())
        switchTo(QString::fromLatin1(sandboxProfileId));
    m_bench.settings.forgetProfile(profileId); // after leaving it, which remembers its tabs
    m_bench.cache.forgetProfile(profileId);
}

void MainWindow::switchTo(const QString& profileId)
{
    m_bench.settings.set(Settings::activeProfile, profileId);
    m_bench.connector.connectTo(profileId);
}

void MainWindow::onConnecting(const Profile& profile)
{
    Profile named = profile;
    named.name = ProfileMenu::titleOf(profile);
    m_band->showConnecting(named);
    m_profileMenu->setCurrent(profile.id);
    m_notice->hide();
    m_placeholder->setContent(
        profile.kind == HubKind::Sandbox ? Glyph::Flask : Glyph::Plug,
        tr("Connecting to %1…").arg(named.name),
        profile.isEmbeddedSandbox()
            ? tr("The sandbox is being started. It makes its demo data the first time.")
            : tr("Fetching the token from the keychain."));
    m_placeholder->setPrimary({});
    m_placeholder->setSecondary({});
    updateActions();
    updateTitle();
}

void MainWindow::onFirstPaint()
{
    qCDebug(lcStartup) << "first paint";
    m_painted = true;
    m_composing->load();
    m_sessions->load();
    m_schemas->load();
    if (m_bench.connector.hub())
        onConnected();
}

void MainWindow::onConnected()
{
    if (!m_painted)
        return; // soon
    Hub& hub = *m_bench.connector.hub();
    m_band->showProfile(hub.profile(), m_bench.connector.isEmbeddedSandbox());
    m_placeholder->setContent(
        Glyph::User, tr("No customer is open"),
        tr("Paste an id, an e-mail address or an external id above, or pick a customer on the left."));
    m_placeholder->setPrimary(tr("Open a customer or an event"));
    m_onPrimary = [this] { m_line->setFocus(Qt::ShortcutFocusReason); };
    m_customers->setService(&hub.customers());
    m_composing->setHub(&hub);
    m_sessions->setHub(&hub);
    showRecent();
    openFirstThings();
    updateActions();
    updateTitle();
    welcome();
}

void MainWindow::onDisconnecting()
{
    const QString profileId = m_bench.connector.profileId();
    Settings& settings = m_bench.settings;
    if (m_bench.connector.hub()) // else nothing was opened, and what is remembered stays
        settings.setOpenTabs(profileId, m_tabs->customerIds());
    if (TimelinePage* page = m_tabs->current())
        settings.setLastCustomer(profileId, page->customer().customerId());
    m_opener.cancel();
    m_sessions->setHub(nullptr);
    m_composing->setHub(nullptr);
    m_customers->setService(nullptr);
    m_tabs->closeAll();
    m_event->clear();
}

void MainWindow::onTokenMissing(const Profile& profile)
{
    m_band->showProfile(profile, false);
    m_placeholder->setContent(
        Glyph::Key, tr("There is no token for %1").arg(profile.name),
        tr("Enter it in the profile, or start the program with HUBSCOPE_TOKEN set."));
    m_placeholder->setPrimary(tr("Open profiles"));
    m_placeholder->setSecondary(tr("Use the sandbox"));
    m_onPrimary = [this, id = profile.id] { openProfiles()->editToken(id); };
    m_onSecondary = [this] { switchTo(QString::fromLatin1(sandboxProfileId)); };
}

void MainWindow::onHubFailed(const Profile& profile, const Error& error)
{
    const ErrorText text = errorText(error, {Attempt::ReadWorkspace, {}, ProfileMenu::titleOf(profile)});
    Profile named = profile;
    named.name = ProfileMenu::titleOf(profile);
    m_band->showProfile(named, m_bench.connector.isEmbeddedSandbox());
    m_placeholder->setContent(Glyph::AlertCircle, text.title, errorWords(text));
    m_placeholder->setPrimary(errorActionLabel(ErrorAction::Retry));
    m_placeholder->setSecondary(tr("Open profiles"));
    m_onPrimary = [this] { m_bench.connector.connectTo(m_bench.connector.profileId()); };
    m_onSecondary = [this, id = profile.id] { openProfiles()->select(id); };
}

void MainWindow::perform(ErrorAction action, const Error& error)
{
    switch (action) {
    case ErrorAction::Retry:
        if (m_bench.connector.hub() && m_lastLine.kind != LineKind::Empty)
            openLine(m_lastLine);
        break;
    case ErrorAction::ReplaceToken:
        openProfiles()->editToken(m_bench.connector.profileId());
        break;
    case ErrorAction::OpenProfiles:
        openProfiles()->select(m_bench.connector.profileId());
        break;
    case ErrorAction::OtherProfile:
        m_band->openSwitchMenu();
        break;
    case ErrorAction::OpenConflicting:
        openCustomer(error.conflictId);
        break;
    case ErrorAction::ShowAnswer:
        (new AnswerDialog(error, m_bench.theme, this))->open();
        break;
    case ErrorAction::FindOut:
        m_networkDock->show();
        break;
    }
}

void MainWindow::updateTitle()
{
    TimelinePage* page = m_tabs->current();
    const auto profile = m_bench.profiles.find(m_bench.connector.profileId());
    const QString hub = profile ? ProfileMenu::titleOf(*profile) : QString();
    const QString customer =
        page && page->customer().customer() ? customerTitle(*page->customer().customer()) : QString();
    QString title = customer.isEmpty() ? hub : tr("%1 – %2").arg(customer, hub);
    setWindowTitle(title.replace("[*]"_L1, "[*][*]"_L1)); // which Qt takes for the mark of changes
}

void MainWindow::tellOfDamage(const QString& file)
{
    m_damaged = file;
    m_notice->showMessage(
        MessageStrip::Kind::Warning, tr("Your drafts, templates, outbox and sessions could not be read"),
        tr("Their file was damaged. It is kept as %1, and a new one was begun.").arg(file));
    m_notice->setActions({});
}

void MainWindow::welcome()
{
    if (!m_damaged.isEmpty()) {
        tellOfDamage(m_damaged);
        return;
    }
    if (m_bench.profiles.loadError()) {
        m_notice->showMessage(
            MessageStrip::Kind::Warning, tr("The file of profiles could not be read whole"),
            tr("What it held is kept in %1.").arg(m_bench.profiles.keptFile()));
        m_notice->setActions({});
        return;
    }
    if (!m_bench.connector.isEmbeddedSandbox() || m_bench.settings.value(Settings::welcomeDismissed))
        return;
    m_notice->showMessage(
        MessageStrip::Kind::Info, tr("You are in the built-in sandbox"),
        tr("Six made-up people live here, and nothing leaves this computer. Paste an id above (Ctrl+L), or "
           "pick "
           "somebody on the left."));
    m_notice->setActions({});
    m_bench.settings.set(Settings::welcomeDismissed, true);
}

} // namespace hubscope

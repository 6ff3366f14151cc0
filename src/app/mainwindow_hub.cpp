// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composing.h"
#include "app/customertabs.h"
#include "app/hubconnector.h"
#include "app/mainwindow.h"
#include "app/profilemenu.h"
#include "core/logging.h"
#include "models/customertimeline.h"
#include "models/eventtext.h"
#include "pages/answerdialog.h"
#include "pages/customerspane.h"
#include "pages/environmentband.h"
#include "pages/errorwords.h"
#include "pages/eventpane.h"
#include "pages/linebar.h"
#include "pages/loadingstatus.h"
#include "pages/profilesdialog.h"
#include "pages/timelinepage.h"
#include "pages/timelineview.h"
#include "services/hub.h"
#include "store/profilestore.h"
#include "store/settings.h"
#include "widgets/emptystate.h"
#include "widgets/messagestrip.h"

#include <QDockWidget>

/// Which hub, customer and event the window shows.
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

void MainWindow::connectOpener()
{
    connect(m_line, &LineBar::opened, this, &MainWindow::openLine);
    connect(m_customers, &CustomersPane::opened, this, &MainWindow::openCustomer);
    connect(&m_opener, &Opener::customerFound, this, [this](const Customer& customer) {
        openCustomer(customer.id);
    });
    connect(&m_opener, &Opener::eventFound, this, &MainWindow::readEvent);
    connect(&m_opener, &Opener::severalFound, this, &MainWindow::offerChoices);
    connect(&m_opener, &Opener::looking, this, [this](const QString& value) {
        m_notice->showMessage(MessageStrip::Kind::Info, tr("Looking for %1…").arg(oneLine(value)));
        m_notice->setActions({});
    });
    connect(&m_opener, &Opener::nothingFound, this, [this](const LineInput& input) {
        m_notice->showMessage(
            MessageStrip::Kind::Warning, tr("Nothing found for %1").arg(oneLine(input.value)),
            tr("This hub has no customer and no event by it. Another profile may: see the band above."));
        m_notice->setActions({tr("Switch hub")});
    });
    connect(&m_opener, &Opener::failed, this, [this](const LineInput& input, const Error& error) {
        const ErrorText text = errorText(error, {Attempt::LookUp, input.value, {}});
        m_notice->showMessage(MessageStrip::Kind::Error, text.title, errorWords(text));
        m_notice->setActions({errorActionLabel(ErrorAction::Retry)});
    });
    connect(&m_opener, &Opener::looking, this, &MainWindow::updateActions);
    connect(&m_opener, &Opener::nothingFound, this, &MainWindow::updateActions);
    connect(&m_opener, &Opener::severalFound, this, &MainWindow::updateActions);
    connect(&m_opener, &Opener::failed, this, &MainWindow::updateActions);
    connect(m_notice, &MessageStrip::actionTriggered, this, [this] {
        if (m_notice->kind() == MessageStrip::Kind::Error)
            openLine(m_lastLine);
        else
            m_band->openSwitchMenu();
    });
}

void MainWindow::connectTabs()
{
    connect(m_tabs, &CustomerTabs::currentChanged, this, &MainWindow::showCurrentTab);
    connect(m_tabs, &CustomerTabs::eventSelected, this, &MainWindow::showSelectedEvent);
    connect(m_tabs, &CustomerTabs::eventActivated, m_event, &EventPane::focusContent);
    connect(m_tabs, &CustomerTabs::customerKnown, this, &MainWindow::rememberCustomer);
    connect(m_tabs, &CustomerTabs::actionRequested, this, &MainWindow::perform);
    connect(m_event, &EventPane::backRequested, this, [this] {
        if (TimelinePage* page = m_tabs->current())
            page->view().setFocus(Qt::OtherFocusReason);
    });
    connect(m_event, &EventPane::actionRequested, this, [this](ErrorAction action) { perform(action, {}); });
}

void MainWindow::forgetProfile(const QString& profileId)
{
    if (profileId == m_bench.connector.profileId())
        switchTo(QString::fromLatin1(sandboxProfileId));
    m_bench.settings.forgetProfile(profileId); // after leaving it, which remembers its tabs
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

void MainWindow::openFirstThings()
{
    const QString profileId = m_bench.connector.profileId();
    if (m_firstCustomer.isEmpty() && m_firstEvent.isEmpty()) {
        const QStringList tabs = m_bench.settings.openTabs(profileId);
        for (const QString& customerId : tabs)
            openCustomer(customerId);
        m_firstCustomer = m_bench.settings.lastCustomer(profileId);
        if (m_firstCustomer.isEmpty() && tabs.isEmpty())
            m_firstCustomer = m_bench.connector.featuredCustomer();
    }
    if (!m_firstCustomer.isEmpty())
        openCustomer(std::exchange(m_firstCustomer, {}));
    if (!m_firstEvent.isEmpty())
        openLine({LineKind::Event, std::exchange(m_firstEvent, {})});
}

void MainWindow::openLine(const LineInput& input)
{
    Hub* hub = m_bench.connector.hub();
    if (!hub || input.kind == LineKind::Empty)
        return;
    m_lastLine = input;
    m_opener.open(*hub, input);
}

void MainWindow::openCustomer(const QString& customerId)
{
    Hub* hub = m_bench.connector.hub();
    if (!hub)
        return;
    m_notice->hide();
    m_line->clear();
    TimelinePage* page = m_tabs->open(*hub, customerId);
    page->view().setFocus(Qt::OtherFocusReason);
}

void MainWindow::readEvent(const Event& event, const QString& requestId)
{
    if (!event.customerId.isEmpty())
        openCustomer(event.customerId);
    m_notice->hide();
    m_eventDock->show();
    TimelinePage* page = event.customerId.isEmpty() ? nullptr : m_tabs->current();
    if (page && page->awaitEvent(event.id)) {
        showSelectedEvent(event.id); // the timeline knows its remarks
    } else {
        m_event->setEvent(event, requestId, {});
        if (page)
            page->customer().timeline().refresh(); // it may be newer than what was read
    }
    updateActions();
}

/// Of an event that was posted here. The composer's window may lie above this one.
void MainWindow::showStored(const QString& customerId, const QString& eventId)
{
    raise();
    activateWindow();
    if (!customerId.isEmpty())
        openCustomer(customerId);
    TimelinePage* page = customerId.isEmpty() ? nullptr : m_tabs->current();
    if (page && page->view().selectEvent(eventId)) {
        m_eventDock->show();
        page->view().flashEvent(eventId);
    } else {
        openLine({LineKind::Event, eventId});
    }
}

void MainWindow::showSelectedEvent(const QString& eventId)
{
    TimelinePage* page = m_tabs->current();
    const int row = page && !eventId.isEmpty() ? page->customer().timeline().rowOf(eventId) : -1;
    if (row < 0)
        return; // what is being read stays
    const TimelineModel& timeline = page->customer().timeline();
    const QModelIndex index = timeline.index(row, 0);
    m_event->setEvent(
        *timeline.eventAt(row), index.data(TimelineModel::RequestIdRole).toString(),
        index.data(TimelineModel::ProblemsRole).toStringList());
    updateActions();
}

void MainWindow::offerChoices(const LookupResult& result)
{
    m_notice->hide();
    QList<LineSuggestion> choices;
    for (const Fetched<Customer>& customer : result.customers)
        choices.append(
            {tr("Customer %1").arg(customerTitle(customer.value)),
             customer.value.id,
             {LineKind::Customer, customer.value.id}});
    for (const Fetched<Event>& event : result.events)
        choices.append(
            {tr("Event %1").arg(event.value.type), event.value.id, {LineKind::Event, event.value.id}});
    m_line->offer(choices);
}

void MainWindow::rememberCustomer(const Customer& customer)
{
    m_bench.settings.addRecentCustomer(
        m_bench.connector.profileId(), {customer.id, customer.fullName(), customer.email});
    showRecent();
    updateTitle();
}

void MainWindow::showRecent()
{
    QList<Customer> recent;
    QList<LineSuggestion> suggestions;
    const auto stored = m_bench.settings.recentCustomers(m_bench.connector.profileId());
    for (const RecentCustomer& one : stored) {
        Customer customer;
        customer.id = one.id;
        customer.firstName = one.name;
        customer.email = one.email;
        recent.append(customer);
        suggestions.append(
            {customerTitle(customer),
             one.email.isEmpty() ? one.id : one.email,
             {LineKind::Customer, one.id}});
    }
    m_customers->setRecent(recent);
    m_line->setRecent(suggestions);
}

void MainWindow::showCurrentTab(TimelinePage* page)
{
    m_loading->setCustomer(page ? &page->customer() : nullptr);
    if (page) {
        TimelineModel& timeline = page->customer().timeline();
        connect(
            &timeline, &TimelineModel::stateChanged, this, &MainWindow::updateActions, Qt::UniqueConnection);
        connect(
            &timeline, &TimelineModel::refreshingChanged, this, &MainWindow::updateActions,
            Qt::UniqueConnection);
        if (page->view().selectedEventId().isEmpty())
            m_event->clear(); // another customer's event must not stand beside this one's
        showSelectedEvent(page->view().selectedEventId());
    } else {
        m_event->clear();
    }
    updateActions();
    updateTitle();
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

void MainWindow::welcome()
{
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

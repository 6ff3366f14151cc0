// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composing.h"
#include "app/customertabs.h"
#include "app/hubconnector.h"
#include "app/mainwindow.h"
#include "app/savedeventactions.h"
#include "app/sessions.h"
#include "models/customertimeline.h"
#include "models/eventtext.h"
#include "pages/customerspane.h"
#include "pages/environmentband.h"
#include "pages/errorwords.h"
#include "pages/eventpane.h"
#include "pages/linebar.h"
#include "pages/livetoggle.h"
#include "pages/loadingstatus.h"
#include "pages/timelinebody.h"
#include "pages/timelinepage.h"
#include "pages/timelineview.h"
#include "services/hub.h"
#include "store/settings.h"
#include "widgets/messagestrip.h"

#include <QDockWidget>

/// Which customer and event the window shows.
using namespace Qt::StringLiterals;

namespace hubscope {

void MainWindow::connectOpener()
{
    connect(m_line, &LineBar::opened, this, &MainWindow::openLine);
    connect(m_customers, &CustomersPane::opened, this, &MainWindow::openCustomer);
    connect(&m_opener, &Opener::customerFound, this, [this](const Customer& customer) {
        openCustomer(customer.id);
    });
    connect(&m_opener, &Opener::eventFound, this, &MainWindow::readEvent);
    connect(&m_opener, &Opener::severalFound, this, &MainWindow::offerChoices);
    connect(&m_opener, &Opener::looking, this, &MainWindow::updateActions);
    connect(&m_opener, &Opener::nothingFound, this, &MainWindow::updateActions);
    connect(&m_opener, &Opener::severalFound, this, &MainWindow::updateActions);
    connect(&m_opener, &Opener::failed, this, &MainWindow::updateActions);
    connectNotices();
}

/// What is said while something is looked for, and when it is not found.
void MainWindow::connectNotices()
{
    connect(&m_opener, &Opener::looking, this, [this](const QString& value) {
        m_notice->showMessage(MessageStrip::Kind::Info, tr("Looking for %1…").arg(oneLine(value)));
        m_notice->setActions({});
    });
    connect(&m_opener, &Opener::nothingFound, this, [this](const LineInput& input) {
        m_notice->showMessage(
            MessageStrip::Kind::Warning, tr("Nothing found for %1").arg(oneLine(input.value)),
            tr("This hub has no customer and no event by it. Another profile may: see the band above."));
        m_notice->setActions({tr("Switch hub")});
        m_onNotice = [this] { m_band->openSwitchMenu(); };
    });
    connect(&m_opener, &Opener::failed, this, [this](const LineInput& input, const Error& error) {
        const ErrorText text = errorText(error, {Attempt::LookUp, input.value, {}});
        m_notice->showMessage(MessageStrip::Kind::Error, text.title, errorWords(text));
        m_notice->setActions({errorActionLabel(ErrorAction::Retry)});
        m_onNotice = [this] { openLine(m_lastLine); };
    });
    connect(m_sessions, &Sessions::customerPending, this, [this] {
        m_notice->showMessage(
            MessageStrip::Kind::Warning, tr("A new customer is of unknown outcome"),
            tr("It was sent, and nobody waited for the answer. The hub may or may not have it."));
        m_notice->setActions({tr("Find out")});
        m_onNotice = [this] {
            m_notice->hide();
            m_sessions->createCustomer();
        };
    });
    connect(m_notice, &MessageStrip::actionTriggered, this, [this] { m_onNotice(); });
}

void MainWindow::connectTabs()
{
    connect(m_tabs, &CustomerTabs::currentChanged, this, &MainWindow::showCurrentTab);
    connect(m_tabs, &CustomerTabs::eventSelected, this, &MainWindow::showSelectedEvent);
    connect(m_tabs, &CustomerTabs::emptied, m_event, &EventPane::clear);
    connect(m_tabs, &CustomerTabs::eventActivated, m_event, &EventPane::focusContent);
    connect(m_tabs, &CustomerTabs::customerKnown, this, &MainWindow::rememberCustomer);
    connect(m_tabs, &CustomerTabs::actionRequested, this, &MainWindow::perform);
    connect(m_saved, &SavedEventActions::forgotten, this, &MainWindow::showRecent);
    connect(m_event, &EventPane::backRequested, this, [this] {
        if (TimelineView* view = m_tabs->currentView())
            view->setFocus(Qt::OtherFocusReason);
    });
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
    if (page && page->body().awaitEvent(event.id)) {
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
    const TimelineBody* body = m_tabs->currentBody();
    const int row = body && !eventId.isEmpty() ? body->timeline().rowOf(eventId) : -1;
    if (row < 0)
        return; // what is being read stays
    const QModelIndex index = body->timeline().index(row, 0);
    m_event->setEvent(
        *m_tabs->eventAt(row), index.data(TimelineModel::RequestIdRole).toString(),
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
    m_composing->setRecent(recent);
    m_sessions->setRecent(recent);
    m_line->setRecent(suggestions);
}

void MainWindow::showCurrentTab()
{
    TimelinePage* page = m_tabs->current();
    m_loading->setCustomer(page ? &page->customer() : nullptr);
    m_live->setTail(page ? &page->customer().live() : nullptr);
    if (page) {
        TimelineModel& timeline = page->customer().timeline();
        connect(
            &timeline, &TimelineModel::stateChanged, this, &MainWindow::updateActions, Qt::UniqueConnection);
        connect(
            &timeline, &TimelineModel::refreshingChanged, this, &MainWindow::updateActions,
            Qt::UniqueConnection);
    }
    const TimelineView* view = m_tabs->currentView();
    if (!view || view->selectedEventId().isEmpty())
        m_event->clear(); // another customer's event must not stand beside this one's
    if (view)
        showSelectedEvent(view->selectedEventId());
    updateActions();
    updateTitle();
}

} // namespace hubscope

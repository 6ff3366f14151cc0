// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sessions.h"

#include "app/customertabs.h"
#include "models/customertimeline.h"
#include "models/reconciliations.h"
#include "models/sessionledger.h"
#include "pages/identitydialog.h"
#include "pages/newcustomerdialog.h"
#include "pages/reconcilewizard.h"
#include "pages/sessionactions.h"
#include "pages/sessionbutton.h"
#include "pages/sessionspane.h"
#include "pages/timelinepage.h"
#include "services/hub.h"
#include "store/databasethread.h"
#include "store/pendingcustomers.h"

namespace hubscope {

Sessions::Sessions(const Workbench& bench, CustomerTabs& tabs, QAction* newSession, QWidget* window)
    : QObject(window)
    , m_bench(bench)
    , m_tabs(tabs)
    , m_window(window)
    , m_current(new SessionActions(bench.ledger, window))
    , m_pane(new SessionsPane(bench.sessions(), SessionsPane::Use::Ledger, window))
    , m_button(new SessionButton(bench.ledger, *m_current, newSession, bench.theme, window))
{
    connectActions(*m_current);
    connectActions(m_pane->actions());
    connect(m_pane, &SessionsPane::newRequested, this, &Sessions::makeNew);
    connect(m_pane, &SessionsPane::activated, this, &Sessions::openTimeline);
    connect(&tabs, &CustomerTabs::sessionMade, this, [this](SessionActions* actions) {
        connectActions(*actions);
    });
    connect(&tabs, &CustomerTabs::receiptRequested, this, &Sessions::showProof);
    connect(&tabs, &CustomerTabs::currentChanged, this, &Sessions::offerFound);
    connect(&m_offer, &SessionOffer::changed, this, [this] { m_pane->setFound(m_offer.sessions()); });
}

Sessions::~Sessions() = default;

void Sessions::connectActions(SessionActions& actions)
{
    connect(&actions, &SessionActions::composeRequested, this, &Sessions::compose);
    connect(&actions, &SessionActions::timelineRequested, this, &Sessions::openTimeline);
    connect(&actions, &SessionActions::reconcileRequested, this, &Sessions::openWizard);
    connect(&actions, &SessionActions::proofRequested, this, &Sessions::showProof);
    connect(&actions, &SessionActions::customerRequested, this, &Sessions::customerRequested);
}

const QList<QAction*>& Sessions::currentActions() const
{
    return m_current->all();
}

const QList<QAction*>& Sessions::selectedActions() const
{
    return m_pane->actions().all();
}

void Sessions::load()
{
    m_bench.ledger.load();
}

void Sessions::setHub(Hub* hub)
{
    for (const QPointer<QDialog>& dialog : std::exchange(m_dialogs, {}))
        delete dialog;
    m_hub = hub;
    m_bench.reconciliations.setHub(hub);
    m_bench.ledger.setProfile(hub ? std::optional(hub->profile()) : std::nullopt);
    if (hub)
        askForPending();
}

/// What was being sent when the program ended, or when its dialog was closed.
void Sessions::askForPending()
{
    using List = QList<PendingCustomer>;
    const auto job = [profileId = m_hub->profile().id](Database& database) {
        return PendingCustomers(database).ofProfile(profileId);
    };
    m_bench.work.run<List>(job, this, [this, asked = m_hub](const Result<List>& pending) {
        if (asked == m_hub && pending && !pending->isEmpty())
            Q_EMIT customerPending();
    });
}

void Sessions::setRecent(const QList<Customer>& customers)
{
    m_recent = customers;
}

void Sessions::makeNew()
{
    m_pane->select(m_bench.ledger.makeNew());
}

void Sessions::addById() const
{
    m_pane->addSession();
}

void Sessions::reconcile()
{
    QString session = m_tabs.currentSession();
    if (session.isEmpty() && m_pane->isVisible())
        session = m_pane->selected();
    if (const SessionRecord* current = m_bench.ledger.current(); session.isEmpty() && current)
        session = current->id;
    openWizard(session);
}

ReconcileWizard* Sessions::makeWizard()
{
    auto* wizard = new ReconcileWizard(m_bench.sessions(), *m_hub, m_window);
    wizard->setRecent(m_recent);
    const auto offer = [this, wizard] { wizard->setFound(m_offer.sessions()); };
    offer();
    connect(&m_offer, &SessionOffer::changed, wizard, offer);
    connect(wizard, &ReconcileWizard::customerRequested, this, &Sessions::customerRequested);
    connect(wizard, &ReconcileWizard::newSessionRequested, this, &Sessions::makeNew);
    return wizard;
}

void Sessions::openWizard(const QString& sessionId)
{
    if (!m_hub)
        return;
    ReconcileWizard* wizard = makeWizard();
    wizard->begin(sessionId);
    show(wizard);
}

void Sessions::showProof(const QString& reconciliationId)
{
    if (!m_hub)
        return;
    ReconcileWizard* wizard = makeWizard();
    if (wizard->resume(reconciliationId))
        show(wizard);
    else
        delete wizard;
}

void Sessions::createCustomer()
{
    if (!m_hub)
        return;
    auto* dialog = new NewCustomerDialog(*m_hub, m_bench.work, m_bench.guard, m_bench.theme, m_window);
    connect(dialog, &NewCustomerDialog::chosen, this, [this](const Customer& customer) {
        Q_EMIT customerRequested(customer.id);
    });
    connect(dialog, &NewCustomerDialog::openRequested, this, &Sessions::customerRequested);
    show(dialog);
}

void Sessions::showIdentity(const QString& customerId)
{
    if (!m_hub)
        return;
    auto* dialog = new IdentityDialog(m_bench.sessions(), *m_hub, customerId, m_window);
    const auto offer = [this, dialog] { dialog->setFound(m_offer.sessions()); };
    offer();
    connect(&m_offer, &SessionOffer::changed, dialog, offer);
    connect(dialog, &IdentityDialog::proofRequested, this, &Sessions::showProof);
    connect(dialog, &IdentityDialog::timelineRequested, this, &Sessions::openTimeline);
    connect(dialog, &IdentityDialog::filterRequested, &m_tabs, &CustomerTabs::filterBySession);
    show(dialog);
}

void Sessions::openTimeline(const QString& sessionId)
{
    if (m_bench.ledger.find(sessionId))
        m_tabs.openSession(sessionId);
}

void Sessions::compose(const QString& sessionId)
{
    if (const SessionRecord* session = m_bench.ledger.find(sessionId))
        Q_EMIT composeRequested({Identity::Kind::Session, session->value, session->nodeId});
}

/// Sessions that other programs made show in the events that they posted.
void Sessions::offerFound()
{
    TimelinePage* page = m_tabs.current();
    m_offer.setTimeline(page ? &page->customer().timeline() : nullptr);
}

void Sessions::show(QDialog* dialog)
{
    m_dialogs.removeAll(nullptr);
    m_dialogs.append(dialog);
    dialog->open();
}

} // namespace hubscope

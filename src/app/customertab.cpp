// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/customertab.h"

#include "app/timelinehabits.h"
#include "models/eventtext.h"
#include "models/sessionjoin.h"
#include "models/sessionledger.h"
#include "pages/filterbar.h"
#include "pages/identitystrip.h"
#include "pages/stalebanner.h"
#include "pages/timelinebody.h"
#include "pages/timelinepage.h"

#include <QVBoxLayout>

namespace hubscope {

CustomerTab::CustomerTab(
    Hub& hub, const QString& customerId, const Workbench& bench, TimelineHabits& habits, QWidget* window)
    : m_ledger(bench.ledger)
    , m_habits(habits)
    , m_customer(hub, customerId, bench.catalogue, bench.time, bench.clock, &bench.cache)
{
    m_customer.filter().setPageSize(m_habits.pageSize);
    m_customer.timeline().setRequestsAtOnce(m_habits.requestsAtOnce);
    m_customer.live().setInterval(std::chrono::seconds(m_habits.liveSeconds));
    m_customer.filters().follow(bench.views);
    markJoins();
    m_head = makeHead(bench, window); // before the page: the Tab key follows
    m_page = new TimelinePage(m_customer, bench.catalogue, bench.time, bench.theme, window);
    noteHabits();
    connect(&m_customer, &CustomerTimeline::customerChanged, this, &CustomerTab::nameCustomer);
    connect(&bench.ledger, &SessionLedger::reconciliationChanged, this, &CustomerTab::markJoins);
    connect(&bench.ledger, &SessionLedger::reconciliationChanged, this, &CustomerTab::countSessions);
    connect(&bench.ledger, &SessionLedger::removed, this, &CustomerTab::markJoins);
    for (const auto signal : {&SessionLedger::loaded, &SessionLedger::profileChanged})
        connect(&bench.ledger, signal, this, &CustomerTab::markJoins);
}

CustomerTab::~CustomerTab()
{
    delete m_page; // they show the customer
    delete m_head;
}

QWidget* CustomerTab::content() const
{
    return m_page;
}

TimelineBody& CustomerTab::body() const
{
    return m_page->body();
}

QString CustomerTab::title() const
{
    return m_customer.customer() ? customerTitle(*m_customer.customer()) : shortId(m_customer.customerId());
}

void CustomerTab::focusContent()
{
    m_page->focusContent();
}

QWidget* CustomerTab::makeHead(const Workbench& bench, QWidget* window)
{
    auto* head = new QWidget(window);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new IdentityStrip(m_customer, bench.time, bench.theme, head));
    auto* filter = new FilterBar(m_customer, bench.views, bench.catalogue, bench.time, bench.theme, head);
    connect(filter, &FilterBar::filterRowsRequested, this, [this] { body().openFilterLine(); });
    layout->addWidget(filter);
    layout->addWidget(new StaleBanner(m_customer.age(), bench.time, bench.theme, head));
    return head;
}

void CustomerTab::noteHabits()
{
    connect(&m_customer.filter(), &EventFilter::changed, this, [this] {
        m_habits.pageSize = m_customer.filter().pageSize();
    });
    connect(&m_customer.live(), &LiveTail::changed, this, [this] {
        m_habits.liveSeconds = int(m_customer.live().interval().count());
    });
}

/// Where sessions joined the customer.
void CustomerTab::markJoins()
{
    m_customer.timeline().setJoins(joinsOf(m_ledger, m_customer.customerId()));
}

/// One more, once the hub shows what came with it.
void CustomerTab::countSessions(const QString& recordId)
{
    const ReconcileRecord* record = m_ledger.reconciliation(recordId);
    if (!record || record->customerId != m_customer.customerId())
        return;
    if (record->state == ReconcileState::Proven || record->state == ReconcileState::PartlySeen)
        m_customer.readSessions();
}

void CustomerTab::nameCustomer()
{
    if (!m_customer.customer())
        return;
    Q_EMIT titleChanged();
    Q_EMIT customerKnown(*m_customer.customer());
}

} // namespace hubscope

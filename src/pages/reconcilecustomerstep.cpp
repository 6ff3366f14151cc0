// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/reconcilecustomerstep.h"

#include "domain/lineinput.h"
#include "pages/customerform.h"
#include "pages/customerspane.h"
#include "pages/newcustomerdialog.h"
#include "pages/partycard.h"
#include "pages/reconcilewords.h"
#include "services/hub.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace hubscope {

ReconcileCustomerStep::ReconcileCustomerStep(Hub& hub, const SessionBench& bench, QWidget* parent)
    : QWidget(parent)
    , m_hub(hub)
    , m_bench(bench)
    , m_customers(new CustomersPane(bench.theme, this))
    , m_chosen(new PartyCard(Glyph::User, tr("Customer"), bench.theme, this))
{
    setObjectName("reconcileCustomer"_L1);
    auto* title = new TextLabel(&bench.theme, Theme::FontRole::Title, Token::Text, this);
    title->setText(tr("Choose the customer"));
    auto* create = new QPushButton(IconSet(&bench.theme).icon(Glyph::Plus), tr("New customer…"), this);
    create->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(create);
    auto* card = new Card(&bench.theme, this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_customers);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::large, Theme::medium, Theme::large, Theme::medium);
    column->setSpacing(Theme::medium);
    column->addLayout(head);
    column->addWidget(card, 1);
    column->addWidget(m_chosen);

    m_customers->setService(&hub.customers());
    connect(create, &QPushButton::clicked, this, &ReconcileCustomerStep::create);
    connect(m_customers, &CustomersPane::opened, this, &ReconcileCustomerStep::chosen);
    connect(m_customers, &CustomersPane::confirmed, this, &ReconcileCustomerStep::confirmed);
    showChosen();
}

void ReconcileCustomerStep::setRecent(const QList<Customer>& customers)
{
    m_customers->setRecent(customers);
}

void ReconcileCustomerStep::setReconciliation(const Reconciliation* reconciliation)
{
    if (m_reconciliation)
        m_reconciliation->disconnect(this);
    m_reconciliation = reconciliation;
    if (reconciliation)
        connect(reconciliation, &Reconciliation::effectChanged, this, &ReconcileCustomerStep::showChosen);
    showChosen();
}

void ReconcileCustomerStep::focusContent()
{
    m_customers->focusSearch();
}

void ReconcileCustomerStep::create()
{
    auto* dialog = new NewCustomerDialog(m_hub, m_bench.work, m_bench.guard, m_bench.theme, this);
    // What was looked for in vain is often the external id of who is to be made.
    const QString typed = m_customers->searchText();
    CustomerDraft draft = dialog->form().draft();
    if (typed.contains(u'@'))
        draft.email = typed;
    else if (!typed.contains(u' ') && !isUuid(typed))
        draft.externalId = typed;
    dialog->setDraft(draft);
    connect(dialog, &NewCustomerDialog::chosen, this, [this](const Customer& customer) {
        Q_EMIT chosen(customer.id);
    });
    connect(dialog, &NewCustomerDialog::openRequested, this, &ReconcileCustomerStep::openRequested);
    dialog->open();
}

void ReconcileCustomerStep::showChosen()
{
    const bool any = m_reconciliation && !m_reconciliation->effect().customerId.isEmpty();
    m_chosen->setVisible(any);
    if (!any)
        return;
    const ReconcileEffect& effect = m_reconciliation->effect();
    QString note = effect.customer ? effect.customer->email : QString();
    if (effect.countBefore) {
        const QString events = tr("%n event(s) now", nullptr, int(*effect.countBefore));
        note = note.isEmpty() ? events : tr("%1, %2", "e-mail and number of events").arg(note, events);
    }
    if (effect.customerError)
        note = tr("The hub does not tell us about it");
    m_chosen->setParty(reconcileCustomerName(effect), effect.customerId, note);
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer.h"
#include "models/reconciliation.h"
#include "pages/sessionbench.h"

#include <QWidget>

namespace hubscope {

class CustomersPane;
class Hub;
class PartyCard;

/// Whom the session is given to: a customer that is there, or one that is created for it.
class ReconcileCustomerStep : public QWidget
{
    Q_OBJECT

public:
    /// The hub outlives it.
    ReconcileCustomerStep(Hub& hub, const SessionBench& bench, QWidget* parent = nullptr);

    void setRecent(const QList<Customer>& customers);
    /// Whom it shows as chosen; null for none. It outlives its use here.
    void setReconciliation(const Reconciliation* reconciliation);
    void focusContent();

Q_SIGNALS:
    void chosen(const QString& customerId);
    void confirmed();                              ///< chosen, and on to the next step
    void openRequested(const QString& customerId); ///< to be looked at

private:
    void create();
    void showChosen();

    Hub& m_hub;
    SessionBench m_bench;
    const Reconciliation* m_reconciliation = nullptr;
    CustomersPane* m_customers;
    PartyCard* m_chosen;
};

} // namespace hubscope

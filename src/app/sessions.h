// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "domain/customer.h"
#include "domain/identity.h"
#include "models/sessionoffer.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QDialog;

namespace hubscope {

class CustomerTabs;
class Hub;
class ReconcileWizard;
class SessionActions;
class SessionButton;
class SessionsPane;

/// Sessions and whom they belong to as the main window sees them: the ledger's pane, the current session in
/// the tool row, the tabs of sessions, and the dialogs that create a customer, reconcile, and say who a
/// customer is.
class Sessions : public QObject
{
    Q_OBJECT

public:
    /// Pane and button go to `window`. `newSession` is its action.
    Sessions(const Workbench& bench, CustomerTabs& tabs, QAction* newSession, QWidget* window);
    ~Sessions() override;

    SessionsPane* pane() const { return m_pane; }
    SessionButton* button() const { return m_button; }
    /// For menus of the window: about the current session, and about the one selected in the pane.
    const QList<QAction*>& currentActions() const;
    const QList<QAction*>& selectedActions() const;

    /// Reads what was kept on disk. Once, before the first hub.
    void load();
    /// The hub that is in use; null before it goes.
    void setHub(Hub* hub);

    void setRecent(const QList<Customer>& customers); ///< to choose from in the wizard

    void makeNew();
    void addById() const;
    /// With the session that is in front: of a tab, else the one selected in the pane, else the current one.
    void reconcile();
    void createCustomer();
    void showIdentity(const QString& customerId);
    void compose(const QString& sessionId);

Q_SIGNALS:
    void customerRequested(const QString& customerId);
    void composeRequested(const hubscope::Identity& identity);
    void customerPending(); ///< one that was sent to this hub before is of unknown outcome: createCustomer()

private:
    void connectActions(SessionActions& actions);
    void askForPending();
    void openWizard(const QString& sessionId);
    void showProof(const QString& reconciliationId);
    void openTimeline(const QString& sessionId);
    void offerFound();
    ReconcileWizard* makeWizard();
    void show(QDialog* dialog);

    Workbench m_bench;
    CustomerTabs& m_tabs;
    QWidget* m_window;
    Hub* m_hub = nullptr;
    QList<Customer> m_recent;
    SessionActions* m_current;
    SessionsPane* m_pane;
    SessionButton* m_button;
    QList<QPointer<QDialog>> m_dialogs; ///< those that work on the hub
    SessionOffer m_offer;               ///< of the customer in front
};

} // namespace hubscope

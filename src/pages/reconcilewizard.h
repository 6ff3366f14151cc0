// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer.h"
#include "events/foundsessions.h"
#include "models/reconciliation.h"
#include "pages/sessionbench.h"

#include <QDialog>

#include <utility>

class QPushButton;
class QShortcut;
class QStackedWidget;

namespace hubscope {

class EnvironmentBand;
class Hub;
class KeyButton;
class ReconcileCustomerStep;
class ReconcileEffectStep;
class ReconcileProofStep;
class SessionsPane;
class StepRail;
class TextLabel;

/// Gives a session to a customer in four steps: session, customer, what it would do, and the proof that it
/// did. Enter never confirms the one that cannot be undone. Closing it stops nothing. Deletes itself when it
/// is closed.
class ReconcileWizard : public QDialog
{
    Q_OBJECT

public:
    enum Step { ChooseSession, ChooseCustomer, CheckEffect, LiveProof };

    /// The hub outlives the wizard.
    ReconcileWizard(const SessionBench& bench, Hub& hub, QWidget* parent = nullptr);
    ~ReconcileWizard() override;

    /// What the steps offer.
    void setRecent(const QList<Customer>& customers);
    void setFound(const QList<FoundSession>& sessions);

    /// Begins; with a session where one is given, then with the customer.
    void begin(const QString& sessionId = {}, const QString& customerId = {});
    /// Shows the proof of one that was begun before; false when there is none.
    bool resume(const QString& recordId);
    int step() const;

Q_SIGNALS:
    void customerRequested(const QString& customerId);
    void newSessionRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* makeSessionStep();
    QWidget* scrolled(QWidget* content);
    QWidget* makeFoot();
    void connectSteps();
    void take(Reconciliation* reconciliation);
    void startAnew(const QString& sessionId);
    void goTo(int step);
    void goOn();
    void goBack();
    void reconcile();
    void onPhase();
    void chooseSession();
    void updateRail();
    void updateFoot();
    QString obstacle() const;

    SessionBench m_bench;
    Hub& m_hub;
    Reconciliation* m_reconciliation = nullptr; ///< of Reconciliations
    QString m_sessionId;
    EnvironmentBand* m_band;
    StepRail* m_rail;
    QStackedWidget* m_stack;
    SessionsPane* m_session;
    ReconcileCustomerStep* m_customer;
    ReconcileEffectStep* m_effect;
    ReconcileProofStep* m_proof;
    QPushButton* m_cancel;
    QPushButton* m_close;
    QPushButton* m_stop;
    TextLabel* m_hint;
    QPushButton* m_back;
    QPushButton* m_next;
    KeyButton* m_reconcile;
    QPushButton* m_show;
    QList<std::pair<QPushButton*, QShortcut*>> m_idle; ///< keys of buttons, while these cannot be pressed
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/reconcilerecord.h"
#include "store/sessionrecord.h"

#include <QAction>
#include <QList>
#include <QObject>

namespace hubscope {

class SessionLedger;

/// What can be done about one session of the ledger, as actions for menus. Each says by being enabled whether
/// it makes sense at present.
class SessionActions : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of dialogs. Both outlive the actions.
    SessionActions(SessionLedger& ledger, QWidget* window);

    /// For a menu, separators included. Stay the property of this.
    const QList<QAction*>& all() const { return m_all; }
    QAction* reconcileAction() const { return m_reconcile; }
    void setSession(const QString& id); ///< of its record; empty for none
    const QString& sessionId() const { return m_sessionId; }

Q_SIGNALS:
    void composeRequested(const QString& sessionId); ///< all of them name the record
    void timelineRequested(const QString& sessionId);
    void reconcileRequested(const QString& sessionId);
    void proofRequested(const QString& reconciliationId);
    void customerRequested(const QString& customerId);

private:
    QAction* add(const QString& name, const QString& text, void (SessionActions::*function)());
    void addAll();
    void addSeparator();
    void update();
    const SessionRecord* session() const;
    std::optional<ReconcileRecord> newestReconciliation() const;

    void makeCurrent();
    void askForLabel();
    void copyId();
    void compose();
    void showTimeline();
    void reconcile();
    void showProof();
    void showCustomer();
    void forget();

    SessionLedger& m_ledger;
    QWidget* m_window;
    QString m_sessionId;
    QList<QAction*> m_all;
    QAction* m_current;
    QAction* m_label;
    QAction* m_copy;
    QAction* m_compose;
    QAction* m_timeline;
    QAction* m_reconcile;
    QAction* m_proof;
    QAction* m_customer;
    QAction* m_forget;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reconciliation.h"
#include "pages/sessionbench.h"
#include "widgets/messagestrip.h"
#include "widgets/textlabel.h"

#include <QWidget>

class QGridLayout;
class QPlainTextEdit;
class QPushButton;

namespace hubscope {

class Card;
class EffectChecks;
class FlowLayout;
class PartyCard;

/// What giving the session to the customer would do, before anything is sent: who is who, what moves, what is
/// not known, and the exact request.
class ReconcileEffectStep : public QWidget
{
    Q_OBJECT

public:
    explicit ReconcileEffectStep(const SessionBench& bench, QWidget* parent = nullptr);

    /// Null for none. It outlives its use here.
    void setReconciliation(const Reconciliation* reconciliation);
    /// Gives the focus to something that confirms nothing.
    void focusContent();

Q_SIGNALS:
    void retryRequested();
    void findOutRequested(const QString& recordId); ///< of an earlier try whose outcome is unknown

private:
    QWidget* makeParties();
    QWidget* makeCounts();
    QWidget* makeRequest();
    TextLabel* addCell(QGridLayout* grid, int row, int column, Theme::FontRole font);
    void refresh();
    void showState();
    void say(MessageStrip::Kind kind, const QString& title, const QString& text, const QString& action);
    void perform();
    void showParties();
    void showCounts();
    void showMoving();
    void showRequest();
    void tintRequest();
    void fitRequest();
    QString customerName() const;

    SessionBench m_bench;
    const Reconciliation* m_reconciliation = nullptr;
    QString m_unknown; ///< the earlier try whose outcome is unknown
    TextLabel* m_status;
    MessageStrip* m_strip;
    PartyCard* m_session;
    PartyCard* m_customer;
    TextLabel* m_promise;
    TextLabel* m_beforeHead = nullptr;
    TextLabel* m_customerRow = nullptr;
    TextLabel* m_customerBefore = nullptr;
    TextLabel* m_customerAfter = nullptr;
    TextLabel* m_sessionRow = nullptr;
    TextLabel* m_sessionBefore = nullptr;
    QWidget* m_moving;
    TextLabel* m_others;
    TextLabel* m_final;
    EffectChecks* m_checks;
    QPlainTextEdit* m_request = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace hubscope

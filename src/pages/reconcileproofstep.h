// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/proofmodel.h"
#include "models/reconciliation.h"
#include "pages/sessionbench.h"
#include "widgets/messagestrip.h"

#include <QTimer>
#include <QWidget>

class QTableView;

namespace hubscope {

class Card;
class GlyphLabel;
class ReceiptBar;
class SegmentBar;
class TextLabel;

/// What became of a reconcile, live: the answer, every event until it is seen on the customer, the counts,
/// and the receipt. Counts, not promises.
class ReconcileProofStep : public QWidget
{
    Q_OBJECT

public:
    explicit ReconcileProofStep(const SessionBench& bench, QWidget* parent = nullptr);

    /// Null for none. It outlives its use here.
    void setReconciliation(Reconciliation* reconciliation);
    QString headline() const;
    QString outcome() const; ///< what the strip says; empty when it says nothing

Q_SIGNALS:
    void newSessionRequested();
    void otherCustomerRequested();                     ///< after a refusal
    void customerRequested(const QString& customerId); ///< of the one that has the session already

private:
    QWidget* makeTable();
    QWidget* makeCounts();
    TextLabel* addCount(Card* card, const QString& word, TextLabel** detail);
    void fitColumns();
    void refresh();
    void showSentence();
    void showAnswer();
    void showProof();
    void showCounts();
    void showOutcome();
    void
    say(MessageStrip::Kind kind, const QString& title, const QString& text, const QStringList& actions = {});
    void sayRefused();
    void sayPartlySeen();
    void perform(int action);
    QString customerName() const;

    SessionBench m_bench;
    Reconciliation* m_reconciliation = nullptr;
    ProofModel m_model;
    QTimer m_tick;
    bool m_inVain = false;
    TextLabel* m_headline;
    TextLabel* m_sentence;
    GlyphLabel* m_answerGlyph;
    TextLabel* m_answerWord;
    TextLabel* m_answer;
    SegmentBar* m_bar;
    MessageStrip* m_strip;
    QTableView* m_table = nullptr;
    QWidget* m_countsBox = nullptr;
    TextLabel* m_countsTitle = nullptr;
    TextLabel* m_before = nullptr;
    TextLabel* m_now = nullptr;
    TextLabel* m_expected = nullptr;
    TextLabel* m_beforeAt = nullptr;
    TextLabel* m_nowAt = nullptr;
    TextLabel* m_sum = nullptr;
    TextLabel* m_receiptTitle;
    ReceiptBar* m_receipt;
    MessageStrip* m_next;
};

} // namespace hubscope

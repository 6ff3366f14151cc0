// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer.h"
#include "models/drafts.h"
#include "models/identitylookup.h"

#include <QWidget>

#include <array>

class QButtonGroup;

namespace hubscope {

class DraftDocument;
class FreeCombo;
class Hub;
class IdentityCard;
class SessionLedger;
class Theme;

/// Whom the event belongs to: three equal cards, customer, external id and session, the chosen one in accent,
/// each with its live look-up and what sending would mean. What is typed into a card that is not chosen stays
/// there (DraftExtra) and out of the JSON.
class IdentityCards : public QWidget
{
    Q_OBJECT

public:
    /// `ledger`: null where sessions are not kept. It outlives the cards.
    IdentityCards(
        DraftDocument& document, const Theme& theme, SessionLedger* ledger = nullptr,
        QWidget* parent = nullptr);
    ~IdentityCards() override;

    void setHub(Hub* hub);                            ///< null for none
    void setRecent(const QList<Customer>& customers); ///< to choose from
    void setExtra(const DraftExtra& extra);
    void focusValue(); ///< of the chosen card
    void lookAgain();  ///< what the hub knows may be another thing now
    /// Nobody has the chosen external id, as far as was asked: the hub will make a customer.
    bool makesCustomer() const;

Q_SIGNALS:
    void extraChanged(const hubscope::DraftExtra& extra);
    void customerRequested(const QString& customerId);

private:
    using Kind = Identity::Kind;

    void build();
    QWidget* makeNode();
    void takeValue(Kind kind, const QString& value);
    void takeNode(const QString& node);
    void makeSession();
    void choose(Kind kind);
    void write(Kind kind);
    void remember(const DraftExtra& extra);
    void askForNodes();
    void followLedger();
    void showSessions();
    QString currentSession() const;

    void showDocument();
    void showProblems();
    void showWords(Kind kind);
    IdentityCard& card(Kind kind) const { return *m_cards[size_t(kind)]; }
    IdentityLookup& lookup(Kind kind) { return m_lookups[size_t(kind)]; }
    /// What a card says, whether it is chosen or not.
    Identity identity(Kind kind) const;
    QString node() const;

    DraftDocument& m_document;
    const Theme& m_theme;
    SessionLedger* m_ledger;
    Hub* m_hub = nullptr;
    DraftExtra m_extra;
    std::array<IdentityCard*, 3> m_cards;
    std::array<IdentityLookup, 3> m_lookups;
    FreeCombo* m_node;
    QButtonGroup* m_choice;
    Call m_nodesCall;
};

} // namespace hubscope

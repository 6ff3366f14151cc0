// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "domain/draftimport.h"
#include "domain/profile.h"
#include "models/codetext.h"
#include "models/drafts.h"
#include "pages/composerbench.h"

#include <QList>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <optional>

class QMenu;
class QSplitter;

namespace hubscope {

class DeliveryStrip;
class EventHeadBar;
class FormSide;
class Hub;
class IdentityCards;
class JsonTwin;
class MessageStrip;
class ProblemsBar;
class SendBar;
class SendConsent;

/// One draft: type and identity at the top, the form and its JSON side by side, what is wrong with it, and
/// the button that sends it.
class ComposerPage : public QWidget
{
    Q_OBJECT

public:
    /// The draft outlives the page.
    ComposerPage(
        const ComposerBench& bench, Drafts::Draft& draft, SendConsent& consent, QWidget* parent = nullptr);
    ~ComposerPage() override;

    const QString& draftId() const { return m_draft.id; }
    DraftDocument& document() const { return *m_draft.document; }
    void setHub(Hub* hub, const std::optional<Profile>& profile);
    void setRecent(const QList<Customer>& customers); ///< to choose from

    void send();
    void stepProblem(int direction); ///< 1 or -1
    void stepPart(int direction);    ///< the focus to the next part, or the one before
    void findField();
    void focusStart(); ///< what is to be filled in first
    void copyAs();
    /// Takes an import over into this draft, as one step, and says what was changed.
    void take(const DraftImport& import);
    /// Takes over whatever was pasted, or says why it cannot be.
    void takeText(const QByteArray& text);

Q_SIGNALS:
    void showEventRequested(const QString& customerId, const QString& eventId);
    void customerRequested(const QString& customerId);
    void compareRequested(const QString& entryId);
    void filesDropped(const QList<QUrl>& files);
    void pasteRequested();

private:
    void build();
    QWidget* makeTop();
    void connectParts();
    void connectTwins();
    void connectFoot();
    QMenu* makeCopyMenu();
    void copyCode(CodeLanguage language) const;
    void goTo(const QString& pointer);
    void changeExtra(const std::function<void(DraftExtra&)>& change);
    void updateProblems();
    void updateFoot();
    QString obstacle() const;
    QString tagObstacle() const;
    void setTag(bool tagged);
    void renewTag();
    void post();
    void followDelivery();
    void sayRemarks(const QList<ImportRemark>& remarks);
    void sayDropped(const QStringList& pointers);

    ComposerBench m_bench;
    Drafts::Draft& m_draft;
    SendConsent& m_consent;
    Hub* m_hub = nullptr;
    std::optional<Profile> m_profile;
    QByteArray m_sentText; ///< what the followed entry holds
    QTimer m_rest;         ///< a double click must not send twice, however fast the hub is

    MessageStrip* m_notice;
    EventHeadBar* m_head;
    IdentityCards* m_cards;
    QSplitter* m_splitter;
    FormSide* m_form;
    JsonTwin* m_json;
    ProblemsBar* m_problems;
    DeliveryStrip* m_delivery;
    SendBar* m_foot;
};

} // namespace hubscope

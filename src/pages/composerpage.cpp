// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/composerpage.h"

#include "core/jsonpointer.h"
#include "models/draftdocument.h"
#include "models/drafttitle.h"
#include "models/importtext.h"
#include "models/outbox.h"
#include "models/schemalibrary.h"
#include "models/writeguard.h"
#include "pages/deliverystrip.h"
#include "pages/eventheadbar.h"
#include "pages/formside.h"
#include "pages/identitycards.h"
#include "pages/jsontwin.h"
#include "pages/problemsbar.h"
#include "pages/sendbar.h"
#include "services/hub.h"
#include "widgets/hairline.h"
#include "widgets/messagestrip.h"
#include "widgets/theme.h"
#include "widgets/yieldingarea.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

ComposerPage::ComposerPage(
    const ComposerBench& bench, Drafts::Draft& draft, SendConsent& consent, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_draft(draft)
    , m_consent(consent)
    , m_notice(new MessageStrip(&bench.theme, this))
    , m_head(new EventHeadBar(*draft.document, bench.library, bench.time, bench.theme, this))
    , m_cards(new IdentityCards(*draft.document, bench.theme, bench.ledger, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_form(new FormSide(*draft.document, bench.library, bench.clock, bench.theme, m_splitter))
    , m_json(new JsonTwin(*draft.document, bench.library, bench.theme, m_splitter))
    , m_problems(new ProblemsBar(bench.theme, this))
    , m_delivery(new DeliveryStrip(bench.outbox, bench.theme, this))
    , m_foot(new SendBar(bench.theme, this))
{
    setObjectName("composerPage"_L1);
    setAccessibleName(tr("Event to send"));
    build();
    connectParts();
    m_head->setZone(draft.extra.zone);
    m_cards->setExtra(draft.extra);
    m_foot->setExpectRejection(draft.extra.expectRejection);
    updateProblems();
}

ComposerPage::~ComposerPage() = default;

void ComposerPage::build()
{
    m_notice->setClosable(true);
    m_notice->hide();
    m_rest.setSingleShot(true);
    auto* notice = new QVBoxLayout;
    notice->setContentsMargins(Theme::large, 0, Theme::large, 0);
    notice->addWidget(m_notice);

    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(m_json);
    m_splitter->setCollapsible(0, false);
    m_splitter->setStretchFactor(0, 4);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({733, 547});
    m_splitter->setMinimumHeight(m_bench.theme.px(96));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(notice);
    layout->addWidget(makeTop());
    layout->addWidget(new Hairline(&m_bench.theme, this));
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_problems);
    layout->addWidget(m_delivery);
    layout->addWidget(m_foot);
}

QWidget* ComposerPage::makeTop()
{
    auto* top = new YieldingArea(0.48, this);
    auto* content = new QWidget(top);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_cards);
    top->setContent(content);
    return top;
}

void ComposerPage::connectParts()
{
    connect(m_head, &EventHeadBar::zoneChanged, this, [this](const QString& zone) {
        changeExtra([&](DraftExtra& extra) { extra.zone = zone; });
    });
    connect(m_head, &EventHeadBar::valuesDropped, this, &ComposerPage::sayDropped);
    connect(m_cards, &IdentityCards::extraChanged, this, [this](const DraftExtra& entered) {
        changeExtra([&](DraftExtra& extra) {
            extra.customerId = entered.customerId;
            extra.externalId = entered.externalId;
            extra.sessionId = entered.sessionId;
            extra.nodeId = entered.nodeId;
        });
    });
    connect(m_cards, &IdentityCards::customerRequested, this, &ComposerPage::customerRequested);
    connectTwins();
    connectFoot();
    connect(m_delivery, &DeliveryStrip::showEventRequested, this, &ComposerPage::showEventRequested);
    connect(m_delivery, &DeliveryStrip::compareRequested, this, &ComposerPage::compareRequested);
    connect(m_notice, &MessageStrip::actionTriggered, this, [this] {
        document().undoStack().undo();
        m_notice->hide();
    });
    connect(&document(), &DraftDocument::problemsChanged, this, &ComposerPage::updateProblems);
    connect(&document(), &DraftDocument::textChanged, this, &ComposerPage::updateProblems);
    connect(&m_bench.outbox, &Outbox::changed, this, [this](const QString& id) {
        if (id == m_delivery->entryId())
            followDelivery();
    });
    connect(&m_bench.outbox, &Outbox::seen, this, [this](const QString& id) {
        if (id == m_delivery->entryId())
            m_cards->lookAgain(); // there is one event more, and maybe a customer
    });
}

/// Form, JSON and problems go to the same field together.
void ComposerPage::connectTwins()
{
    connect(m_form, &FormSide::fieldFocused, this, [this](const QString& pointer) {
        m_json->showField(pointer);
        m_problems->showProblemAt(pointer);
    });
    connect(m_form, &FormSide::pasteRequested, this, &ComposerPage::pasteRequested);
    connect(m_json, &JsonTwin::caretInField, this, [this](const QString& pointer) {
        m_form->showField(pointer);
        m_problems->showProblemAt(pointer);
    });
    connect(m_json, &JsonTwin::importPasted, this, &ComposerPage::takeText);
    connect(m_json, &JsonTwin::filesDropped, this, &ComposerPage::filesDropped);
    connect(m_problems, &ProblemsBar::problemActivated, this, &ComposerPage::goTo);
    connect(m_problems, &ProblemsBar::brokenActivated, m_json, &JsonTwin::focusBroken);
    connect(m_problems, &ProblemsBar::fixRequested, &document(), [this](const Violation& violation) {
        document().apply(violation);
    });
}

void ComposerPage::connectFoot()
{
    m_foot->setCopyMenu(makeCopyMenu());
    connect(m_foot, &SendBar::sendRequested, this, &ComposerPage::send);
    connect(m_foot, &SendBar::confirmTagChosen, this, &ComposerPage::setTag);
    connect(m_foot, &SendBar::expectRejectionChosen, this, [this](bool expect) {
        changeExtra([&](DraftExtra& extra) { extra.expectRejection = expect; });
        updateFoot();
    });
    connect(&m_rest, &QTimer::timeout, this, &ComposerPage::updateFoot);
    connect(&document(), &DraftDocument::settled, this, &ComposerPage::updateFoot);
    connect(&m_bench.guard, &WriteGuard::changed, this, &ComposerPage::updateFoot);
    connect(&m_bench.library, &SchemaLibrary::changed, this, &ComposerPage::updateFoot);
}

QMenu* ComposerPage::makeCopyMenu()
{
    auto* menu = new QMenu(this);
    for (const CodeLanguage language : codeLanguages())
        connect(menu->addAction(codeLanguageLabel(language)), &QAction::triggered, this, [this, language] {
            copyCode(language);
        });
    menu->addSeparator();
    connect(menu->addAction(tr("JSON")), &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(document().text()));
    });
    return menu;
}

void ComposerPage::copyCode(CodeLanguage language) const
{
    // Without a hub there is no address; the event is worth copying all the same.
    const Profile profile = m_hub ? m_hub->profile() : m_profile.value_or(Profile());
    QGuiApplication::clipboard()->setText(codeFor(language, document().event(), profile));
}

void ComposerPage::setHub(Hub* hub, const std::optional<Profile>& profile)
{
    m_hub = hub;
    m_profile = profile;
    m_cards->setHub(hub);
    updateFoot();
}

void ComposerPage::setRecent(const QList<Customer>& customers)
{
    m_cards->setRecent(customers);
}

void ComposerPage::stepProblem(int direction)
{
    m_problems->step(direction);
}

void ComposerPage::stepPart(int direction)
{
    const std::pair<const QWidget*, std::function<void()>> parts[] = {
        {m_head, [this] { m_head->focusType(); }},
        {m_cards, [this] { m_cards->focusValue(); }},
        {m_form, [this] { m_form->focusForms(); }},
        {m_json, [this] { m_json->focusEditor(); }},
        {m_foot, [this] { m_foot->focusFirst(); }}};
    const int count = int(std::size(parts));
    int now = direction > 0 ? -1 : 0;
    for (int i = 0; i < count; ++i) {
        if (parts[i].first->isAncestorOf(QApplication::focusWidget()))
            now = i;
    }
    parts[(now + direction + count) % count].second();
}

void ComposerPage::findField()
{
    m_form->focusSearch();
}

void ComposerPage::focusStart()
{
    if (document().type().isEmpty())
        m_head->focusType();
    else
        m_form->focusForms();
}

void ComposerPage::copyAs()
{
    m_foot->openCopyMenu();
}

void ComposerPage::take(const DraftImport& import)
{
    if (import.kind == DraftImport::Kind::Properties)
        document().setValue(u"/properties"_s, import.json);
    else
        document().setEvent(import.json, tr("paste"));
    sayRemarks(import.remarks);
}

void ComposerPage::takeText(const QByteArray& text)
{
    const auto import = importDraft(text);
    if (import) {
        take(*import);
        return;
    }
    m_notice->showMessage(
        MessageStrip::Kind::Warning, tr("This cannot be taken for an event"),
        importFailureText(import.error()));
    m_notice->setActions({});
}

void ComposerPage::goTo(const QString& pointer)
{
    if (pointer == "/type"_L1)
        m_head->focusType();
    else if (pointer.isEmpty() || pointer == "/customerId"_L1 || isWithin(pointer, u"/bringBackProperties"))
        m_cards->focusValue();
    else if (m_form->focusField(pointer))
        m_json->showField(pointer);
    else
        m_json->focusField(pointer);
}

void ComposerPage::changeExtra(const std::function<void(DraftExtra&)>& change)
{
    DraftExtra extra = m_draft.extra;
    change(extra);
    m_bench.drafts.setExtra(m_draft.id, extra);
}

void ComposerPage::updateProblems()
{
    m_problems->setBlank(isBlankDraft(document().event()) && !document().textError());
    m_problems->setProblems(document().problems(), document().textError());
    updateFoot();
}

void ComposerPage::sayRemarks(const QList<ImportRemark>& remarks)
{
    QStringList words;
    for (const ImportRemark remark : remarks)
        words.append(importRemarkText(remark));
    m_notice->setVisible(!words.isEmpty());
    if (words.isEmpty())
        return;
    m_notice->showMessage(MessageStrip::Kind::Info, tr("Taken over, with changes"), words.join(u' '));
    m_notice->setActions({tr("Undo")});
}

void ComposerPage::sayDropped(const QStringList& pointers)
{
    QStringList places;
    for (const QString& pointer : pointers)
        places.append(readablePointer(pointer));
    m_notice->showMessage(
        MessageStrip::Kind::Warning, tr("%n value(s) had no place any more", nullptr, int(pointers.size())),
        places.join(u", "_s));
    m_notice->setActions({tr("Undo")});
}

} // namespace hubscope

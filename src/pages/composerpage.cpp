// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/composerpage.h"

#include "core/jsonpointer.h"
#include "core/plaintext.h"
#include "models/draftdocument.h"
#include "models/drafttitle.h"
#include "models/importtext.h"
#include "models/outbox.h"
#include "models/schemalibrary.h"
#include "models/writeguard.h"
#include "net/errorbody.h"
#include "pages/deliverystrip.h"
#include "pages/eventheadbar.h"
#include "pages/formside.h"
#include "pages/hubkindlook.h"
#include "pages/identitycards.h"
#include "pages/jsontwin.h"
#include "pages/problemsbar.h"
#include "pages/sendbar.h"
#include "pages/sendconfirmdialog.h"
#include "pages/sendconsent.h"
#include "services/confirmation.h"
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
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

QString tagPointer()
{
    return QString::fromUtf16(confirmTagPointer);
}

QString newTag()
{
    return u"hubscope-"_s + QUuid::createUuid().toString(QUuid::Id128).first(12);
}

bool isUnderway(const OutboxEntry& entry)
{
    return entry.state == OutboxState::Queued || entry.state == OutboxState::Sending;
}

} // namespace

ComposerPage::ComposerPage(
    const ComposerBench& bench, Drafts::Draft& draft, SendConsent& consent, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_draft(draft)
    , m_consent(consent)
    , m_notice(new MessageStrip(&bench.theme, this))
    , m_head(new EventHeadBar(*draft.document, bench.library, bench.time, bench.theme, this))
    , m_cards(new IdentityCards(*draft.document, bench.theme, this))
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
    auto* top = new YieldingArea(0.4, this);
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
    connect(m_delivery, &DeliveryStrip::showEventRequested, this, &ComposerPage::showEventRequested);
    connect(m_delivery, &DeliveryStrip::compareRequested, this, &ComposerPage::compareRequested);
    m_foot->setCopyMenu(makeCopyMenu());
    connect(m_foot, &SendBar::sendRequested, this, &ComposerPage::send);
    connect(m_foot, &SendBar::confirmTagChosen, this, &ComposerPage::setTag);
    connect(m_foot, &SendBar::expectRejectionChosen, this, [this](bool expect) {
        changeExtra([&](DraftExtra& extra) { extra.expectRejection = expect; });
        updateFoot();
    });
    connect(m_notice, &MessageStrip::actionTriggered, this, [this] {
        document().undoStack().undo();
        m_notice->hide();
    });

    connect(&document(), &DraftDocument::problemsChanged, this, &ComposerPage::updateProblems);
    connect(&document(), &DraftDocument::textChanged, this, &ComposerPage::updateProblems);
    connect(&m_rest, &QTimer::timeout, this, &ComposerPage::updateFoot);
    connect(&document(), &DraftDocument::settled, this, &ComposerPage::updateFoot);
    connect(&m_bench.guard, &WriteGuard::changed, this, &ComposerPage::updateFoot);
    connect(&m_bench.library, &SchemaLibrary::changed, this, &ComposerPage::updateFoot);
    connect(&m_bench.outbox, &Outbox::changed, this, [this](const QString& id) {
        if (id == m_delivery->entryId())
            followDelivery();
    });
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

void ComposerPage::send()
{
    if (!obstacle().isEmpty()) {
        if (document().textError() || document().errorCount() > 0)
            m_problems->step(1);
        return;
    }
    if (!m_consent.isNeeded()) {
        post();
        return;
    }
    auto* dialog = new SendConfirmDialog(
        document().text(), m_profile ? m_profile->name : QString(), m_bench.theme, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        if (!obstacle().isEmpty()) // locked while the dialog was open
            return;
        m_consent.give();
        post();
    });
    dialog->open();
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

void ComposerPage::updateFoot()
{
    const HubKind kind = m_profile ? m_profile->kind : HubKind::Sandbox;
    QString target = tr("Send");
    if (m_profile)
        target = kind == HubKind::Sandbox      ? tr("Send to sandbox")
                 : kind == HubKind::Production ? tr("Send to PRODUCTION")
                                               : tr("Send to %1").arg(middleElided(m_profile->name, 16, 8));
    m_foot->setTarget(target);
    m_foot->setObstacle(obstacle());
    const JsonValue* tag = document().event().atPointer(tagPointer());
    m_foot->setConfirmTag(tag != nullptr, tagObstacle());
}

QString ComposerPage::obstacle() const
{
    const OutboxEntry* entry = m_bench.outbox.find(m_delivery->entryId());
    const bool same = document().text() == m_sentText;
    if (same && (m_rest.isActive() || (entry && isUnderway(*entry))))
        return tr("It is being sent");
    if (document().textError())
        return tr("The text cannot be read");
    if (!m_hub)
        return tr("No hub is connected");
    if (!m_bench.guard.mayWrite())
        return tr("Read only – unlock in the band");
    if (isBlankDraft(document().event()))
        return tr("Nothing entered yet");
    if (!document().isSettled())
        return tr("It is being checked");
    if (const int errors = document().errorCount(); errors > 0 && !m_draft.extra.expectRejection)
        return tr("%n problem(s) to mend first", nullptr, errors);
    return {};
}

QString ComposerPage::tagObstacle() const
{
    if (m_profile && m_profile->kind == HubKind::Production)
        return tr("Not for production: it would become part of a real customer’s data.");
    const EventTypeInfo* type = m_bench.library.catalogue().eventType(document().type());
    if (!type)
        return {};
    const auto schema = type->properties.tree();
    const FieldNode* extra = schema->child(u"extraProperties");
    const bool forbidden = extra ? extra->closed && !extra->child(u"hubscopeTag") : schema->closed;
    return forbidden ? tr("The schema of %1 takes no extraProperties.").arg(document().type()) : QString();
}

void ComposerPage::setTag(bool tagged)
{
    document().edit(
        tagged ? tr("add a confirm tag") : tr("remove the confirm tag"), [tagged](JsonValue& event) {
            const QString parent = parentPointer(tagPointer());
            if (tagged)
                setAt(event, tagPointer(), JsonValue::string(newTag()));
            else
                removeAt(event, tagPointer());
            const JsonValue* extra = event.atPointer(parent);
            if (!tagged && extra && extra->isObject() && extra->members().empty())
                removeAt(event, parent);
        });
    updateFoot();
}

void ComposerPage::renewTag()
{
    // A tag tells one post from all others: it serves once.
    const JsonValue* tag = document().event().atPointer(tagPointer());
    const auto& sent = m_bench.outbox.entries();
    const bool used = tag && std::ranges::any_of(sent, [&](const OutboxEntry& entry) {
                          return entry.tag == tag->toString();
                      });
    if (used)
        setTag(true);
}

void ComposerPage::post()
{
    renewTag();
    const JsonValue* tag = document().event().atPointer(tagPointer());
    const OutboxEntry* before = m_bench.outbox.find(m_delivery->entryId());
    m_sentText = document().text();
    m_json->setHubErrors({});
    const QString id = m_bench.outbox.post(
        {document().text(), tag ? tag->toString() : QString(), m_draft.extra.expectRejection,
         before ? before->id : QString()});
    m_rest.start(QApplication::doubleClickInterval());
    m_delivery->follow(id);
    updateFoot();
}

void ComposerPage::followDelivery()
{
    const OutboxEntry* entry = m_bench.outbox.find(m_delivery->entryId());
    if (entry && entry->state == OutboxState::Rejected && document().text() == m_sentText)
        m_json->setHubErrors(readErrorBody(entry->answer).fieldErrors);
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

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/identitycards.h"

#include "core/jsonpointer.h"
#include "models/draftdocument.h"
#include "models/eventtext.h"
#include "models/problemtext.h"
#include "models/reconciletext.h"
#include "models/sessionledger.h"
#include "pages/identitycard.h"
#include "pages/identitywords.h"
#include "services/hub.h"
#include "widgets/freecombo.h"
#include "widgets/textlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

constexpr std::array allKinds{Identity::Kind::Customer, Identity::Kind::ExternalId, Identity::Kind::Session};

QString& valueIn(DraftExtra& extra, Identity::Kind kind)
{
    switch (kind) {
    case Identity::Kind::Customer:
        return extra.customerId;
    case Identity::Kind::ExternalId:
        return extra.externalId;
    case Identity::Kind::Session:
        break;
    }
    return extra.sessionId;
}

} // namespace

IdentityCards::IdentityCards(
    DraftDocument& document, const Theme& theme, SessionLedger* ledger, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_ledger(ledger)
    , m_node(new FreeCombo(this))
    , m_choice(new QButtonGroup(this))
{
    setObjectName("identityCards"_L1);
    setAccessibleName(tr("Who it belongs to"));
    build();
    if (ledger)
        followLedger();
    connect(&document, &DraftDocument::eventChanged, this, &IdentityCards::showDocument);
    connect(&document, &DraftDocument::problemsChanged, this, &IdentityCards::showProblems);
    connect(&theme, &Theme::changed, this, [this] {
        for (const Kind kind : allKinds)
            showWords(kind);
    });
    showDocument();
    showProblems();
}

IdentityCards::~IdentityCards()
{
    m_node->disconnect(this); // losing the focus while it goes would enter a node
}

void IdentityCards::build()
{
    auto* title = new TextLabel(&m_theme, Theme::FontRole::Label, Token::Text, this);
    title->setText(tr("Who it belongs to"));
    auto* top = new QHBoxLayout;
    top->addWidget(title);
    top->addStretch();
    top->addWidget(makeNode());
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::medium);
    for (const Kind kind : allKinds) {
        auto* card = new IdentityCard(kind, m_theme, this);
        m_cards[size_t(kind)] = card;
        row->addWidget(card, 1);
        m_choice->addButton(card->radio(), int(kind));
        connect(card, &IdentityCard::entered, this, [this, kind](const QString& value) {
            takeValue(kind, value);
        });
        connect(card, &IdentityCard::customerRequested, this, &IdentityCards::customerRequested);
        connect(&lookup(kind), &IdentityLookup::changed, this, [this, kind] { showWords(kind); });
    }
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int id) { choose(Kind(id)); });

    auto* make = new QPushButton(IconSet(&m_theme).icon(Glyph::Plus), tr("New"), this);
    make->setAccessibleName(tr("New session"));
    make->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    make->setToolTip(tr("A new session id (%1)").arg(make->shortcut().toString(QKeySequence::NativeText)));
    connect(make, &QPushButton::clicked, this, &IdentityCards::makeSession);
    card(Kind::Session).addBehind(make);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::large, 0, Theme::large, Theme::medium);
    column->setSpacing(2);
    column->addLayout(top);
    column->addLayout(row);
}

QWidget* IdentityCards::makeNode()
{
    auto* box = new QWidget(this);
    auto* label = new TextLabel(&m_theme, Theme::FontRole::Label, Token::Muted, box);
    label->setText(tr("Node"));
    label->setBuddy(m_node);
    m_node->setFrame(false);
    m_node->setAccessibleName(tr("Node"));
    m_node->setToolTip(tr("The part of the workspace that an external id or a session belongs to"));
    m_node->setSizeAdjustPolicy(QComboBox::AdjustToContents); // ids are long, and there is room
    m_node->setMinimumContentsLength(12);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_node);
    const auto restyle = [this] { m_node->setFont(m_theme.font(Theme::FontRole::Fixed)); };
    restyle();
    connect(&m_theme, &Theme::changed, this, restyle);
    connect(m_node, &FreeCombo::entered, this, &IdentityCards::takeNode);
    return box;
}

void IdentityCards::followLedger()
{
    connect(m_ledger, &SessionLedger::loaded, this, &IdentityCards::showSessions);
    connect(m_ledger, &SessionLedger::profileChanged, this, &IdentityCards::showSessions);
    connect(m_ledger, &SessionLedger::currentChanged, this, &IdentityCards::showSessions);
    connect(m_ledger, &SessionLedger::changed, this, &IdentityCards::showSessions);
    connect(m_ledger, &SessionLedger::removed, this, &IdentityCards::showSessions);
    showSessions();
}

/// The sessions of the hub to choose from; until one is entered, the current one stands there.
void IdentityCards::showSessions()
{
    QList<IdentityChoice> choices;
    for (const SessionRecord& session : m_ledger->sessionsHere())
        choices.append({session.value, oneLine(sessionTitle(session), 40)});
    card(Kind::Session).setChoices(choices);
    showDocument();
}

QString IdentityCards::currentSession() const
{
    const SessionRecord* current = m_ledger ? m_ledger->current() : nullptr;
    return current ? current->value : QString();
}

void IdentityCards::setRecent(const QList<Customer>& customers)
{
    QList<IdentityChoice> choices;
    for (const Customer& customer : customers)
        choices.append({customer.id, oneLine(customerTitle(customer), 40)});
    card(Kind::Customer).setChoices(choices);
}

void IdentityCards::setHub(Hub* hub)
{
    m_hub = hub;
    for (const Kind kind : allKinds)
        lookup(kind).setHub(hub);
    askForNodes();
    showDocument();
}

void IdentityCards::setExtra(const DraftExtra& extra)
{
    m_extra = extra;
    showDocument();
}

void IdentityCards::focusValue()
{
    const int chosen = m_choice->checkedId();
    card(chosen < 0 ? Kind::Customer : Kind(chosen)).input()->setFocus(Qt::OtherFocusReason);
}

void IdentityCards::lookAgain()
{
    for (const Kind kind : allKinds)
        lookup(kind).again();
}

void IdentityCards::askForNodes()
{
    m_nodesCall.cancel();
    m_node->clear();
    if (!m_hub)
        return;
    m_node->addItem(m_hub->profile().nodeId);
    m_node->lineEdit()->setCursorPosition(0);
    m_nodesCall = m_hub->workspace().nodes([this](const Result<QList<Node>>& nodes) {
        if (!nodes)
            return; // not every token may list them, and any can be typed
        const QString shown = m_node->currentText();
        for (const Node& node : *nodes) {
            if (m_node->findText(node.id) < 0)
                m_node->addItem(node.id);
            m_node->setItemData(m_node->findText(node.id), node.name, Qt::AccessibleDescriptionRole);
        }
        m_node->showText(shown);
    });
}

QString IdentityCards::node() const
{
    if (!m_extra.nodeId.isEmpty() || !m_hub)
        return m_extra.nodeId;
    return m_hub->profile().nodeId;
}

bool IdentityCards::makesCustomer() const
{
    return card(Kind::ExternalId).isChosen() &&
           m_lookups[size_t(Kind::ExternalId)].state() == IdentityLookup::State::NotFound;
}

Identity IdentityCards::identity(Kind kind) const
{
    return {kind, card(kind).value(), kind == Kind::Customer ? QString() : m_node->currentText()};
}

void IdentityCards::takeValue(Kind kind, const QString& value)
{
    DraftExtra extra = m_extra;
    valueIn(extra, kind) = value;
    remember(extra);
    if (card(kind).isChosen())
        write(kind);
    lookup(kind).look(identity(kind));
}

void IdentityCards::takeNode(const QString& node)
{
    DraftExtra extra = m_extra;
    extra.nodeId = node;
    remember(extra);
    const int chosen = m_choice->checkedId();
    if (chosen > int(Kind::Customer))
        write(Kind(chosen));
    lookup(Kind::ExternalId).look(identity(Kind::ExternalId));
}

void IdentityCards::makeSession()
{
    const QString made = m_ledger ? m_ledger->makeNew() : QString();
    card(Kind::Session).showValue(made.isEmpty() ? newSessionId() : m_ledger->find(made)->value);
    card(Kind::Session).radio()->setChecked(true);
    takeValue(Kind::Session, card(Kind::Session).value());
}

void IdentityCards::choose(Kind kind)
{
    write(kind);
    card(kind).input()->setFocus(Qt::OtherFocusReason);
}

void IdentityCards::write(Kind kind)
{
    const Identity chosen = identity(kind);
    if (identityOf(m_document.event()) == chosen)
        return;
    m_document.edit(
        tr("change whom it belongs to"), [&](JsonValue& event) { setIdentity(event, chosen); },
        u"identity/%1"_s.arg(int(kind)));
}

void IdentityCards::remember(const DraftExtra& extra)
{
    if (extra == m_extra)
        return;
    m_extra = extra;
    Q_EMIT extraChanged(m_extra);
}

void IdentityCards::showDocument()
{
    const std::optional<Identity> stated = identityOf(m_document.event());
    DraftExtra extra = m_extra;
    if (stated) // what the draft says now is what its card is to remember
        valueIn(extra, stated->kind) = stated->value;
    if (stated && stated->kind != Kind::Customer)
        extra.nodeId = stated->nodeId;
    remember(extra);

    m_choice->setExclusive(stated.has_value()); // else none is to be chosen
    for (const Kind kind : allKinds) {
        card(kind).radio()->setChecked(stated && stated->kind == kind);
        const bool none = kind == Kind::Session && valueIn(extra, kind).isEmpty();
        card(kind).showValue(none ? currentSession() : valueIn(extra, kind));
    }
    m_choice->setExclusive(true);
    m_node->showText(stated && stated->kind != Kind::Customer ? stated->nodeId : node());
    for (const Kind kind : allKinds) {
        lookup(kind).look(identity(kind));
        showWords(kind);
    }
}

void IdentityCards::showProblems()
{
    QString words;
    for (const Violation& violation : m_document.problems()) {
        const bool ours = violation.pointer == "/customerId"_L1 || violation.rule == Rule::Identity ||
                          isWithin(violation.pointer, u"/bringBackProperties");
        if (ours && words.isEmpty())
            words = problemText(violation);
    }
    for (const Kind kind : allKinds)
        card(kind).setProblem(card(kind).isChosen() ? words : QString());
}

void IdentityCards::showWords(Kind kind)
{
    const bool known = kind == Kind::Session && m_ledger && m_hub;
    const std::optional<Customer>& customer = lookup(kind).customer();
    card(kind).setCustomer(customer ? customer->id : QString());
    card(kind).setWords(
        known ? sessionIdentityWords(identity(kind), *m_ledger)
              : identityWords(identity(kind), lookup(kind), card(kind).isChosen()));
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/reconcilewizard.h"

#include "models/eventtext.h"
#include "models/reconciletext.h"
#include "models/reconciliations.h"
#include "models/sessionledger.h"
#include "models/writeguard.h"
#include "pages/environmentband.h"
#include "pages/reconcilecustomerstep.h"
#include "pages/reconcileeffectstep.h"
#include "pages/reconcileproofstep.h"
#include "pages/reconcilewords.h"
#include "pages/sessionspane.h"
#include "services/hub.h"
#include "widgets/card.h"
#include "widgets/hairline.h"
#include "widgets/hubstyle.h"
#include "widgets/keybutton.h"
#include "widgets/steprail.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

using Phase = Reconciliation::Phase;

bool isBeforeSending(Phase phase)
{
    return phase == Phase::Choosing || phase == Phase::Checking || phase == Phase::Checked;
}

/// `3 passed, 1 unknown`.
QString verdictCounts(const ReconcileEffect& effect)
{
    int passed = 0;
    int odd = 0;
    int unknown = 0;
    for (const EffectCheck& check : checksOf(effect)) {
        if (check.verdict == CheckVerdict::Passed)
            ++passed;
        else if (check.verdict == CheckVerdict::Unknown)
            ++unknown;
        else
            ++odd;
    }
    QStringList parts{ReconcileWizard::tr("%n passed", nullptr, passed)};
    if (odd > 0)
        parts.append(ReconcileWizard::tr("%n to mind", nullptr, odd));
    if (unknown > 0)
        parts.append(ReconcileWizard::tr("%n unknown", nullptr, unknown));
    return parts.join(u", "_s);
}

} // namespace

ReconcileWizard::ReconcileWizard(const SessionBench& bench, Hub& hub, QWidget* parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_hub(hub)
    , m_band(new EnvironmentBand(bench.theme, this))
    , m_rail(new StepRail(
          &bench.theme, {tr("Session"), tr("Customer"), tr("Check the effect"), tr("Live proof")}, this))
    , m_stack(new QStackedWidget(this))
    , m_session(new SessionsPane(bench, SessionsPane::Use::Choice, this))
    , m_customer(new ReconcileCustomerStep(hub, bench, this))
    , m_effect(new ReconcileEffectStep(bench, this))
    , m_proof(new ReconcileProofStep(bench, this))
{
    setObjectName("reconcileWizard"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Reconcile a session with a customer"));
    build();
    connectSteps();
}

ReconcileWizard::~ReconcileWizard()
{
    m_bench.reconciliations.disconnect(this);
    take(nullptr);
}

void ReconcileWizard::build()
{
    m_band->setSwitchable(false);
    m_band->setGuard(&m_bench.guard);
    m_band->showProfile(m_hub.profile(), m_hub.profile().id == QLatin1StringView(sandboxProfileId));
    m_stack->setMinimumHeight(m_bench.theme.px(200)); // the window keeps its size from step to step
    m_stack->addWidget(makeSessionStep());
    m_stack->addWidget(m_customer);
    m_stack->addWidget(scrolled(m_effect));
    m_stack->addWidget(scrolled(m_proof));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_rail);
    layout->addWidget(new Hairline(&m_bench.theme, this));
    layout->addWidget(m_stack, 1);
    layout->addWidget(new Hairline(&m_bench.theme, this));
    layout->addWidget(makeFoot());
    const QSize room = screen()->availableSize() * 0.9; // frame and title stand around it
    resize(QSize(m_bench.theme.px(660), m_bench.theme.px(816)).boundedTo(room));
}

QWidget* ReconcileWizard::makeSessionStep()
{
    auto* page = new QWidget(m_stack);
    auto* title = new TextLabel(&m_bench.theme, Theme::FontRole::Title, Token::Text, page);
    title->setText(tr("Choose the session"));
    auto* advice = new TextLabel(&m_bench.theme, Theme::FontRole::Text, Token::Muted, page);
    advice->setWordWrap(true);
    advice->setText(tr("Its events belong to nobody yet. Once it is given to a customer, they are the "
                       "customer's: those that were sent, and those to come."));
    auto* card = new Card(&m_bench.theme, page);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_session);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::large, Theme::medium, Theme::large, Theme::medium);
    column->setSpacing(Theme::small);
    column->addWidget(title);
    column->addWidget(advice);
    column->addWidget(card, 1);
    return page;
}

QWidget* ReconcileWizard::scrolled(QWidget* content)
{
    auto* area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and comes into sight with it
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

QWidget* ReconcileWizard::makeFoot()
{
    auto* foot = new QWidget(this);
    const auto button = [foot](const QString& text) {
        auto* made = new QPushButton(text, foot);
        made->setAutoDefault(false); // Enter confirms nothing by itself
        return made;
    };
    m_cancel = button(tr("Cancel"));
    m_close = button(tr("Close"));
    m_stop = button(tr("Stop watching"));
    m_stop->setIcon(IconSet(&m_bench.theme).icon(Glyph::Stop));
    m_back = button(tr("&Back"));
    m_next = button(tr("&Next"));
    m_next->setProperty(look::primary, true);
    m_show = button(tr("Show in timeline"));
    m_show->setProperty(look::primary, true);
    //: The key beside the button's words: that of its mnemonic
    m_reconcile = new KeyButton(&m_bench.theme, tr("Alt+R"), foot);
    m_reconcile->setObjectName("reconcileButton"_L1);
    m_reconcile->setText(
        m_hub.profile().kind == HubKind::Production ? tr("&Reconcile in PRODUCTION") : tr("&Reconcile"));
    m_reconcile->installEventFilter(this);
    m_hint = new TextLabel(&m_bench.theme, Theme::FontRole::Label, Token::Muted, foot);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_hint->setWordWrap(true);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::large, Theme::medium, Theme::large, Theme::medium);
    row->setSpacing(Theme::small);
    row->addWidget(m_stop);
    row->addWidget(m_cancel);
    row->addWidget(m_hint, 1);
    for (QPushButton* one : {m_back, m_next, static_cast<QPushButton*>(m_reconcile), m_close, m_show})
        row->addWidget(one);
    for (QPushButton* one : {m_back, m_next, static_cast<QPushButton*>(m_reconcile)})
        m_idle.append({one, new QShortcut(QKeySequence::mnemonic(one->text()), this)});
    return foot;
}

void ReconcileWizard::connectSteps()
{
    for (QPushButton* end : {m_cancel, m_close})
        connect(end, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_reconciliation->stopWatching(); });
    connect(m_back, &QPushButton::clicked, this, &ReconcileWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ReconcileWizard::goOn);
    connect(m_reconcile, &QPushButton::clicked, this, &ReconcileWizard::reconcile);
    connect(m_show, &QPushButton::clicked, this, [this] {
        Q_EMIT customerRequested(m_reconciliation->record().customerId);
        accept();
    });
    connect(m_session, &SessionsPane::selectionChanged, this, &ReconcileWizard::chooseSession);
    connect(m_session, &SessionsPane::activated, this, &ReconcileWizard::goOn);
    connect(m_session, &SessionsPane::newRequested, this, [this] {
        m_session->select(m_bench.ledger.makeNew());
    });
    connect(m_customer, &ReconcileCustomerStep::chosen, this, [this](const QString& id) {
        m_reconciliation->setCustomer(id);
        updateRail();
        updateFoot();
    });
    connect(m_customer, &ReconcileCustomerStep::confirmed, this, &ReconcileWizard::goOn);
    connect(m_customer, &ReconcileCustomerStep::openRequested, this, &ReconcileWizard::customerRequested);
    connect(m_effect, &ReconcileEffectStep::retryRequested, this, [this] { m_reconciliation->check(); });
    connect(m_effect, &ReconcileEffectStep::findOutRequested, this, [this](const QString& recordId) {
        if (resume(recordId))
            m_reconciliation->findOut();
    });
    connect(m_proof, &ReconcileProofStep::newSessionRequested, this, &ReconcileWizard::newSessionRequested);
    connect(m_proof, &ReconcileProofStep::customerRequested, this, &ReconcileWizard::customerRequested);
    connect(m_proof, &ReconcileProofStep::otherCustomerRequested, this, [this] {
        startAnew(m_sessionId);
        goTo(ChooseCustomer);
    });
    connect(&m_bench.guard, &WriteGuard::changed, this, &ReconcileWizard::updateFoot);
    connect(&m_bench.reconciliations, &Reconciliations::aboutToGo, this, [this](const Reconciliation* gone) {
        if (gone != m_reconciliation)
            return;
        m_reconciliation = nullptr; // the hub changes
        m_customer->setReconciliation(nullptr);
        m_effect->setReconciliation(nullptr);
        m_proof->setReconciliation(nullptr);
        close();
    });
}

void ReconcileWizard::setRecent(const QList<Customer>& customers)
{
    m_customer->setRecent(customers);
}

void ReconcileWizard::setFound(const QList<FoundSession>& sessions)
{
    m_session->setFound(sessions);
}

void ReconcileWizard::begin(const QString& sessionId, const QString& customerId)
{
    startAnew(sessionId);
    if (m_reconciliation && !customerId.isEmpty())
        m_reconciliation->setCustomer(customerId);
    m_session->select(sessionId);
    goTo(sessionId.isEmpty() ? ChooseSession : customerId.isEmpty() ? ChooseCustomer : CheckEffect);
}

bool ReconcileWizard::resume(const QString& recordId)
{
    take(m_bench.reconciliations.open(recordId));
    if (!m_reconciliation)
        return false;
    m_sessionId = m_reconciliation->record().sessionId;
    goTo(LiveProof);
    return true;
}

int ReconcileWizard::step() const
{
    return m_stack->currentIndex();
}

void ReconcileWizard::take(Reconciliation* reconciliation)
{
    if (m_reconciliation)
        m_reconciliation->disconnect(this);
    Reconciliation* before = std::exchange(m_reconciliation, reconciliation);
    m_customer->setReconciliation(reconciliation);
    m_effect->setReconciliation(reconciliation);
    m_proof->setReconciliation(reconciliation);
    if (before)
        m_bench.reconciliations.release(before);
    if (!reconciliation)
        return;
    connect(reconciliation, &Reconciliation::phaseChanged, this, &ReconcileWizard::onPhase);
    connect(reconciliation, &Reconciliation::effectChanged, this, &ReconcileWizard::updateRail);
    connect(reconciliation, &Reconciliation::effectChanged, this, &ReconcileWizard::updateFoot);
}

/// What was sent is what it is: another try is another reconciliation.
void ReconcileWizard::startAnew(const QString& sessionId)
{
    take(m_bench.reconciliations.create());
    m_sessionId = sessionId;
    if (m_reconciliation && !sessionId.isEmpty())
        m_reconciliation->setSession(sessionId);
}

void ReconcileWizard::chooseSession()
{
    const QString id = m_session->selected();
    if (!m_reconciliation || step() != ChooseSession)
        return;
    if (!id.isEmpty() && id != m_sessionId) {
        m_sessionId = id;
        m_reconciliation->setSession(id);
        updateRail();
    }
    updateFoot();
}

void ReconcileWizard::goTo(int step)
{
    m_stack->setCurrentIndex(step);
    m_rail->setCurrent(step);
    updateRail();
    updateFoot();
    switch (step) {
    case ChooseSession:
        chooseSession();
        m_session->setFocus(Qt::OtherFocusReason);
        break;
    case ChooseCustomer:
        m_customer->focusContent();
        break;
    case CheckEffect:
        m_effect->focusContent();
        break;
    default:
        m_close->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void ReconcileWizard::goOn()
{
    if (!m_reconciliation || step() >= CheckEffect || !m_next->isEnabled())
        return;
    if (step() == ChooseCustomer && m_reconciliation->phase() == Phase::Checked)
        m_reconciliation->check(); // what was read may be of before a coffee
    goTo(step() + 1);
}

void ReconcileWizard::goBack()
{
    if (step() == LiveProof && m_reconciliation) { // from NotSent only
        const QString customer = m_reconciliation->record().customerId;
        startAnew(m_sessionId);
        if (m_reconciliation)
            m_reconciliation->setCustomer(customer);
    }
    goTo(step() - 1);
}

void ReconcileWizard::reconcile()
{
    if (!m_reconciliation || !obstacle().isEmpty())
        return;
    m_reconciliation->send();
}

void ReconcileWizard::onPhase()
{
    if (!isBeforeSending(m_reconciliation->phase()) && step() != LiveProof)
        goTo(LiveProof);
    updateRail();
    updateFoot();
}

void ReconcileWizard::updateRail()
{
    if (!m_reconciliation)
        return;
    const ReconcileEffect& effect = m_reconciliation->effect();
    const SessionRecord* session = m_bench.ledger.find(m_sessionId);
    m_rail->setNote(ChooseSession, session ? oneLine(sessionTitle(*session), 40) : tr("which events"));
    const QString& recorded = m_reconciliation->record().customerName;
    m_rail->setNote(
        ChooseCustomer, !effect.customer && !recorded.isEmpty() ? oneLine(recorded, 40)
                        : !effect.customerId.isEmpty()          ? reconcileCustomerName(effect)
                                                                : tr("whose they will be"));
    // What was checked before one that was begun earlier nobody kept.
    const bool checked = step() == LiveProof && (effect.customer || effect.customerError);
    m_rail->setNote(CheckEffect, checked ? verdictCounts(effect) : tr("before anything is sent"));
    m_rail->setNote(LiveProof, tr("counts, not promises"));
}

QString ReconcileWizard::obstacle() const
{
    if (!m_reconciliation || m_reconciliation->phase() == Phase::Checking)
        return tr("It is being read");
    if (!m_bench.guard.mayWrite())
        return tr("Read only – unlock in the band");
    if (!m_reconciliation->maySend())
        return tr("A check failed: see above");
    return {};
}

void ReconcileWizard::updateFoot()
{
    const int at = step();
    const Phase phase = m_reconciliation ? m_reconciliation->phase() : Phase::Choosing;
    const bool accepted = m_reconciliation && isAccepted(m_reconciliation->record().state);
    m_cancel->setVisible(at != LiveProof);
    m_close->setVisible(at == LiveProof);
    m_stop->setVisible(at == LiveProof && (phase == Phase::Watching || phase == Phase::FindingOut));
    m_back->setVisible(
        at == ChooseCustomer || at == CheckEffect || (at == LiveProof && phase == Phase::NotSent));
    m_next->setVisible(at < CheckEffect);
    m_next->setEnabled(
        m_reconciliation && (at == ChooseSession ? !m_session->selected().isEmpty()
                                                 : !m_reconciliation->effect().customerId.isEmpty()));
    m_reconcile->setVisible(at == CheckEffect);
    m_show->setVisible(at == LiveProof && accepted);
    QString hint;
    if (at == CheckEffect) {
        const QString reason = obstacle();
        m_reconcile->setEnabled(reason.isEmpty());
        m_reconcile->setAccessibleDescription(
            reason.isEmpty() ? tr("Cannot be undone. Enter does not confirm.") : reason);
        hint = reason.isEmpty() ? tr("Enter does not confirm") : reason;
    } else if (at == LiveProof && (phase == Phase::Watching || phase == Phase::Sending)) {
        hint = tr("Closing keeps watching");
    }
    m_hint->setText(hint);
    // The key of a button that cannot be pressed would else be typed into what has the focus.
    for (const auto& [button, key] : std::as_const(m_idle))
        key->setEnabled(!button->isVisibleTo(this) || !button->isEnabled());
}

bool ReconcileWizard::eventFilter(QObject* watched, QEvent* event)
{
    // Some desktops let Enter press the button that has the focus: not this one.
    if (watched == m_reconcile && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/reconcileeffectstep.h"

#include "models/displaytime.h"
#include "models/errortext.h"
#include "models/eventtext.h"
#include "models/exchangetext.h"
#include "models/reconciletext.h"
#include "pages/effectchecks.h"
#include "pages/errorwords.h"
#include "pages/familylook.h"
#include "pages/partycard.h"
#include "pages/reconcilewords.h"
#include "widgets/flowlayout.h"
#include "widgets/glyphlabel.h"
#include "widgets/messagestrip.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QMap>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

TextLabel* effectHeading(const QString& text, const Theme& theme, QWidget* parent)
{
    auto* label = new TextLabel(&theme, Theme::FontRole::Strong, Token::Text, parent);
    label->setText(text);
    return label;
}

QString countText(std::optional<qint64> count)
{
    return count ? QLocale().toString(*count) : ReconcileEffectStep::tr("unknown");
}

} // namespace

ReconcileEffectStep::ReconcileEffectStep(const SessionBench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_status(new TextLabel(&bench.theme, Theme::FontRole::Text, Token::Muted, this))
    , m_strip(new MessageStrip(&bench.theme, this))
    , m_session(new PartyCard(Glyph::Link, tr("Session"), bench.theme, this))
    , m_customer(new PartyCard(Glyph::User, tr("Customer"), bench.theme, this))
    , m_promise(new TextLabel(&bench.theme, Theme::FontRole::Label, Token::Muted, this))
    , m_moving(new QWidget(this))
    , m_others(new TextLabel(&bench.theme, Theme::FontRole::Label, Token::Muted, this))
    , m_final(new TextLabel(&bench.theme, Theme::FontRole::Text, Token::Text, this))
    , m_checks(new EffectChecks(bench.time, bench.theme, this))
{
    setObjectName("reconcileEffect"_L1);
    auto* title = new TextLabel(&bench.theme, Theme::FontRole::Title, Token::Text, this);
    title->setText(tr("Check the effect"));
    m_strip->hide();
    m_promise->setWordWrap(true);
    m_promise->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_others->setWordWrap(true);
    m_final->setWordWrap(true);
    new FlowLayout(m_moving, Theme::large, Theme::tight);

    const auto rowOf = [](std::initializer_list<QWidget*> widgets, qsizetype stretched) {
        auto* row = new QHBoxLayout;
        row->setSpacing(Theme::small);
        qsizetype i = 0;
        for (QWidget* widget : widgets)
            row->addWidget(widget, i++ == stretched ? 1 : 0);
        return row;
    };
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::large, Theme::medium, Theme::large, Theme::medium);
    column->setSpacing(Theme::small);
    auto* top = rowOf({title, m_status}, 1);
    m_status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    column->addLayout(top);
    column->addWidget(m_strip);
    column->addWidget(makeParties());
    column->addSpacing(Theme::tight);
    column->addLayout(rowOf({effectHeading(tr("Effect"), bench.theme, this), m_promise}, 1));
    column->addWidget(makeCounts());
    column->addWidget(m_moving);
    column->addLayout(
        rowOf({new GlyphLabel(&bench.theme, Glyph::Question, Token::Muted, this), m_others}, 1));
    column->addLayout(
        rowOf({new GlyphLabel(&bench.theme, Glyph::AlertTriangle, Token::Warning, this), m_final}, 1));
    column->addSpacing(Theme::tight);
    column->addWidget(effectHeading(tr("Checks"), bench.theme, this));
    column->addWidget(m_checks);
    column->addSpacing(Theme::tight);
    column->addWidget(makeRequest());
    column->addStretch(1);

    connect(m_strip, &MessageStrip::actionTriggered, this, &ReconcileEffectStep::perform);
    connect(&bench.time, &TimeDisplay::changed, this, &ReconcileEffectStep::refresh);
}

QWidget* ReconcileEffectStep::makeParties()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::small);
    layout->addWidget(m_session, 1);
    layout->addWidget(new GlyphLabel(&m_bench.theme, Glyph::Forward, Token::Muted, row));
    layout->addWidget(m_customer, 1);
    return row;
}

QWidget* ReconcileEffectStep::makeCounts()
{
    auto* card = new Card(&m_bench.theme, this);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(Theme::medium, Theme::small, Theme::medium, Theme::small);
    grid->setHorizontalSpacing(Theme::wide);
    grid->setVerticalSpacing(Theme::small);
    grid->setColumnStretch(0, 1);
    TextLabel* head = addCell(grid, 0, 0, Theme::FontRole::Label);
    head->setText(tr("Events"));
    m_beforeHead = addCell(grid, 0, 1, Theme::FontRole::Label);
    TextLabel* after = addCell(grid, 0, 3, Theme::FontRole::Label);
    after->setText(tr("Expected after"));
    for (TextLabel* label : {head, m_beforeHead, after})
        label->setColor(Token::Muted);
    m_customerRow = addCell(grid, 1, 0, Theme::FontRole::Text);
    m_customerBefore = addCell(grid, 1, 1, Theme::FontRole::Fixed);
    m_customerAfter = addCell(grid, 1, 3, Theme::FontRole::Fixed);
    m_sessionRow = addCell(grid, 2, 0, Theme::FontRole::Text);
    m_sessionBefore = addCell(grid, 2, 1, Theme::FontRole::Fixed);
    addCell(grid, 2, 3, Theme::FontRole::Fixed)->setText(QLocale().toString(0));
    for (int row = 1; row <= 2; ++row)
        grid->addWidget(new GlyphLabel(&m_bench.theme, Glyph::Forward, Token::Muted, card), row, 2);
    return card;
}

TextLabel* ReconcileEffectStep::addCell(QGridLayout* grid, int row, int column, Theme::FontRole font)
{
    auto* label = new TextLabel(&m_bench.theme, font, Token::Text, grid->parentWidget());
    if (column > 0)
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    else
        label->setWordWrap(true); // names can be long
    grid->addWidget(label, row, column);
    return label;
}

QWidget* ReconcileEffectStep::makeRequest()
{
    auto* box = new QWidget(this);
    m_request = new QPlainTextEdit(box);
    m_request->setObjectName("exactRequest"_L1);
    m_request->setAccessibleName(tr("Exact request"));
    m_request->setReadOnly(true);
    m_request->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_request->setTabChangesFocus(true);
    m_request->setLayoutDirection(Qt::LeftToRight);
    m_request->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_copy = new QPushButton(IconSet(&m_bench.theme).icon(Glyph::Copy), tr("Copy cURL"), box);
    m_copy->setAutoDefault(false);
    connect(
        m_request->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &ReconcileEffectStep::fitRequest);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(asCurl(
            Method::Post, m_reconciliation->requestUrl(), m_reconciliation->requestBody(),
            {{"Content-Type", "application/json"}}));
    });
    const auto restyle = [this] {
        m_request->setFont(m_bench.theme.font(Theme::FontRole::Fixed));
        showRequest();
    };
    connect(&m_bench.theme, &Theme::changed, this, restyle);
    auto* head = new QHBoxLayout;
    head->addWidget(effectHeading(tr("Exact request"), m_bench.theme, box));
    head->addStretch();
    head->addWidget(m_copy);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::tight);
    column->addLayout(head);
    column->addWidget(m_request);
    restyle();
    return box;
}

void ReconcileEffectStep::setReconciliation(const Reconciliation* reconciliation)
{
    if (m_reconciliation)
        m_reconciliation->disconnect(this);
    m_reconciliation = reconciliation;
    if (!reconciliation)
        return;
    connect(reconciliation, &Reconciliation::effectChanged, this, &ReconcileEffectStep::refresh);
    connect(reconciliation, &Reconciliation::phaseChanged, this, &ReconcileEffectStep::refresh);
    refresh();
}

void ReconcileEffectStep::focusContent()
{
    m_request->setFocus(Qt::OtherFocusReason);
}

QString ReconcileEffectStep::customerName() const
{
    return reconcileCustomerName(m_reconciliation->effect());
}

void ReconcileEffectStep::refresh()
{
    if (!m_reconciliation)
        return;
    showState();
    showParties();
    showCounts();
    showMoving();
    m_checks->setEffect(m_reconciliation->effect());
    showRequest();
}

void ReconcileEffectStep::showState()
{
    using Phase = Reconciliation::Phase;
    const Phase phase = m_reconciliation->phase();
    m_status->setText(
        phase == Phase::Checking ? tr("Reading what the customer has…") : tr("Nothing has been sent yet"));
    const ReconcileEffect& effect = m_reconciliation->effect();
    m_unknown =
        effect.earlier.isEmpty() || effect.earlier.constFirst().state != ReconcileState::OutcomeUnknown
            ? QString()
            : effect.earlier.constFirst().id;
    if (phase == Phase::Checking || (!effect.customerError && m_unknown.isEmpty())) {
        m_strip->hide();
        return;
    }
    if (!effect.customerError) {
        say(MessageStrip::Kind::Warning, tr("An earlier try has an unknown outcome"),
            tr("Find out what became of it before you try again."), tr("Find out"));
        return;
    }
    const ErrorText text = errorText(*effect.customerError, {Attempt::ReadCustomer, effect.customerId, {}});
    say(MessageStrip::Kind::Error, text.title, errorWords(text), errorActionLabel(ErrorAction::Retry));
}

void ReconcileEffectStep::say(
    MessageStrip::Kind kind, const QString& title, const QString& text, const QString& action)
{
    // Said once, not with everything that is read.
    if (m_strip->isHidden() || m_strip->title() != title || m_strip->text() != text)
        m_strip->showMessage(kind, title, text);
    m_strip->setActions({action});
}

void ReconcileEffectStep::perform()
{
    if (m_reconciliation->effect().customerError)
        Q_EMIT retryRequested();
    else
        Q_EMIT findOutRequested(m_unknown);
}

void ReconcileEffectStep::showParties()
{
    const ReconcileEffect& effect = m_reconciliation->effect();
    const TimeDisplay& time = m_bench.time;
    m_session->setParty(
        oneLine(sessionTitle(effect.session), 80), effect.session.value,
        (effect.events.isEmpty()
             ? tr("Since %1, no events by this app")
             : tr("Since %1, %n event(s) by this app", nullptr, int(effect.events.size())))
            .arg(time.formatRecent(effect.session.knownSince)));
    QStringList known;
    if (effect.customerSessions)
        known.append(
            effect.customerSessions->isEmpty()
                ? tr("no sessions known")
                : tr("%n session(s) known", nullptr, int(effect.customerSessions->size())));
    if (effect.lastEventAt)
        known.append(tr("last event %1").arg(time.formatRecent(*effect.lastEventAt)));
    m_customer->setParty(customerName(), effect.customerId, known.join(u", "_s));
}

void ReconcileEffectStep::showCounts()
{
    const ReconcileEffect& effect = m_reconciliation->effect();
    const QString name = customerName();
    m_promise->setText(tr("Its events, sent before or after, will belong to %1").arg(name));
    m_beforeHead->setText(
        effect.readAt ? tr("Before, %1").arg(m_bench.time.formatTime(*effect.readAt)) : tr("Before"));
    m_customerRow->setText(name);
    m_customerBefore->setText(countText(effect.countBefore));
    m_customerAfter->setText(countText(effect.expectedCount()));
    const bool owned = effect.isOwned();
    m_sessionRow->setText(
        (owned ? tr("Session %1, given to a customer before") : tr("Session %1, no owner yet"))
            .arg(oneLine(sessionTitle(effect.session), 80)));
    m_sessionBefore->setText(QLocale().toString(owned ? 0 : effect.events.size()));
    const int certain = effect.certainCount();
    m_others->setText(
        (effect.events.isEmpty() || owned
             ? tr("Events other programs sent under this id are not known here.")
             : tr("Events other programs sent under this id are not known here: it may be more than %n.",
                  nullptr, int(effect.events.size()))) +
        (certain < effect.events.size()
             ? u' ' + tr("Of %n event(s) it is not known whether the hub has them.", nullptr,
                         int(effect.events.size()) - certain)
             : QString()));
    //: The two sentences stand after a warning sign
    m_final->setText(tr("Cannot be undone from here. The events stay with %1.").arg(name));
}

/// How many of which type, the most first.
void ReconcileEffectStep::showMoving()
{
    qDeleteAll(m_moving->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    QMap<QString, int> counts;
    for (const OutboxEntry& entry : m_reconciliation->effect().events)
        ++counts[entry.type];
    m_moving->setVisible(!counts.isEmpty() && !m_reconciliation->effect().isOwned());
    const auto add = [this](QWidget* widget) { m_moving->layout()->addWidget(widget); };
    auto* caption = new TextLabel(&m_bench.theme, Theme::FontRole::Text, Token::Muted, m_moving);
    caption->setText(tr("Will move"));
    add(caption);
    QStringList types = counts.keys();
    std::ranges::stable_sort(types, std::greater(), [&counts](const QString& type) { return counts[type]; });
    for (const QString& type : types) {
        const EventFamily family = typeFamily(m_bench.catalogue, type);
        auto* one = new QWidget(m_moving);
        auto* words = new TextLabel(&m_bench.theme, Theme::FontRole::Text, Token::Text, one);
        words->setText(u"%1  %2"_s.arg(QLocale().toString(counts[type]), oneLine(type, 60)));
        auto* row = new QHBoxLayout(one);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::small);
        row->addWidget(new GlyphLabel(&m_bench.theme, familyGlyph(family), familyToken(family), one));
        row->addWidget(words);
        add(one);
    }
}

void ReconcileEffectStep::showRequest()
{
    if (m_reconciliation) {
        m_request->setPlainText(
            u"POST %1\nAuthorization: Bearer ••••••••\nContent-Type: application/json\n%2"_s.arg(
                m_reconciliation->requestUrl().toString(QUrl::FullyEncoded),
                QString::fromUtf8(m_reconciliation->requestBody())));
        tintRequest();
    }
    fitRequest();
}

/// The headers step back, and the body, of one member, has the colours of JSON.
void ReconcileEffectStep::tintRequest()
{
    const QString text = m_request->toPlainText();
    const auto body = int(text.lastIndexOf(u'\n')) + 1;
    const auto colon = int(text.indexOf(u':', body));
    QList<QTextEdit::ExtraSelection> tints;
    const auto tint = [&](int begin, int end, Token ink) {
        QTextEdit::ExtraSelection part;
        part.cursor = QTextCursor(m_request->document());
        part.cursor.setPosition(begin);
        part.cursor.setPosition(end, QTextCursor::KeepAnchor);
        part.format.setForeground(m_bench.theme.color(ink));
        tints.append(part);
    };
    tint(int(text.indexOf(u'\n')), body, Token::Muted);
    if (colon > body) {
        tint(body + 1, colon, Token::JsonKey);
        tint(colon + 1, int(text.size()) - 1, Token::JsonString);
    }
    m_request->setExtraSelections(tints);
}

/// As high as what it holds: the address takes two lines or three.
void ReconcileEffectStep::fitRequest()
{
    const qreal lines = m_request->document()->size().height(); // which a plain document counts in lines
    const qreal margin = 2 * (m_request->document()->documentMargin() + m_request->frameWidth());
    m_request->setFixedHeight(int(lines * m_request->fontMetrics().lineSpacing() + margin) + 1);
}

} // namespace hubscope

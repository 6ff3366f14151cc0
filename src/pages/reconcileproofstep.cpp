// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/reconcileproofstep.h"

#include "models/displaytime.h"
#include "models/errortext.h"
#include "models/eventtext.h"
#include "models/reconciletext.h"
#include "models/sessionledger.h"
#include "pages/proofdelegate.h"
#include "pages/receiptbar.h"
#include "pages/reconcilelook.h"
#include "widgets/announce.h"
#include "widgets/glyphlabel.h"
#include "widgets/segmentbar.h"
#include "widgets/textlabel.h"
#include "widgets/viewsetup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hubscope {

namespace {

using Phase = Reconciliation::Phase;

/// Widths of the columns at the design's font size, in the model's order; the key facts take the rest.
constexpr std::array<int, ProofModel::ColumnCount> proofWidths{84, 148, 120, 150, 64};
constexpr int mostRows = 9; ///< in sight at once

} // namespace

ReconcileProofStep::ReconcileProofStep(const SessionBench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_model(bench.ledger, bench.catalogue, bench.time)
    , m_headline(new TextLabel(&bench.theme, Theme::FontRole::Title, Token::Text, this))
    , m_sentence(new TextLabel(&bench.theme, Theme::FontRole::Text, Token::Muted, this))
    , m_answerGlyph(new GlyphLabel(&bench.theme, this))
    , m_answerWord(new TextLabel(&bench.theme, Theme::FontRole::Strong, Token::Text, this))
    , m_answer(new TextLabel(&bench.theme, Theme::FontRole::Label, Token::Muted, this))
    , m_bar(new SegmentBar(&bench.theme, this))
    , m_strip(new MessageStrip(&bench.theme, this))
    , m_receiptTitle(new TextLabel(&bench.theme, Theme::FontRole::Strong, Token::Text, this))
    , m_receipt(new ReceiptBar(bench.ledger, bench.time, bench.theme, this))
    , m_next(new MessageStrip(&bench.theme, this))
{
    setObjectName("reconcileProof"_L1);
    m_headline->setObjectName("proofHeadline"_L1);
    m_sentence->setWordWrap(true);
    m_strip->setObjectName("proofOutcome"_L1);
    m_strip->hide();
    m_next->hide();
    m_receiptTitle->setText(tr("Receipt"));
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::small);
    head->addWidget(m_headline, 1);
    head->addWidget(m_answerGlyph);
    head->addWidget(m_answerWord);
    head->addWidget(m_answer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::large, Theme::medium, Theme::large, Theme::medium);
    column->setSpacing(Theme::small);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    column->addWidget(makeTable());
    column->addWidget(makeCounts());
    column->addWidget(m_receiptTitle);
    column->addWidget(m_receipt);
    column->addWidget(m_next);
    column->addStretch(1);

    m_tick.setInterval(200ms);
    connect(&m_tick, &QTimer::timeout, this, &ReconcileProofStep::showSentence);
    connect(m_strip, &MessageStrip::actionTriggered, this, &ReconcileProofStep::perform);
    connect(m_next, &MessageStrip::actionTriggered, this, &ReconcileProofStep::newSessionRequested);
    connect(&bench.time, &TimeDisplay::changed, this, &ReconcileProofStep::refresh);
}

QWidget* ReconcileProofStep::makeTable()
{
    auto* card = new Card(&m_bench.theme, this);
    m_table = new QTableView(card);
    m_table->setObjectName("proofTable"_L1);
    m_table->setAccessibleName(tr("Events of the session"));
    setUpTable(m_table, &m_bench.theme);
    m_table->setItemDelegate(new ProofDelegate(&m_bench.theme, m_table));
    m_table->setModel(&m_model);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(ProofModel::KeyFacts, QHeaderView::Stretch);
    connect(&m_bench.theme, &Theme::changed, this, &ReconcileProofStep::fitColumns);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_table);
    return card;
}

QWidget* ReconcileProofStep::makeCounts()
{
    m_countsBox = new QWidget(this);
    m_countsTitle = new TextLabel(&m_bench.theme, Theme::FontRole::Strong, Token::Text, m_countsBox);
    m_countsTitle->setWordWrap(true);
    auto* card = new Card(&m_bench.theme, m_countsBox);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(Theme::medium, Theme::small, Theme::medium, Theme::small);
    row->setSpacing(Theme::large);
    m_before = addCount(card, tr("before"), &m_beforeAt);
    m_now = addCount(card, tr("now"), &m_nowAt);
    m_expected = addCount(card, tr("expected"), &m_sum);
    m_expected->setColor(Token::Muted);
    auto* column = new QVBoxLayout(m_countsBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::small);
    column->addWidget(m_countsTitle);
    column->addWidget(card);
    return m_countsBox;
}

/// Times take the room that they need: after a while they are days and minutes.
void ReconcileProofStep::fitColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    const QFontMetrics metrics(m_bench.theme.font(Theme::FontRole::Fixed));
    for (const int column : {ProofModel::Sent, ProofModel::Type, ProofModel::OnCustomer, ProofModel::After}) {
        int width = std::max(m_bench.theme.px(proofWidths[size_t(column)]), header->sectionSizeHint(column));
        const bool isTime = column == ProofModel::Sent || column == ProofModel::After;
        for (int row = 0; isTime && row < m_model.rowCount(); ++row) {
            const QString text = m_model.index(row, column).data().toString();
            width = std::max(width, metrics.horizontalAdvance(text) + 2 * Theme::small);
        }
        header->resizeSection(column, width);
    }
}

TextLabel* ReconcileProofStep::addCount(Card* card, const QString& word, TextLabel** detail)
{
    auto* number = new TextLabel(&m_bench.theme, Theme::FontRole::Title, Token::Text, card);
    auto* caption = new TextLabel(&m_bench.theme, Theme::FontRole::Text, Token::Text, card);
    caption->setText(word);
    *detail = new TextLabel(&m_bench.theme, Theme::FontRole::Label, Token::Muted, card);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(caption);
    words->addWidget(*detail);
    auto* one = new QHBoxLayout;
    one->setSpacing(Theme::small);
    one->addWidget(number);
    one->addLayout(words, 1);
    static_cast<QHBoxLayout*>(card->layout())->addLayout(one, 1);
    return number;
}

void ReconcileProofStep::setReconciliation(Reconciliation* reconciliation)
{
    if (m_reconciliation)
        m_reconciliation->disconnect(this);
    m_reconciliation = reconciliation;
    m_inVain = false;
    if (!reconciliation) {
        m_tick.stop();
        return;
    }
    connect(reconciliation, &Reconciliation::phaseChanged, this, [this] {
        m_inVain = false;
        refresh();
        announce(m_headline, m_headline->text());
    });
    connect(reconciliation, &Reconciliation::proofChanged, this, &ReconcileProofStep::refresh);
    connect(reconciliation, &Reconciliation::foundOutInVain, this, [this] {
        m_inVain = true;
        refresh();
    });
    refresh();
}

QString ReconcileProofStep::headline() const
{
    return m_headline->text();
}

QString ReconcileProofStep::outcome() const
{
    return m_strip->isHidden() ? QString() : m_strip->accessibleName();
}

QString ReconcileProofStep::customerName() const
{
    const ReconcileRecord& record = m_reconciliation->record();
    return record.customerName.isEmpty() ? shortId(record.customerId) : oneLine(record.customerName, 80);
}

void ReconcileProofStep::refresh()
{
    if (!m_reconciliation)
        return;
    const ReconcileRecord& record = m_reconciliation->record();
    const bool accepted = isAccepted(record.state);
    const Phase phase = m_reconciliation->phase();
    phase == Phase::Watching || phase == Phase::FindingOut ? m_tick.start() : m_tick.stop();
    showAnswer();
    showProof();
    showCounts();
    showOutcome();
    m_countsBox->setVisible(accepted);
    m_receipt->setRecord(record.id);
    if (accepted == m_next->isVisibleTo(this))
        return;
    m_next->setVisible(accepted);
    if (accepted) {
        m_next->showMessage(
            MessageStrip::Kind::Info, tr("This id now belongs to %1").arg(customerName()),
            tr("Do not use it for the next visitor."));
        m_next->setActions({tr("New session")});
    }
}

/// While something goes on; what came of it stands in the strip.
void ReconcileProofStep::showSentence()
{
    const Phase phase = m_reconciliation->phase();
    const bool busy = phase == Phase::Sending || phase == Phase::Watching || phase == Phase::FindingOut;
    m_sentence->setVisible(busy);
    if (busy)
        m_sentence->setText(proofSentence(*m_reconciliation));
}

void ReconcileProofStep::showAnswer()
{
    const ReconcileRecord& record = m_reconciliation->record();
    const bool accepted = isAccepted(record.state); // else the headline is the answer's word
    const ReconcileLook look = reconcileLook(ReconcileState::Accepted);
    m_answerGlyph->setVisible(accepted);
    m_answerGlyph->setGlyph(look.glyph, look.ink);
    m_answerWord->setVisible(accepted);
    m_answerWord->setText(reconcileStateLabel(ReconcileState::Accepted));
    m_answerWord->setColor(look.ink);
    QString detail = record.httpStatus > 0 ? QString::number(record.httpStatus) : QString();
    if (record.sentAt && record.answeredAt) {
        const qint64 took = *record.answeredAt - *record.sentAt;
        //: An answer's status and how long it took: 201 in 0.2 s
        detail = took < 100 ? tr("%1 in %2 ms").arg(detail).arg(took)
                            : tr("%1 in %2 s").arg(detail, QLocale().toString(double(took) / 1000.0, 'f', 1));
    }
    m_answer->setText(detail);
}

void ReconcileProofStep::showProof()
{
    const ReconcileRecord& record = m_reconciliation->record();
    m_model.setRecord(record);
    fitColumns();
    const Phase phase = m_reconciliation->phase();
    const bool accepted = isAccepted(record.state);
    m_headline->setText(
        accepted                     ? proofHeadline(record)
        : phase == Phase::Sending    ? tr("Sending…")
        : phase == Phase::FindingOut ? tr("Finding out…")
                                     : reconcileStateLabel(record.state));
    m_bar->setParts(record.certainCount(), record.seenCount());
    m_bar->setVisible(accepted && record.certainCount() > 0);
    m_bar->setAccessibleName(m_headline->text());
    const int rows = m_model.rowCount();
    m_table->parentWidget()->setVisible(rows > 0);
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() +
        std::min(rows, mostRows) * m_bench.theme.rowHeight() + 2);
    showSentence();
}

void ReconcileProofStep::showCounts()
{
    const ReconcileRecord& record = m_reconciliation->record();
    const QLocale locale;
    const auto number = [&locale](std::optional<qint64> count) {
        return count ? locale.toString(*count) : tr("?", "a number that is not known");
    };
    const auto moment = [this](std::optional<qint64> at) {
        return at ? m_bench.time.formatTime(*at) : QString();
    };
    m_countsTitle->setText(tr("Events of %1").arg(customerName()));
    m_before->setText(number(record.countBefore));
    m_beforeAt->setText(moment(record.countBeforeAt));
    m_now->setText(number(record.countNow));
    m_nowAt->setText(moment(record.countNowAt));
    const auto expected = record.expectedCount();
    m_expected->setText(number(expected));
    m_sum->setText(
        expected ? u"%1 + %2"_s.arg(
                       locale.toString(*record.countBefore), locale.toString(*expected - *record.countBefore))
                 : QString());
}

void ReconcileProofStep::say(
    MessageStrip::Kind kind, const QString& title, const QString& text, const QStringList& actions)
{
    // Said once, not with every look.
    if (m_strip->isHidden() || m_strip->title() != title || m_strip->text() != text)
        m_strip->showMessage(kind, title, text);
    m_strip->setActions(actions);
}

void ReconcileProofStep::showOutcome()
{
    using Kind = MessageStrip::Kind;
    const ReconcileRecord& record = m_reconciliation->record();
    switch (m_reconciliation->phase()) {
    case Phase::Refused:
        sayRefused();
        return;
    case Phase::NotSent:
        say(Kind::Error, tr("Nothing was sent"),
            QStringList{
                tr("Nothing has changed at the hub. Go back to try again."), oneLine(record.message, 300)}
                .join(u'\n')
                .trimmed());
        return;
    case Phase::OutcomeUnknown:
        say(Kind::Warning, tr("Outcome unknown"),
            m_inVain ? tr("The hub does not list the session with this customer, yet. It may still be at it.")
                     : tr("The answer was lost: the hub may or may not have done it. It was not sent again."),
            {tr("Find out")});
        return;
    case Phase::PartlySeen:
        sayPartlySeen();
        return;
    case Phase::Proven:
        if (record.certainCount() == 0) // nothing to look for is no proof
            say(Kind::Info, tr("Accepted, without proof"),
                tr("No event of the session is known here that could be looked for."));
        else
            say(Kind::Success, tr("Proven"), proofSentence(*m_reconciliation));
        return;
    case Phase::Watching:
        if (const auto& error = m_reconciliation->lookError()) {
            say(Kind::Warning, tr("The last look failed: %1").arg(errorKindLabel(error->kind)),
                tr("It was accepted all the same. The next look comes by itself."));
            return;
        }
        break;
    default:
        break;
    }
    m_strip->hide();
}

void ReconcileProofStep::sayRefused()
{
    const ReconcileRecord& record = m_reconciliation->record();
    QStringList words{tr("Nothing has changed at the hub.")};
    if (!record.message.isEmpty())
        words.append(tr("It said: %1").arg(oneLine(record.message, 300)));
    if (!record.logref.isEmpty())
        words.append(tr("Reference: %1").arg(oneLine(record.logref, 80)));
    QStringList actions{tr("Other customer")};
    if (!record.conflictId.isEmpty()) {
        if (!record.message.contains(record.conflictId))
            words.append(tr("The session belongs to customer %1.").arg(oneLine(record.conflictId, 60)));
        actions.append(tr("Open that customer"));
    }
    say(MessageStrip::Kind::Error, tr("The hub refused it"), words.join(u'\n'), actions);
}

void ReconcileProofStep::sayPartlySeen()
{
    const ReconcileRecord& record = m_reconciliation->record();
    const QStringList missing = missingEvents(record, m_bench.ledger.events(record.sessionId), m_bench.time);
    QStringList words{proofSentence(*m_reconciliation)};
    if (!missing.isEmpty())
        words.append(tr("Missing: %1").arg(missing.join(u"; "_s)));
    const int left = record.certainCount() - record.seenCount();
    say(MessageStrip::Kind::Warning,
        left > 0 ? tr("%n event(s) not seen", nullptr, left) : tr("Accepted, without proof"),
        words.join(u'\n'), {tr("Look again")});
}

void ReconcileProofStep::perform(int action)
{
    switch (m_reconciliation->phase()) {
    case Phase::OutcomeUnknown:
        m_inVain = false;
        m_reconciliation->findOut();
        break;
    case Phase::PartlySeen:
        m_reconciliation->lookAgain();
        break;
    case Phase::Refused:
        if (action == 0)
            Q_EMIT otherCustomerRequested();
        else
            Q_EMIT customerRequested(m_reconciliation->record().conflictId);
        break;
    default:
        break;
    }
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/filterline.h"

#include "models/displaytime.h"
#include "models/eventtext.h"
#include "models/filtertext.h"
#include "pages/filtersuggestions.h"
#include "pages/suggestiondelegate.h"
#include "widgets/announce.h"
#include "widgets/elidedlabel.h"
#include "widgets/glyphlabel.h"
#include "widgets/searchfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <chrono>

using namespace Qt::StringLiterals;

namespace hubscope {

using namespace std::chrono_literals;

namespace {

constexpr int longestLine = 100'000; // values of events may be long

/// The conditions that must all hold.
std::vector<FilterNode> conditionsIn(const FilterNode& node)
{
    return node.kind == FilterNode::Kind::All ? node.parts : std::vector{node};
}

} // namespace

FilterLine::FilterLine(const TimeDisplay& time, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_time(time)
    , m_edit(new SearchField(&theme, this))
    , m_glyph(new GlyphLabel(&theme, this))
    , m_state(new ElidedLabel(&theme, Theme::FontRole::Label, Token::Muted, this))
    , m_suggestions(new FilterSuggestions(this))
    , m_completer(new QCompleter(m_suggestions, this))
{
    setObjectName("filterLine"_L1);
    setFocusProxy(m_edit);
    m_edit->setGlyph(Glyph::Filter);
    m_edit->setFont(theme.font(Theme::FontRole::Fixed));
    m_edit->setPlaceholderText(tr("Filter rows: type:completedOrder amount.total>100 -context:WEB"));
    m_edit->setAccessibleName(tr("Filter the loaded rows"));
    m_edit->setMaxLength(longestLine);
    m_edit->setKeyHint(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F).toString(QKeySequence::NativeText));
    m_edit->installEventFilter(this);
    m_state->setAccessibleName(tr("State of the filter"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::small, Theme::tight, Theme::small, Theme::tight);
    layout->setSpacing(Theme::tight);
    layout->addWidget(m_edit, 3);
    layout->addWidget(m_glyph);
    layout->addWidget(m_state, 2);

    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setItemDelegate(new SuggestionDelegate(&theme, m_completer->popup()));
    m_completer->popup()->setAccessibleName(tr("How the filter may go on"));
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(m_edit);
    connect(
        m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { insert(index.row()); });

    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &FilterLine::evaluate);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_typedUntil = m_edit->cursorPosition();
        m_pause.start();
        suggest();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterLine::accept);
    connect(&time, &TimeDisplay::changed, this, &FilterLine::evaluate);
    connect(&theme, &Theme::changed, this, [this, &theme] {
        m_edit->setFont(theme.font(Theme::FontRole::Fixed));
    });
    showState();
}

void FilterLine::setVocabulary(std::shared_ptr<const FilterVocabulary> vocabulary)
{
    m_vocabulary = std::move(vocabulary);
}

void FilterLine::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

QString FilterLine::text() const
{
    return m_edit->text();
}

void FilterLine::setText(const QString& text)
{
    m_typedUntil.reset();
    m_edit->setText(text);
    evaluate();
}

void FilterLine::setExpression(std::shared_ptr<const FilterExpression> expression)
{
    m_pause.stop();
    m_typedUntil.reset();
    m_typing = {};
    m_expression = std::move(expression);
    m_error.reset();
    m_lastValid = {m_expression ? m_expression->toString() : QString(), std::nullopt};
    m_edit->setText(m_lastValid.text);
    showState();
}

void FilterLine::addTerm(const QString& term, const QString& instead)
{
    const auto added = FilterExpression::parse(term, m_time.zone());
    const auto dropped = FilterExpression::parse(instead, m_time.zone());
    if (!added || !dropped)
        return;
    finish();
    const FilterNode before = m_expression ? m_expression->root() : FilterNode();
    std::vector<FilterNode> parts = conditionsIn(before);
    for (const FilterNode& part : conditionsIn(dropped->root()))
        std::erase(parts, part);
    for (const FilterNode& part : conditionsIn(added->root())) {
        if (std::ranges::find(parts, part) == parts.end())
            parts.push_back(part);
    }
    const FilterNode after = FilterNode::all(std::move(parts));
    if (!(after == before))
        setText(after.toString());
}

void FilterLine::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterLine::evaluate()
{
    m_pause.stop();
    const auto read = FilterExpression::parse(m_edit->text(), m_time.zone());
    m_error = read ? std::nullopt : std::optional(read.error());
    if (read) {
        const FilterVocabulary none;
        m_typing = m_typedUntil
                       ? FilterTyping::read(*read, *m_typedUntil, m_vocabulary ? *m_vocabulary : none)
                       : FilterTyping{.root = read->root()};
        m_lastValid = {m_edit->text(), m_typedUntil};
    }
    showState();
    if (read)
        putInForce(FilterExpression(m_typing.root, read->zone()));
}

void FilterLine::putInForce(const FilterExpression& wanted)
{
    const FilterExpression before = m_expression ? *m_expression : FilterExpression();
    const bool same = wanted.root() == before.root() && (wanted.isEmpty() || wanted.zone() == before.zone());
    if (same)
        return;
    m_expression = wanted.isEmpty() ? nullptr : std::make_shared<const FilterExpression>(wanted);
    Q_EMIT expressionChanged(m_expression);
}

/// What was typed means what it says from now on.
void FilterLine::finish()
{
    m_typedUntil.reset();
    evaluate();
}

void FilterLine::showState()
{
    const QString state = stateText();
    const bool isWhole = m_typing.word == FilterTyping::Word::Whole;
    if (m_error)
        m_glyph->setGlyph(Glyph::AlertCircle, Token::Danger);
    else
        m_glyph->setGlyph(isWhole ? Glyph::Check : Glyph::Info, isWhole ? Token::Success : Token::Muted);
    m_glyph->setVisible(!state.isEmpty());
    m_state->setVisible(!state.isEmpty());
    m_state->setText(state);
    m_state->setColor(m_error ? Token::Danger : Token::Muted);
    //: %1 is why the filter cannot be read
    m_edit->setAccessibleDescription(
        m_error ? tr("%1. F8 goes there, Esc brings back the last filter.").arg(state) : state);
}

QString FilterLine::stateText() const
{
    if (m_error)
        return filterErrorText(*m_error);
    if (m_edit->text().trimmed().isEmpty())
        return {};
    const QString word = oneLine(m_typing.text, 40);
    switch (m_typing.word) {
    case FilterTyping::Word::Part:
        //: %1 is a value that is being typed
        return tr("All with “%1” in it while you type. Enter: exactly this.").arg(word);
    case FilterTyping::Word::Field:
        //: %1 is the beginning of a field's name
        return tr("“%1” may go on and narrows nothing yet. Enter: find it as it stands.").arg(word);
    case FilterTyping::Word::Whole:
        break;
    }
    return tr("Valid");
}

/// Keys that are shortcuts of the window elsewhere.
bool FilterLine::takesKey(int key) const
{
    return m_error && (key == Qt::Key_F8 || key == Qt::Key_Escape);
}

bool FilterLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit &&
        (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (event->type() == QEvent::KeyPress && onKey(key->key()))
            return true;
        if (event->type() == QEvent::ShortcutOverride && takesKey(key->key()))
            event->accept();
    }
    return QWidget::eventFilter(watched, event);
}

bool FilterLine::onKey(int key)
{
    const bool listed = m_completer->popup()->isVisible();
    switch (key) {
    case Qt::Key_Down:
        if (!listed)
            suggest();
        return !listed;
    case Qt::Key_Escape:
        if (!m_error)
            return false;
        restore();
        return true;
    case Qt::Key_F8:
        if (!m_error)
            return false;
        selectError();
        return true;
    default:
        return false;
    }
}

void FilterLine::accept()
{
    QAbstractItemView* list = m_completer->popup();
    if (list->isVisible() && list->currentIndex().isValid())
        return; // the completer writes what was picked
    list->hide();
    finish();
    announce(this, m_state->text());
}

void FilterLine::restore()
{
    m_edit->setText(m_lastValid.text);
    m_typedUntil = m_lastValid.typedUntil;
    evaluate();
}

void FilterLine::selectError()
{
    const int begin = m_error->column - 1;
    m_edit->setFocus(Qt::OtherFocusReason);
    if (m_error->length > 0)
        m_edit->setSelection(begin, m_error->length);
    else
        m_edit->setCursorPosition(begin);
    announce(this, m_state->text());
}

void FilterLine::suggest()
{
    const FilterVocabulary none;
    m_suggestions->setCompletions(
        completionsIn(m_edit->text(), m_edit->cursorPosition(), m_vocabulary ? *m_vocabulary : none));
    const FilterCompletions& found = m_suggestions->completions();
    const QString typed = m_edit->text().mid(found.begin, found.end - found.begin);
    const bool isComplete = found.suggestions.size() == 1 && found.suggestions.front().insertion == typed;
    if (found.suggestions.isEmpty() || isComplete) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
        m_completer->popup()->setCurrentIndex({}); // Enter means the line until something is picked
    }
}

void FilterLine::insert(int row)
{
    const FilterCompletions& completions = m_suggestions->completions();
    if (row < 0 || row >= completions.suggestions.size())
        return;
    const QString insertion = completions.suggestions.at(row).insertion;
    const qsizetype begin = std::min(completions.begin, m_edit->text().size());
    const qsizetype end = std::min(completions.end, m_edit->text().size());
    m_edit->setSelection(int(begin), int(end - begin));
    m_edit->insert(insertion); // counts as typed
    if (!insertion.endsWith(u':'))
        m_completer->popup()->hide();
}

} // namespace hubscope

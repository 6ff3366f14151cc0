// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/linebar.h"

#include "pages/suggestiondelegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace hubscope {

LineBar::LineBar(const Theme& theme, QWidget* parent)
    : SearchField(&theme, parent)
    , m_suggestions(new LineSuggestions(this))
    , m_completer(new QCompleter(m_suggestions, this))
{
    setObjectName("lineBar"_L1);
    setPlaceholderText(tr("Customer or event id, e-mail, ext:external id…"));
    setAccessibleName(tr("Open a customer or an event"));
    setMaxLength(4096);
    setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText));

    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setItemDelegate(new SuggestionDelegate(&theme, m_completer->popup()));
    m_completer->popup()->setAccessibleName(tr("What the line could open"));
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &LineBar::suggest);
    connect(this, &QLineEdit::returnPressed, this, &LineBar::accept);
    connect(
        m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) {
            // The completer hands out an index of its own proxy; the rows are the same.
            if (const LineSuggestion* suggestion = m_suggestions->at(index.row()))
                Q_EMIT opened(suggestion->input);
        });
}

void LineBar::setRecent(QList<LineSuggestion> recent)
{
    m_recent = std::move(recent);
}

void LineBar::offer(const QList<LineSuggestion>& choices)
{
    m_suggestions->setSuggestions(choices);
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void LineBar::focusInEvent(QFocusEvent* event)
{
    SearchField::focusInEvent(event);
    if (event->reason() == Qt::ShortcutFocusReason)
        selectAll();
}

void LineBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        suggest(text());
        return;
    }
    if (event->key() == Qt::Key_Escape && m_completer->popup()->isVisible()) {
        m_completer->popup()->hide();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    SearchField::keyPressEvent(event);
}

void LineBar::suggest(const QString& text)
{
    QList<LineSuggestion> suggestions = LineSuggestions::understood(understandLine(text));
    for (const LineSuggestion& recent : m_recent) {
        const bool fits = recent.text.contains(text, Qt::CaseInsensitive) ||
                          recent.detail.contains(text, Qt::CaseInsensitive);
        if (fits && suggestions.size() < 12)
            suggestions.append(recent);
    }
    m_suggestions->setSuggestions(suggestions);
    if (suggestions.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void LineBar::accept()
{
    const QAbstractItemView* popup = m_completer->popup();
    if (popup->isVisible() && popup->currentIndex().isValid())
        return; // the completer opens what was picked
    const LineInput input = understandLine(text());
    m_completer->popup()->hide();
    if (input.kind != LineKind::Empty)
        Q_EMIT opened(input);
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/formheader.h"

#include "pages/fieldchips.h"
#include "pages/problemcount.h"
#include "widgets/statebutton.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace hubscope {

FormHeader::FormHeader(
    const QString& name, FoldButton::Look look, bool nullAllowed, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_nullAllowed(nullAllowed)
    , m_state(look == FoldButton::Look::Nested ? new StateButton(nullAllowed, theme, this) : nullptr)
    , m_fold(new FoldButton(name, look, theme, this))
    , m_chips(new FieldChips(theme, this))
    , m_problems(new ProblemCount(theme, this))
    , m_lines(new QVBoxLayout(this))
    , m_line(new QHBoxLayout)
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(Theme::tight + 2);
    m_lines->addLayout(m_line);
    m_line->setSpacing(Theme::small);
    if (m_state) {
        m_state->setFieldName(name);
        m_line->addWidget(m_state);
        connect(m_state, &StateButton::chosen, this, &FormHeader::stateChosen);
    }
    m_line->addWidget(m_fold);
    m_line->addStretch();
    m_line->addWidget(m_chips, 1);
    m_line->addWidget(m_problems);
    m_chips->hide();
    const auto measure = [this] {
        if (m_state)
            m_state->setFixedHeight(m_theme.px(24));
    };
    measure();
    connect(&theme, &Theme::changed, this, measure);
    connect(m_chips, &FieldChips::chosen, this, &FormHeader::chipChosen);
    connect(m_chips, &FieldChips::unfoldedChanged, this, &FormHeader::placeChips);
    connect(m_problems, &QPushButton::clicked, this, &FormHeader::problemsClicked);
}

QSize FormHeader::minimumSizeHint() const
{
    // What is in the line gives way, and the chips leave it.
    return {m_theme.px(120), QWidget::minimumSizeHint().height()};
}

bool FormHeader::fitsOneLine() const
{
    int width = m_fold->minimumSizeHint().width() + m_chips->minimumSizeHint().width() + m_line->spacing();
    for (const QWidget* widget : {static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_problems)}) {
        if (widget && !widget->isHidden())
            width += widget->sizeHint().width() + m_line->spacing();
    }
    return width <= this->width();
}

/// Many chips stand under the line, and in a narrow form the few.
void FormHeader::placeChips()
{
    const bool below = m_chips->isUnfolded() || !fitsOneLine();
    if (below == m_chipsBelow)
        return;
    m_chipsBelow = below;
    m_line->removeWidget(m_chips);
    m_lines->removeWidget(m_chips);
    if (below)
        m_lines->addWidget(m_chips);
    else
        m_line->insertWidget(m_line->indexOf(m_problems), m_chips, 1);
}

void FormHeader::resizeEvent(QResizeEvent*)
{
    placeChips();
}

void FormHeader::setState(FieldState state)
{
    if (m_state)
        m_state->setState(state);
}

void FormHeader::setChips(const QStringList& keys, std::function<QString(const QString&)> hint)
{
    m_chips->setKeys(keys, std::move(hint));
    placeChips();
}

void FormHeader::setProblems(int count, const QString& words)
{
    m_problems->setProblems(count, words);
    m_problems->setAccessibleName(
        tr("%1: %2", "name of a group, its problems").arg(m_fold->text(), m_problems->text()));
}

/// Of a payload, which has no button for it.
void FormHeader::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_state)
        return m_state->openMenu();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FieldState state : {FieldState::Value, FieldState::Null, FieldState::NotSent}) {
        if (state == FieldState::Null && !m_nullAllowed)
            continue;
        QAction* action = menu->addAction(StateButton::word(state));
        connect(action, &QAction::triggered, this, [this, state] { Q_EMIT stateChosen(state); });
    }
    menu->popup(event->globalPos());
}

/// The keys that fields have for their states.
void FormHeader::keyPressEvent(QKeyEvent* event)
{
    const QKeyCombination pressed(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key()));
    if (pressed == (Qt::CTRL | Qt::Key_0) && m_nullAllowed)
        Q_EMIT stateChosen(FieldState::Null);
    else if (pressed == (Qt::CTRL | Qt::Key_Delete))
        Q_EMIT stateChosen(FieldState::NotSent);
    else
        QWidget::keyPressEvent(event);
}

} // namespace hubscope

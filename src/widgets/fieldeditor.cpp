// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fieldeditor.h"

#include "core/plaintext.h"
#include "schema/fieldnode.h"
#include "widgets/choicefieldeditor.h"
#include "widgets/hubstyle.h"
#include "widgets/jsonfieldeditor.h"
#include "widgets/momentfieldeditor.h"
#include "widgets/numberfieldeditor.h"
#include "widgets/statebutton.h"
#include "widgets/textfieldeditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>

namespace hubscope {

using namespace Qt::StringLiterals;

namespace {

/// Whether the field holds that type and, besides null, no other.
bool holdsOnly(const FieldNode& schema, FieldType type)
{
    const bool others = std::ranges::any_of(schema.types, [type](FieldType listed) {
        return listed != FieldType::Null && listed != type &&
               !(type == FieldType::Number && listed == FieldType::Integer);
    });
    return schema.allows(type) && !others && !schema.types.empty();
}

} // namespace

FieldEditor* FieldEditor::make(const FieldNode& schema, const Theme& theme, QWidget* parent)
{
    if (!schema.enumValues.empty() || holdsOnly(schema, FieldType::Boolean))
        return new ChoiceFieldEditor(schema, theme, parent);
    if (holdsOnly(schema, FieldType::Number) || holdsOnly(schema, FieldType::Integer))
        return new NumberFieldEditor(schema, theme, parent);
    if (!holdsOnly(schema, FieldType::String))
        return new JsonFieldEditor(schema, theme, parent);
    if (schema.format == u"date-time" || schema.format == u"date")
        return new MomentFieldEditor(schema, theme, parent);
    return new TextFieldEditor(schema, theme, parent);
}

FieldEditor::FieldEditor(const FieldNode& schema, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_nullAllowed(schema.allows(FieldType::Null))
    , m_button(new StateButton(m_nullAllowed, theme, this))
    , m_row(new QHBoxLayout(this))
{
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::NoFocus); // the input has keys for it; the way through a form stays short
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(1); // the hairline
    m_row->addWidget(m_button, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty(look::notSent, true);
    setFieldName(schema.name);
    connect(m_button, &StateButton::chosen, this, [this](FieldState state) {
        m_input->setFocus(Qt::OtherFocusReason);
        Q_EMIT stateChosen(state);
    });
    connect(&theme, &Theme::changed, this, &FieldEditor::refresh);
}

void FieldEditor::setInput(QWidget* input)
{
    const bool hadFocus = m_input && m_input->hasFocus();
    if (m_input) {
        m_input->removeEventFilter(this);
        m_input->hide();
        m_row->removeWidget(m_input);
    }
    m_row->addWidget(input, 1);
    m_input = input;
    input->setAccessibleName(m_name);
    input->installEventFilter(this);
    input->show();
    if (hadFocus)
        input->setFocus(Qt::OtherFocusReason);
    refresh();
}

void FieldEditor::setState(FieldState state)
{
    if (state == m_state)
        return;
    m_state = state;
    m_button->setState(state);
    setProperty(look::notSent, state == FieldState::NotSent);
    setProperty(look::unfilled, state != FieldState::Value);
    refresh();
}

void FieldEditor::setProblem(const QString& words)
{
    if (words == m_problem)
        return;
    m_problem = words;
    refresh();
}

void FieldEditor::setOwnProblem(const QString& words)
{
    if (words == m_ownProblem)
        return;
    m_ownProblem = words;
    refresh();
}

void FieldEditor::setWrongType(bool wrong)
{
    if (wrong == m_wrongType)
        return;
    m_wrongType = wrong;
    refresh();
}

void FieldEditor::setFieldName(const QString& name)
{
    m_name = name;
    m_button->setFieldName(name);
    if (m_input)
        m_input->setAccessibleName(name);
}

void FieldEditor::enter(const JsonValue& value)
{
    setState(value.isNull() ? FieldState::Null : FieldState::Value);
    Q_EMIT edited(value);
}

void FieldEditor::refresh()
{
    const QString problem = m_ownProblem.isEmpty() ? m_problem : m_ownProblem;
    setProperty(look::invalid, m_wrongType || !problem.isEmpty());
    setToolTip(plainToolTip(problem));
    if (m_input) {
        const QString word = StateButton::word(m_state);
        m_input->setAccessibleDescription(problem.isEmpty() ? word : word + u". "_s + problem);
        restyle();
    }
    update();
}

/// Not a focus proxy: it would be a stop of the Tab key of its own, which stays behind when the input's place
/// in the order changes.
void FieldEditor::focusInEvent(QFocusEvent* event)
{
    m_input->setFocus(event->reason());
}

bool FieldEditor::chooseByKey(const QKeyEvent& key)
{
    const QKeyCombination pressed(key.modifiers() & ~Qt::KeypadModifier, Qt::Key(key.key()));
    const bool null = pressed == (Qt::CTRL | Qt::Key_0) && m_nullAllowed;
    if (!null && pressed != (Qt::CTRL | Qt::Key_Delete))
        return false;
    const FieldState chosen = null ? FieldState::Null : FieldState::NotSent;
    if (key.type() == QEvent::KeyPress && chosen != m_state)
        Q_EMIT stateChosen(chosen);
    return true;
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        auto* key = static_cast<QKeyEvent*>(event);
        if (chooseByKey(*key)) {
            key->accept();
            return true;
        }
        break;
    }
    case QEvent::FocusIn:
        Q_EMIT focused();
        update();
        break;
    case QEvent::FocusOut:
        update();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = 1;
    frame.state.setFlag(QStyle::State_HasFocus, m_input->hasFocus());
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int x = rightToLeft ? m_button->x() - 1 : m_button->geometry().right() + 1;
    painter.fillRect(QRect(x, 2, 1, height() - 4), m_theme.color(Token::Border));
}

} // namespace hubscope

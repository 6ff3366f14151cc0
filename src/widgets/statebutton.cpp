// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/statebutton.h"

#include "widgets/hubstyle.h"
#include "widgets/icons.h"

#include <QMenu>
#include <QStyleOptionToolButton>

namespace hubscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allStates{FieldState::Value, FieldState::Null, FieldState::NotSent};

Glyph glyphOf(FieldState state)
{
    switch (state) {
    case FieldState::Value:
        return Glyph::Dot;
    case FieldState::Null:
        return Glyph::NoValue;
    case FieldState::NotSent:
        break;
    }
    return Glyph::CircleDashed;
}

Token inkOf(FieldState state)
{
    switch (state) {
    case FieldState::Value:
        return Token::Text;
    case FieldState::Null:
        return Token::Null;
    case FieldState::NotSent:
        break;
    }
    return Token::Muted;
}

/// The key that a FieldEditor has for the state, as menus show keys.
QString keyHint(FieldState state)
{
    switch (state) {
    case FieldState::Null:
        return QKeySequence(Qt::CTRL | Qt::Key_0).toString(QKeySequence::NativeText);
    case FieldState::NotSent:
        return QKeySequence(Qt::CTRL | Qt::Key_Delete).toString(QKeySequence::NativeText);
    case FieldState::Value:
        break;
    }
    return {};
}

} // namespace

StateButton::StateButton(bool nullAllowed, const Theme& theme, QWidget* parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_nullAllowed(nullAllowed)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFieldName({});
    setState(FieldState::NotSent);
    const auto restyle = [this] {
        setFont(m_theme.font(Theme::FontRole::Label));
        setIconSize(QSize(m_theme.px(20), m_theme.px(16))); // with room before the glyph
    };
    restyle();
    connect(this, &QToolButton::clicked, this, &StateButton::openMenu);
    connect(&theme, &Theme::changed, this, restyle);
}

QString StateButton::word(FieldState state)
{
    switch (state) {
    case FieldState::Value:
        return tr("Value");
    case FieldState::Null:
        return u"null"_s; // JSON's own word
    case FieldState::NotSent:
        break;
    }
    return tr("Not sent");
}

void StateButton::setState(FieldState state)
{
    m_state = state;
    setText(word(state));
    setIcon(IconSet(&m_theme).icon(glyphOf(state), inkOf(state)));
    setProperty(look::ink, int(inkOf(state)));
    setAccessibleDescription(word(state));
}

void StateButton::setFieldName(const QString& name)
{
    setAccessibleName(name.isEmpty() ? tr("State") : tr("State of %1").arg(name));
}

void StateButton::openMenu()
{
    // Made when it is wanted: a form has many of these buttons.
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FieldState state : allStates) {
        if (state == FieldState::Null && !m_nullAllowed)
            continue;
        const QString hint = keyHint(state);
        QAction* action = menu->addAction(hint.isEmpty() ? word(state) : word(state) + u'\t' + hint);
        action->setCheckable(true);
        action->setChecked(state == m_state);
        connect(action, &QAction::triggered, this, [this, state] {
            if (state != m_state)
                Q_EMIT chosen(state);
        });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

QSize StateButton::sizeHint() const
{
    int widest = 0;
    for (const FieldState state : allStates)
        widest = std::max(widest, fontMetrics().horizontalAdvance(word(state)));
    const QSize size = QToolButton::sizeHint();
    return {size.width() + widest - fontMetrics().horizontalAdvance(text()), size.height()};
}

void StateButton::initStyleOption(QStyleOptionToolButton* option) const
{
    QToolButton::initStyleOption(option);
    option->features |= QStyleOptionToolButton::HasMenu; // it opens one, though it keeps none
}

} // namespace hubscope

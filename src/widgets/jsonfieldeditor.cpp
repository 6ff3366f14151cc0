// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jsonfieldeditor.h"

#include "widgets/growingtextedit.h"

namespace hubscope {

using namespace Qt::StringLiterals;

JsonFieldEditor::JsonFieldEditor(const FieldNode& schema, const Theme& theme, QWidget* parent)
    : FieldEditor(schema, theme, parent)
    , m_edit(new GrowingTextEdit(theme, this))
{
    m_edit->setLayoutDirection(Qt::LeftToRight); // JSON reads this way in every language
    setInput(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &JsonFieldEditor::takeText);
}

void JsonFieldEditor::takeText()
{
    const QString text = m_edit->text();
    const auto value = parseJson(text.toUtf8());
    if (text.trimmed().isEmpty())
        return setOwnProblem(
            state() == FieldState::Value ? tr("Nothing is no JSON; Ctrl+Delete takes the field out")
                                         : QString());
    if (!value)
        return setOwnProblem(
            tr("Not JSON: line %1, column %2").arg(value.error().line).arg(value.error().column));
    setOwnProblem({});
    m_value = *value;
    enter(m_value);
}

void JsonFieldEditor::showValue(const JsonValue* value)
{
    const FieldState next = !value            ? FieldState::NotSent
                            : value->isNull() ? FieldState::Null
                                              : FieldState::Value;
    // A text that means the same stays, and so does a broken one while the value behind it is the same.
    const bool same = next == state() && (!value || m_value == *value);
    const bool kept = same && !m_edit->text().isEmpty();
    if (!kept) {
        m_edit->setText(next == FieldState::Value ? QString::fromUtf8(value->toPretty()) : QString());
        setOwnProblem({});
    }
    m_value = value ? *value : JsonValue();
    setState(next);
}

void JsonFieldEditor::restyle()
{
    const bool null = state() == FieldState::Null;
    const bool text = state() == FieldState::NotSent;
    m_edit->setFontRole(text ? Theme::FontRole::Text : Theme::FontRole::Fixed);
    QPalette colors = m_theme.palette();
    if (null)
        colors.setColor(QPalette::PlaceholderText, m_theme.color(Token::Null));
    m_edit->setPalette(colors);
    m_edit->setPlaceholderText(null ? u"null"_s : text ? tr("Add JSON") : QString());
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/linefieldeditor.h"

#include "widgets/inputmanners.h"

#include <QLineEdit>

namespace hubscope {

using namespace Qt::StringLiterals;

QString jsonOnOneLine(const JsonValue& value)
{
    return QString::fromUtf8(value.toCompact());
}

JsonValue jsonOrText(const QString& text)
{
    const auto json = parseJson(text.toUtf8());
    return json && !json->isNull() ? *json : JsonValue::string(text);
}

void LineFieldEditor::setLine(QLineEdit* line, QWidget* input)
{
    m_line = line;
    line->setFrame(false);
    line->setTextMargins(Theme::small, 0, Theme::small, 0);
    leaveUndoAndWheel(line);
    connect(line, &QLineEdit::textEdited, this, &LineFieldEditor::takeText);
    setInput(input);
}

void LineFieldEditor::takeText(const QString& text)
{
    if (state() == FieldState::Value && text == m_known)
        return; // a combo box says its choice once more when it is left
    m_known = text;
    m_asJson = false;
    const JsonValue value = meaning(text);
    setWrongType(!isOwnType(value));
    enter(value);
}

void LineFieldEditor::showValue(const JsonValue* value)
{
    const bool sent = value && !value->isNull();
    const bool kept = sent && state() == FieldState::Value && meaning(text()) == *value;
    if (!kept) {
        m_asJson = sent && !isOwnType(*value);
        m_line->setReadOnly(m_asJson && value->isContainer());
        setText(!sent ? QString() : m_asJson ? jsonOnOneLine(*value) : display(*value));
        m_known = text();
    }
    setWrongType(sent && !isOwnType(*value));
    setState(!value ? FieldState::NotSent : sent ? FieldState::Value : FieldState::Null);
    restyle();
}

QString LineFieldEditor::text() const
{
    return m_line->text();
}

void LineFieldEditor::setText(const QString& text)
{
    const int caret = m_line->cursorPosition();
    const bool atEnd = caret == m_line->text().size();
    m_line->setText(text);
    m_line->setCursorPosition(!m_line->hasFocus() ? 0 : atEnd ? int(text.size()) : caret);
}

void LineFieldEditor::restyle()
{
    const bool null = state() == FieldState::Null;
    const bool fixed = null || m_asJson;
    m_line->setFont(m_theme.font(fixed ? Theme::FontRole::Fixed : fontRole()));
    QPalette colors = m_theme.palette();
    if (null)
        colors.setColor(QPalette::PlaceholderText, m_theme.color(Token::Null));
    m_line->setPalette(colors);
    m_line->setPlaceholderText(null ? u"null"_s : state() == FieldState::NotSent ? invitation() : QString());
}

} // namespace hubscope

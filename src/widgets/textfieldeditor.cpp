// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/textfieldeditor.h"

#include "widgets/growingtextedit.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace hubscope {

using namespace Qt::StringLiterals;

namespace {

bool needsLines(const QString& text)
{
    constexpr qsizetype oneLine = 80;
    return text.size() > oneLine || text.contains(u'\n');
}

} // namespace

TextFieldEditor::TextFieldEditor(const FieldNode& schema, const Theme& theme, QWidget* parent)
    : LineFieldEditor(schema, theme, parent)
{
    auto* edit = new QLineEdit(this);
    setLine(edit, edit);
    connect(edit, &QLineEdit::textEdited, this, &TextFieldEditor::growWith);
}

bool TextFieldEditor::isLong() const
{
    return m_lines && input() == m_lines;
}

QString TextFieldEditor::text() const
{
    return isLong() ? m_lines->text() : LineFieldEditor::text();
}

void TextFieldEditor::setText(const QString& text)
{
    if (needsLines(text))
        return useLines(text, isLong() ? m_lines->caret() : line()->cursorPosition());
    if (isLong())
        setInput(line());
    LineFieldEditor::setText(text);
}

void TextFieldEditor::growWith(const QString& text)
{
    if (needsLines(text))
        useLines(text, line()->cursorPosition());
}

void TextFieldEditor::useLines(const QString& text, int caret)
{
    if (!m_lines) {
        m_lines = new GrowingTextEdit(m_theme, this);
        connect(m_lines, &QPlainTextEdit::textChanged, this, [this] { takeText(m_lines->text()); });
    }
    m_lines->setText(text);
    m_lines->setCaret(caret);
    if (!isLong())
        setInput(m_lines);
}

bool TextFieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == line() && !line()->isReadOnly()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::InsertLineSeparator)) {
            line()->insert(u"\n"_s);
            growWith(line()->text());
            takeText(text());
            return true;
        }
    }
    return LineFieldEditor::eventFilter(watched, event);
}

} // namespace hubscope

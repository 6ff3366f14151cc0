// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/numberfieldeditor.h"

#include "widgets/numbertext.h"

#include <QLineEdit>
#include <QLocale>

namespace hubscope {

NumberFieldEditor::NumberFieldEditor(const FieldNode& schema, const Theme& theme, QWidget* parent)
    : LineFieldEditor(schema, theme, parent)
{
    auto* line = new QLineEdit(this);
    line->setAlignment(Qt::AlignRight);
    setLine(line, line);
}

JsonValue NumberFieldEditor::meaning(const QString& text) const
{
    if (const auto spelling = readNumberText(text, locale()))
        return JsonValue::number(*spelling);
    return jsonOrText(text);
}

QString NumberFieldEditor::display(const JsonValue& value) const
{
    return numberText(value.spelling(), locale());
}

Theme::FontRole NumberFieldEditor::fontRole() const
{
    return state() == FieldState::Value ? Theme::FontRole::Fixed : Theme::FontRole::Text;
}

} // namespace hubscope

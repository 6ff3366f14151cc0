// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/choicefieldeditor.h"

#include "schema/fieldnode.h"
#include "widgets/freecombo.h"

#include <QLineEdit>

namespace hubscope {

namespace {

std::vector<JsonValue> choicesOf(const FieldNode& schema)
{
    if (schema.enumValues.empty())
        return {JsonValue::boolean(true), JsonValue::boolean(false)};
    std::vector<JsonValue> choices = schema.enumValues;
    std::erase_if(choices, [](const JsonValue& value) { return value.isNull(); }); // a state, not a choice
    return choices;
}

} // namespace

ChoiceFieldEditor::ChoiceFieldEditor(const FieldNode& schema, const Theme& theme, QWidget* parent)
    : LineFieldEditor(schema, theme, parent)
    , m_choices(choicesOf(schema))
    , m_combo(new FreeCombo(this))
{
    m_combo->setFrame(false);
    for (const JsonValue& choice : m_choices)
        m_combo->addItem(display(choice));
    m_combo->setCurrentIndex(-1);
    connect(m_combo, &QComboBox::activated, this, [this](int index) { takeText(m_combo->itemText(index)); });
    setLine(m_combo->lineEdit(), m_combo);
    m_combo->lineEdit()->setTextMargins(0, 0, 0, 0); // the combo box has its own
}

JsonValue ChoiceFieldEditor::meaning(const QString& text) const
{
    for (const JsonValue& choice : m_choices) {
        if (display(choice) == text)
            return choice;
    }
    const JsonValue plain = JsonValue::string(text);
    return isOwnType(plain) ? plain : jsonOrText(text);
}

QString ChoiceFieldEditor::display(const JsonValue& value) const
{
    return value.isString() ? value.toString() : jsonOnOneLine(value);
}

bool ChoiceFieldEditor::isOwnType(const JsonValue& value) const
{
    return std::ranges::any_of(
        m_choices, [&](const JsonValue& choice) { return choice.type() == value.type(); });
}

QString ChoiceFieldEditor::invitation() const
{
    return tr("Choose one of %n", nullptr, int(m_choices.size()));
}

void ChoiceFieldEditor::setText(const QString& text)
{
    m_combo->setCurrentIndex(m_combo->findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive));
    if (m_combo->currentText() != text)
        LineFieldEditor::setText(text);
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/formfield.h"

#include "core/jsonpointer.h"
#include "core/plaintext.h"
#include "models/formmodel.h"
#include "pages/fieldlabel.h"
#include "widgets/fieldeditor.h"

#include <QVBoxLayout>

namespace hubscope {

namespace {

/// Where something else stands than the field is for, its own editor cannot show it; one for anything can.
FieldEditor* makeEditor(const FormModel& model, const QString& pointer, const Theme& theme, QWidget* parent)
{
    const FieldNode& node = *model.node(pointer);
    const bool container = node.allows(FieldType::Object) || node.allows(FieldType::Array);
    const bool suits = container || model.shape(pointer) == FieldShape::Editor;
    return FieldEditor::make(suits ? node : FieldNode{}, theme, parent);
}

} // namespace

FormField::FormField(FormModel& model, const QString& pointer, const Theme& theme, QWidget* parent)
    : FormRow(model, pointer, theme, parent)
    , m_editor(makeEditor(model, pointer, theme, this))
{
    const QString name = lastStep(pointer);
    auto* label = new FieldLabel(name, fieldHint(model, pointer), theme, this);
    label->setToolTip(plainToolTip(fieldExplanation(model, pointer)));
    m_editor->setFieldName(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::tight - 1);
    column->addWidget(label);
    column->addWidget(m_editor);

    connect(m_editor, &FieldEditor::edited, this, [this](const JsonValue& value) {
        m_model.setValue(this->pointer(), value);
    });
    connect(m_editor, &FieldEditor::stateChosen, this, [this](FieldState state) {
        m_model.setState(this->pointer(), state);
    });
    connect(m_editor, &FieldEditor::focused, this, [this] { Q_EMIT fieldFocused(this->pointer()); });
    refresh();
    refreshProblems();
}

void FormField::refresh()
{
    m_editor->showValue(m_model.value(pointer()));
}

void FormField::refreshProblems()
{
    m_editor->setProblem(m_model.problemWords(pointer()));
}

QWidget* FormField::reach(const QString&)
{
    return m_editor->input();
}

} // namespace hubscope

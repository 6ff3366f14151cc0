// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/formrow.h"

namespace hubscope {

class FieldEditor;

/// A field of a form: its name over the editor that suits its schema.
class FormField : public FormRow
{
    Q_OBJECT

public:
    FormField(FormModel& model, const QString& pointer, const Theme& theme, QWidget* parent = nullptr);

    QWidget* reach(const QString& pointer) override;

protected:
    void refresh() override;
    void refreshProblems() override;

private:
    FieldEditor* m_editor;
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/fieldeditor.h"

namespace hubscope {

class GrowingTextEdit;

/// Any value as JSON text. What is no JSON stays in the editor and is said to be none.
class JsonFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    JsonFieldEditor(const FieldNode& schema, const Theme& theme, QWidget* parent = nullptr);

    void showValue(const JsonValue* value) override;

protected:
    void restyle() override;

private:
    void takeText();

    GrowingTextEdit* m_edit;
    JsonValue m_value; ///< what was shown or entered last; a broken text stands beside it
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/linefieldeditor.h"

#include <vector>

namespace hubscope {

class FreeCombo;

/// One of the values that the schema lists, or yes and no; any other can be typed, for negative tests.
class ChoiceFieldEditor final : public LineFieldEditor
{
    Q_OBJECT

public:
    ChoiceFieldEditor(const FieldNode& schema, const Theme& theme, QWidget* parent = nullptr);

protected:
    JsonValue meaning(const QString& text) const override;
    QString display(const JsonValue& value) const override;
    bool isOwnType(const JsonValue& value) const override;
    QString invitation() const override;
    void setText(const QString& text) override;

private:
    std::vector<JsonValue> m_choices;
    FreeCombo* m_combo;
};

} // namespace hubscope

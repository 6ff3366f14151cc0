// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/linefieldeditor.h"

namespace hubscope {

/// A number in the user's locale. Its digits go into the JSON as they were typed; what is no number goes
/// there as text.
class NumberFieldEditor final : public LineFieldEditor
{
    Q_OBJECT

public:
    NumberFieldEditor(const FieldNode& schema, const Theme& theme, QWidget* parent = nullptr);

protected:
    JsonValue meaning(const QString& text) const override;
    QString display(const JsonValue& value) const override;
    bool isOwnType(const JsonValue& value) const override { return value.isNumber(); }
    QString invitation() const override { return tr("Add a number"); }
    Theme::FontRole fontRole() const override;
};

} // namespace hubscope

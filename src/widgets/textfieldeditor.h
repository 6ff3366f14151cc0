// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/linefieldeditor.h"

namespace hubscope {

class GrowingTextEdit;

/// Text: one line, and several when what it holds has line breaks (Shift+Enter makes one) or is long.
class TextFieldEditor final : public LineFieldEditor
{
    Q_OBJECT

public:
    TextFieldEditor(const FieldNode& schema, const Theme& theme, QWidget* parent = nullptr);

protected:
    JsonValue meaning(const QString& text) const override { return JsonValue::string(text); }
    QString display(const JsonValue& value) const override { return value.toString(); }
    bool isOwnType(const JsonValue& value) const override { return value.isString(); }
    QString invitation() const override { return tr("Add text"); }
    QString text() const override;
    void setText(const QString& text) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isLong() const;
    void useLines(const QString& text, int caret);
    void growWith(const QString& text);

    GrowingTextEdit* m_lines = nullptr;
};

} // namespace hubscope

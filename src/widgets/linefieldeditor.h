// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/fieldeditor.h"

class QLineEdit;

namespace hubscope {

/// A field whose value is one line of text, whatever the text means. The kinds say what that is.
class LineFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    void showValue(const JsonValue* value) override;

protected:
    using FieldEditor::FieldEditor;

    /// `line` is the input, or inside of it.
    void setLine(QLineEdit* line, QWidget* input);
    QLineEdit* line() const { return m_line; }
    /// Takes what a person typed.
    void takeText(const QString& text);

    /// The value that a text stands for.
    virtual JsonValue meaning(const QString& text) const = 0;
    /// A value of this field's own type as text; what is of another type stands as JSON.
    virtual QString display(const JsonValue& value) const = 0;
    virtual bool isOwnType(const JsonValue& value) const = 0;
    /// What an unsent field asks for.
    virtual QString invitation() const = 0;
    virtual Theme::FontRole fontRole() const { return Theme::FontRole::Text; }
    /// Puts a text into the input.
    virtual void setText(const QString& text);
    virtual QString text() const;

    void restyle() override;

private:
    QLineEdit* m_line = nullptr;
    bool m_asJson = false; ///< what is shown is of another type
    QString m_known;       ///< the text as it was shown or taken last
};

/// JSON of a value on one line, with quotes around a string: so that its type is seen.
QString jsonOnOneLine(const JsonValue& value);
/// What a text stands for where text is the wrong type: the JSON that it is, else itself. So that changing a
/// value that is shown as JSON does not quote it once more.
JsonValue jsonOrText(const QString& text);

} // namespace hubscope

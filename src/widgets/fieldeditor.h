// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "schema/fieldstate.h"
#include "widgets/theme.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace hubscope {

struct FieldNode;

/// One field of a form: a button that says its state in words, and the editor for its kind of value, in one
/// frame. Typing turns NotSent into Value; clearing leaves an empty text. Ctrl+0 sets null where it is
/// allowed, Ctrl+Delete takes the field out.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// The editor that suits the schema: a choice, a number in the user's locale, a moment, a text (one line,
    /// or growing with what it holds), yes or no; JSON for what none of them suits. `schema` is read now
    /// only.
    static FieldEditor* make(const FieldNode& schema, const Theme& theme, QWidget* parent = nullptr);

    /// Shows a value; null pointer for a field that is not sent. Does not emit. Leaves the caret where it is
    /// when the value is what the editor already says (`1.0` typed, 1.0 shown).
    virtual void showValue(const JsonValue* value) = 0;
    FieldState state() const { return m_state; }
    /// What is wrong, for the ring, the tooltip and assistive technology; empty for nothing.
    void setProblem(const QString& words);
    QString problem() const { return m_problem; }
    /// What the field is called; goes into the accessible names.
    void setFieldName(const QString& name);
    virtual QWidget* input() const = 0; ///< what takes the focus

Q_SIGNALS:
    /// A person entered a value. What is no number in a number field comes as text, so that nothing is lost.
    void edited(const hubscope::JsonValue& value);
    /// A person chose a state from the button or by key.
    void stateChosen(hubscope::FieldState state);
    void focused();

protected:
    FieldEditor(const FieldNode& schema, const Theme& theme, QWidget* parent);
    void setState(FieldState state);

    const Theme& m_theme;

private:
    FieldState m_state = FieldState::NotSent;
    QString m_problem;
    // and what the owner of this class adds
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "schema/fieldstate.h"
#include "widgets/theme.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QKeyEvent;

namespace hubscope {

struct FieldNode;
class StateButton;

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
    QWidget* input() const { return m_input; } ///< what takes the focus

Q_SIGNALS:
    /// A person entered a value. What is no number in a number field comes as text, so that nothing is lost.
    void edited(const hubscope::JsonValue& value);
    /// A person chose a state from the button or by key.
    void stateChosen(hubscope::FieldState state);
    void focused();

protected:
    FieldEditor(const FieldNode& schema, const Theme& theme, QWidget* parent);

    /// Puts the editor into the frame, in place of the one before, which is only hidden.
    void setInput(QWidget* input);
    void setState(FieldState state);
    /// A person's entry: from now on the field is sent.
    void enter(const JsonValue& value);
    /// What is wrong with what is shown, by the editor's own knowledge; comes before the problem.
    void setOwnProblem(const QString& words);
    void setWrongType(bool wrong);
    /// Fonts, colours and placeholder for the state and the theme, as they are now.
    virtual void restyle() = 0;

    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

    const Theme& m_theme;

private:
    void refresh();
    bool chooseByKey(const QKeyEvent& key);

    const bool m_nullAllowed;
    StateButton* m_button;
    QHBoxLayout* m_row;
    QWidget* m_input = nullptr;
    FieldState m_state = FieldState::NotSent;
    QString m_name;
    QString m_problem;
    QString m_ownProblem;
    bool m_wrongType = false;
};

} // namespace hubscope

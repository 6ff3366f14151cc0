// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/formrow.h"
#include "schema/fieldstate.h"

namespace hubscope {

class ArrayEditor;
class FormGroup;
class FormHeader;

/// A part of a form that folds: a payload, a group of fields, or an array as a table. What is folded holds
/// no widgets until it is opened.
class FormBranch : public FormRow
{
    Q_OBJECT

public:
    /// `depth` 0 is the payload itself, whose rows are not indented and whose state stands in no button.
    FormBranch(
        FormModel& model, const QString& pointer, const QString& name, int depth, const Theme& theme,
        QWidget* parent = nullptr);

    bool isFolded() const;
    void setFolded(bool folded);
    /// All rows are others: those of another schema.
    void renew();
    /// Stands before the summary.
    void setNote(const QString& note);
    FormGroup* group() const { return m_group; } ///< null pointer for a table, and until it is opened

    QWidget* reach(const QString& pointer) override;
    void setSearch(const FieldSearch& found) override;

Q_SIGNALS:
    void foldedChanged();

protected:
    void refresh() override;
    void refreshProblems() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeBody();
    void showBody(bool shown);
    void chooseState(FieldState state);
    void addField(const QString& key);
    void focusProblem();
    void focus(const QString& pointer);
    void refreshChips();
    QString summary() const;
    QString summaryOfFields() const;
    QString listOfFields() const;

    const int m_depth;
    const bool m_isTable;
    FormHeader* m_header;
    QWidget* m_body = nullptr;
    FormGroup* m_group = nullptr;
    ArrayEditor* m_table = nullptr;
    FieldState m_state;
    QString m_note;
    FieldSearch m_search;
    bool m_foldedBefore = false; ///< the search
};

} // namespace hubscope

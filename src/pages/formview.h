// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formmodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace hubscope {

class FormBranch;
class FormRow;
class Theme;

/// A payload as a form (look.md's composer): rows of fields in two columns, groups that fold, arrays as
/// tables, the unsent rest as chips. Rows are made when their group is opened and kept while it is there: a
/// change of a value never rebuilds them.
class FormView : public QWidget
{
    Q_OBJECT

public:
    /// `properties` start open, the others folded. Model and theme outlive the view.
    FormView(FormModel& model, const QString& title, const Theme& theme, QWidget* parent = nullptr);

    bool isFolded() const;
    void setFolded(bool folded);
    /// Muted words before the summary, such as the context's name.
    void setNote(const QString& note);
    /// Opens what the field lies in, scrolls to it and gives it the focus; false when the form has no such
    /// field.
    bool focusField(const QString& pointer);
    /// Brings a field into sight and tints it, as far as it is unfolded, without the focus; an empty pointer
    /// takes the tint away.
    void showField(const QString& pointer);
    /// Shows only the fields that the words fit, with what they lie in; empty for all.
    void setSearch(const QString& words);

Q_SIGNALS:
    void fieldFocused(const QString& pointer);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void renew();
    void giveRoom();
    void orderTabs();
    QWidget* reach(const QString& pointer);
    void scrollTo(QWidget* widget);

    FormModel& m_model;
    const Theme& m_theme;
    QString m_words;
    QString m_focused; ///< the field that had the focus last
    FormBranch* m_root;
    QPointer<FormRow> m_tinted;
    QTimer m_tabs; ///< gathers the rows that are made at once
};

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

namespace hubscope {

class FormModel;
class Theme;

/// The pointers that a search found; nothing while there is no search.
using FieldSearch = std::optional<QStringList>;

/// One row of a form: a field, a group of fields, or a table. It follows the model by itself.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    /// Model and theme outlive the row.
    FormRow(FormModel& model, QString pointer, const Theme& theme, QWidget* parent);

    const QString& pointer() const { return m_pointer; }
    /// Opens what the field lies in. The widget that is to have the focus for it; null pointer when there is
    /// no such field.
    virtual QWidget* reach(const QString& pointer) = 0;
    /// Shows what was found, and with it all that lies in it. The owner hides rows that hold none of it.
    virtual void setSearch(const FieldSearch&) {}
    bool holdsAnyOf(const FieldSearch& found) const;

Q_SIGNALS:
    void fieldFocused(const QString& pointer);
    /// Rows inside were made: the way of the Tab key is another one.
    void rowsChanged();

protected:
    /// Values at the row, inside or around it changed.
    virtual void refresh() = 0;
    virtual void refreshProblems() = 0;

    FormModel& m_model;
    const Theme& m_theme;

private:
    QString m_pointer;
};

/// A title or, where there is none, the description; with it that a field is required.
QString fieldHint(const FormModel& model, const QString& pointer);
/// All that the schema says about a field, one a line.
QString fieldExplanation(const FormModel& model, const QString& pointer);

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formmodel.h"

#include <QWidget>

namespace hubscope {

class Theme;

/// A payload as a form (look.md's composer): rows of fields in two columns, groups that fold, arrays as
/// tables, the unsent rest as chips. Rows are made when their group is opened and kept while it is there: a
/// change of a value never rebuilds them.
class FormView : public QWidget
{
    Q_OBJECT

public:
    FormView(FormModel& model, const QString& title, const Theme& theme, QWidget* parent = nullptr);

    bool isFolded() const;
    void setFolded(bool folded);
    /// Opens what the field lies in, scrolls to it and gives it the focus; false when the form has no such
    /// field.
    bool focusField(const QString& pointer);
    /// Shows only the fields that the words fit, with what they lie in; empty for all.
    void setSearch(const QString& words);

Q_SIGNALS:
    void fieldFocused(const QString& pointer);
};

} // namespace hubscope

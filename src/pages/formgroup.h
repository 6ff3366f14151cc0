// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formmodel.h"
#include "pages/formrow.h"

namespace hubscope {

class FieldGrid;

/// The rows below one object: single fields, then groups and tables. Those of fields that stay are kept when
/// others come or go.
class FormGroup : public QWidget
{
    Q_OBJECT

public:
    /// `depth` counts the groups around it.
    FormGroup(FormModel& model, const QString& pointer, int depth, const Theme& theme, QWidget* parent);

    QWidget* reach(const QString& pointer); ///< see FormRow
    void setSearch(const FieldSearch& found);
    QList<FormRow*> rows() const; ///< as they are read

    /// How far a group's rows stand in from those around them.
    static int indent(const Theme& theme);

Q_SIGNALS:
    void fieldFocused(const QString& pointer);
    void rowsChanged();

private:
    struct Row
    {
        QString key;
        FieldShape shape;
        FormRow* widget;
    };
    void makeRows();
    qsizetype rowWithFocus() const; ///< -1: it is elsewhere
    void focusAgain(const QString& key, qsizetype place);
    Row makeRow(const QString& key, FieldShape shape);
    void measure();

    FormModel& m_model;
    const Theme& m_theme;
    QString m_pointer;
    int m_depth;
    FieldGrid* m_grid;
    std::vector<Row> m_rows;
    FieldSearch m_search;
};

} // namespace hubscope

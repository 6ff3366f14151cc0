// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QPushButton;
class QToolButton;

namespace hubscope {

class ArrayModel;
class ArrayTable;
class CheckListPopup;
class ElidedLabel;
class FormModel;
class Theme;

/// An array of a draft as a table, with a line below it to add a row and to choose the columns. Its commands
/// stand in the context menu with their keys.
class ArrayEditor : public QWidget
{
    Q_OBJECT

public:
    /// The array's shape is Table. Form and theme outlive the editor.
    ArrayEditor(FormModel& form, const QString& pointer, const Theme& theme, QWidget* parent = nullptr);

    /// Makes the cell current and shows its column. The table, or null pointer when there is no such row.
    QWidget* reach(const QString& pointer);

    /// Shows the columns of the fields that a search found; none for no search.
    void setFound(const QStringList& pointers);

Q_SIGNALS:
    void fieldFocused(const QString& pointer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFoot();
    void makeActions();
    QAction* addAction(const QString& text, const QList<QKeySequence>& keys, void (ArrayEditor::*act)());
    void addSeparator();
    void refreshActions();
    void refreshColumns();
    void openColumns();
    void showCell(int row, int column);
    int row() const;

    void editCell();
    void takeOut();
    void setNull();
    void addRow();
    void duplicateRow();
    void moveUp();
    void moveDown();
    void moveRow(int by);
    void removeRow();

    const Theme& m_theme;
    ArrayModel* m_model;
    ArrayTable* m_table;
    QWidget* m_frame;
    QPushButton* m_add = nullptr;
    ElidedLabel* m_columnsShown = nullptr;
    QToolButton* m_columns = nullptr;
    CheckListPopup* m_popup = nullptr;
    QList<QAction*> m_rowActions; ///< which need a row
    QAction* m_takeOut = nullptr;
    QAction* m_null = nullptr;
};

} // namespace hubscope

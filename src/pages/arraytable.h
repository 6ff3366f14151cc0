// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace hubscope {

class ArrayDelegate;
class ArrayModel;
class Theme;

/// The rows and columns of an array, as high as its rows up to a limit. Enter, F2, a double click or typing
/// edits a cell; the columns share what room there is.
class ArrayTable : public QTableView
{
    Q_OBJECT

public:
    ArrayTable(ArrayModel& model, const Theme& theme, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellFocused(const QModelIndex& index);
    void removeClicked(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void measure();
    void shareRoom();
    int wantedWidth(int column) const;

    ArrayModel& m_model;
    const Theme& m_theme;
    ArrayDelegate* m_cells;
    bool m_sharing = false;
    bool m_sized = false; ///< by a person
};

} // namespace hubscope

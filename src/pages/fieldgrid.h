// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace hubscope {

/// Lays the rows of a form in two columns, in reading order; wide ones take a whole line, and where room is
/// short all do. A nested grid keeps its second column under that of the grid around it.
class FieldGrid : public QLayout
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget* parent);
    ~FieldGrid() override;

    struct Cell
    {
        QWidget* widget;
        bool wide;
    };
    /// In this order; widgets that are left out are no longer laid out, and not deleted.
    void setCells(const std::vector<Cell>& cells);
    void setTwoColumnsFrom(int width);
    void setIndent(int indent); ///< from where the outermost grid starts
    void setGaps(int horizontal, int vertical);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Item
    {
        std::unique_ptr<QLayoutItem> item;
        bool wide;
    };
    int arrange(const QRect& rect, bool place) const;
    void put(QLayoutItem* item, const QRect& room, const QRect& rect) const;

    std::vector<Item> m_items;
    int m_twoColumnsFrom = 0;
    int m_indent = 0;
    int m_horizontalGap = 0;
    int m_verticalGap = 0;
};

} // namespace hubscope

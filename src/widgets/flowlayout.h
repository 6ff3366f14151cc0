// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace hubscope {

/// Lays widgets in lines like words, in reading direction; a line is as high as its highest widget, and
/// lower ones are centred in it.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int horizontalGap = 4, int verticalGap = 4);
    ~FlowLayout() override;

    /// Where a widget stands in the order; at the end when index is out of range.
    void insertWidget(int index, QWidget* widget);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Places the items in the rectangle, or only measures; returns the height used.
    int arrange(const QRect& rect, bool place) const;
    void placeLine(const std::vector<QLayoutItem*>& line, const QRect& room, int y, int height) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace hubscope

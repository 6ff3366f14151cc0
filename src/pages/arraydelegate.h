// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/rowdelegate.h"

namespace hubscope {

class ArrayModel;
struct FieldNode;

/// Paints and edits the cells of an ArrayModel: null and what is not sent in words, numbers with the locale's
/// decimal sign, a wrong value in quotes within a ring. What is typed reaches the document at once, except
/// JSON, which is half written most of the time; Escape puts back what was there.
class ArrayDelegate : public RowDelegate
{
    Q_OBJECT

public:
    ArrayDelegate(ArrayModel& model, const Theme& theme, QObject* parent);

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// What the cell says, as it is painted.
    QString text(const QModelIndex& index) const;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    void
    paintCell(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintField(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintNumber(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    QWidget* makeChoice(QWidget* parent, const FieldNode& node) const;
    QWidget* makeLine(QWidget* parent, const FieldNode& node) const;
    void revert(QWidget* editor);

    ArrayModel& m_model;
};

} // namespace hubscope

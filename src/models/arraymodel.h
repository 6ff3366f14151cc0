// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formmodel.h"

#include <QAbstractTableModel>

namespace hubscope {

/// One JSON array of a draft as a table: a row per item, and a column per field of the items, or one for an
/// array of single values. The first column is the item's index as pointers have it, the last one is for
/// removing. Like the form's model it changes nothing but the document, and follows it.
class ArrayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The array's shape is Table. The form outlives the model.
    ArrayModel(FormModel& form, QString pointer, QObject* parent = nullptr);

    const QString& pointer() const { return m_pointer; }
    bool holdsObjects() const { return m_holdsObjects; }

    /// Fields that items may have, by the schema and by the event; the ones that are shown at present.
    QStringList allKeys() const;
    const QStringList& keys() const { return m_keys; }
    void setKeys(const QStringList& keys); ///< from a person; in the order of allKeys()
    /// Shows the column of a field that an item may have.
    void reveal(const QString& key);
    /// Shows the columns that a search found, as long as it lasts; none for no search.
    void setFound(const QStringList& keys);

    bool isField(const QModelIndex& index) const; ///< not the first and not the last column
    int removeColumn() const { return int(m_keys.size()) + 1; }
    /// The cell of a pointer at or inside it, the item's first one for the item itself; invalid without row
    /// or column.
    QModelIndex cell(const QString& pointer) const;
    QString pointer(const QModelIndex& index) const; ///< of the cell, or of the item beside the fields

    const FieldNode& node(int column) const;
    QString hint(const QString& key) const; ///< what the schema says about a field, one a line
    const JsonValue* value(const QModelIndex& index) const; ///< null pointer: not sent
    FieldState state(const QModelIndex& index) const;
    /// What is wrong, one a line; for the first column what no shown column says.
    QString problem(const QModelIndex& index) const;

    void setValue(const QModelIndex& index, const JsonValue& value);
    void setState(const QModelIndex& index, FieldState state);
    void insertItem(int row);
    void duplicateItem(int row);
    void removeItem(int row);
    void moveItem(int from, int to);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void follow(const QString& pointer);
    void followItems();
    void putItems(qsizetype from, qsizetype oldEnd, qsizetype newEnd, const std::vector<JsonValue>& items);
    QStringList wantedKeys() const;
    void setColumns(const QStringList& keys);
    void addColumn(const QString& key);
    QString itemPointer(int row) const;
    QString fieldName(int column) const;
    QString cellText(const QModelIndex& index) const;
    QString spoken(const QModelIndex& index) const;

    FormModel& m_form;
    QString m_pointer;
    bool m_holdsObjects;
    QStringList m_keys;             ///< one empty key for single values
    QSet<QString> m_hidden;         ///< by a person
    QSet<QString> m_found;          ///< shown only because a search found them
    std::vector<JsonValue> m_items; ///< as the rows are: the document is ahead while it is followed
};

} // namespace hubscope

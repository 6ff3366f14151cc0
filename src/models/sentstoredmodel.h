// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sentstored.h"

#include <QAbstractTableModel>

namespace hubscope {

/// What became of a sent event at the hub, a row for each difference.
class SentStoredModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Path, Sent, Stored, What, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of SentStored::Kind
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Two JSON texts; one that cannot be read counts as null.
    void setEvents(const QByteArray& sent, const QByteArray& stored);

    /// `1 changed, 7 added by the hub`; says so when there is no difference.
    QString summary() const;
    QString toMarkdown() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cellText(const SentStored& row, int column) const;
    static QString kindText(SentStored::Kind kind);

    QList<SentStored> m_rows;
};

} // namespace hubscope

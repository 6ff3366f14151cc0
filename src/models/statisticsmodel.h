// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/statistics.h"

#include <QAbstractTableModel>

namespace hubscope {

class TimeDisplay;

/// What the loaded events of each type, context and mode have in common, as a table: a row for each value.
class StatisticsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Value, Events, First, Last, Gap, Lag, Problems, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        SortRole = Qt::UserRole + 1, ///< what the cell is ordered by
    };

    /// Time outlives the model.
    explicit StatisticsModel(const TimeDisplay& time, QObject* parent = nullptr);

    void setStatistics(const QList<Statistics>& rows);
    const Statistics& at(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cellText(const Statistics& row, int column) const;
    QString toolTip(const Statistics& row, int column) const;
    QString sentence(const Statistics& row) const;

    const TimeDisplay& m_time;
    QList<Statistics> m_rows;
};

} // namespace hubscope

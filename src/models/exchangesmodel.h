// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/wirelog.h"

#include <QAbstractTableModel>

#include <deque>

namespace hubscope {

class TimeDisplay;

/// The WireLog as a table, oldest first. Keeps its own (shared, not copied) exchanges, so that its rows agree
/// with what it announced at any moment.
class ExchangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Method, Path, Status, Duration, Size, Outcome, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        RequestIdRole = Qt::UserRole + 1,
        FinishedRole, ///< bool: an answer came, or is no longer waited for
        FailedRole,   ///< bool
    };

    /// Log and time outlive the model.
    ExchangesModel(const WireLog& log, const TimeDisplay& time, QObject* parent = nullptr);

    const Exchange* exchangeAt(int row) const; ///< null pointer when there is no such row

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void onAppended();
    void onUpdated(int row);
    void onDropped();
    QString cellText(const Exchange& exchange, int column) const;
    QString sentence(const Exchange& exchange) const;

    const WireLog& m_log;
    const TimeDisplay& m_time;
    std::deque<Exchange> m_exchanges;
};

} // namespace hubscope

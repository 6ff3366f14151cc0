// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customeridentity.h"

#include <QAbstractTableModel>

namespace hubscope {

class TimeDisplay;

/// All that a customer is known by as a table: what, its value, what is known of it, who told us. A customer
/// may have thousands of sessions.
class IdentityLinksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Value, Known, ToldBy, ColumnCount };

    /// The display of times outlives the model.
    explicit IdentityLinksModel(const TimeDisplay& time, QObject* parent = nullptr);

    /// Rows stay where the same things are known as before.
    void setLinks(const QList<IdentityLink>& links);
    const QList<IdentityLink>& links() const { return m_links; }
    /// The row of a value, such as a session's; -1 when there is none.
    int rowOf(const QString& value) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cellText(const IdentityLink& link, int column) const;

    const TimeDisplay& m_time;
    QList<IdentityLink> m_links;
};

} // namespace hubscope

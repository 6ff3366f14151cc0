// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer.h"

#include <QAbstractListModel>
#include <QList>

namespace hubscope {

/// The customers that were opened last, newest first, with the roles of CustomersModel. Holds no bodies: the
/// list is kept between sessions by whoever owns the settings.
class RecentCustomersModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCustomers(const QList<Customer>& customers);
    const QList<Customer>& customers() const { return m_customers; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    static constexpr int capacity = 20;

Q_SIGNALS:
    void changed();

private:
    QList<Customer> m_customers;
};

} // namespace hubscope

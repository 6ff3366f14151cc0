// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recentcustomersmodel.h"

#include "models/customersmodel.h"

#include <algorithm>

namespace hubscope {

namespace {

Customer withoutBody(Customer customer)
{
    customer.body.clear();
    return customer;
}

} // namespace

void RecentCustomersModel::setCustomers(const QList<Customer>& customers)
{
    beginResetModel();
    m_customers.clear();
    for (const Customer& customer : customers.first(std::min<qsizetype>(customers.size(), capacity)))
        m_customers.append(withoutBody(customer));
    endResetModel();
    Q_EMIT changed();
}

int RecentCustomersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_customers.size());
}

QVariant RecentCustomersModel::data(const QModelIndex& index, int role) const
{
    return index.isValid() ? CustomersModel::customerData(m_customers.at(index.row()), role) : QVariant();
}

} // namespace hubscope

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

void RecentCustomersModel::visit(const Customer& customer)
{
    if (customer.id.isEmpty())
        return;
    const int row = rowOf(customer.id);
    if (row > 0) {
        beginMoveRows({}, row, row, {}, 0);
        m_customers.move(row, 0);
        endMoveRows();
    } else if (row < 0) {
        if (m_customers.size() == capacity) {
            beginRemoveRows({}, capacity - 1, capacity - 1);
            m_customers.removeLast();
            endRemoveRows();
        }
        beginInsertRows({}, 0, 0);
        m_customers.prepend(withoutBody(customer));
        endInsertRows();
    }
    m_customers.first() = withoutBody(customer);
    Q_EMIT dataChanged(index(0), index(0));
    Q_EMIT changed();
}

void RecentCustomersModel::forget(const QString& customerId)
{
    const int row = rowOf(customerId);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_customers.removeAt(row);
    endRemoveRows();
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

int RecentCustomersModel::rowOf(const QString& customerId) const
{
    const auto found = std::ranges::find(m_customers, customerId, &Customer::id);
    return found == m_customers.end() ? -1 : int(found - m_customers.begin());
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customersmodel.h"

#include "core/plaintext.h"
#include "domain/lineinput.h"
#include "models/eventtext.h"
#include "services/customerservice.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hubscope {

CustomersModel::CustomersModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void CustomersModel::setService(CustomerService* customers)
{
    m_service = customers;
    restart();
}

void CustomersModel::setSearch(const QString& text)
{
    if (text == m_query.text)
        return;
    m_query.text = text;
    restart();
    load();
}

void CustomersModel::restart()
{
    m_call.cancel();
    beginResetModel();
    m_customers.clear();
    m_rowOfId.clear();
    endResetModel();
    m_error.reset();
    m_total.reset();
    m_nextPage = 0;
    setState(LoadState::Idle);
    Q_EMIT countsChanged();
}

void CustomersModel::load()
{
    if (m_nextPage == 0 && m_state != LoadState::Loading)
        ask(0);
}

void CustomersModel::retry()
{
    if (m_state == LoadState::Failed)
        ask(m_asked);
}

const Customer* CustomersModel::customerAt(int row) const
{
    return row >= 0 && row < loadedCount() ? &m_customers[size_t(row)] : nullptr;
}

int CustomersModel::rowOf(const QString& customerId) const
{
    return m_rowOfId.value(customerId, -1);
}

int CustomersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : loadedCount();
}

QVariant CustomersModel::data(const QModelIndex& index, int role) const
{
    const Customer* customer = index.isValid() ? customerAt(index.row()) : nullptr;
    return customer == nullptr ? QVariant() : customerData(*customer, role);
}

bool CustomersModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_state == LoadState::Ready;
}

void CustomersModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        ask(m_nextPage);
}

QVariant CustomersModel::customerData(const Customer& customer, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case CustomerNameRole:
        return customerTitle(customer);
    case Qt::ToolTipRole: {
        QStringList lines{customer.fullName(), customer.email, customer.externalId, customer.id};
        lines.removeAll(QString());
        return plainToolTip(lines.join(u'\n'));
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{customerTitle(customer)};
        if (!customer.email.isEmpty() && customer.email != parts.first())
            parts.append(customer.email);
        if (!customer.externalId.isEmpty() && customer.externalId != parts.first())
            parts.append(tr("external id %1").arg(customer.externalId));
        return parts.join(tr(", ", "between the parts of a list that is read out"));
    }
    case CustomerIdRole:
        return customer.id;
    case CustomerEmailRole:
        return customer.email;
    case CustomerExternalIdRole:
        return customer.externalId;
    default:
        return {};
    }
}

void CustomersModel::ask(int page)
{
    if (m_service == nullptr)
        return;
    m_asked = page;
    m_error.reset();
    if (page == 0 && isUuid(m_query.text))
        askForId();
    else
        askForPage(page);
    setState(LoadState::Loading);
}

void CustomersModel::askForPage(int page)
{
    m_call = m_service->page(
        m_query, page, [this](Result<Fetched<Page<Customer>>> answer) { onPage(std::move(answer)); });
}

/// The hub searches no ids: what looks like one is asked for by itself, and searched for when nobody has it.
void CustomersModel::askForId()
{
    m_call = m_service->byId(m_query.text, [this](Result<Fetched<Customer>> answer) {
        if (!answer)
            return askForPage(0);
        Page<Customer> page;
        page.elements = {answer->value};
        page.totalElements = 1;
        page.totalPages = 1;
        onPage(Fetched<Page<Customer>>{page, answer->requestId});
    });
}

void CustomersModel::onPage(Result<Fetched<Page<Customer>>> answer)
{
    if (!answer) {
        m_error = answer.error();
        setState(LoadState::Failed);
        return;
    }
    const Page<Customer>& page = answer->value;
    m_total = page.totalElements;
    m_nextPage = m_asked + 1;
    const bool fresh = take(page.elements);
    setState(page.hasNext() && !page.elements.isEmpty() ? LoadState::Ready : LoadState::AtEnd);
    Q_EMIT countsChanged();
    // A view asks for more when rows came; a page of nothing new would end the scrolling.
    if (!fresh && m_state == LoadState::Ready)
        ask(m_nextPage);
}

/// Brings known customers up to date and appends the others. Whether there were any.
bool CustomersModel::take(const QList<Customer>& customers)
{
    std::vector<Customer> fresh;
    for (const Customer& customer : customers) {
        const int row = rowOf(customer.id);
        if (row >= loadedCount()) // twice on this page
            continue;
        if (row < 0) {
            m_rowOfId.insert(customer.id, loadedCount() + int(fresh.size()));
            fresh.push_back(customer);
        } else if (m_customers[size_t(row)] != customer) {
            m_customers[size_t(row)] = customer;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (fresh.empty())
        return false;
    beginInsertRows({}, loadedCount(), loadedCount() + int(fresh.size()) - 1);
    std::ranges::move(fresh, std::back_inserter(m_customers));
    endInsertRows();
    return true;
}

void CustomersModel::setState(LoadState state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace hubscope

// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "domain/customerquery.h"
#include "domain/page.h"
#include "net/call.h"
#include "services/fetched.h"
#include "services/loadstate.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>
#include <vector>

namespace hubscope {

class CustomerService;

/// Roles of every list of customers.
enum CustomerRole {
    CustomerIdRole = Qt::UserRole + 1,
    CustomerNameRole,  ///< what the customer is called: name, e-mail, external id or short id
    CustomerEmailRole, ///< may be empty, as may the external id
    CustomerExternalIdRole,
};

/// The customers of a node that match a search, loaded by page as one scrolls.
class CustomersModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CustomersModel(QObject* parent = nullptr);

    /// Which hub is asked; null for none. Empties the model. The service outlives its use here.
    void setService(CustomerService* customers);
    /// Searches for customers with that text in name, e-mail or external id, or with that id; empty for all.
    void setSearch(const QString& text);
    const QString& search() const { return m_query.text; }

    LoadState state() const { return m_state; }
    const std::optional<Error>& error() const { return m_error; } ///< of state Failed
    int loadedCount() const { return int(m_customers.size()); }
    std::optional<qint64> totalCount() const { return m_total; }

    void load();  ///< the first page; does nothing without a service
    void retry(); ///< the page that failed

    const Customer* customerAt(int row) const; ///< null pointer when there is no such row
    int rowOf(const QString& customerId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// What the roles, display, tooltip and accessible text included, say about a customer.
    static QVariant customerData(const Customer& customer, int role);

Q_SIGNALS:
    void stateChanged(hubscope::LoadState state);
    void countsChanged();

private:
    void restart();
    void ask(int page);
    void askForPage(int page);
    void askForId();
    void onPage(Result<Fetched<Page<Customer>>> answer);
    bool take(const QList<Customer>& customers);
    void setState(LoadState state);

    CustomerService* m_service = nullptr;
    CustomerQuery m_query;
    Call m_call;
    std::vector<Customer> m_customers;
    QHash<QString, int> m_rowOfId;
    LoadState m_state = LoadState::Idle;
    std::optional<Error> m_error;
    std::optional<qint64> m_total;
    int m_nextPage = 0; ///< behind all that was read
    int m_asked = 0;    ///< the page that is being read or was read last
};

} // namespace hubscope
